import { must } from '../../kernel/assert.ts';
import { sameValue } from '../../kernel/same-value.ts';
import { createPricer, type Pricer } from '../cost/pricer.ts';
import { dayOwner, looksLikeDayOwner } from '../model/apply-evaluation-update.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanFigures } from '../model/plan-figures.ts';
import type { Evaluation, EvaluationUpdate, Finding, IndicatorValue, OwnedFindings } from '../model/results.ts';
import type { RuleContext } from '../rules/rule.ts';
import { createRuleContext } from '../rules/rule-context.ts';
import { buildCoverage, type DailyCoverage, rebuildDays } from '../staffing/build-coverage.ts';
import { type Day, dayOf, demandMinutes } from '../staffing/day-figures.ts';
import { buildTimeline, rebuildChains } from '../timeline/build-timeline.ts';
import { type CellDifference, cellDifference } from './cell-difference.ts';
import { evaluateChain, type LinePart } from './chain-part.ts';
import { changedDays, type FindingsByDay, findingsOfStretches, judgeStretches, type Stretch, withPlanFindings } from './staffing-findings.ts';
import { countSeverities, indicatorValues, sumUp } from './sum-up.ts';

/** Keeps a plan evaluated while it is being edited. */
export interface Evaluator {
  /** Always exactly what `evaluatePlan` gives for the plan last seen. */
  evaluation(): Evaluation;
  /**
   * Takes the plan as it is after a command. Where only cells differ, only the touched chains and days are evaluated; any other
   * difference evaluates the plan anew. The answer holds only what differs from before.
   */
  update(nextPlan: Plan): EvaluationUpdate;
  /** What `update` would answer, without taking the plan: for trying out changes. */
  preview(nextPlan: Plan): EvaluationUpdate;
}

/** A plan taken apart into what can be computed by itself. Replaced, never changed. */
interface State {
  readonly coverage: DailyCoverage;
  readonly demandMinutes: PlanFigures['demandMinutes'];
  readonly lines: readonly LinePart[];
  readonly days: readonly Day[];
  readonly stretches: readonly Stretch[];
  readonly staffing: FindingsByDay;
  readonly indicators: Evaluation['indicators'];
  readonly counts: Evaluation['counts'];
}

/** Starts with a plan evaluated from scratch. */
export function createEvaluator(plan: Plan): Evaluator {
  const pricer = createPricer();
  let state = fromScratch(plan, pricer);
  let evaluation: Evaluation | null = null;
  const current = () => {
    evaluation ??= evaluationOf(state);
    return evaluation;
  };
  return {
    evaluation: current,
    update(nextPlan) {
      const next = following(state, nextPlan, pricer);
      state = next.state;
      evaluation = null;
      return next.difference === null ? { kind: 'full', evaluation: current() } : patchOf(next.before, next.state, next.difference);
    },
    preview(nextPlan) {
      const next = following(state, nextPlan, pricer);
      return next.difference === null ? { kind: 'full', evaluation: evaluationOf(next.state) } : patchOf(next.before, next.state, next.difference);
    },
  };
}

interface Following {
  readonly before: State;
  readonly state: State;
  /** null where everything was evaluated anew. */
  readonly difference: CellDifference | null;
}

/** What comes after a state with the plan as it is next. */
function following(before: State, nextPlan: Plan, pricer: Pricer): Following {
  const difference = cellDifference(before.coverage.timeline.plan, nextPlan);
  if (difference === null || nextPlan.lines.some(({ id }) => looksLikeDayOwner(id))) {
    return { before, state: fromScratch(nextPlan, pricer), difference: null };
  }
  return { before, state: afterEdit(before, nextPlan, difference, pricer), difference };
}

