import { DAY_NAMES } from '../../domain/model/plan.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { addDays, isoWeek } from '../../time/local-date.ts';
import { leaveName, meaningOfTimeOff } from './code-meaning.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { rounded } from './rota-table.ts';
import type { TextRow } from './workbook-doc.ts';
import { type LineDays, lineDays, type NamedFreeDay, type WorkedDay } from './worked-days.ts';

/**
 * One row a shift, line by line and day by day, for keying into the system that pays: number and name of the line, date, ISO week, weekday,
 * code, start, end, counted hours. In a cycle the dates are those of the first round.
 * @param daysOff whether days off and leave have rows too, without times
 */
export function entryList(input: ExportInput, daysOff: boolean): readonly TextRow[] {
  const { locale } = input;
  const head = (['number', 'line', 'date', 'week', 'weekday', 'code', 'start', 'end', 'hours', 'what'] as const).map((column) =>
    translate(locale, `export.entry.${column}`),
  );
  return [head, ...lineDays(input.plan).flatMap((days, index) => rowsOf(input, days, index + 1, daysOff))];
}

function rowsOf(input: ExportInput, { line, worked, free }: LineDays, number: number, daysOff: boolean): readonly TextRow[] {
  const { plan, locale } = input;
  const start = (day: number): TextRow => {
    const date = addDays(plan.period.start, day);
    return [number, lineTitle(locale, line), formatDate(date), isoWeek(date), translate(locale, `day.${DAY_NAMES[day % 7] ?? 'mon'}`)];
  };
  const shift = ({ day, shift: { code }, countedMinutes }: WorkedDay) => ({
    day,
    row: [...start(day), code.code, code.start, code.end, rounded(countedMinutes / 60), translate(locale, 'export.kind.work')],
  });
  const freeDay = ({ day, code, leave }: NamedFreeDay) => ({
    day,
    row: [...start(day), line.cells[day] ?? '', '', '', 0, leave ? leaveName(locale, leave.leave) : code ? meaningOfTimeOff(locale, code) : ''],
  });
  return [...worked.map(shift), ...(daysOff ? free.map(freeDay) : [])].sort((a, b) => a.day - b.day).map(({ row }) => row);
}
