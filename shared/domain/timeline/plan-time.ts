import { type ElapsedTime, elapsedTime, GENERIC_TIME } from '../../time/elapsed.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';

/** Clock minutes from the plan's first Monday as elapsed ones, for the weeks before it (negative) and the last night shift too. */
export function planTime({ period, context }: Pick<Plan, 'period' | 'context'>): ElapsedTime {
  if (period.kind === 'cycle') return GENERIC_TIME;
  const weeksBefore = context?.weeks ?? 0;
  const time = elapsedTime(addDays(period.start, -weeksBefore * DAYS_PER_WEEK), (weeksBefore + period.weeks) * DAYS_PER_WEEK + 1);
  return weeksBefore === 0 || time === GENERIC_TIME ? time : shiftedTime(time, weeksBefore * MINUTES_PER_WEEK);
}

/** The same time, counted from so many clock minutes later (or, negative, earlier). */
export function shiftedTime(time: ElapsedTime, minutes: number): ElapsedTime {
  const elapsed = time.toElapsed(minutes);
  return {
    toElapsed: (clockMinute) => time.toElapsed(clockMinute + minutes) - elapsed,
    toClock: (elapsedMinute) => time.toClock(elapsedMinute + elapsed) - minutes,
  };
}
