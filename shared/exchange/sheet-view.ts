import { type CellRange, cellAddress, type Sheet, type SheetCell } from './workbook.ts';

/** A sheet as the recognition looks at it: always with days across. A sheet with days down is turned, and its addresses turn back. */
export interface SheetView {
  /** Place of the sheet in the workbook. */
  readonly sheet: number;
  readonly isTurned: boolean;
  readonly height: number;
  readonly width: number;
  readonly merges: readonly CellRange[];
  readonly isHiddenRow: (row: number) => boolean;
  readonly cell: (row: number, column: number) => SheetCell;
  /** What stands in the cell, as text on one line; empty where nothing does. */
  readonly text: (row: number, column: number) => string;
  readonly address: (row: number, column: number) => string;
}

/** Looks at a sheet as it lies, or turned so that its rows become columns. */
export function viewSheet(source: Sheet, sheet: number, isTurned: boolean): SheetView {
  const rows = isTurned ? (source.rows[0] ?? []).map((_, column) => source.rows.map((row) => row[column] ?? null)) : source.rows;
  const hidden = new Set(isTurned ? source.hiddenColumns : source.hiddenRows);
  const cell = (row: number, column: number): SheetCell => rows[row]?.[column] ?? null;
  return {
    sheet,
    isTurned,
    height: rows.length,
    width: rows[0]?.length ?? 0,
    merges: isTurned ? source.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })) : source.merges,
    isHiddenRow: (row) => hidden.has(row),
    cell,
    text: (row, column) => cellText(cell(row, column)),
    address: (row, column) => (isTurned ? cellAddress(column, row) : cellAddress(row, column)),
  };
}

/** A value as text: numbers with a comma, dates and times in their own form, line breaks as blanks. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text.replaceAll(/\s+/g, ' ');
  if (cell.kind === 'number') return String(Math.round(cell.value * 1e6) / 1e6).replace('.', ',');
  if (cell.kind === 'date') return cell.date;
  return cell.kind === 'time' ? cell.time : String(cell.value);
}
