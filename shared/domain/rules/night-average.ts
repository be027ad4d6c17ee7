import { nightAverageDay, nightAverageFrame, nightWorkerMinutes, specialStrainDay } from '../../law/aml/night-work.ts';
import { weeklyRestMinimum } from '../../law/aml/rest.ts';
import { nightWindow } from '../../law/hours.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import { nightMinutes } from '../hours/three-part-norm.ts';
import type { Finding } from '../model/results.ts';
import type { Chain, WorkPeriod } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { BREACH, byAgreement } from './support/by-agreement.ts';
import { chainDayOf, dateOnLine, placeOnLine } from './support/chain-moment.ts';
import { byWeek } from './support/week-minutes.ts';
import { windowSums, worstWindows } from './support/window-runs.ts';
import { workGaps } from './support/work-gaps.ts';

/**
 * Who regularly works more than three hours at night works at most eight hours in 24 on average over four weeks, the weekly rest left out:
 * 8 × (28 × 24 − 4 × 35) / 24 = 177.33 hours. Nights that the risk assessment has classed as special strain have eight hours as a cap of
 * their own, without average.
 * @term nattarbeid @source AML § 10-11 (5) and (6), rulebook 3.6 and GE-26
 */
export const nightAverage: ChainRule = {
  id: 'night-average',
  citation: 'AML § 10-11 (5)',
  scope: 'chain',
  severities: ['breach', 'covered'],
  parameters: [nightAverageDay, nightAverageFrame, weeklyRestMinimum, nightWorkerMinutes, nightWindow, specialStrainDay],
  restsOn: ({ inputs }, { day, start }) =>
    inputs['variant'] === 'strain'
      ? [specialStrainDay, nightWorkerMinutes, nightWindow].map((parameter) => ({ parameter, date: day }))
      : [
          ...[nightAverageDay, weeklyRestMinimum, nightWorkerMinutes, nightWindow].map((parameter) => ({ parameter, date: day })),
          { parameter: nightAverageFrame, date: start },
        ],
  check(chain, context) {
    const nights = chain.periods.map((period) => isNightWork(period, context));
    if (!nights.includes(true)) return [];
    return [...judgeFrames(nights, chain, context), ...judgeStrain(nights, chain, context)];
  },
};

function isNightWork(period: WorkPeriod, { timeline }: RuleContext): boolean {
  const { law, plan } = timeline;
  const { fromMinute, toMinute } = law.valueOnOrFirst(nightWindow, plan.period.start);
  const { startMinute, endMinute } = period.shift;
  // Most shifts never touch the night.
  if (startMinute >= toMinute && endMinute <= fromMinute) return false;
  return nightMinutes(timeline, period) > law.valueOnOrFirst(nightWorkerMinutes, dateOnLine(timeline, chainDayOf(period.start)));
}

/** One finding for each unbroken run of frames above the limit: its worst frame. Frames without night work are not judged. */
function judgeFrames(nights: readonly boolean[], chain: Chain, context: RuleContext): readonly Finding[] {
  const { law, plan } = context.timeline;
  const frame = law.valueOnOrFirst(nightAverageFrame, plan.period.start);
  const isNight = new Map(chain.periods.map((period, index) => [period, nights[index] ?? false]));
  const worked = windowSums(
    byWeek(chain, (period) => period.countedMinutes),
    frame,
    chain.cyclic,
  );
  const nightsIn = windowSums(
    byWeek(chain, (period) => (isNight.get(period) ? 1 : 0)),
    frame,
    chain.cyclic,
  );
  const place = (week: number) => placeOnLine(context.timeline, chain, week * DAYS_PER_WEEK, week * MINUTES_PER_WEEK, (week + frame) * MINUTES_PER_WEEK);
  const limitFrom = (week: number) => frameLimit(frame, context, dateOnLine(context.timeline, week * DAYS_PER_WEEK));
  const offending = worstWindows(worked, (minutes, week) => (nightsIn[week] ?? 0) > 0 && minutes > limitFrom(week), chain.cyclic);
  return offending.map(({ first, value, windows }) => {
    const { date, ...placed } = place(first);
    const inputs = { weeks: frame, windows, nights: nightsIn[first] ?? 0 };
    return finding({ ...placed, measured: value, limit: limitFrom(first), inputs }, context, date);
  });
}

/** 8 hours × the days of the frame less its weekly rests. */
function frameLimit(frame: number, { timeline: { law } }: RuleContext, date: Parameters<typeof law.valueOn>[1]): number {
  const rest = law.valueOnOrFirst(weeklyRestMinimum, date);
  return (law.valueOnOrFirst(nightAverageDay, date) * frame * (MINUTES_PER_WEEK - rest)) / MINUTES_PER_DAY;
}

/** Each night shift with the work that follows within 24 hours of its start. */
function judgeStrain(nights: readonly boolean[], chain: Chain, context: RuleContext): readonly Finding[] {
  if (context.timeline.plan.settings.nightsAreSpecialStrain !== true) return [];
  const next = new Map(workGaps(chain).map((gap) => [gap.earlier, gap]));
  return chain.periods.flatMap((period, index) => {
    if (nights[index] !== true) return [];
    const gap = next.get(period);
    const within = period.elapsedStart + MINUTES_PER_DAY;
    const after = gap ? Math.max(0, Math.min(within - gap.elapsedEnd, gap.later.countedMinutes)) : 0;
    const measured = period.countedMinutes + after;
    const { date, ...place } = placeOnLine(context.timeline, chain, chainDayOf(period.start), period.start, period.end);
    const limit = context.timeline.law.valueOnOrFirst(specialStrainDay, date);
    return measured <= limit ? [] : [finding({ ...place, measured, limit, inputs: { variant: 'strain', code: period.shift.code.code } }, context, date)];
  });
}

function finding(
  facts: Pick<Finding, 'day' | 'from' | 'to' | 'measured' | 'limit' | 'inputs'> & { readonly line: string },
  context: RuleContext,
  date: Parameters<RuleContext['agreementOn']>[2],
): Finding {
  // A central agreement may depart from the average; without one, and for special strain, it is a breach.
  const verdict = byAgreement(context, ['10-12-4'], facts.line, date);
  const isCovered = verdict.severity === 'covered' && facts.inputs['variant'] !== 'strain';
  return { rule: nightAverage.id, citation: citationOf(facts.inputs), ...facts, ...(isCovered ? verdict : BREACH), unit: 'minutes' };
}

function citationOf(inputs: Finding['inputs']): string {
  return inputs['variant'] === 'strain' ? 'AML § 10-11 (6)' : nightAverage.citation;
}
