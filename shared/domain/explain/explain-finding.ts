import { must } from '../../kernel/assert.ts';
import { addDays } from '../../time/local-date.ts';
import type { ExplainedFinding, ExplainedParameter, Explanation, NotCovering } from '../model/explanation.ts';
import type { Agreement, Plan } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';
import { RULES } from '../rules/index.ts';
import type { RestingOn } from '../rules/rule.ts';
import { restingOn } from '../rules/support/resting-on.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { shiftsBehind } from './behind-finding.ts';
import { stepsBehind } from './computation.ts';
import { createMender } from './fixes.ts';

/**
 * Everything behind a finding of the plan: the shifts, the computation, the numbers with their sources, the agreement or the one that is needed, and up to
 * two changes that make it go away.
 * @param finding one that the plan's evaluation has
 */
export function explainFinding(plan: Plan, finding: Finding): ExplainedFinding {
  return createExplainer(plan)(finding);
}

/** Explains many findings of one plan; what they share is worked out once. */
export function createExplainer(plan: Plan): (finding: Finding) => ExplainedFinding {
  const timeline = buildTimeline(plan);
  const mend = createMender(timeline);
  return (finding) => ({ explanation: explanationOf(finding, timeline), fixes: mend(finding) });
}

/** The explanation without looking for changes, which is much quicker. */
export function explanationOf(finding: Finding, timeline: Timeline): Explanation {
  const { plan } = timeline;
  const rule = must(
    RULES.find(({ id }) => id === finding.rule),
    'The rule of a finding',
  );
  const shifts = shiftsBehind(finding, timeline);
  return {
    finding,
    shifts,
    steps: stepsBehind(finding, shifts, timeline),
    parameters: restingOn(finding, rule, timeline).map((resting) => explainedParameter(resting, timeline)),
    agreement: plan.agreements.find(({ id }) => id === finding.agreement) ?? null,
    notCovering: finding.needs === undefined ? [] : plan.agreements.filter(({ type }) => type === finding.needs).map((each) => whyNot(each, finding, plan)),
  };
}

function explainedParameter({ parameter, date }: RestingOn, { law }: Timeline): ExplainedParameter {
  const { id, clause, unit } = parameter;
  // Dates before the first value are judged by it.
  const entry = must(law.entryOn(parameter, date) ?? parameter.values[0], 'A value of a parameter');
  const { value, from, confidence, sources, note } = entry;
  const override = law.overrideOn(parameter, date);
  return {
    id,
    clause,
    unit,
    value,
    date,
    from,
    confidence,
    sources,
    ...(note === undefined || override ? {} : { note }),
    ...(override ? { overrideReason: override.reason } : {}),
  };
}

function whyNot(agreement: Agreement, finding: Finding, plan: Plan): NotCovering {
  const date = addDays(plan.period.start, finding.day);
  const line = finding.line ?? '';
  if (date < agreement.from || date > agreement.to) return { agreement: agreement.id, reason: 'dates' };
  if (agreement.lines !== 'all' && !agreement.lines.includes(line)) return { agreement: agreement.id, reason: 'lines' };
  if (agreement.voluntaryLines !== undefined && !agreement.voluntaryLines.includes(line)) return { agreement: agreement.id, reason: 'consent' };
  return { agreement: agreement.id, reason: 'limits' };
}
