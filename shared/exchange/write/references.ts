import { columnName } from '../workbook.ts';

/** Addresses as formulas write them. Rows and columns count from 0 here and from 1 and A there. */

/** Which part of an address stays when a formula is copied. */
export type Fixed = 'none' | 'row' | 'column' | 'both';

export function cellRef(row: number, column: number, fixed: Fixed = 'none'): string {
  const c = fixed === 'column' || fixed === 'both' ? '$' : '';
  const r = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${c}${columnName(column)}${r}${row + 1}`;
}

export function rangeRef(top: number, left: number, bottom: number, right: number, fixed: Fixed = 'none'): string {
  return `${cellRef(top, left, fixed)}:${cellRef(bottom, right, fixed)}`;
}

/** A range of another sheet, fixed. */
export function sheetRange(sheet: string, top: number, left: number, bottom: number, right: number): string {
  return `${quoted(sheet)}!${rangeRef(top, left, bottom, right, 'both')}`;
}

/** A sheet's name in a formula. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A text in a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
