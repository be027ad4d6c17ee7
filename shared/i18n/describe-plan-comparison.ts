import type { Plan } from '../domain/model/plan.ts';
import { DAY_NAMES } from '../domain/model/plan.ts';
import type { Finding } from '../domain/model/results.ts';
import type { CellDifference } from '../domain/plan/diff-plans.ts';
import { hasChanged, type LineEffect, type NumberPair, type PlanComparison, type SumEffect } from '../domain/plan/plan-comparison.ts';
import { addDays, DAYS_PER_WEEK } from '../time/local-date.ts';
import { describeFacts, describeItems } from './describe-fact.ts';
import { describeFinding } from './describe-finding.ts';
import { formatDayMonth, formatHours, formatNumber } from './format.ts';
import { formatIndicatorChange, formatIndicatorWithUnit } from './format-indicator.ts';
import { type DisplayLocale, translate, translateDynamic } from './translate.ts';

/** A comparison of two plans in words: the same for screen, paper and command line. */
export interface ComparisonText {
  /** One sentence; also when nothing changed. */
  readonly headline: string;
  readonly sums: readonly { readonly id: string; readonly name: string; readonly before: string; readonly after: string; readonly change: string }[];
  /** `hours`, `weekends` and `nights` are `30,0 t til 37,5 t`, or one value where it did not change. */
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly what: string;
    readonly hours: string;
    readonly weekends: string;
    readonly nights: string;
  }[];
  /** By line, in the plan's order: `mandag uke 1: D til A`. */
  readonly cells: readonly { readonly line: string; readonly label: string; readonly changes: readonly string[] }[];
  /** Demand, shift codes, agreements, settings and the plan's own facts, one sentence each. */
  readonly facts: readonly string[];
  readonly added: readonly { readonly finding: Finding; readonly text: string }[];
  readonly gone: readonly { readonly finding: Finding; readonly text: string }[];
}

/** The figures that a comparison shows to people; `diff --json` has them all. */
const SHOWN_SUMS = [
  'hours.planned',
  'hours.contracted',
  'hours.demand',
  'care-factor.PF1.planned',
  'surplus.weekday',
  'deficit.weekday',
  'surplus.weekend',
  'deficit.weekend',
  'position.mean-percent',
  'cost.year',
] as const;

/** Puts what `comparePlans(before, after)` found into words. Pure. */
export function describePlanComparison(locale: DisplayLocale, comparison: PlanComparison, before: Plan, after: Plan): ComparisonText {
  const { difference, findings } = comparison;
  return {
    headline: headline(locale, comparison),
    sums: SHOWN_SUMS.flatMap((id) => comparison.sums.filter((sum) => sum.id === id).map((sum) => sumText(locale, sum))),
    lines: comparison.lines.map((line) => lineText(locale, line)),
    cells: cellTexts(locale, difference.cells, before, after),
    facts: [
      ...describeItems(locale, 'demand', difference.demand, before, after),
      ...describeItems(locale, 'shiftCodes', difference.shiftCodes, before, after),
      ...describeItems(locale, 'agreements', difference.agreements, before, after),
      ...describeFacts(locale, difference.facts),
    ],
    added: findings.added.map((finding) => ({ finding, text: describeFinding(locale, finding, after) })),
    gone: findings.gone.map((finding) => ({ finding, text: describeFinding(locale, finding, before) })),
  };
}

function headline(locale: DisplayLocale, { difference, lines, findings }: PlanComparison): string {
  if (!hasChanged(difference)) return translate(locale, 'diff.headline.none');
  const params = { cells: difference.cells.length, lines: lines.length, added: findings.added.length, gone: findings.gone.length };
  return translate(locale, 'diff.headline', params);
}

function sumText(locale: DisplayLocale, { id, unit, before, after, change }: SumEffect): ComparisonText['sums'][number] {
  const text = (value: number | null) => (value === null ? translate(locale, 'diff.unknown') : formatIndicatorWithUnit(locale, value, unit));
  const moved = change === null ? '' : formatIndicatorChange(locale, change, unit);
  return { id, name: translateDynamic(locale, `indicator.${id}.name`), before: text(before), after: text(after), change: moved };
}

function lineText(locale: DisplayLocale, { id, label, kind, facts, cells, hours, weekends, nights }: LineEffect): ComparisonText['lines'][number] {
  const parts = [
    ...(kind === 'changed' ? [] : [translate(locale, `diff.line.${kind}`)]),
    ...(cells === 0 ? [] : [translate(locale, 'diff.line.cells', { count: cells })]),
    ...describeFacts(locale, facts),
  ];
  const whole = (value: number) => formatNumber(locale, value);
  return {
    id,
    label: label || translate(locale, 'finding.line', { line: id }),
    what: parts.join('; '),
    hours: pairText(locale, hours, (value) => formatHours(locale, value)),
    weekends: pairText(locale, weekends, whole),
    nights: pairText(locale, nights, whole),
  };
}

function pairText(locale: DisplayLocale, { before, after }: NumberPair, format: (value: number) => string): string {
  const texts = [before, after].flatMap((value) => (value === null ? [] : [format(value)]));
  const [was = '', is = was] = texts;
  return was === is ? was : translate(locale, 'diff.from-to', { before: was, after: is });
}

function cellTexts(locale: DisplayLocale, cells: readonly CellDifference[], before: Plan, after: Plan): ComparisonText['cells'] {
  const labels = new Map([...before.lines, ...after.lines].map(({ id, label }) => [id, label]));
  const byLine = new Map<string, string[]>();
  for (const cell of cells) byLine.set(cell.line, [...(byLine.get(cell.line) ?? []), cellText(locale, cell, before, after)]);
  return [...byLine].map(([line, changes]) => ({ line, label: labels.get(line) || translate(locale, 'finding.line', { line }), changes }));
}

function cellText(locale: DisplayLocale, cell: CellDifference, before: Plan, after: Plan): string {
  const text = (value: string) => value || translate(locale, 'diff.empty-cell');
  const when = cell.day === null ? cellDay(locale, before, cell.oldDay ?? 0) : cellDay(locale, after, cell.day);
  return translate(locale, 'diff.cell', { when, before: text(cell.before), after: text(cell.after) });
}

/** `ma uke 2`, or `ma 11.01.` in calendar plans. */
function cellDay(locale: DisplayLocale, { period }: Plan, day: number): string {
  const name = translate(locale, `day.${DAY_NAMES[day % DAYS_PER_WEEK] ?? 'mon'}.short`);
  if (period.kind === 'calendar') return translate(locale, 'diff.cell.calendar', { day: name, date: formatDayMonth(addDays(period.start, day)) });
  return translate(locale, 'diff.cell.cycle', { day: name, week: Math.floor(day / DAYS_PER_WEEK) + 1 });
}
