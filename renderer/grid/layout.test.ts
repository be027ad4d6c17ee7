import { describe, expect, it } from 'vitest';
import { dayAt, dayLeft, daysWidth, scrollToShow, stretchToDraw } from './layout.ts';

const layout = { dayWidth: 30, weekGap: 8 };

describe('positions of days', () => {
  it('leave a gap after every Sunday', () => {
    expect([0, 1, 6, 7, 14].map((day) => dayLeft(day, layout))).toEqual([0, 30, 180, 218, 436]);
    expect(daysWidth(14, layout)).toBe(436);
  });

  it.each([layout, { dayWidth: 1.5, weekGap: 1 }, { dayWidth: 14.25, weekGap: 0 }])('are found again from where a day begins and ends: %o', (widths) => {
    for (let day = 0; day < 371; day += 1) {
      expect(dayAt(dayLeft(day, widths), widths)).toBe(day);
      expect(dayAt(dayLeft(day, widths) + widths.dayWidth - 0.01, widths)).toBe(day);
    }
  });

  it('give the gap between two weeks to the Sunday', () => {
    expect([209, 211, 217, 218].map((left) => dayAt(left, layout))).toEqual([6, 6, 6, 7]);
  });
});

describe('scrollToShow', () => {
  it.each([
    ['stays when the stretch is visible', 100, 200, 150, 30, 100],
    ['goes back to its start', 100, 200, 60, 30, 60],
    ['goes on until its end shows', 100, 200, 290, 30, 120],
    ['stays when it just fits', 100, 200, 270, 30, 100],
    ['lands with a quarter before it from far to the left', 900, 200, 100, 30, 50],
    ['lands with a quarter before it from far to the right', 100, 200, 900, 30, 850],
    ['never lands before the first', 900, 200, 30, 30, 0],
  ])('%s', (_name, scroll, visible, start, size, expected) => {
    expect(scrollToShow(scroll, visible, start, size)).toBe(expected);
  });
});

describe('stretchToDraw', () => {
  const drawn = { from: 44, to: 76 };

  it('draws around what is in view, as far as there is anything', () => {
    expect(stretchToDraw({ from: 50, to: 70 }, 371, 6, null)).toEqual(drawn);
    expect(stretchToDraw({ from: 0, to: 20 }, 371, 6, null)).toEqual({ from: 0, to: 26 });
    expect(stretchToDraw({ from: 360, to: 371 }, 371, 6, null)).toEqual({ from: 354, to: 371 });
    expect(stretchToDraw({ from: 0, to: 30 }, 5, 6, null)).toEqual({ from: 0, to: 5 });
  });

  it('leaves what is drawn alone while it still reaches around the view', () => {
    expect(stretchToDraw({ from: 53, to: 73 }, 371, 6, drawn)).toBe(drawn);
    expect(stretchToDraw({ from: 55, to: 75 }, 371, 6, drawn)).toEqual({ from: 49, to: 81 });
  });

  it('draws anew when the view became smaller or the plan shorter', () => {
    expect(stretchToDraw({ from: 50, to: 55 }, 371, 6, drawn)).toEqual({ from: 44, to: 61 });
    expect(stretchToDraw({ from: 50, to: 60 }, 60, 6, drawn)).toEqual({ from: 44, to: 60 });
  });

  it('always covers what is in view, wherever one scrolls', () => {
    let current = stretchToDraw({ from: 0, to: 20 }, 371, 6, null);
    for (const start of [3, 4, 9, 200, 351, 350, 12, 0]) {
      current = stretchToDraw({ from: start, to: start + 20 }, 371, 6, current);
      expect(current.from).toBeLessThanOrEqual(start);
      expect(current.to).toBeGreaterThanOrEqual(start + 20);
    }
  });
});
