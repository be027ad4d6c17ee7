import type { CellRange } from '../state/selection.ts';
import type { CellText } from './clipboard/plan-paste.ts';

export type GridCells = readonly (readonly string[])[];

/** The same text in every cell of the block; an empty text clears it. Names only cells that change. */
export function fillWith(range: CellRange, cells: GridCells, text: string): readonly CellText[] {
  return changesIn(range, cells, () => text);
}

/** The first row of the block copied to those below; for a block of one row, the row above it copied into it. */
export function fillDown(range: CellRange, cells: GridCells): readonly CellText[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  return source < 0 ? [] : changesIn(range, cells, (_row, col) => cells[source]?.[col] ?? '');
}

/** The first column of the block copied to those on its right; for a block of one column, the column on its left copied into it. */
export function fillRight(range: CellRange, cells: GridCells): readonly CellText[] {
  const source = range.left === range.right ? range.left - 1 : range.left;
  return source < 0 ? [] : changesIn(range, cells, (row) => cells[row]?.[source] ?? '');
}

const DAYS_PER_WEEK = 7;

/**
 * The whole first line of the block copied to the lines below, each one week further on than the line above, as a rolling rota is
 * written out. Nothing for a block of one line.
 */
export function fillStaggered(range: CellRange, cells: GridCells): readonly CellText[] {
  const pattern = cells[range.top] ?? [];
  const below: CellRange = { top: range.top + 1, bottom: range.bottom, left: 0, right: pattern.length - 1 };
  return changesIn(below, cells, (row, col) => pattern[(col + (row - range.top) * DAYS_PER_WEEK) % pattern.length] ?? '');
}

/** The texts of a block, row by row. */
export function readBlock(range: CellRange, cells: GridCells): readonly (readonly string[])[] {
  return cells.slice(range.top, range.bottom + 1).map((row) => row.slice(range.left, range.right + 1));
}

/** The block that holds every cell that differs between two states of the grid; null when none does or the lines themselves differ. */
export function changedBlock(before: GridCells, after: GridCells): CellRange | null {
  if (before.length !== after.length) return null;
  let block: CellRange | null = null;
  for (const [row, cells] of after.entries()) {
    const old = before[row] ?? [];
    if (cells === old) continue;
    for (const [col, text] of cells.entries()) {
      if (text === old[col]) continue;
      block = block
        ? { top: block.top, left: Math.min(block.left, col), bottom: row, right: Math.max(block.right, col) }
        : { top: row, left: col, bottom: row, right: col };
    }
  }
  return block;
}

function changesIn(range: CellRange, cells: GridCells, textAt: (row: number, col: number) => string): readonly CellText[] {
  const changes: CellText[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) {
      const text = textAt(row, col);
      if (text !== (cells[row]?.[col] ?? '')) changes.push({ row, col, text });
    }
  }
  return changes;
}
