import { COMPETENCES } from '../../domain/model/competence.ts';
import { DAY_NAMES, type DemandRow } from '../../domain/model/plan.ts';
import { demandByDay } from '../../domain/staffing/demand-on-day.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { translate } from '../../i18n/translate.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { ExportInput } from './export-input.ts';
import { formulaCell, HEAD, HEAD_CENTRED, numberCell, textCell } from './looks.ts';
import { cellRef, sheetRange } from './references.ts';
import { sheetNames } from './sheet-names.ts';
import { type CellDoc, dayNumber, type SheetDoc } from './workbook-doc.ts';

const FIRST_ROW = 1;
const DAYS = [...DAY_NAMES, 'holiday'] as const;
const HOLIDAY = 7;
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

/** For each day of the plan the formula of its wanted hours by the clock; `dateOf` gives the cell of a day's date. Empty when nothing is wanted anywhere. */
export function wantedFormulas(input: ExportInput, dateOf: (day: number) => string): readonly string[] {
  const { plan, locale } = input;
  if (plan.demand.length === 0) return [];
  const sheet = sheetNames(locale).demand;
  const column = (index: number) => sheetRange(sheet, FIRST_ROW, index, FIRST_ROW + plan.demand.length - 1, index);
  const isDated = plan.period.kind === 'calendar' && plan.demand.some(({ from, to }) => from !== undefined || to !== undefined);
  const { days } = buildTimeline({ ...plan, lines: [] });
  const rows = demandByDay(plan, days);
  const part = (day: number, hours: number): string => {
    // On a public holiday the rows for holidays, where there are any that day, replace all others.
    const isHoliday = days[day]?.holiday !== null && (rows[day] ?? []).some(({ row }) => row.days.includes('holiday'));
    const onDay = column(COLUMN.days + (isHoliday ? HOLIDAY : day % 7));
    const valid = isDated ? `*(${column(COLUMN.from)}<=${dateOf(day)})*((${column(COLUMN.to)}="")+(${column(COLUMN.to)}>=${dateOf(day)})>0)` : '';
    return `SUMPRODUCT(${column(COLUMN.people)}*${onDay}*${column(hours)}${valid})`;
  };
  return days.map(({ day }) => {
    const before = day > 0 ? day - 1 : plan.period.kind === 'cycle' ? days.length - 1 : null;
    return part(day, COLUMN.ownDay) + (before === null ? '' : `+${part(before, COLUMN.nextDay)}`);
  });
}
