import { COMPETENCES } from '../../domain/model/competence.ts';
import { DAY_NAMES, type DemandRow } from '../../domain/model/plan.ts';
import { demandByDay } from '../../domain/staffing/demand-on-day.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { translate } from '../../i18n/translate.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { ExportInput } from './export-input.ts';
import { edges, formulaCell, HEAD, HEAD_CENTRED, HOLIDAY_FILL, numberCell, textCell } from './looks.ts';
import { cellRef, sheetRange } from './references.ts';
import { sheetNames } from './sheet-names.ts';
import { type CellDoc, dayNumber, type SheetDoc } from './workbook-doc.ts';

const FIRST_ROW = 1;
const DAYS = [...DAY_NAMES, 'holiday'] as const;
const COLUMN = { id: 0, start: 1, end: 2, people: 3, minimum: 4, days: 5, from: 13, to: 14, ownDay: 15, nextDay: 16, competence: 17 } as const;

/** How many people are wanted when; the rota sheet reads the wanted hours of each day from here. */
export function demandSheet({ plan, locale }: ExportInput): SheetDoc {
  const text = (column: 'id' | 'start' | 'end' | 'people' | 'minimum' | 'from' | 'to' | 'own-day' | 'next-day') =>
    textCell(translate(locale, `export.demand.${column}`), HEAD);
  const head: readonly CellDoc[] = [
    ...(['id', 'start', 'end', 'people', 'minimum'] as const).map(text),
    ...DAY_NAMES.map((day) => textCell(translate(locale, `day.${day}.short`), HEAD_CENTRED)),
    textCell(translate(locale, 'day.holiday'), HEAD_CENTRED),
    ...(['from', 'to', 'own-day', 'next-day'] as const).map(text),
    ...COMPETENCES.map((competence) =>
      textCell(translate(locale, 'export.demand.competence', { competence: translate(locale, `competence.${competence}`) }), HEAD),
    ),
  ];
  return {
    name: sheetNames(locale).demand,
    widths: [30, 9, 9, 10, 9, 5, 5, 5, 5, 5, 5, 5, 11, 12, 12, 13, 13, ...COMPETENCES.map(() => 18)],
    rows: [{ cells: head, height: 46 }, ...plan.demand.map((row, index) => ({ cells: demandCells(row, FIRST_ROW + index) }))],
    freeze: { rows: 1, columns: 1 },
    print: { paper: 'A4', landscape: true, repeatRows: [0, 0], foot: plan.name },
  };
}

function demandCells(row: DemandRow, at: number): readonly CellDoc[] {
  const start = cellRef(at, COLUMN.start);
  const end = cellRef(at, COLUMN.end);
  const from = minuteOfDay(row.start);
  const to = endMinuteAfter(row.start, row.end);
  return [
    textCell(row.id),
    numberCell(from / MINUTES_PER_DAY, 'clock'),
    numberCell(minuteOfDay(row.end) / MINUTES_PER_DAY, 'clock'),
    numberCell(row.people, 'whole'),
    numberCell(row.minimum ?? row.people, 'whole'),
    ...DAYS.map((day) => numberCell(row.days.includes(day) ? 1 : null, 'whole', { align: 'center', borders: { bottom: 'hair' } })),
    numberCell(row.from === undefined ? null : dayNumber(row.from), 'date'),
    numberCell(row.to === undefined ? null : dayNumber(row.to), 'date'),
    formulaCell(`ROUND((IF(${end}<=${start},1,${end})-${start})*1440,0)/60`, (Math.min(to, MINUTES_PER_DAY) - from) / 60, 'two'),
    formulaCell(`ROUND(IF(${end}<=${start},${end},0)*1440,0)/60`, Math.max(0, to - MINUTES_PER_DAY) / 60, 'two'),
    ...COMPETENCES.map((competence) => numberCell(row.competence?.[competence] ?? null, 'whole')),
  ];
}

/**
 * Which rows hold on which days of a calendar plan, as the product decides it: dates, profiles, holidays and closed days count in. Null for
 * a cycle, where the weekdays of the rows say it all.
 */
export function demandDaySheet(input: ExportInput): SheetDoc | null {
  const { plan, locale } = input;
  if (plan.period.kind === 'cycle' || plan.demand.length === 0) return null;
  const { days, rows } = demandOnDays(input);
  const head = days.map(({ day, date, holiday }) =>
    numberCell(dayNumber(date), 'short-date', {
      ...HEAD_CENTRED,
      size: 8,
      ...(holiday === null ? {} : { fill: HOLIDAY_FILL }),
      borders: { bottom: 'thin', ...edges(day) },
    }),
  );
  return {
    name: sheetNames(locale)['demand-days'],
    widths: [30, ...days.map(() => 5)],
    rows: [
      { cells: [textCell(translate(locale, 'export.demand.on-day'), HEAD), ...head], height: 32 },
      ...plan.demand.map((row) => ({
        cells: [
          textCell(row.id),
          ...days.map(({ day }) =>
            numberCell(rows[day]?.some((span) => span.row === row) ? 1 : null, 'whole', { align: 'center', borders: { bottom: 'hair', ...edges(day) } }),
          ),
        ],
      })),
    ],
    freeze: { rows: 1, columns: 1 },
    print: { paper: 'A3', landscape: true, repeatRows: [0, 0], repeatColumns: [0, 0], foot: plan.name },
  };
}

function demandOnDays({ plan }: ExportInput) {
  const { days } = buildTimeline({ ...plan, lines: [] });
  return { days, rows: demandByDay(plan, days) };
}

/** For each day of the plan the formula of its wanted hours by the clock. Empty when nothing is wanted anywhere. */
export function wantedFormulas({ plan, locale }: ExportInput): readonly string[] {
  if (plan.demand.length === 0) return [];
  const names = sheetNames(locale);
  const last = FIRST_ROW + plan.demand.length - 1;
  const isCycle = plan.period.kind === 'cycle';
  const days = plan.period.weeks * DAYS_PER_WEEK;
  const column = (index: number) => sheetRange(names.demand, FIRST_ROW, index, last, index);
  const part = (day: number, hours: number): string => {
    const holds = isCycle ? column(COLUMN.days + (day % DAYS_PER_WEEK)) : sheetRange(names['demand-days'], FIRST_ROW, 1 + day, last, 1 + day);
    return `SUMPRODUCT(${column(COLUMN.people)}*${holds}*${column(hours)})`;
  };
  return Array.from({ length: days }, (_, day) => {
    const before = day > 0 ? day - 1 : isCycle ? days - 1 : null;
    return part(day, COLUMN.ownDay) + (before === null ? '' : `+${part(before, COLUMN.nextDay)}`);
  });
}
