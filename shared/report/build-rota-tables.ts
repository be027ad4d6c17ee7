import { cellPaint, codeLook } from '../domain/model/code-look.ts';
import { concernsWholeLine } from '../domain/model/finding-reach.ts';
import { DAY_NAMES, type Plan, type RotaLine } from '../domain/model/plan.ts';
import { type DayFigures, type Finding, type LineFigures, SEVERITIES, type Severity } from '../domain/model/results.ts';
import { diffPlans } from '../domain/plan/diff-plans.ts';
import { formatNumber, formatPercent, formatShortDayMonth, formatSigned } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { addDays, isoWeek } from '../time/local-date.ts';
import { weekendText } from './build-first-page.ts';
import { type Block, CHANGED_SIGN, type RotaTable, type RotaTableLine } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** As many weeks as an A3 sheet carries with readable cells. */
const WEEKS_PER_TABLE = 6;

/** The rota itself, cut into stretches of weeks, each with its header, its sums and its footer of wanted and on duty. */
export function rotaTables(input: ReportInput): readonly Block[] {
  const { weeks } = input.plan.period;
  const blocks: Block[] = [];
  for (let first = 0; first < weeks; first += WEEKS_PER_TABLE) {
    blocks.push({ kind: 'page-break' }, rotaTable(input, first, Math.min(first + WEEKS_PER_TABLE, weeks)));
  }
  return blocks;
}

function rotaTable(input: ReportInput, firstWeek: number, endWeek: number): RotaTable {
  const { plan, evaluation, locale } = input;
  const firstDay = firstWeek * 7;
  const endDay = endWeek * 7;
  const days = evaluation.days.slice(firstDay, endDay);
  const weeks = Array.from({ length: endWeek - firstWeek }, (_, index) => ({ label: weekLabel(input, firstWeek + index), days: 7 }));
  const marks = worstMarks(plan, evaluation.findings);
  const changes = changesSince(input);
  const figures = new Map(evaluation.lines.map((line) => [line.id, line]));
  return {
    kind: 'rota',
    caption: caption(input, firstWeek, endWeek),
    lineHead: translate(locale, 'report.rota.line'),
    sumHeads: (['hours', 'percent', 'difference', 'weekends', 'nights'] as const).map((sum) => translate(locale, `report.rota.sum.${sum}`)),
    weeks,
    days: days.map((day) => ({
      weekday: translate(locale, `day.${DAY_NAMES[day.day % 7] ?? 'mon'}.short`),
      // A repeating rota is generic weeks: dates would pretend otherwise.
      date: plan.period.kind === 'calendar' ? formatShortDayMonth(day.date) : '',
      isWeekend: day.day % 7 >= 5,
      isHoliday: day.holiday !== null,
    })),
    lines: plan.lines.map((line, index) => tableLine(input, line, index, firstDay, endDay, figures.get(line.id), marks, changes)),
    footer: footer(input, days),
  };
}

function weekLabel({ plan, locale }: ReportInput, week: number): string {
  if (plan.period.kind === 'cycle') return translate(locale, 'report.rota.cycle-week', { week: week + 1 });
  return translate(locale, 'report.rota.week', { week: isoWeek(addDays(plan.period.start, week * 7)) });
}

function caption({ plan, locale }: ReportInput, firstWeek: number, endWeek: number): string {
  const number = (week: number) => (plan.period.kind === 'cycle' ? week + 1 : isoWeek(addDays(plan.period.start, week * 7)));
  const from = number(firstWeek);
  return endWeek - firstWeek === 1
    ? translate(locale, 'report.rota.caption.one', { from })
    : translate(locale, 'report.rota.caption', { from, to: number(endWeek - 1) });
}

function markKey(line: string, day: number): string {
  return `${line}\n${day}`;
}

