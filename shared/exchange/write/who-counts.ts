import { isHeld } from '../../domain/model/is-held.ts';
import type { ExportInput } from './export-input.ts';
import { notOnLeave } from './leave-sheet.ts';
import { sheetRange } from './references.ts';
import { sheetNames } from './sheet-names.ts';

/** Where the sheet of lines has its rows, the numbers of the lines, and a 1 for positions held vacant. */
const LINES = { firstRow: 1, number: 0, held: 12 } as const;

/**
 * A factor for formulas that count shifts: 0 where leave lies over them or the position is held vacant, otherwise 1; empty when the plan has neither.
 * @param numbers the line's number, or the numbers of several lines
 * @param dates the day's date, or the dates of several days
 */
export function whoCounts(input: ExportInput, numbers: string, dates: string): string {
  return notOnLeave(input, numbers, dates) + notHeld(input, numbers);
}

/** The same for what does not depend on days. */
export function notHeld({ plan, locale }: ExportInput, numbers: string): string {
  if (!plan.lines.some(isHeld)) return '';
  const column = (index: number) => sheetRange(sheetNames(locale).lines, LINES.firstRow, index, LINES.firstRow + plan.lines.length - 1, index);
  return `*(COUNTIFS(${column(LINES.number)},${numbers},${column(LINES.held)},1)=0)`;
}
