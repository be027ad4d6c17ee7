import { describe, expect, it } from 'vitest';
import { clampSelection, type GridShape, moveSelection, rangeOf, type Selection, type SelectionMove, selectCell } from './selection.ts';

/** `x` = filled, `.` = empty. */
function shape(rows: readonly string[], pageRows = 2): GridShape {
  return { rows: rows.length, cols: rows[0]?.length ?? 0, pageRows, isFilled: (row, col) => rows[row]?.[col] === 'x' };
}

const empty = shape(Array.from({ length: 5 }, () => '.'.repeat(21)));
const go = (direction: 'up' | 'down' | 'left' | 'right', reach: 'cell' | 'edge' | 'page' | 'row-end' | 'corner' = 'cell', extend = false): SelectionMove => ({
  type: 'go',
  direction,
  reach,
  extend,
});
const run = (start: Selection, moves: readonly SelectionMove[], grid = empty): Selection =>
  moves.reduce((selection, move) => moveSelection(selection, move, grid), start);
const at = (selection: Selection): [number, number] => [selection.active.row, selection.active.col];

describe('moving the active cell', () => {
  it.each([
    ['one cell down', [2, 3], go('down'), [3, 3]],
    ['up from the first row: stays', [0, 3], go('up'), [0, 3]],
    ['right from the last column: stays', [2, 20], go('right'), [2, 20]],
    ['Home', [2, 3], go('left', 'row-end'), [2, 0]],
    ['End', [2, 3], go('right', 'row-end'), [2, 20]],
    ['Ctrl+Home', [2, 3], go('left', 'corner'), [0, 0]],
    ['Ctrl+End', [2, 3], go('right', 'corner'), [4, 20]],
    ['Page Down goes one page', [0, 3], go('down', 'page'), [2, 3]],
    ['Page Down stops at the last row', [4, 3], go('down', 'page'), [4, 3]],
    ['a page sideways is a week', [0, 3], go('right', 'page'), [0, 10]],
  ] as const)('%s', (_name, [row, col], move, expected) => {
    expect(at(moveSelection(selectCell(row, col), move, empty))).toEqual(expected);
  });

  it('gives back the same object when nothing moves', () => {
    const start = selectCell(0, 0);
    expect(moveSelection(start, go('up'), empty)).toBe(start);
  });

  it.each([
    ['to the end of the filled block', 'xxx..x', 0, 2],
    ['from the end of a block to the next filled cell', 'xxx..x', 2, 5],
    ['from empty to the next filled cell', '...x..', 0, 3],
    ['to the border when nothing is filled', 'x.....', 0, 5],
    ['to the border when the block reaches it', '..xxxx', 2, 5],
    ['stays at the border', 'xxxxxx', 5, 5],
  ])('Ctrl+Right %s', (_name, row, from, expected) => {
    expect(moveSelection(selectCell(0, from), go('right', 'edge'), shape([row])).active.col).toBe(expected);
  });

  it('Ctrl+Up goes to the top of the filled block', () => {
    expect(at(moveSelection(selectCell(3, 0), go('up', 'edge'), shape(['.', 'x', 'x', 'x'])))).toEqual([1, 0]);
  });
});

describe('extending', () => {
  it('keeps the active cell and moves the other corner', () => {
    const selection = run(selectCell(2, 3), [go('down', 'cell', true), go('right', 'cell', true), go('right', 'cell', true)]);
    expect(at(selection)).toEqual([2, 3]);
    expect(rangeOf(selection)).toEqual({ top: 2, left: 3, bottom: 3, right: 5 });
  });

  it('turns round over the anchor', () => {
    expect(rangeOf(run(selectCell(2, 3), [go('right', 'cell', true), go('left', 'cell', true), go('left', 'cell', true)]))).toEqual({
      top: 2,
      left: 2,
      bottom: 2,
      right: 3,
    });
  });

  it('is given up by a plain arrow, which moves from the active cell', () => {
    const selection = run(selectCell(2, 3), [go('down', 'cell', true), go('right')]);
    expect(rangeOf(selection)).toEqual({ top: 2, left: 4, bottom: 2, right: 4 });
  });

  it('by a click with Shift spans from the active cell to the clicked one', () => {
    const selection = moveSelection(selectCell(3, 9), { type: 'to', cell: { row: 1, col: 4 }, extend: true }, empty);
    expect(rangeOf(selection)).toEqual({ top: 1, left: 4, bottom: 3, right: 9 });
  });

  it('keeps whole lines whole', () => {
    const selection = run(selectCell(2, 3), [{ type: 'line' }, go('down', 'cell', true), go('right', 'cell', true)]);
    expect(rangeOf(selection)).toEqual({ top: 2, left: 0, bottom: 3, right: 20 });
    expect(selection.kind).toBe('lines');
  });

  it('keeps whole days whole', () => {
    const selection = run(selectCell(2, 3), [{ type: 'day' }, go('right', 'cell', true)]);
    expect(rangeOf(selection)).toEqual({ top: 0, left: 3, bottom: 4, right: 4 });
  });

  it('moves the active cell to the anchor when the block shrinks away from it', () => {
    const cycled = run(selectCell(0, 0), [go('right', 'cell', true), go('right', 'cell', true), { type: 'next' }, { type: 'next' }]);
    expect(at(cycled)).toEqual([0, 2]);
    expect(at(moveSelection(cycled, go('left', 'cell', true), empty))).toEqual([0, 0]);
  });
});

