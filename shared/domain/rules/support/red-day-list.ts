import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../../time/local-date.ts';
import type { Chain, Timeline } from '../../timeline/timeline.ts';

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
  for (const period of chain.periods) {
    for (let day = Math.floor(period.start / MINUTES_PER_DAY); day * MINUTES_PER_DAY < period.end; day += 1) {
      // A night shift over the end reaches into a Monday, which is no red day in a cycle and lies outside a calendar plan.
      if (day < length) isWorked[day] = true;
    }
  }
  return isWorked.flatMap((worked, day) => {
    const planDay = timeline.days[day % timeline.days.length];
    const isRed = day % DAYS_PER_WEEK === SUNDAY || (planDay?.holiday ?? null) !== null;
    return isRed ? [{ day, week: Math.floor(day / DAYS_PER_WEEK), isWorked: worked }] : [];
  });
}
