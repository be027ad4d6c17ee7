import { MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain, WorkPeriod } from '../../timeline/timeline.ts';

/** Something counted for each week of a chain; a shift counts in the week in which it starts. */
export function byWeek(chain: Chain, of: (period: WorkPeriod) => number): readonly number[] {
  const sums = Array.from({ length: chain.weeks }, () => 0);
  for (const period of chain.periods) {
    const week = Math.floor(period.start / MINUTES_PER_WEEK);
    sums[week] = (sums[week] ?? 0) + of(period);
  }
  return sums;
}