function fromScratch(plan: Plan, pricer: Pricer): State {
  const timeline = buildTimeline(plan);
  const coverage = buildCoverage(timeline);
  const context = createRuleContext(timeline);
  const byLine = new Map(timeline.chains.flatMap((chain) => [...evaluateChain(chain, context, pricer)]));
  const stretches = judgeStretches(coverage, context, []);
  return summedUp({
    coverage,
    demandMinutes: demandMinutes(coverage.demand),
    lines: plan.lines.map((_, lineIndex) => must(byLine.get(lineIndex), 'the evaluation of a line')),
    days: timeline.days.map(({ day }) => dayOf(coverage, day)),
    stretches,
    staffing: withPlanFindings(findingsOfStretches(stretches), context),
  });
}

function afterEdit(before: State, plan: Plan, { lines, days }: CellDifference, pricer: Pricer): State {
  const timeline = rebuildChains(before.coverage.timeline, plan, lines);
  const coverage = rebuildDays(before.coverage, timeline, days);
  const context = createRuleContext(timeline);
  const lineParts = [...before.lines];
  timeline.chains.forEach((chain, index) => {
    if (chain === before.coverage.timeline.chains[index]) return;
    for (const [lineIndex, part] of evaluateChain(chain, context, pricer)) lineParts[lineIndex] = part;
  });
  const stretches = judgeStretches(coverage, context, before.stretches);
  return summedUp({
    coverage,
    demandMinutes: before.demandMinutes,
    lines: lineParts,
    days: before.days.map((day, index) => (days.has(index) ? dayOf(coverage, index) : day)),
    stretches,
    staffing: staffingAfter(before, stretches, context),
  });
}

function staffingAfter(before: State, stretches: readonly Stretch[], context: RuleContext): FindingsByDay {
  const changed = changedDays(before.stretches, stretches);
  if (changed.size === 0) return before.staffing;
  const staffing = new Map(before.staffing);
  const fresh = withPlanFindings(findingsOfStretches(stretches, changed), context);
  for (const day of changed) staffing.set(day, fresh.get(day) ?? []);
  return staffing;
}

function summedUp(parts: Omit<State, 'indicators' | 'counts'>): State {
  const figures = sumUp(parts.coverage.timeline.plan, parts.lines, parts.days, parts.demandMinutes);
  const findings = [...parts.lines.map((line) => line.findings), ...parts.staffing.values()];
  return { ...parts, indicators: indicatorValues(figures), counts: countSeverities(findings) };
}

function evaluationOf({ lines, days, staffing, indicators, counts }: State): Evaluation {
  return {
    indicators,
    lines: lines.map((line) => line.figures),
    days: days.map((day) => day.figures),
    findings: [...lines.map((line) => line.findings), ...days.map((_, day) => staffing.get(day) ?? [])].flat(),
    counts,
  };
}

function patchOf(before: State, after: State, { days }: CellDifference): EvaluationUpdate {
  const { plan } = after.coverage.timeline;
  const findings: OwnedFindings[] = [];
  const addIfChanged = (owner: string, old: readonly Finding[], fresh: readonly Finding[]) => {
    if (!sameValue(old, fresh)) findings.push({ owner, findings: fresh });
  };
  after.lines.forEach((line, index) => addIfChanged(must(plan.lines[index], 'the line').id, before.lines[index]?.findings ?? [], line.findings));
  after.days.forEach((_, day) => addIfChanged(dayOwner(day), before.staffing.get(day) ?? [], after.staffing.get(day) ?? []));
  const changedLines = after.lines.filter((line, index) => !sameValue(line.figures, before.lines[index]?.figures));
  const changedDayFigures = [...days].sort((a, b) => a - b).flatMap((day) => changedDay(before.days[day], after.days[day]));
  return {
    kind: 'patch',
    indicators: changedIndicators(before.indicators, after.indicators),
    lines: changedLines.map((line) => line.figures),
    days: changedDayFigures,
    findings,
    counts: after.counts,
  };
}

function changedDay(before: Day | undefined, after: Day | undefined): readonly Day['figures'][] {
  return after && !sameValue(before?.figures, after.figures) ? [after.figures] : [];
}

function changedIndicators(before: Evaluation['indicators'], after: Evaluation['indicators']): Readonly<Record<string, IndicatorValue>> {
  return Object.fromEntries(Object.entries(after).filter(([id, value]) => !sameValue(before[id], value)));
}
