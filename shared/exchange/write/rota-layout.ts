import type { Plan } from '../../domain/model/plan.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { cellRef, rangeRef } from './references.ts';

/** Rows of the rota sheet above the lines. The sheet of weeks has the same, so that a line stands in the same row on both. */
export const ROW = { title: 0, facts: 1, help: 2, weeks: 3, weekdays: 4, dates: 5, firstLine: 6 } as const;
/** Columns of the rota sheet left of the days. */
export const COLUMN = { number: 0, label: 1, competence: 2, position: 3, firstDay: 4 } as const;

/** Where things stand on the rota sheet. */
export interface RotaLayout {
  readonly days: number;
  readonly lastDay: number;
  readonly firstSum: number;
  /** The row after the last line: kept empty and part of every range, so that a line put in above it is summed too. */
  readonly spacer: number;
  readonly sumRow: number;
  /** First of the rows that count each code. */
  readonly firstCount: number;
  dayColumn(day: number): number;
  lineRow(index: number): number;
  /** The days of a line: `$E7:$AT7`. */
  daysOf(row: number): string;
  /** The dates over them: `$E$6:$AT$6`. */
  readonly dates: string;
  /** Column of a day over all lines: `F$7:F$31`. */
  linesOf(column: number): string;
  /** The numbers of the lines: `$A$7:$A$31`. */
  readonly numbers: string;
}

export function rotaLayout(plan: Plan): RotaLayout {
  const days = plan.period.weeks * DAYS_PER_WEEK;
  const lastDay = COLUMN.firstDay + days - 1;
  const spacer = ROW.firstLine + plan.lines.length;
  return {
    days,
    lastDay,
    firstSum: lastDay + 1,
    spacer,
    sumRow: spacer + 1,
    firstCount: spacer + 2,
    dayColumn: (day) => COLUMN.firstDay + day,
    lineRow: (index) => ROW.firstLine + index,
    daysOf: (row) => rangeRef(row, COLUMN.firstDay, row, lastDay, 'column'),
    dates: rangeRef(ROW.dates, COLUMN.firstDay, ROW.dates, lastDay, 'both'),
    linesOf: (column) => rangeRef(ROW.firstLine, column, spacer, column, 'row'),
    numbers: rangeRef(ROW.firstLine, COLUMN.number, spacer, COLUMN.number, 'both'),
  };
}

/** The number of a line, by which leave finds it: `$A7`. */
export function numberRef(row: number): string {
  return cellRef(row, COLUMN.number, 'column');
}
