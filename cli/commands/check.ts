import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { createExplainer } from '#shared/domain/explain/explain-finding.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { type Finding, SEVERITIES, type SeverityCounts } from '#shared/domain/model/results.ts';
import { describeExplanation, describeFix } from '#shared/i18n/describe-explanation.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

/** Judges a plan against the rules. Code 1 when something breaks them, or needs an agreement that the plan lacks. */
export const check: RunCommand = async ({ operands, options, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const { findings, counts } = evaluatePlan(plan);
  const explain = options.has('explain') ? createExplainer(plan) : null;
  if (json) terminal.print(JSON.stringify({ findings: findings.map((finding) => toJson(finding, plan, locale, explain)), counts }));
  else {
    for (const line of findingLines(findings, counts, plan, locale)) terminal.print(line);
    if (explain) for (const finding of findings) for (const line of explanationLines(finding, plan, locale, explain)) terminal.print(line);
  }
  return counts.breach + counts['needs-agreement'] > 0 ? 1 : 0;
};

type Explain = ReturnType<typeof createExplainer>;

function toJson(finding: Finding, plan: Plan, locale: Locale, explain: Explain | null): Record<string, unknown> {
  const { rule, severity, line, from, to, measured, limit, unit, citation, agreement, overridden } = finding;
  const told = { rule, severity, line, from, to, measured, limit, unit, citation, agreement, message: describeFinding(locale, finding, plan) };
  return { ...told, ...(overridden === undefined ? {} : { overridden }), ...(explain ? explanationJson(finding, plan, locale, explain) : {}) };
}

/** The chain behind the finding as data and in words, and the changes that mend it as commands and in words. */
function explanationJson(finding: Finding, plan: Plan, locale: Locale, explain: Explain): Record<string, unknown> {
  const { explanation, fixes } = explain(finding);
  const { finding: _, ...chain } = explanation;
  return {
    explanation: { ...chain, text: describeExplanation(locale, explanation, plan) },
    fixes: fixes.map((fix) => ({ text: describeFix(locale, fix, plan), ...fix })),
  };
}

function explanationLines(finding: Finding, plan: Plan, locale: Locale, explain: Explain): string[] {
  const { explanation, fixes } = explain(finding);
  const { shifts, steps, parameters, agreement } = describeExplanation(locale, explanation, plan);
  const lines = [...shifts, ...steps, ...parameters, ...agreement].map((line) => `  ${line}`);
  return ['', describeFinding(locale, finding, plan), ...lines, ...fixes.map((fix) => `  → ${describeFix(locale, fix, plan)}`)];
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
