import { averagedWeekByEmployee, averagedWeekByUnions, meanWeek, meanWeekFrame } from '../../law/aml/averaging.ts';
import { ordinaryWeek } from '../../law/aml/ordinary-hours.ts';
import { MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import type { Chain } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { judgeAveraging } from './support/averaging.ts';
import { BREACH } from './support/by-agreement.ts';
import { placeOnLine, placeWeek } from './support/chain-moment.ts';
import { type Run, runsOf } from './support/runs.ts';

/**
 * Counted working time of each week, and its mean over eight weeks in a row. A shift counts in the week in which it starts.
 * @term ukentlig arbeidstid @source AML §§ 10-4 (1), 10-5, 10-12 (4)
 */
export const weekHours: ChainRule = {
  id: 'week-hours',
  citation: 'AML § 10-4 (1), § 10-5',
  scope: 'chain',
  severities: ['breach', 'needs-agreement', 'covered'],
  parameters: [ordinaryWeek, averagedWeekByEmployee, averagedWeekByUnions, meanWeek, meanWeekFrame],
  restsOn: ({ inputs }, { day, start }) =>
    inputs['variant'] === 'mean'
      ? [
          { parameter: meanWeek, date: day },
          { parameter: meanWeekFrame, date: start },
        ]
      : [ordinaryWeek, averagedWeekByEmployee, averagedWeekByUnions].map((parameter) => ({ parameter, date: day })),
  check(chain, context) {
    const minutes = minutesByWeek(chain);
    return [...minutes.flatMap((measured, week) => judgeWeek(measured, week, chain, context)), ...judgeMeans(minutes, chain, context)];
  },
};

function minutesByWeek(chain: Chain): readonly number[] {
  const minutes = Array.from({ length: chain.weeks }, () => 0);
  for (const period of chain.periods) {
    const week = Math.floor(period.start / MINUTES_PER_WEEK);
    minutes[week] = (minutes[week] ?? 0) + period.countedMinutes;
  }
  return minutes;
}

function judgeWeek(measured: number, week: number, chain: Chain, context: RuleContext): readonly Finding[] {
  const { date, ...place } = placeWeek(context.timeline, chain, week);
  const limits = {
    ordinary: context.timeline.law.valueOnOrFirst(ordinaryWeek, date),
    byEmployee: context.timeline.law.valueOnOrFirst(averagedWeekByEmployee, date),
    byUnions: context.timeline.law.valueOnOrFirst(averagedWeekByUnions, date),
  };
  if (measured <= limits.ordinary) return [];
  const verdict = judgeAveraging(context, limits, measured, place.line, date);
  return [
    {
      rule: weekHours.id,
      citation: weekHours.citation,
      ...place,
      ...verdict,
      // Above what averaging can give, the week is a breach until a § 10-12 (4) agreement is registered.
      ...(measured > limits.byUnions && verdict.severity !== 'covered' ? { ...BREACH, needs: undefined } : {}),
      measured,
      unit: 'minutes',
      inputs: {},
    },
  ];
}

/** One finding for each unbroken run of eight-week windows above the mean: its worst window. */
function judgeMeans(minutes: readonly number[], chain: Chain, context: RuleContext): readonly Finding[] {
  const start = context.timeline.plan.period.start;
  const frame = context.timeline.law.valueOnOrFirst(meanWeekFrame, start);
  const windows = chain.cyclic ? chain.weeks : Math.max(0, chain.weeks - frame + 1);
  const means = Array.from({ length: windows }, (_, first) => sumFrom(minutes, first, frame) / frame);
  const dateOf = (week: number) => placeWeek(context.timeline, chain, week).date;
  const offending = means.map((mean, first) => mean > context.timeline.law.valueOnOrFirst(meanWeek, dateOf(first)));
  return runsOf(offending, chain.cyclic).map((run) => meanFinding(run, means, frame, chain, context));
}

function meanFinding(run: Run, means: readonly number[], frame: number, chain: Chain, context: RuleContext): Finding {
  const inRun = Array.from({ length: run.length }, (_, index) => (run.start + index) % means.length);
  const worst = inRun.reduce((best, first) => ((means[first] ?? 0) > (means[best] ?? 0) ? first : best));
  const { date, ...place } = placeOnLine(context.timeline, chain, worst * 7, worst * MINUTES_PER_WEEK, (worst + frame) * MINUTES_PER_WEEK);
  return {
    rule: weekHours.id,
    citation: weekHours.citation,
    ...place,
    ...BREACH,
    measured: means[worst] ?? 0,
    limit: context.timeline.law.valueOnOrFirst(meanWeek, date),
    unit: 'minutes',
    inputs: { variant: 'mean', weeks: frame, windows: run.length },
  };
}

function sumFrom(minutes: readonly number[], first: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += minutes[(first + index) % minutes.length] ?? 0;
  return sum;
}
