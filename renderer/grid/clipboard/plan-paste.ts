import { type CellRange, isSingleCell } from '../../state/selection.ts';
import { CELL_TEXT_LIMIT, normaliseCellText } from '../cell-text.ts';
import type { PasteFrame } from './paste-frame.ts';

/** One cell to write, by position. */
export interface CellText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A block on the clipboard and where it would go; what a person decides about before anything is done. */
export interface PasteOffer {
  readonly fields: readonly (readonly string[])[];
  /** What of it looks like headings, names and sums. */
  readonly frame: PasteFrame;
  readonly target: PasteTarget;
}

/** What a paste would do, worked out before anything is done. */
export interface PastePlan {
  /** Size of what is on the clipboard. */
  readonly height: number;
  readonly width: number;
  /** The cells that would be written: those that lie inside the grid. */
  readonly target: CellRange;
  /** Of those, the ones that would change. */
  readonly changes: readonly CellText[];
  /** Fields of the clipboard that lie outside the grid. */
  readonly outside: number;
  /** Texts that are no code of the plan, most frequent first. */
  readonly unknown: readonly { readonly text: string; readonly count: number }[];
  /** Fields longer than a cell can hold. With any of them nothing can be pasted. */
  readonly tooLong: number;
  /** Whether rows of the clipboard have different lengths; what is missing counts as nothing. */
  readonly isRagged: boolean;
  /** Whether a person should see this before it happens. */
  readonly needsPreview: boolean;
}

export interface PasteTarget {
  readonly cells: readonly (readonly string[])[];
  readonly cols: number;
  readonly codes: readonly string[];
  readonly range: CellRange;
}

/**
 * Lays a block of fields over the grid from the top left corner of the selection. As in a spreadsheet, the block is repeated when
 * the selection is a whole multiple of it (one field fills any selection).
 */
export function planPaste(fields: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const height = fields.length;
  const width = Math.max(1, ...fields.map((row) => row.length));
  const isRagged = fields.some((row) => row.length !== width);
  const texts = fields.map((row) => Array.from({ length: width }, (_, col) => normaliseCellText(row[col] ?? '', target.codes)));
  const wanted = wantedRange(target.range, height, width);
  const inside: CellRange = { ...wanted, bottom: Math.min(wanted.bottom, target.cells.length - 1), right: Math.min(wanted.right, target.cols - 1) };
  const changes: CellText[] = [];
  for (let row = inside.top; row <= inside.bottom; row += 1) {
    for (let col = inside.left; col <= inside.right; col += 1) {
      const text = texts[(row - inside.top) % height]?.[(col - inside.left) % width] ?? '';
      if (text !== (target.cells[row]?.[col] ?? '')) changes.push({ row, col, text });
    }
  }
  const outside = area(wanted) - area(inside);
  const unknown = countUnknown(texts, target.codes);
  const tooLong = texts.flat().filter((text) => text.length > CELL_TEXT_LIMIT).length;
  return { height, width, target: inside, changes, outside, unknown, tooLong, isRagged, needsPreview: outside > 0 || unknown.length > 0 || isRagged };
}

function wantedRange(range: CellRange, height: number, width: number): CellRange {
  const [rows, cols] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (!isSingleCell(range) && rows % height === 0 && cols % width === 0) return range;
  return { top: range.top, left: range.left, bottom: range.top + height - 1, right: range.left + width - 1 };
}

function area(range: CellRange): number {
  return Math.max(0, range.bottom - range.top + 1) * Math.max(0, range.right - range.left + 1);
}

function countUnknown(texts: readonly (readonly string[])[], codes: readonly string[]): PastePlan['unknown'] {
  const counts = new Map<string, number>();
  for (const text of texts.flat()) if (text !== '' && !codes.includes(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}
