import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { DAY_NAMES, type DayName } from './plan.ts';
import type { DayFigures } from './results.ts';

/** One weekday as it is on average over the period, in hours. */
export interface MeanWeekday {
  readonly name: DayName;
  readonly isWeekend: boolean;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
}

/** The mean of every weekday, Monday first, zeros without days. Surplus and deficit are averaged apart, never netted. */
export function meanWeek(days: readonly DayFigures[]): readonly MeanWeekday[] {
  return DAY_NAMES.map((name, weekday) => {
    const same = days.filter((day) => day.day % DAYS_PER_WEEK === weekday);
    const mean = (pick: (day: DayFigures) => number): number => (same.length === 0 ? 0 : same.reduce((sum, day) => sum + pick(day), 0) / same.length);
    return {
      name,
      isWeekend: weekday >= 5,
      wanted: mean((day) => day.wanted),
      onDuty: mean((day) => day.onDuty),
      surplus: mean((day) => day.surplus),
      deficit: mean((day) => day.deficit),
    };
  });
}
