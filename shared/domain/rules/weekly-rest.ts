import { weeklyRestFloor, weeklyRestMinimum } from '../../law/aml/rest.ts';
import type { ElapsedTime } from '../../time/elapsed.ts';
import { DAYS_PER_WEEK, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import { planTime, shiftedTime } from '../timeline/plan-time.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { BREACH, byAgreement } from './support/by-agreement.ts';
import { chainDayOf, dateOnLine, type Placed, placeOnLine, placeWeek } from './support/chain-moment.ts';
import { creditRests, type WeekRest } from './support/credit-rests.ts';
import type { FreeTime } from './support/free-time.ts';
import type { RestLimits } from './support/share-rest.ts';

// One finding less outweighs any number of breaches, one breach less any shortage: weeks × 2 100 minutes stay below the second weight.
const FINDING_WEIGHT = 1e11;
const BREACH_WEIGHT = 1e7;
// More than one finding, less than two: what a past week has had is never taken from it to spare the plan a finding.
const PAST_WEIGHT = 1.5e11;

/**
 * One continuous rest in each calendar week, in elapsed minutes. A rest over the week border counts whole for one of the two weeks, or divided
 * for both where it is long enough for two; rests are given to weeks so that the fewest findings remain.
 * @term ukentlig arbeidsfri @source AML § 10-8 (2) and (3)
 */
export const weeklyRest: ChainRule = {
  id: 'weekly-rest',
  citation: 'AML § 10-8 (2)',
  scope: 'chain',
  severities: ['breach', 'needs-agreement', 'covered'],
  parameters: [weeklyRestMinimum, weeklyRestFloor],
  check(chain, context) {
    if (chain.periods.length === 0) return [];
    const limits = Array.from({ length: chain.weeks }, (_, week) => limitsOfWeek(context.timeline, week));
    return restsOfWeeks(chain, context.timeline, limits).flatMap((rest, week) => judge(rest, week, limits[week], chain, context));
  },
};

function limitsOfWeek(timeline: Timeline, week: number): RestLimits {
  const date = dateOnLine(timeline, week * DAYS_PER_WEEK);
  return { minimum: timeline.law.valueOnOrFirst(weeklyRestMinimum, date), floor: timeline.law.valueOnOrFirst(weeklyRestFloor, date) };
}

function penalty(limits: RestLimits | undefined, restMinutes: number): number {
  if (limits === undefined || restMinutes >= limits.minimum) return 0;
  return FINDING_WEIGHT + (restMinutes < limits.floor ? BREACH_WEIGHT : 0) + limits.minimum - restMinutes;
}

/**
 * The rests given to the plan's weeks. Known weeks before the plan take part in the sharing, so that no rest serves two weeks; the first of
 * them does not, because what came before it is not known. They were judged when they were planned, by what lay before the plan's beginning, and keep no more than that.
 */
function restsOfWeeks(chain: Chain, timeline: Timeline, limits: readonly RestLimits[]): readonly WeekRest[] {
  const time = planTime(timeline.plan);
  const { weeksBefore } = chain;
  if (weeksBefore === 0) return creditRests(chain, time, { limits, penalty: (week, minutes) => penalty(limits[week], minutes), pastWeeks: 0 });
  const earlier = -weeksBefore * MINUTES_PER_WEEK;
  const allLimits = [...limits.slice(0, 1).flatMap((first) => Array.from({ length: weeksBefore }, () => first)), ...limits];
  const rests = creditRests(withPast(chain, time), shiftedTime(time, earlier), {
    limits: allLimits,
    penalty: (week, minutes) =>
      week >= weeksBefore ? penalty(allLimits[week], minutes) : week === 0 || penalty(allLimits[0], minutes) === 0 ? 0 : PAST_WEIGHT,
    pastWeeks: weeksBefore,
  });
  return rests
    .slice(weeksBefore)
    .map((rest) => (rest === null || rest === 'free-week' ? rest : { ...rest, start: rest.start + earlier, end: rest.end + earlier }));
}

/** The chain with the known weeks before it as weeks of its own. */
function withPast(chain: Chain, time: ElapsedTime): Chain {
  const minutes = chain.weeksBefore * MINUTES_PER_WEEK;
  const elapsed = -time.toElapsed(-minutes);
  const periods = [...chain.before, ...chain.periods].map((period) => ({
    ...period,
    start: period.start + minutes,
    end: period.end + minutes,
    elapsedStart: period.elapsedStart + elapsed,
    elapsedEnd: period.elapsedEnd + elapsed,
  }));
  return { ...chain, weeks: chain.weeks + chain.weeksBefore, periods, weeksBefore: 0, before: [] };
}

function judge(rest: WeekRest, week: number, limits: RestLimits | undefined, chain: Chain, context: RuleContext): readonly Finding[] {
  const measured = rest === null || rest === 'free-week' ? 0 : rest.minutes;
  if (rest === 'free-week' || limits === undefined || measured >= limits.minimum) return [];
  const { date, ...place } = rest === null ? placeWeek(context.timeline, chain, week) : placeRest(rest, week, chain, context.timeline);
  const isBelowFloor = measured < limits.floor;
  return [
    {
      rule: weeklyRest.id,
      citation: weeklyRest.citation,
      ...place,
      ...(isBelowFloor ? BREACH : byAgreement(context, ['10-8-3-weekly'], place.line, date, { limit: 'restMinutes', measured })),
      measured,
      limit: isBelowFloor ? limits.floor : limits.minimum,
      unit: 'minutes',
      inputs: isBelowFloor ? {} : { owedMinutes: limits.minimum - measured },
    },
  ];
}

/** On the line of the week; but a rest over the seam on the line in which the work before it lies, going on past its last date. */
function placeRest(rest: FreeTime, week: number, chain: Chain, timeline: Timeline): Placed {
  const isOverSeam = chain.cyclic && rest.start < week * MINUTES_PER_WEEK && week % timeline.plan.period.weeks === 0;
  if (!isOverSeam) return placeOnLine(timeline, chain, week * DAYS_PER_WEEK, rest.start, rest.end);
  // Seen from the first week of a chain, the rest began in the round before.
  const round = rest.start < 0 ? chain.weeks * MINUTES_PER_WEEK : 0;
  return placeOnLine(timeline, chain, chainDayOf(rest.start + round), rest.start + round, rest.end + round);
}
