import { describe, expect, it } from 'vitest';
import { dayAdvance, dayLeft, daysWidth, scrollToShow } from './layout.ts';

const layout = { dayWidth: 30 };

describe('positions of days', () => {
  it('leave a gap after every Sunday', () => {
    expect([0, 1, 6, 7, 14].map((day) => dayLeft(day, layout))).toEqual([0, 30, 180, 218, 436]);
  });

  it('add up: each day begins where the one before it ends', () => {
    for (let day = 0; day < 371; day += 1) expect(dayLeft(day + 1, layout)).toBe(dayLeft(day, layout) + dayAdvance(day, layout));
    expect(daysWidth(371, layout)).toBe(dayLeft(371, layout));
  });
});

describe('scrollToShow', () => {
  it.each([
    ['stays when the stretch is visible', 100, 200, 150, 30, 100],
    ['goes back to its start', 100, 200, 60, 30, 60],
    ['goes on until its end shows', 100, 200, 290, 30, 120],
    ['stays when it just fits', 100, 200, 270, 30, 100],
  ])('%s', (_name, scroll, visible, start, size, expected) => {
    expect(scrollToShow(scroll, visible, start, size)).toBe(expected);
  });
});