describe('Tab and Enter', () => {
  it('come back below the column where the row was begun', () => {
    const selection = run(selectCell(1, 2), [{ type: 'next' }, { type: 'next' }, { type: 'next' }, { type: 'return-down' }]);
    expect(at(selection)).toEqual([2, 2]);
  });

  it('forget the column when an arrow is used in between', () => {
    const selection = run(selectCell(1, 2), [{ type: 'next' }, go('right'), { type: 'return-down' }]);
    expect(at(selection)).toEqual([2, 4]);
  });

  it('remember the column over a Shift+Tab', () => {
    expect(at(run(selectCell(1, 2), [{ type: 'next' }, { type: 'next' }, { type: 'previous' }, { type: 'return-down' }]))).toEqual([2, 2]);
  });

  it('Enter alone goes straight down, Shift+Enter up', () => {
    expect(at(run(selectCell(1, 2), [{ type: 'return-down' }]))).toEqual([2, 2]);
    expect(at(run(selectCell(1, 2), [{ type: 'return-up' }]))).toEqual([0, 2]);
  });

  it('stop at the borders of the grid', () => {
    expect(at(run(selectCell(1, 20), [{ type: 'next' }]))).toEqual([1, 20]);
    expect(at(run(selectCell(1, 0), [{ type: 'previous' }]))).toEqual([1, 0]);
    expect(at(run(selectCell(4, 2), [{ type: 'return-down' }]))).toEqual([4, 2]);
  });

  it('walk inside a block, row by row or column by column, and round again', () => {
    const block = moveSelection(selectCell(0, 0), { type: 'range', range: { top: 1, left: 1, bottom: 2, right: 2 } }, empty);
    const walk = (type: 'next' | 'return-down'): [number, number][] => {
      const seen: [number, number][] = [];
      let selection = block;
      for (let i = 0; i < 5; i += 1) {
        seen.push(at(selection));
        selection = moveSelection(selection, { type }, empty);
      }
      return seen;
    };
    expect(walk('next')).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
    ]);
    expect(walk('return-down')).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(at(moveSelection(block, { type: 'previous' }, empty))).toEqual([2, 2]);
    expect(rangeOf(moveSelection(block, { type: 'next' }, empty))).toEqual(rangeOf(block));
  });
});

describe('selecting as a whole', () => {
  it('takes all cells and keeps the active one', () => {
    const selection = moveSelection(selectCell(2, 3), { type: 'all' }, empty);
    expect(rangeOf(selection)).toEqual({ top: 0, left: 0, bottom: 4, right: 20 });
    expect(at(selection)).toEqual([2, 3]);
  });

  it('collapses to the active cell', () => {
    const selection = run(selectCell(2, 3), [{ type: 'all' }, { type: 'collapse' }]);
    expect(rangeOf(selection)).toEqual({ top: 2, left: 3, bottom: 2, right: 3 });
  });

  it('stays inside a grid that has become smaller', () => {
    const selection = moveSelection(selectCell(4, 20), { type: 'to', cell: { row: 2, col: 15 }, extend: true }, empty);
    expect(rangeOf(clampSelection(selection, { rows: 3, cols: 7 }))).toEqual({ top: 2, left: 6, bottom: 2, right: 6 });
    expect(clampSelection(selection, empty)).toBe(selection);
  });
});

describe('visiting a cell', () => {
  const block = moveSelection(selectCell(1, 1), { type: 'range', range: { top: 1, left: 1, bottom: 3, right: 4 } }, empty);

  it('keeps the block one is in', () => {
    const visited = moveSelection(block, { type: 'visit', cell: { row: 2, col: 3 } }, empty);
    expect([at(visited), rangeOf(visited)]).toEqual([[2, 3], rangeOf(block)]);
  });

  it('makes the first corner the one that the window follows, so that it comes into view', () => {
    const visited = moveSelection(block, { type: 'visit', cell: { row: 1, col: 1 } }, empty);
    expect([visited.head, rangeOf(visited)]).toEqual([{ row: 1, col: 1 }, rangeOf(block)]);
  });

  it('lets go of it outside', () => {
    const visited = moveSelection(block, { type: 'visit', cell: { row: 4, col: 9 } }, empty);
    expect([at(visited), rangeOf(visited)]).toEqual([[4, 9], { top: 4, left: 9, bottom: 4, right: 9 }]);
  });
});
