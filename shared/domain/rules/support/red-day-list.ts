import { holidayOn } from '../../../time/holidays.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../../time/local-date.ts';
import type { Chain, Timeline, WorkPeriod } from '../../timeline/timeline.ts';

const SUNDAY = 6;

/** A Sunday or public holiday of a chain. @term rød dag */
export interface RedDay {
  /** Counted from the chain's first Monday. */
  readonly day: number;
  readonly week: number;
  /** Any work time on the day by the clock, so that a Saturday night shift works the Sunday. */
  readonly isWorked: boolean;
}

/** Sundays, and in a calendar plan public holidays, in order; a holiday on a Sunday counts once. */
export function redDaysOf(chain: Chain, timeline: Timeline): readonly RedDay[] {
  const length = chain.weeks * DAYS_PER_WEEK;
  const isWorked = Array.from({ length }, () => false);
  // A night shift over the end reaches into a Monday, which is no red day in a cycle and lies outside a calendar plan.
  for (const day of daysWorked([...chain.before, ...chain.periods])) if (day >= 0 && day < length) isWorked[day] = true;
  return isWorked.flatMap((worked, day) => {
    const planDay = timeline.days[day % timeline.days.length];
    const isRed = day % DAYS_PER_WEEK === SUNDAY || (planDay?.holiday ?? null) !== null;
    return isRed ? [{ day, week: Math.floor(day / DAYS_PER_WEEK), isWorked: worked }] : [];
  });
}

/** The same in the weeks before the plan that are known; their days and weeks are negative. */
export function redDaysBefore(chain: Chain, { plan }: Timeline): readonly RedDay[] {
  const worked = new Set(daysWorked(chain.before));
  const first = -chain.weeksBefore * DAYS_PER_WEEK;
  return Array.from({ length: -first }, (_, index) => first + index)
    .filter((day) => (day - first) % DAYS_PER_WEEK === SUNDAY || holidayOn(addDays(plan.period.start, day)) !== null)
    .map((day) => ({ day, week: Math.floor(day / DAYS_PER_WEEK), isWorked: worked.has(day) }));
}

/** Days of the chain with any work on them by the clock. */
function daysWorked(periods: readonly WorkPeriod[]): readonly number[] {
  return periods.flatMap(({ start, end }) => {
    const first = Math.floor(start / MINUTES_PER_DAY);
    return Array.from({ length: Math.ceil(end / MINUTES_PER_DAY) - first }, (_, index) => first + index);
  });
}
