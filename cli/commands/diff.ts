import { comparePlans } from '#shared/domain/evaluate/compare-plans.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import type { CellDifference } from '#shared/domain/plan/diff-plans.ts';
import type { PlanComparison } from '#shared/domain/plan/plan-comparison.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { type ComparisonText, describePlanComparison } from '#shared/i18n/describe-plan-comparison.ts';
import { type Locale, type TextKey, translate } from '#shared/i18n/translate.ts';
import { addDays } from '#shared/time/local-date.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

/** What changed from one plan to another, and what that did to hours, care factor, kroner and findings. */
export const diff: RunCommand = async ({ operands, json, locale, terminal }) => {
  const [before, after] = [await readPlan(operands[0] ?? ''), await readPlan(operands[1] ?? '')];
  const comparison = comparePlans({ plan: before, evaluation: evaluatePlan(before) }, { plan: after, evaluation: evaluatePlan(after) });
  if (json) terminal.print(JSON.stringify(comparisonJson(comparison, before, after, locale)));
  else for (const line of comparisonLines(locale, describePlanComparison(locale, comparison, before, after))) terminal.print(line);
  return 0;
};

function comparisonJson({ difference, lines, sums, findings, counts }: PlanComparison, before: Plan, after: Plan, locale: Locale): Record<string, unknown> {
  const finding = (plan: Plan) => (one: Finding) => ({ ...one, message: describeFinding(locale, one, plan) });
  return {
    cells: difference.cells.map((cell) => cellJson(cell, before, after)),
    lines,
    demand: difference.demand,
    shiftCodes: difference.shiftCodes,
    agreements: difference.agreements,
    facts: difference.facts,
    sums: Object.fromEntries(sums.map(({ id, ...sum }) => [id, sum])),
    findings: { new: findings.added.map(finding(after)), gone: findings.gone.map(finding(before)) },
    counts,
  };
}

// A date says which day is meant also where the two plans begin on different Mondays; a cycle has no dates.
function cellJson(cell: CellDifference, before: Plan, after: Plan): Record<string, unknown> {
  if (after.period.kind === 'cycle') return { ...cell };
  return { ...cell, date: cell.day === null ? addDays(before.period.start, cell.oldDay ?? 0) : addDays(after.period.start, cell.day) };
}

function comparisonLines(locale: Locale, text: ComparisonText): string[] {
  const heading = (key: TextKey) => translate(locale, key);
  const sums = [
    [heading('diff.col.number'), heading('diff.col.before'), heading('diff.col.after'), heading('diff.col.change')],
    ...text.sums.map(({ name, before, after, change }) => [name, before, after, change]),
  ];
  const lines = [
    [heading('diff.col.line'), heading('diff.col.hours'), heading('diff.col.weekends'), heading('diff.col.nights'), heading('diff.col.what')],
    ...text.lines.map(({ label, hours, weekends, nights, what }) => [label, hours, weekends, nights, what]),
  ];
  return [
    text.headline,
    ...section(heading('diff.section.sums'), alignColumns(sums, [1, 2, 3])),
    ...section(heading('diff.section.lines'), text.lines.length === 0 ? [] : alignColumns(lines)),
    ...section(
      heading('diff.section.cells'),
      text.cells.map(({ label, changes }) => `${label}: ${changes.join(', ')}`),
    ),
    ...section(heading('diff.section.facts'), text.facts),
    ...section(
      heading('diff.section.added'),
      text.added.map(({ finding, text: words }) => findingLine(locale, finding, words)),
    ),
    ...section(
      heading('diff.section.gone'),
      text.gone.map(({ finding, text: words }) => findingLine(locale, finding, words)),
    ),
  ];
}

function findingLine(locale: Locale, { severity }: Finding, words: string): string {
  return `${translate(locale, `cli.severity.${severity}`)}  ${words}`;
}

/** Nothing where there is nothing to say. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
