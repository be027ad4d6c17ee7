import { describe, expect, it } from 'vitest';
import { type PasteTarget, planPaste } from './plan-paste.ts';

const codes = ['D', 'A', 'N', 'F1'];

function target(rows: readonly string[], range: readonly [number, number, number, number]): PasteTarget {
  const cells = rows.map((row) => row.split(' ').map((text) => (text === '.' ? '' : text)));
  const [top, left, bottom, right] = range;
  return { cells, cols: cells[0]?.length ?? 0, codes, range: { top, left, bottom, right } };
}

const grid = ['. . . .', '. D . .', '. . . .'];

describe('planPaste', () => {
  it('lays the block from the top left corner of the selection and names only cells that change', () => {
    const plan = planPaste(
      [
        ['d', 'A'],
        ['-', 'N'],
      ],
      target(grid, [1, 1, 1, 1]),
    );
    expect(plan.changes).toEqual([
      { row: 1, col: 2, text: 'A' },
      { row: 2, col: 2, text: 'N' },
    ]);
    expect(plan).toMatchObject({ height: 2, width: 2, outside: 0, unknown: [], isRagged: false, needsPreview: false });
    expect(plan.target).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('clears cells for empty fields and hyphens', () => {
    expect(planPaste([['-']], target(grid, [1, 1, 1, 1])).changes).toEqual([{ row: 1, col: 1, text: '' }]);
    expect(planPaste([['']], target(grid, [1, 1, 1, 1])).changes).toEqual([{ row: 1, col: 1, text: '' }]);
  });

  it('fills the whole selection with one field', () => {
    expect(planPaste([['A']], target(grid, [0, 0, 1, 1])).changes.map(({ row, col }) => [row, col])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('repeats a block over a selection that is a multiple of it', () => {
    expect(planPaste([['D', 'A']], target(grid, [0, 0, 0, 3])).changes.map((cell) => cell.text)).toEqual(['D', 'A', 'D', 'A']);
  });

  it('does not repeat over a selection that is no multiple', () => {
    expect(planPaste([['D', 'A']], target(grid, [0, 0, 0, 2])).changes).toHaveLength(2);
  });

  it('shows a preview when part of it lies outside the grid, and counts that part', () => {
    const plan = planPaste(
      [
        ['D', 'A'],
        ['D', 'A'],
      ],
      target(grid, [2, 3, 2, 3]),
    );
    expect(plan).toMatchObject({ outside: 3, needsPreview: true, target: { top: 2, left: 3, bottom: 2, right: 3 } });
    expect(plan.changes).toEqual([{ row: 2, col: 3, text: 'D' }]);
  });

  it('shows a preview of unknown texts, counted, most frequent first, and keeps them as they are', () => {
    const plan = planPaste(
      [
        ['x', 'Kurs'],
        ['Kurs', 'D'],
      ],
      target(grid, [0, 0, 0, 0]),
    );
    expect(plan.unknown).toEqual([
      { text: 'Kurs', count: 2 },
      { text: 'x', count: 1 },
    ]);
    expect(plan.needsPreview).toBe(true);
    expect(plan.changes.map((cell) => cell.text)).toEqual(['x', 'Kurs', 'Kurs']);
  });

  it('counts fields that are longer than a cell can hold', () => {
    expect(planPaste([['x'.repeat(41), 'x'.repeat(40)]], target(grid, [0, 0, 0, 0])).tooLong).toBe(1);
  });

  it('takes missing fields of shorter rows as nothing and says so', () => {
    const plan = planPaste([['D'], ['A', 'N']], target(['. D', '. .'], [0, 0, 0, 0]));
    expect(plan.isRagged).toBe(true);
    expect(plan.needsPreview).toBe(true);
    expect(plan.changes).toContainEqual({ row: 0, col: 1, text: '' });
  });
});
