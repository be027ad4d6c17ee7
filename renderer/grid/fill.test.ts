import { describe, expect, it } from 'vitest';
import type { CellText } from './clipboard/plan-paste.ts';
import {
  changedBlock,
  draggedTo,
  fillDown,
  filledWeeks,
  fillRepeated,
  fillRight,
  fillStaggered,
  fillWith,
  type GridCells,
  grown,
  readBlock,
  repeatWeeks,
} from './fill.ts';

const grid = (...rows: readonly string[]): GridCells => rows.map((row) => row.split(' ').map((text) => (text === '.' ? '' : text)));
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const after = (cells: GridCells, changes: readonly CellText[]): readonly string[] => {
  const copy = cells.map((row) => [...row]);
  for (const { row, col, text } of changes) (copy[row] as string[])[col] = text;
  return copy.map((row) => row.map((text) => text || '.').join(' '));
};

describe('fill', () => {
  it('clears a block and names only the cells that held something', () => {
    expect(fillWith(range(0, 0, 0, 2), grid('D . A'), '')).toEqual([
      { row: 0, col: 0, text: '' },
      { row: 0, col: 2, text: '' },
    ]);
  });

  it('down copies the first row of the block', () => {
    const cells = grid('D A', '. N', '. .');
    expect(after(cells, fillDown(range(0, 0, 2, 1), cells))).toEqual(['D A', 'D A', 'D A']);
  });

  it('down into one row copies the row above', () => {
    const cells = grid('D A', '. N');
    expect(after(cells, fillDown(range(1, 0, 1, 1), cells))).toEqual(['D A', 'D A']);
    expect(fillDown(range(0, 0, 0, 1), cells)).toEqual([]);
  });

  it('right copies the first column, or the one on the left into one column', () => {
    const cells = grid('D A .', 'N . .');
    expect(after(cells, fillRight(range(0, 0, 1, 2), cells))).toEqual(['D D D', 'N N N']);
    expect(after(cells, fillRight(range(0, 1, 1, 1), cells))).toEqual(['D D .', 'N N .']);
    expect(fillRight(range(0, 0, 1, 0), cells)).toEqual([]);
  });
});

describe('fillStaggered', () => {
  const empty = (weeks: number) =>
    Array(weeks * 7)
      .fill('.')
      .join(' ');
  const week = { d: 'D D D D D . .', a: 'A A A A A . .', n: 'N N N N N . .', none: '. . . . . . .' };

  it('starts each line one week later and comes round', () => {
    const cells = grid(`${week.d} ${week.a} ${week.n}`, empty(3), empty(3), empty(3));
    expect(after(cells, fillStaggered({ top: 0, bottom: 3 }, cells, { patternWeeks: 3, shiftWeeks: 1 }))).toEqual([
      `${week.d} ${week.a} ${week.n}`,
      `${week.a} ${week.n} ${week.d}`,
      `${week.n} ${week.d} ${week.a}`,
      `${week.d} ${week.a} ${week.n}`,
    ]);
    expect(fillStaggered({ top: 0, bottom: 0 }, cells, { patternWeeks: 3, shiftWeeks: 1 })).toEqual([]);
  });

  it('shifts by as many weeks as asked, backwards too', () => {
    const cells = grid(`${week.d} ${week.a} ${week.n}`, empty(3));
    const second = (shiftWeeks: number) => after(cells, fillStaggered({ top: 0, bottom: 1 }, cells, { patternWeeks: 3, shiftWeeks }))[1];
    expect(second(2)).toBe(`${week.n} ${week.d} ${week.a}`);
    expect(second(-1)).toBe(`${week.n} ${week.d} ${week.a}`);
    expect(second(0)).toBe(`${week.d} ${week.a} ${week.n}`);
  });

  it('repeats a pattern that is shorter than the plan, on the top line too', () => {
    const cells = grid(`${week.d} ${week.a} ${week.none} ${week.none} ${week.none}`, empty(5));
    expect(after(cells, fillStaggered({ top: 0, bottom: 1 }, cells, { patternWeeks: 2, shiftWeeks: 1 }))).toEqual([
      `${week.d} ${week.a} ${week.d} ${week.a} ${week.d}`,
      `${week.a} ${week.d} ${week.a} ${week.d} ${week.a}`,
    ]);
  });
});

