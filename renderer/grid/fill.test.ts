import { describe, expect, it } from 'vitest';
import type { CellText } from './clipboard/plan-paste.ts';
import { changedBlock, fillDown, fillRight, fillStaggered, fillWith, type GridCells, readBlock } from './fill.ts';

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

  it('staggered starts each line one week later and comes round', () => {
    const cells = grid('D D D D D . . A A A A A . . N N N N N . .', ...Array.from({ length: 3 }, () => Array(21).fill('.').join(' ')));
    expect(after(cells, fillStaggered(range(0, 4, 3, 4), cells))).toEqual([
      'D D D D D . . A A A A A . . N N N N N . .',
      'A A A A A . . N N N N N . . D D D D D . .',
      'N N N N N . . D D D D D . . A A A A A . .',
      'D D D D D . . A A A A A . . N N N N N . .',
    ]);
    expect(fillStaggered(range(0, 0, 0, 20), cells)).toEqual([]);
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
