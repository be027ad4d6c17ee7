import type { CostReport, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { priceShifts } from '#shared/domain/cost/price-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { formatKroner, formatNumber } from '#shared/i18n/format.ts';
import { type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { usageError } from '../input/parse-arguments.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

/** The price of every shift, each krone traceable to hours × rate × rule × date. */
export const cost: RunCommand = async ({ operands, options, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const line = options.get('line');
  if (line !== undefined) requireLine(plan, line, locale);
  const report = priceShifts(buildTimeline(plan));
  const shifts = line === undefined ? report.shifts : report.shifts.filter((shift) => shift.line === line);
  if (json) {
    terminal.print(
      JSON.stringify({ ...report, shifts: shifts.map((shift) => shiftJson(shift, locale)), missing: report.missing.map((each) => withReason(each, locale)) }),
    );
    return 0;
  }
  for (const text of alignColumns(
    shifts.flatMap((shift) => shiftRows(shift, locale)),
    [4, 5, 6],
  ))
    terminal.print(text);
  terminal.print('');
  for (const text of closingLines(report, locale)) terminal.print(text);
  return 0;
};

function requireLine(plan: Plan, line: string, locale: Locale): void {
  if (plan.lines.some((each) => each.id === line)) return;
  throw usageError(locale, 'cli.usage.line-unknown', { found: line, accepted: plan.lines.map((each) => each.id).join(', ') });
}

function shiftJson({ reason, ...shift }: ShiftCost, locale: Locale): Record<string, unknown> {
  return reason ? { ...shift, reason: translateDynamic(locale, reason.key, reason.params) } : shift;
}

function withReason({ line, key, params }: CostReport['missing'][number], locale: Locale): Record<string, unknown> {
  return { line, reason: translateDynamic(locale, key, params) };
}

function shiftRows(shift: ShiftCost, locale: Locale): string[][] {
  const start = [shift.line, shift.date, shift.code];
  if (shift.totalOre === null)
    return [[...start, translate(locale, 'cli.unknown'), '', '', '', shift.reason ? translateDynamic(locale, shift.reason.key, shift.reason.params) : '']];
  const parts = shift.parts.map((part) => [
    ...start,
    part.part,
    formatNumber(locale, part.hours, 2),
    formatKroner(locale, part.rateOre, 2),
    formatKroner(locale, part.amountOre, 2),
    `${part.rule} (${part.from})`,
  ]);
  return [...parts, [...start, translate(locale, 'cli.cost.total'), '', '', formatKroner(locale, shift.totalOre, 2), '']];
}

function closingLines(report: CostReport, locale: Locale): string[] {
  if (report.yearOre !== null) return [translate(locale, 'cli.cost.year', { amount: formatKroner(locale, report.yearOre) })];
  return [
    translate(locale, 'cli.cost.year-partly', { amount: formatKroner(locale, report.knownYearOre) }),
    ...report.missing.map(({ line, key, params }) => `  ${line}: ${translateDynamic(locale, key, params)}`),
  ];
}
