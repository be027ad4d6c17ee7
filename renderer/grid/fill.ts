import type { CellPosition, CellRange, Direction, GridShape } from '../state/selection.ts';
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

/** How a pattern goes on from line to line. */
export interface Stagger {
  /** The pattern is the first so many weeks of the top line. */
  readonly patternWeeks: number;
  /** How many weeks further on in the pattern each line begins than the line above; negative for earlier. */
  readonly shiftWeeks: number;
}

/**
 * The pattern in the first weeks of the block's top line laid over whole lines, each line beginning some weeks further on in it
 * than the line above, as a rolling rota is written out; it is repeated to the end of the plan.
 */
export function fillStaggered(range: Pick<CellRange, 'top' | 'bottom'>, cells: GridCells, stagger: Stagger): readonly CellText[] {
  const pattern = (cells[range.top] ?? []).slice(0, stagger.patternWeeks * DAYS_PER_WEEK);
  const days = cells[range.top]?.length ?? 0;
  const whole: CellRange = { top: range.top, bottom: range.bottom, left: 0, right: days - 1 };
  const shift = stagger.shiftWeeks * DAYS_PER_WEEK;
  return changesIn(whole, cells, (row, col) => pattern[modulo(col + (row - range.top) * shift, pattern.length)] ?? '');
}

/** The first weeks of every line of the block repeated to the end of the line. */
export function repeatWeeks(range: Pick<CellRange, 'top' | 'bottom'>, cells: GridCells, weeks: number): readonly CellText[] {
  const length = weeks * DAYS_PER_WEEK;
  const rest: CellRange = { top: range.top, bottom: range.bottom, left: length, right: (cells[range.top]?.length ?? 0) - 1 };
  return changesIn(rest, cells, (row, col) => cells[row]?.[col % length] ?? '');
}

/** Weeks of a line up to and with the last that holds anything; at least one. What one takes for its pattern until told otherwise. */
export function filledWeeks(line: readonly string[]): number {
  return Math.max(1, Math.ceil((line.findLastIndex((text) => text !== '') + 1) / DAYS_PER_WEEK));
}

/**
 * A block repeated over a larger one around it, as the corner of a selection does when it is dragged: to the right and down it goes on
 * from the block's beginning, to the left and up from its end. A code with a number, such as D1, is copied and never counted up.
 */
export function fillRepeated(source: CellRange, target: CellRange, cells: GridCells): readonly CellText[] {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  return changesIn(target, cells, (row, col) => cells[source.top + modulo(row - source.top, height)]?.[source.left + modulo(col - source.left, width)] ?? '');
}

/** The block that grows from a selection when its corner is dragged to a cell: along one axis, the one that the cell is further off on. Null inside. */
export function draggedTo(source: CellRange, cell: CellPosition): CellRange | null {
  const down = Math.max(0, cell.row - source.bottom) || Math.min(0, cell.row - source.top);
  const right = Math.max(0, cell.col - source.right) || Math.min(0, cell.col - source.left);
  if (down === 0 && right === 0) return null;
  if (Math.abs(right) > Math.abs(down)) return { ...source, left: Math.min(source.left, cell.col), right: Math.max(source.right, cell.col) };
  return { ...source, top: Math.min(source.top, cell.row), bottom: Math.max(source.bottom, cell.row) };
}

/** The block grown by so many lines or days one way, as far as the plan reaches. */
export function grown(source: CellRange, direction: Direction, count: number, shape: Pick<GridShape, 'rows' | 'cols'>): CellRange {
  switch (direction) {
    case 'up':
      return { ...source, top: Math.max(0, source.top - count) };
    case 'down':
      return { ...source, bottom: Math.min(shape.rows - 1, source.bottom + count) };
    case 'left':
      return { ...source, left: Math.max(0, source.left - count) };
    case 'right':
      return { ...source, right: Math.min(shape.cols - 1, source.right + count) };
  }
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

/** Counted from the beginning, also for places before it. */
function modulo(place: number, length: number): number {
  return ((place % length) + length) % length;
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
