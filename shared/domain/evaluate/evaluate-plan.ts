import { must } from '../../kernel/assert.ts';
import { createPricer } from '../cost/pricer.ts';
import type { Plan } from '../model/plan.ts';
import type { Evaluation } from '../model/results.ts';
import { createRuleContext } from '../rules/rule-context.ts';
import { buildCoverage } from '../staffing/build-coverage.ts';
import { dayOf, demandMinutes } from '../staffing/day-figures.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { evaluateChain } from './chain-part.ts';
import { staffingFindings } from './staffing-findings.ts';
import { countSeverities, indicatorValues, sumUp } from './sum-up.ts';

/**
 * Everything the product says about a plan, computed from scratch. Never fails: what cannot be computed is null with a reason.
 * The incremental evaluator must always agree with it exactly.
 */
export function evaluatePlan(plan: Plan): Evaluation {
  const timeline = buildTimeline(plan);
  const coverage = buildCoverage(timeline);
  const context = createRuleContext(timeline);
  const pricer = createPricer();
  const byLine = new Map(timeline.chains.flatMap((chain) => [...evaluateChain(chain, context, pricer)]));
  const lines = plan.lines.map((_, lineIndex) => must(byLine.get(lineIndex), 'the evaluation of a line'));
  const days = timeline.days.map(({ day }) => dayOf(coverage, day));
  const staffing = staffingFindings(coverage, context);
  const findings = [...lines.map((line) => line.findings), ...days.map((_, day) => staffing.get(day) ?? [])];
  return {
    indicators: indicatorValues(sumUp(plan, lines, days, demandMinutes(coverage.demand))),
    lines: lines.map((line) => line.figures),
    days: days.map((day) => day.figures),
    findings: findings.flat(),
    counts: countSeverities(findings),
  };
}
