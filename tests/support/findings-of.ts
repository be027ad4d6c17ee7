import type { Finding } from '#shared/domain/model/results.ts';
import type { Rule } from '#shared/domain/rules/rule.ts';
import { createRuleContext } from '#shared/domain/rules/rule-context.ts';
import { buildCoverage } from '#shared/domain/staffing/build-coverage.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import type { PlanBuilder } from './a-plan.ts';

/** What one rule finds in a plan. */
export function findingsOf(rule: Rule, plan: PlanBuilder): readonly Finding[] {
  const timeline = buildTimeline(plan.build());
  const context = createRuleContext(timeline);
  if (rule.scope === 'plan') return rule.check(timeline);
  if (rule.scope === 'coverage') return rule.check(buildCoverage(timeline), context);
  return timeline.chains.flatMap((chain) => rule.check(chain, context));
}

/** Findings in one readable word each: `breach 1 450/480`, with the line, what was measured and the limit. */
export function briefly(rule: Rule, plan: PlanBuilder): readonly string[] {
  return findingsOf(rule, plan).map(({ severity, line, measured, limit }) => `${severity} ${line ?? 'unit'} ${measured}/${limit}`);
}
