import { must } from '../../kernel/assert.ts';
import { weeksPerYear } from '../../law/hours.ts';
import type { Chain, PlanDay, Timeline, WorkPeriod } from '../timeline/timeline.ts';
import { type DayTerms, paidOn } from './day-terms.ts';
import { exact } from './money.ts';
import type { WeekendPlace } from './price-shift.ts';

/** Where in the year the weekend hours of a shift lie. */
export type WeekendPlaces = (period: WorkPeriod) => WeekendPlace;

const START_OF_YEAR: WeekendPlace = { beforeMinutes: 0 };

/**
 * Where the weekend hours of a chain's shifts lie in the year, for the years in which the weekend supplement was a ladder. A calendar plan
 * counts from its first day, and anew from 1 January; it does not know what was worked before. A cycle has the year's hours of the rota.
 * No hour of weekend supplement lies on the turn of the year, which is paid as a holiday, so a shift belongs to the year in which it starts.
 */
export function weekendPlaces(timeline: Timeline, chain: Chain, termsOn: (day: PlanDay) => DayTerms): WeekendPlaces {
  const { days, plan, law } = timeline;
  const isLadder = (day: PlanDay | undefined): boolean => day !== undefined && termsOn(day).tariff?.weekend.value.form === 'ladder';
  if (!isLadder(days[0]) && !isLadder(days.at(-1))) return () => START_OF_YEAR;

  const minutesOf = (period: WorkPeriod): number => {
    const day = termsOn(must(days[period.day], 'the day of a shift'));
    return day.tariff === null ? 0 : paidOn(period.shift, day, day.tariff).weekend;
  };
  if (plan.period.kind === 'cycle') {
    const minutes = chain.periods.reduce((sum, period) => sum + minutesOf(period), 0);
    const yearMinutes = exact(minutes)
      .mul(exact(law.valueOnOrFirst(weeksPerYear, plan.period.start)))
      .div(chain.weeks);
    return () => ({ yearMinutes });
  }
  const places = new Map<WorkPeriod, WeekendPlace>();
  const worked = new Map<string, number>();
  for (const period of chain.periods) {
    const day = must(days[period.day], 'the day of a shift');
    if (!isLadder(day)) continue;
    const year = day.date.slice(0, 4);
    const beforeMinutes = worked.get(year) ?? 0;
    places.set(period, { beforeMinutes });
    worked.set(year, beforeMinutes + minutesOf(period));
  }
  return (period) => places.get(period) ?? START_OF_YEAR;
}
