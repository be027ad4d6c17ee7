import type { ClockTime } from '../time/clock-time.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * A spreadsheet as this program sees it, whatever kind of file it came from: values as they would be read aloud, without looks. What a
 * formula gave when the file was saved stands in its place. Rows and columns count from 0; every row of a sheet is equally long.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Cells drawn as one. The value stands in the upper left one, the others are empty. */
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Comments on cells. */
  readonly notes: readonly SheetNote[];
}

/** What stands in a cell; `null` is an empty one. Text is trimmed and never empty. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'time'; readonly time: ClockTime }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | null;

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A year's rota of a thousand lines, with colours, is about 2 MB. As base64 a file must go through the hosts' limit for one call. */
export const MAX_WORKBOOK_MEGABYTES = 8;

/** Largest sheet that is taken in, in cells of its used rectangle: a year's rota of six hundred lines. */
export const MAX_SHEET_CELLS = 250_000;

/** A column as spreadsheets name it: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** A cell's address as spreadsheets write it: row 13, column 2 is `C14`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
