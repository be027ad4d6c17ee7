import type { FullTimeWeekHours, RotaLine } from '../model/plan.ts';
import { createRuleContext } from '../rules/rule-context.ts';
import { threePartConditions } from '../rules/three-part-conditions.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import { type ContinuousTest, continuousTestOfChain } from './continuous-test.ts';
import { convertedMinutes } from './three-part-norm.ts';

/** The full-time week that the work of a line points to. A suggestion: what was agreed holds. */
export interface NormSuggestion {
  readonly hours: FullTimeWeekHours;
  readonly clause: string;
  /** Whether the line has another one than suggested. */
  readonly differs: boolean;
  readonly continuous: ContinuousTest;
}

/**
 * 33.6 hours for work comparable with a fully continuous rota, the counted week where the conditions of three-part rota hold, 35.5 where
 * there is work in the evening, at night or on Sundays, else 37.5. Null for a chain without shifts.
 * @source HTA 4.2.1–4.2.4, rulebook 3.1 and 4.2
 */
export function suggestNorm(timeline: Timeline, chain: Chain, line: RotaLine): NormSuggestion | null {
  if (chain.periods.length === 0) return null;
  const continuous = continuousTestOfChain(timeline, chain);
  const [hours, clause] = normOf(timeline, chain, continuous);
  return { hours, clause, differs: hours !== line.fullTimeWeekHours, continuous };
}

function normOf(timeline: Timeline, chain: Chain, { isContinuous }: ContinuousTest): readonly [FullTimeWeekHours, string] {
  if (isContinuous) return [33.6, 'HTA 4.2.3'];
  if (isThreePart(timeline, chain)) return ['three-part', 'HTA 4.2.4'];
  const { night, sunday } = convertedMinutes(timeline, chain);
  const isRota = night > 0 || sunday > 0 || chain.periods.some(({ shift }) => shift.dayPart !== 'day');
  return isRota ? [35.5, 'HTA 4.2.2'] : [37.5, 'HTA 4.2.1'];
}

/** Asks the rule, as if all lines of the chain were three-part. */
function isThreePart(timeline: Timeline, chain: Chain): boolean {
  const lines = timeline.plan.lines.map((line): RotaLine => ({ ...line, fullTimeWeekHours: 'three-part' }));
  return threePartConditions.check(chain, createRuleContext({ ...timeline, plan: { ...timeline.plan, lines } })).length === 0;
}
