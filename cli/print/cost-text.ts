import type { CostBreakdown, CostGroup, CostNote, CostPart, CostReport, PositionCost, Remedy, RemedyPart, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { describeCostNote } from '#shared/i18n/describe-cost-note.ts';
import { formatDate, formatKroner, formatNumber } from '#shared/i18n/format.ts';
import { isTextKey, type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';
import { alignColumns } from './table.ts';

/** Every shift's price: one row a part, in words, then the total. */
export function shiftLines(shifts: readonly ShiftCost[], locale: Locale): string[] {
  return alignColumns(
    shifts.flatMap((shift) => shiftRows(shift, locale)),
    [4, 5, 6],
  );
}

function shiftRows(shift: ShiftCost, locale: Locale): string[][] {
  const start = [shift.line, formatDate(shift.date), shift.code];
  if (shift.totalOre === null) return [[...start, translate(locale, 'cli.unknown'), '', '', '', shift.reason ? describeCostNote(locale, shift.reason) : '']];
  return [
    ...shift.parts.map((part) => [...start, ...partCells(part, locale)]),
    [...start, translate(locale, 'cli.cost.total'), '', '', formatKroner(locale, shift.totalOre, 2), ''],
  ];
}

function partCells(part: CostPart | RemedyPart, locale: Locale): string[] {
  return [
    translate(locale, `cost.part.${part.part}`),
    formatNumber(locale, part.hours, 2),
    formatKroner(locale, part.rateOre, 2),
    formatKroner(locale, part.amountOre, 2),
    `${ruleText(part.rule, locale)} (${[formatDate(part.from), ...doubts(part, locale)].join(', ')})${part.note ? `. ${describeCostNote(locale, part.note)}` : ''}`,
  ];
}

/** A rule in words where it has any, otherwise its clause. */
function ruleText(rule: string, locale: Locale): string {
  const key = `cost.rule.${rule}`;
  return isTextKey(key) ? translateDynamic(locale, key) : rule;
}

function doubts({ confidence }: Pick<CostPart, 'confidence'>, locale: Locale): string[] {
  return confidence === 'unverified' || confidence === 'inference' ? [translate(locale, `app.confidence.${confidence}`)] : [];
}

export function caveatLines(caveats: readonly CostNote[], locale: Locale): string[] {
  return caveats.map((caveat) => `! ${describeCostNote(locale, caveat)}`);
}

/** The year of the planned shifts, and why it is not complete where it is not. */
export function yearLines(report: CostReport, locale: Locale): string[] {
  if (report.yearOre !== null) return [translate(locale, 'cli.cost.year', { amount: formatKroner(locale, report.yearOre) })];
  return [
    translate(locale, 'cli.cost.year-partly', { amount: formatKroner(locale, report.knownYearOre) }),
    ...report.missing.map(({ line, key, params }) => `  ${line}: ${describeCostNote(locale, { key, params })}`),
  ];
}

/** The tables that cut the known cost; each adds up to the year above it. */
export function breakdownLines(breakdown: CostBreakdown, knownYearOre: number, locale: Locale): string[] {
  const names = (key: string): string => translateDynamic(locale, `cost.breakdown.${key}`);
  const parts = (key: string): string => translateDynamic(locale, `cost.part.${key}`);
  const lines = [
    ...groupTable('by-day-kind', breakdown.byDayKind, locale, names),
    ...groupTable('by-code', breakdown.byCode, locale),
    ...groupTable('by-month', breakdown.byMonth, locale),
    ...groupTable('by-line', breakdown.byLine, locale),
    ...groupTable('by-part', breakdown.byPart, locale, parts),
    `${translate(locale, 'cost.breakdown.mean-month')}: ${formatKroner(locale, breakdown.meanMonthOre)}`,
    ...(breakdown.unpricedShifts > 0 ? [translate(locale, 'cost.breakdown.unpriced', { count: breakdown.unpricedShifts })] : []),
  ];
  return knownYearOre === 0 ? [] : lines;
}

function groupTable(
  title: 'by-line' | 'by-code' | 'by-day-kind' | 'by-month' | 'by-part',
  groups: readonly CostGroup[],
  locale: Locale,
  name: (key: string) => string = (key) => key,
): string[] {
  if (groups.length === 0) return [];
  const column = (key: 'shifts' | 'hours' | 'per-shift' | 'period' | 'year'): string => translate(locale, `cost.breakdown.${key}`);
  const sum = (of: (group: CostGroup) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const rows = [
    [translate(locale, `cost.breakdown.${title}`), column('shifts'), column('hours'), column('per-shift'), column('period'), column('year')],
    ...groups.map((group) => [
      name(group.key),
      formatNumber(locale, group.shifts),
      formatNumber(locale, group.hours, 1),
      formatKroner(locale, group.perShiftOre),
      formatKroner(locale, group.periodOre),
      formatKroner(locale, group.yearOre),
    ]),
    // The parts of a shift share its hours, so only money adds up in that table.
    [
      translate(locale, 'cost.breakdown.sum'),
      ...(title === 'by-part'
        ? ['', '']
        : [
            formatNumber(
              locale,
              sum((group) => group.shifts),
            ),
            formatNumber(
              locale,
              sum((group) => group.hours),
              1,
            ),
          ]),
      '',
      formatKroner(
        locale,
        sum((group) => group.periodOre),
      ),
      formatKroner(
        locale,
        sum((group) => group.yearOre),
      ),
    ],
  ];
  return [...alignColumns(rows, [1, 2, 3, 4, 5]), ''];
}

/** What the positions cost, how that is reckoned, and why it is not known where it is not. */
export function positionLines(report: CostReport, locale: Locale): string[] {
  const amount = report.positionYearOre;
  return [
    amount === null ? translate(locale, 'cost.position.year-unknown') : translate(locale, 'cost.position.year', { amount: formatKroner(locale, amount) }),
    describeCostNote(locale, report.positionNote),
  ];
}

/** One line: its shifts, its position, its fixed supplement. */
export function lineLines(report: CostReport, line: string, locale: Locale): string[] {
  const shifts = report.lines.find((each) => each.line === line);
  const position = report.positions.find((each) => each.line === line);
  const amount = (ore: number | null | undefined): string => (ore === null || ore === undefined ? translate(locale, 'cli.unknown') : formatKroner(locale, ore));
  const reason = shifts?.reason ?? position?.reason;
  return [
    translate(locale, 'cost.position.line', { line, shifts: amount(shifts?.yearOre), position: amount(position?.yearOre) }),
    ...(reason ? [describeCostNote(locale, reason)] : []),
    ...(position ? positionPartLines(position, locale) : []),
    describeCostNote(locale, report.positionNote),
  ];
}

function positionPartLines({ parts, fixedSupplement }: PositionCost, locale: Locale): string[] {
  const rows = parts.map((part) => [
    `  ${translate(locale, `cost.part.${part.part}`)}`,
    `${formatKroner(locale, part.ofOre, 2)} × ${formatNumber(locale, part.share, 4)}`,
    formatKroner(locale, part.amountOre, 2),
    ruleText(part.rule, locale),
  ]);
  if (!fixedSupplement) return alignColumns(rows, [1, 2]);
  const { rule, monthOre, plannedYearOre, paidHours, divisor } = fixedSupplement;
  const [month, planned] = [formatKroner(locale, monthOre, 2), formatKroner(locale, plannedYearOre, 2)];
  return [...alignColumns(rows, [1, 2]), translate(locale, 'cost.fixed-supplement.line', { rule, month, planned, paidHours, divisor })];
}

/** The ways to fill one empty shift, each with its parts. */
export function remedyLines(remedies: readonly Remedy[], locale: Locale): string[] {
  return remedies.flatMap((remedy) => [
    `${translate(locale, `cost.remedy.${remedy.way}`)}: ${remedy.totalOre === null ? translate(locale, 'cli.unknown') : formatKroner(locale, remedy.totalOre, 2)}`,
    ...alignColumns(
      remedy.parts.map((part) => [' ', ...partCells(part, locale)]),
      [2, 3, 4],
    ),
    ...(remedy.reason ? [`  ${describeCostNote(locale, remedy.reason)}`] : []),
    ...remedy.notes.map((note) => `  ${describeCostNote(locale, note)}`),
    '',
  ]);
}
