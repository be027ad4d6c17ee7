import { must } from '../../kernel/assert.ts';
import { redDayFrame, redDayOffEvery, redDayShare, redDaysInARow } from '../../law/aml/rest.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import type { Chain } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { BREACH, byAgreement } from './support/by-agreement.ts';
import { placeOnLine } from './support/chain-moment.ts';
import { type RedDay, redDaysBefore, redDaysOf } from './support/red-day-list.ts';
import { runsOf } from './support/runs.ts';

/**
 * Who works a Sunday (or, in a calendar plan, a public holiday) is off on the next one. An agreement on averaging allows
 * more in a row, if at most every other is worked over 26 weeks and one is off in every four weeks.
 * @term søn- og helgedager @source AML § 10-8 (4)
 */
export const redDays: ChainRule = {
  id: 'red-days',
  citation: 'AML § 10-8 (4)',
  scope: 'chain',
  severities: ['breach', 'needs-agreement', 'covered'],
  parameters: [redDaysInARow, redDayFrame, redDayShare, redDayOffEvery],
  restsOn: (_, { start }) => [redDaysInARow, redDayFrame, redDayShare, redDayOffEvery].map((parameter) => ({ parameter, date: start })),
  check(chain, context) {
    const past = redDaysBefore(chain, context.timeline);
    const days = [...past, ...redDaysOf(chain, context.timeline)];
    const runs = runsOf(
      days.map((day) => day.isWorked),
      chain.cyclic,
    );
    const limits = limitsOf(context);
    const averaging = averagingOf(days, chain, limits);
    return runs.flatMap((run) => {
      const worked = Array.from({ length: run.length }, (_, index) => days[(run.start + index) % days.length] as RedDay);
      if (worked.every(({ day }) => day < 0)) return [];
      // Who works every red day of a cycle works them for ever, also where the cycle has only one.
      const isEndless = chain.cyclic && run.length === days.length;
      const inARow = isEndless ? Math.max(run.length, limits.inARow + 1) : run.length;
      return inARow > limits.inARow ? [judgeRun(worked, inARow, limits, averaging, chain, context)] : [];
    });
  },
};

interface Limits {
  readonly inARow: number;
  readonly frameWeeks: number;
  readonly share: number;
  readonly offEveryWeeks: number;
}

function limitsOf({ timeline: { law, plan } }: RuleContext): Limits {
  const date = plan.period.start;
  return {
    inARow: law.valueOnOrFirst(redDaysInARow, date),
    frameWeeks: law.valueOnOrFirst(redDayFrame, date),
    share: law.valueOnOrFirst(redDayShare, date),
    offEveryWeeks: law.valueOnOrFirst(redDayOffEvery, date),
  };
}

/** Which weeks fail the two conditions of averaging. */
interface Averaging {
  readonly crowded: readonly { readonly from: number; readonly to: number; readonly worked: number; readonly total: number }[];
  /** First week of each stretch of weeks without a red day off. */
  readonly withoutOff: readonly number[];
}

function averagingOf(days: readonly RedDay[], chain: Chain, limits: Limits): Averaging {
  const crowded = framesOf(chain, limits.frameWeeks)
    .map((frame) => {
      const inFrame = days.filter((day) => day.week >= frame.from && day.week < frame.to);
      return { ...frame, worked: inFrame.filter((day) => day.isWorked).length, total: inFrame.length };
    })
    .filter((frame) => frame.worked > Math.floor(frame.total * limits.share));
  const isOff = new Set(days.flatMap(({ week, isWorked }) => (isWorked ? [] : [week])));
  const length = limits.offEveryWeeks;
  const starts = chain.cyclic ? chain.weeks : Math.max(0, chain.weeksBefore + chain.weeks - length + 1);
  const withoutOff = Array.from({ length: starts }, (_, index) => index - chain.weeksBefore).filter((week) =>
    Array.from({ length }, (_, index) => (chain.cyclic ? (week + index) % chain.weeks : week + index)).every((each) => !isOff.has(each)),
  );
  return { crowded, withoutOff };
}

/**
 * The frames over which at most every other red day is worked. A cycle goes on for ever, so its own mean decides. A calendar
 * plan is cut into frames from its start; what is left over is judged as part of the plan's last full frame.
 */
export function framesOf(chain: Chain, frameWeeks: number): readonly { readonly from: number; readonly to: number }[] {
  if (chain.cyclic || chain.weeks <= frameWeeks) return [{ from: 0, to: chain.weeks }];
  const count = Math.ceil(chain.weeks / frameWeeks);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.min(index * frameWeeks, chain.weeks - frameWeeks);
    return { from, to: from + frameWeeks };
  });
}

function judgeRun(worked: readonly RedDay[], inARow: number, limits: Limits, averaging: Averaging, chain: Chain, context: RuleContext): Finding {
  const first = must(worked[0], 'The first day of a run');
  const last = must(worked.at(-1), 'The last day of a run');
  const isOverSeam = last.day < first.day || inARow > worked.length;
  const end = last.day + 1 + (isOverSeam ? chain.weeks * DAYS_PER_WEEK : 0);
  const own = must(
    worked.find(({ day }) => day >= 0),
    'A day of the plan itself',
  );
  const { date, ...place } = placeOnLine(context.timeline, chain, own.day, first.day * MINUTES_PER_DAY, end * MINUTES_PER_DAY);
  const failed = failedCondition(worked, averaging, limits, chain);
  return {
    rule: redDays.id,
    citation: redDays.citation,
    ...place,
    ...(failed ? BREACH : byAgreement(context, ['10-8-4-average'], place.line, date)),
    measured: inARow,
    limit: limits.inARow,
    unit: 'days',
    inputs: failed ?? {},
  };
}

/** Which condition of averaging these days fail, as the finding's inputs; null when both hold. */
function failedCondition(worked: readonly RedDay[], { crowded, withoutOff }: Averaging, limits: Limits, chain: Chain): Finding['inputs'] | null {
  const frame = crowded.find(({ from, to }) => worked.some((day) => day.week >= from && day.week < to));
  if (frame) return { variant: 'share', worked: frame.worked, total: frame.total };
  const weeks = limits.offEveryWeeks;
  const isWithoutOff = withoutOff.some((week) => worked.some((day) => isWithin(day.week, week, weeks, chain)));
  return isWithoutOff ? { variant: 'weeks', weeks } : null;
}

function isWithin(week: number, first: number, weeks: number, chain: Chain): boolean {
  const after = week - first;
  return (chain.cyclic ? (after + chain.weeks) % chain.weeks : after) < weeks && (chain.cyclic || after >= 0);
}