describe('repeatWeeks', () => {
  it('repeats the first weeks of every line to its end, over what stood there', () => {
    const cells = grid('D . . . . . . A . . . . . . N . . . . . .', 'A . . . . . . D . . . . . . D . . . . . .');
    expect(after(cells, repeatWeeks({ top: 0, bottom: 0 }, cells, 2))).toEqual([
      'D . . . . . . A . . . . . . D . . . . . .',
      'A . . . . . . D . . . . . . D . . . . . .',
    ]);
    expect(after(cells, repeatWeeks({ top: 0, bottom: 1 }, cells, 1))[1]).toBe('A . . . . . . A . . . . . . A . . . . . .');
    expect(repeatWeeks({ top: 0, bottom: 1 }, cells, 3)).toEqual([]);
  });
});

describe('filledWeeks', () => {
  it('counts up to the last week with anything in it, at least one', () => {
    expect(filledWeeks(grid('. . . . . . . D . . . . . . . . . . . . .')[0] ?? [])).toBe(2);
    expect(filledWeeks(grid('. . . . . . D . . . . . . .')[0] ?? [])).toBe(1);
    expect(filledWeeks(Array(14).fill(''))).toBe(1);
  });
});

describe('fillRepeated', () => {
  it('goes on from the beginning of the block to the right and downwards', () => {
    const cells = grid('D A . . .', '. . . . .', '. . . . .');
    expect(after(cells, fillRepeated(range(0, 0, 0, 1), range(0, 0, 0, 4), cells))[0]).toBe('D A D A D');
    expect(after(cells, fillRepeated(range(0, 0, 1, 1), range(0, 0, 2, 1), cells))).toEqual(['D A . . .', '. . . . .', 'D A . . .']);
  });

  it('goes on from the end of the block to the left and upwards', () => {
    const cells = grid('. . .', '. . D', '. . A');
    expect(after(cells, fillRepeated(range(1, 2, 2, 2), range(0, 2, 2, 2), cells))).toEqual(['. . A', '. . D', '. . A']);
    const row = grid('. . . D A');
    expect(after(row, fillRepeated(range(0, 3, 0, 4), range(0, 0, 0, 4), row))).toEqual(['A D A D A']);
  });

  it('never counts up a code with a number', () => {
    const cells = grid('D1 . .');
    expect(after(cells, fillRepeated(range(0, 0, 0, 0), range(0, 0, 0, 2), cells))).toEqual(['D1 D1 D1']);
  });
});

describe('draggedTo', () => {
  const source = range(2, 2, 3, 4);
  it.each([
    ['inside the block', { row: 3, col: 3 }, null],
    ['below', { row: 6, col: 3 }, range(2, 2, 6, 4)],
    ['above', { row: 0, col: 4 }, range(0, 2, 3, 4)],
    ['to the right', { row: 2, col: 9 }, range(2, 2, 3, 9)],
    ['to the left', { row: 3, col: 0 }, range(2, 0, 3, 4)],
    ['further to the right than down', { row: 4, col: 7 }, range(2, 2, 3, 7)],
    ['as far down as to the right', { row: 5, col: 6 }, range(2, 2, 5, 4)],
  ])('%s', (_name, cell, expected) => {
    expect(draggedTo(source, cell)).toEqual(expected);
  });
});

describe('grown', () => {
  it('grows one way and stops at the borders of the plan', () => {
    const shape = { rows: 5, cols: 14 };
    expect(grown(range(1, 1, 1, 2), 'down', 2, shape)).toEqual(range(1, 1, 3, 2));
    expect(grown(range(1, 1, 1, 2), 'down', 99, shape)).toEqual(range(1, 1, 4, 2));
    expect(grown(range(1, 1, 1, 2), 'right', 99, shape)).toEqual(range(1, 1, 1, 13));
    expect(grown(range(1, 1, 1, 2), 'up', 9, shape)).toEqual(range(0, 1, 1, 2));
    expect(grown(range(1, 1, 1, 2), 'left', 1, shape)).toEqual(range(1, 0, 1, 2));
  });
});

describe('readBlock', () => {
  it('gives the texts row by row', () => {
    expect(readBlock(range(0, 1, 1, 2), grid('D A N', '. L .'))).toEqual([
      ['A', 'N'],
      ['L', ''],
    ]);
  });
});

describe('changedBlock', () => {
  it('spans all cells that differ', () => {
    expect(changedBlock(grid('. . .', '. . .', '. . .'), grid('. D .', '. . .', '. . A'))).toEqual(range(0, 1, 2, 2));
  });
  it('is null when nothing differs or the number of lines does', () => {
    expect(changedBlock(grid('D'), grid('D'))).toBeNull();
    expect(changedBlock(grid('D'), grid('D', 'D'))).toBeNull();
  });
});
