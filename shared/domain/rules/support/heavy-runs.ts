import type { Parameter } from '../../../law/parameter.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../../time/local-date.ts';
import type { Finding } from '../../model/results.ts';
import type { Chain, WorkPeriod } from '../../timeline/timeline.ts';
import type { RuleContext } from '../rule.ts';
import { chainDayOf, dateOnLine, placeOnLine } from './chain-moment.ts';

import { runsOf } from './runs.ts';

/** Advice about each run of days in a row with a shift of a kind that is longer than the limit; it belongs to the line on which it begins. One that began before the plan counts whole. */
export function heavyRuns(
  chain: Chain,
  context: RuleContext,
  limit: Parameter,
  isCounted: (period: WorkPeriod) => boolean,
): readonly Omit<Finding, 'rule' | 'citation' | 'unit'>[] {
  const daysBefore = chain.weeksBefore * DAYS_PER_WEEK;
  const days = Array.from({ length: daysBefore + chain.weeks * DAYS_PER_WEEK }, () => false);
  for (const period of [...chain.before, ...chain.periods]) if (isCounted(period)) days[daysBefore + chainDayOf(period.start)] = true;
  return runsOf(days, chain.cyclic).flatMap((run) => {
    const start = run.start - daysBefore;
    const end = start + run.length;
    if (end <= 0) return [];
    const first = Math.max(0, start);
    const most = context.timeline.law.valueOnOrFirst(limit, dateOnLine(context.timeline, first));
    if (run.length <= most) return [];
    const { date: _, ...place } = placeOnLine(context.timeline, chain, first, start * MINUTES_PER_DAY, end * MINUTES_PER_DAY);
    return { severity: 'advice', ...place, measured: run.length, limit: most, agreement: null, inputs: {} } as const;
  });
}
