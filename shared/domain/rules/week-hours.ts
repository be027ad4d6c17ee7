import { averagedWeekByEmployee, averagedWeekByUnions, meanWeek, meanWeekFrame } from '../../law/aml/averaging.ts';
import { ordinaryWeek } from '../../law/aml/ordinary-hours.ts';
import { DAYS_PER_WEEK, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import type { Chain } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { judgeAveraging } from './support/averaging.ts';
import { BREACH } from './support/by-agreement.ts';
import { dateOnLine, placeOnLine, placeWeek } from './support/chain-moment.ts';
import { byWeek } from './support/week-minutes.ts';
import { windowSums, worstWindows } from './support/window-runs.ts';

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
    const minutes = byWeek(chain, (period) => period.countedMinutes);
    return [...minutes.flatMap((measured, week) => judgeWeek(measured, week, chain, context)), ...judgeMeans(minutes, chain, context)];
  },
};

function judgeWeek(measured: number, week: number, chain: Chain, context: RuleContext): readonly Finding[] {
  const { law } = context.timeline;
  const ordinary = law.valueOnOrFirst(ordinaryWeek, dateOnLine(context.timeline, week * DAYS_PER_WEEK));
  if (measured <= ordinary) return [];
  const { date, ...place } = placeWeek(context.timeline, chain, week);
  const limits = {
    ordinary,
    byEmployee: law.valueOnOrFirst(averagedWeekByEmployee, date),
    byUnions: law.valueOnOrFirst(averagedWeekByUnions, date),
  };
  const verdict = judgeAveraging(context, limits, { limit: 'weekMinutes', measured }, place.line, date);
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
  const { law, plan } = context.timeline;
  const frame = law.valueOnOrFirst(meanWeekFrame, plan.period.start);
  const means = windowSums(minutes, frame, chain.cyclic).map((sum) => sum / frame);
  const limitFrom = (week: number) => law.valueOnOrFirst(meanWeek, dateOnLine(context.timeline, week * DAYS_PER_WEEK));
  return worstWindows(means, (mean, week) => mean > limitFrom(week), chain.cyclic).map(({ first, value, windows }) => {
    const { date, ...place } = placeOnLine(context.timeline, chain, first * 7, first * MINUTES_PER_WEEK, (first + frame) * MINUTES_PER_WEEK);
    return {
      rule: weekHours.id,
      citation: weekHours.citation,
      ...place,
      ...BREACH,
      measured: value,
      limit: law.valueOnOrFirst(meanWeek, date),
      unit: 'minutes',
      inputs: { variant: 'mean', weeks: frame, windows },
    };
  });
}
