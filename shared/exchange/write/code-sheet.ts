import { dayPartOf } from '../../domain/model/day-part.ts';
import type { WorkShiftCode } from '../../domain/model/plan.ts';
import { resolveShift } from '../../domain/timeline/build-timeline.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { minuteOfDay } from '../../time/clock-time.ts';
import { addDays, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { type ClockChange, clockChanges } from './clock-changes.ts';
import { meaningOfTimeOff } from './code-meaning.ts';
import type { ExportInput } from './export-input.ts';
import { formulaCell, HEAD, numberCell, textCell } from './looks.ts';
import { cellRef, sheetRange } from './references.ts';
import { sheetNames } from './sheet-names.ts';
import type { CellDoc, SheetDoc } from './workbook-doc.ts';

const FIRST_ROW = 1;
const COLUMN = {
  code: 0,
  kind: 1,
  start: 2,
  end: 3,
  unpaid: 4,
  counted: 5,
  dayPart: 6,
  night: 7,
  overMidnight: 8,
  ownDay: 9,
  nextDay: 10,
  changes: 11,
} as const;

/** The codes of the plan that are work, in its order: the rows that all sums rest on. */
export function workCodes({ plan }: Pick<ExportInput, 'plan'>): readonly WorkShiftCode[] {
  return plan.shiftCodes.filter((code): code is WorkShiftCode => code.kind === 'work');
}

/** Where formulas of other sheets find the work codes and what counts of them; null when the plan has none. */
export interface CodeRanges {
  readonly codes: string;
  readonly counted: string;
  readonly night: string;
  readonly overMidnight: string;
  /** Hours by the clock on the day of the start, and on the day after. */
  readonly ownDay: string;
  readonly nextDay: string;
  /** For the night of a clock change: the day and what each code counts more or less on it. */
  readonly changes: readonly { readonly day: number; readonly hours: string }[];
  /** The cell of one code. */
  code(index: number): string;
}

export function codeRanges(input: ExportInput): CodeRanges | null {
  const count = workCodes(input).length;
  if (count === 0) return null;
  const sheet = sheetNames(input.locale).codes;
  const last = FIRST_ROW + count - 1;
  const range = (column: number) => sheetRange(sheet, FIRST_ROW, column, last, column);
  return {
    codes: range(COLUMN.code),
    counted: range(COLUMN.counted),
    night: range(COLUMN.night),
    overMidnight: range(COLUMN.overMidnight),
    ownDay: range(COLUMN.ownDay),
    nextDay: range(COLUMN.nextDay),
    changes: clockChanges(input.plan).map(({ day }, index) => ({ day, hours: range(COLUMN.changes + index) })),
    code: (index) => sheetRange(sheet, FIRST_ROW + index, COLUMN.code, FIRST_ROW + index, COLUMN.code).split(':')[0] ?? '',
  };
}

/** Every code with its times and the hours that it counts, which the sums of the rota read. */
export function codeSheet(input: ExportInput): SheetDoc {
  const { plan, locale } = input;
  const changes = clockChanges(plan);
  const head = (['code', 'kind', 'start', 'end', 'unpaid', 'counted', 'day-part', 'night', 'over-midnight', 'own-day', 'next-day'] as const).map((column) =>
    textCell(translate(locale, `export.codes.${column}`), HEAD),
  );
  const changeHeads = changes.map(({ day }) =>
    textCell(translate(locale, 'export.codes.clock-change', { date: formatDate(addDays(plan.period.start, day)) }), HEAD),
  );
  const work = workCodes(input).map((code, index) => workRow(input, code, index, changes));
  const others = plan.shiftCodes
    .filter((code) => code.kind !== 'work')
    .map((code) => [textCell(code.code), textCell(`${translate(locale, `export.kind.${code.kind}`)}: ${meaningOfTimeOff(locale, code)}`)]);
  return {
    name: sheetNames(locale).codes,
    widths: [10, 30, 9, 9, 12, 12, 12, 9, 12, 14, 14, ...changes.map(() => 16)],
    rows: [{ cells: [...head, ...changeHeads], height: 46 }, ...[...work, ...others].map((cells) => ({ cells }))],
    freeze: { rows: 1, columns: 1 },
    print: { paper: 'A4', landscape: true, repeatRows: [0, 0], foot: plan.name },
  };
}

function workRow({ locale }: ExportInput, code: WorkShiftCode, index: number, changes: readonly ClockChange[]): readonly CellDoc[] {
  const shift = resolveShift(code);
  const row = FIRST_ROW + index;
  const start = cellRef(row, COLUMN.start);
  const end = cellRef(row, COLUMN.end);
  const unpaid = cellRef(row, COLUMN.unpaid);
  const dayPart = dayPartOf(code.start, code.end);
  const ownMinutes = Math.min(shift.endMinute, MINUTES_PER_DAY) - shift.startMinute;
  const nextMinutes = Math.max(0, shift.endMinute - MINUTES_PER_DAY);
  const bigger = { size: 11, borders: { bottom: 'hair' } } as const;
  return [
    textCell(code.code, { ...bigger, bold: true }),
    textCell(translate(locale, 'export.kind.work')),
    numberCell(minuteOfDay(code.start) / MINUTES_PER_DAY, 'clock'),
    numberCell(minuteOfDay(code.end) / MINUTES_PER_DAY, 'clock'),
    numberCell(shift.unpaidBreakMinutes, 'whole'),
    formulaCell(`MAX(0,ROUND((IF(${end}<=${start},1,0)+${end}-${start})*1440,0)-${unpaid})/60`, shift.countedMinutes / 60, 'two'),
    textCell(translate(locale, `day-part.${dayPart}`)),
    numberCell(dayPart === 'night' ? 1 : 0, 'whole'),
    formulaCell(`IF(AND(${end}<=${start},${end}>0),1,0)`, nextMinutes > 0 ? 1 : 0, 'whole'),
    formulaCell(`ROUND((IF(${end}<=${start},1,${end})-${start})*1440,0)/60`, ownMinutes / 60, 'two'),
    formulaCell(`ROUND(IF(${end}<=${start},${end},0)*1440,0)/60`, nextMinutes / 60, 'two'),
    ...changes.map(({ extraMinutes }) => numberCell((extraMinutes.get(code.code) ?? 0) / 60, 'two')),
  ];
}