/** The worst finding of each cell. */
function worstMarks(plan: Plan, findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const { line, day, severity } = finding;
    // What is lawful under an agreement, or only for information, needs no sign in the plan; nor does what concerns the line as a whole.
    if (line === null || severity === 'info' || severity === 'covered' || concernsWholeLine(plan, finding)) continue;
    const key = markKey(line, day);
    const before = marks.get(key);
    if (before === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before)) marks.set(key, severity);
  }
  return marks;
}

/** What the table marks as changed: cells by their key, and new lines. */
interface Changes {
  readonly cells: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

function changesSince({ plan, since }: ReportInput): Changes {
  if (since === undefined) return { cells: new Set(), lines: new Set() };
  const { cells, lines } = diffPlans(since.plan, plan);
  return {
    cells: new Set(cells.flatMap(({ line, day }) => (day === null ? [] : [markKey(line, day)]))),
    lines: new Set(lines.filter(({ kind }) => kind === 'added').map(({ id }) => id)),
  };
}

function tableLine(
  { plan, locale }: ReportInput,
  line: RotaLine,
  index: number,
  firstDay: number,
  endDay: number,
  figures: LineFigures | undefined,
  marks: ReadonlyMap<string, Severity>,
  changes: Changes,
): RotaTableLine {
  const isNew = changes.lines.has(line.id);
  return {
    label: `${index + 1}  ${isNew ? `${CHANGED_SIGN} ` : ''}${line.label}`,
    detail: `${translate(locale, `competence.${line.competence}.short`)} · ${formatPercent(locale, line.positionPercent, Number.isInteger(line.positionPercent) ? 0 : 1)}`,
    cells: line.cells.slice(firstDay, endDay).map((text, offset) => {
      const { look, isLong } = codeLook(plan, text);
      const key = markKey(line.id, firstDay + offset);
      return { text, look, isLong, paint: cellPaint(plan, text), mark: marks.get(key) ?? null, isChanged: changes.cells.has(key) };
    }),
    sums: figures ? lineSums(locale, figures) : [],
  };
}

function lineSums(locale: ReportInput['locale'], line: LineFigures): string[] {
  return [
    formatNumber(locale, line.hoursPlanned, 2),
    formatPercent(locale, line.filledPercent, 1),
    formatSigned(locale, line.hoursBalance, 2),
    weekendText(locale, line.weekendsWorked, line.weekends),
    formatNumber(locale, line.nights),
  ];
}

function footer({ plan, locale }: ReportInput, days: readonly DayFigures[]): RotaTable['footer'] {
  const hours = (pick: (day: DayFigures) => number) => days.map((day) => formatNumber(locale, pick(day), decimalsOf(pick(day))));
  const onlyWhenAny = (pick: (day: DayFigures) => number, sign: 1 | -1) =>
    days.map((day) => (pick(day) === 0 ? '' : formatSigned(locale, sign * pick(day), decimalsOf(pick(day)))));
  const row = (key: 'on-duty' | 'wanted' | 'over' | 'under', cells: string[], isStrong: boolean) => ({
    label: translate(locale, `report.rota.footer.${key}`),
    cells,
    isStrong,
  });
  return [
    row(
      'on-duty',
      hours((day) => day.onDuty),
      false,
    ),
    row(
      'wanted',
      hours((day) => day.wanted),
      false,
    ),
    row(
      'over',
      onlyWhenAny((day) => day.surplus, 1),
      true,
    ),
    row(
      'under',
      onlyWhenAny((day) => day.deficit, -1),
      true,
    ),
    ...codesInUse(plan).map((code) => ({ label: code, cells: days.map((day) => String(day.byCode[code] ?? '')), isStrong: false })),
  ];
}

function codesInUse(plan: Plan): string[] {
  const used = new Set(plan.lines.flatMap((line) => line.cells));
  return plan.shiftCodes.filter((code) => code.kind === 'work' && used.has(code.code)).map((code) => code.code);
}

/** A footer cell is narrow: whole hours without a decimal. */
function decimalsOf(hours: number): number {
  return Math.abs(hours - Math.round(hours)) < 0.05 ? 0 : 1;
}
