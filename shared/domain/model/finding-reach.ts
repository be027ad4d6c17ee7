import { localDateTime, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Plan } from './plan.ts';
import type { Finding } from './results.ts';

/** Whether a finding speaks of a line over the whole plan (its hours, its weekends) rather than of one shift; then no cell bears its sign. */
export function concernsWholeLine(plan: Pick<Plan, 'period'>, { from, to }: Pick<Finding, 'from' | 'to'>): boolean {
  const { start, weeks } = plan.period;
  return from === localDateTime(start, 0) && to === localDateTime(start, weeks * MINUTES_PER_WEEK);
}
