import type { CostNote, CostPart, CostReport, Remedy, RemedyPart, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { priceOneUnfilledShift } from '#shared/domain/cost/price-one-unfilled-shift.ts';
import { priceShifts } from '#shared/domain/cost/price-plan.ts';
import { resourceIntensiveGrant } from '#shared/domain/cost/resource-intensive-grant.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { describeCostNote } from '#shared/i18n/describe-cost-note.ts';
import { formatKroner } from '#shared/i18n/format.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { CommandCall, RunCommand } from '../command.ts';
import { usageError } from '../input/parse-arguments.ts';
import { readPlan } from '../input/read-file.ts';
import { unfilledShift } from '../input/unfilled-shift.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { breakdownLines, caveatLines, lineLines, positionLines, remedyLines, shiftLines, yearLines } from '../print/cost-text.ts';

/** The price of every shift, each krone traceable to hours × rate × rule × date; or of one empty shift, in four ways. */
export const cost: RunCommand = async (call) => {
  const { operands, options, json, locale, terminal } = call;
  const plan = await readPlan(operands[0] ?? '');
  const line = options.get('line');
  if (line !== undefined) requireLine(plan, line, locale);
  if (options.has('unfilled')) return unfilled(plan, call);
  if (options.has('grant')) return grant(call);

  const report = priceShifts(buildTimeline(plan));
  const shifts = line === undefined ? report.shifts : report.shifts.filter((shift) => shift.line === line);
  if (json) {
    terminal.print(JSON.stringify(reportJson(report, shifts, locale)));
    return 0;
  }
  const closing = line === undefined ? planLines(report, locale) : lineLines(report, line, locale);
  for (const text of [...shiftLines(shifts, locale), '', ...caveatLines(report.caveats, locale), ...closing]) terminal.print(text);
  return 0;
};

function planLines(report: CostReport, locale: Locale): string[] {
  const breakdown = breakdownLines(report.breakdown, report.knownYearOre, locale);
  return [...yearLines(report, locale), '', ...breakdown, '', ...positionLines(report, locale)];
}

function unfilled(plan: Plan, { options, json, locale, terminal }: CommandCall): 0 {
  const remedies = priceOneUnfilledShift(plan, unfilledShift(plan, options, locale));
  const reason = 'key' in remedies ? remedies : null;
  const priced = 'key' in remedies ? [] : remedies;
  if (json)
    terminal.print(
      JSON.stringify({ remedies: priced.map((remedy) => remedyJson(remedy, locale)), ...(reason ? { reason: describeCostNote(locale, reason) } : {}) }),
    );
  else for (const text of reason ? [describeCostNote(locale, reason)] : remedyLines(priced, locale)) terminal.print(text);
  return 0;
}

/** What the state refunds for one user. No part of what shifts cost. */
function grant(call: CommandCall): 0 {
  const netDirectWageCostKr = wholeNumber(call, 'grant', { min: 0, max: 1_000_000_000 }, 0);
  const circular = wholeNumber(call, 'circular', { min: 2000, max: 2100 }, 2024);
  const grantOre = resourceIntensiveGrant(circular, { netDirectWageCostKr, hasDeduction: call.options.has('deduction') });
  const reason = typeof grantOre === 'number' ? null : describeCostNote(call.locale, grantOre);
  if (call.json) call.terminal.print(JSON.stringify(reason === null ? { grantOre } : { grantOre: null, reason }));
  else call.terminal.print(reason ?? translate(call.locale, 'grant.result', { kroner: formatKroner(call.locale, Number(grantOre)) }));
  return 0;
}

function requireLine(plan: Plan, line: string, locale: Locale): void {
  if (plan.lines.some((each) => each.id === line)) return;
  throw usageError(locale, 'cli.usage.line-unknown', { found: line, accepted: plan.lines.map((each) => each.id).join(', ') });
}

/** The report with its notes in words beside their keys. */
function reportJson(report: CostReport, shifts: readonly ShiftCost[], locale: Locale): Record<string, unknown> {
  return {
    ...report,
    shifts: shifts.map((shift) => ({ ...withReason(shift, locale), parts: shift.parts.map((part) => partJson(part, locale)) })),
    lines: report.lines.map((line) => withReason(line, locale)),
    missing: report.missing.map(({ line, key, params }) => ({ line, reason: describeCostNote(locale, { key, params }) })),
    caveats: report.caveats.map((caveat) => noteJson(caveat, locale)),
    positionNote: noteJson(report.positionNote, locale),
    positions: report.positions.map((position) => withReason(position, locale)),
  };
}

function remedyJson(remedy: Remedy, locale: Locale): Record<string, unknown> {
  return {
    ...withReason(remedy, locale),
    parts: remedy.parts.map((part) => partJson(part, locale)),
    notes: remedy.notes.map((note) => noteJson(note, locale)),
  };
}

function withReason({ reason, ...rest }: { readonly reason?: CostNote | undefined }, locale: Locale): Record<string, unknown> {
  return reason ? { ...rest, reason: describeCostNote(locale, reason) } : rest;
}

function partJson({ note, ...part }: CostPart | RemedyPart, locale: Locale): Record<string, unknown> {
  return note ? { ...part, note: noteJson(note, locale) } : part;
}

function noteJson(note: CostNote, locale: Locale): Record<string, unknown> {
  return { ...note, text: describeCostNote(locale, note) };
}
