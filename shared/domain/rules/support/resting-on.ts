import { addDays } from '../../../time/local-date.ts';
import type { Finding } from '../../model/results.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { RestingOn, Rule } from '../rule.ts';

/** The numbers behind a finding, each with the day for which it was asked. */
export function restingOn(finding: Finding, rule: Rule, { plan }: Pick<Timeline, 'plan'>): readonly RestingOn[] {
  const { start } = plan.period;
  const day = addDays(start, finding.day);
  return rule.restsOn?.(finding, { day, start }) ?? rule.parameters.map((parameter) => ({ parameter, date: day }));
}

/** The finding, marked with the numbers behind it that the plan overrides. */
export function markOverridden(finding: Finding, rule: Rule, timeline: Timeline): Finding {
  const { law } = timeline;
  if (!law.hasOverrides) return finding;
  const overridden = restingOn(finding, rule, timeline).flatMap(({ parameter, date }) => (law.overrideOn(parameter, date) ? [parameter.id] : []));
  return overridden.length === 0 ? finding : { ...finding, overridden };
}
