import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { type Finding, SEVERITIES, type SeverityCounts } from '#shared/domain/model/results.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

/** Judges a plan against the rules. Code 1 when something breaks them, or needs an agreement that the plan lacks. */
export const check: RunCommand = async ({ operands, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const { findings, counts } = evaluatePlan(plan);
  if (json) terminal.print(JSON.stringify({ findings: findings.map((finding) => toJson(finding, plan, locale)), counts }));
  else for (const line of findingLines(findings, counts, plan, locale)) terminal.print(line);
  return counts.breach + counts['needs-agreement'] > 0 ? 1 : 0;
};

function toJson(finding: Finding, plan: Plan, locale: Locale): Record<string, unknown> {
  const { rule, severity, line, from, to, measured, limit, unit, citation, agreement } = finding;
  return { rule, severity, line, from, to, measured, limit, unit, citation, agreement, message: describeFinding(locale, finding, plan) };
}

function findingLines(findings: readonly Finding[], counts: SeverityCounts, plan: Plan, locale: Locale): string[] {
  if (findings.length === 0) return [translate(locale, 'cli.check.none')];
  const rows = findings.map((finding) => [
    translate(locale, `cli.severity.${finding.severity}`),
    finding.line ?? translate(locale, 'cli.check.whole-unit'),
    `${finding.from.replace('T', ' ')} – ${finding.to.replace('T', ' ')}`,
    finding.rule,
    finding.citation,
    describeFinding(locale, finding, plan),
  ]);
  const summary = SEVERITIES.map((severity) => `${translate(locale, `cli.severity.${severity}`)} ${counts[severity]}`).join(' · ');
  return [...alignColumns(rows), '', summary];
}
