import { DAY_NAMES, type DayName } from '#shared/domain/model/plan.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';

/** One weekday as it is on average over the period, in hours. */
export interface WeekdayProfile {
  readonly name: DayName;
  readonly isWeekend: boolean;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
}

/** The mean of every weekday, Monday first. Surplus and deficit are averaged apart, never netted. */
export function weekProfile(days: readonly DayFigures[]): readonly WeekdayProfile[] {
  return DAY_NAMES.map((name, weekday) => {
    const same = days.filter((day) => day.day % 7 === weekday);
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

/** The days where a figure is largest, largest first; days without it are left out. */
export function worstDays(days: readonly DayFigures[], side: 'weekday' | 'weekend', figure: 'surplus' | 'deficit', count: number): readonly DayFigures[] {
  return days
    .filter((day) => day.day % 7 >= 5 === (side === 'weekend') && day[figure] > 1e-6)
    .toSorted((a, b) => b[figure] - a[figure] || a.day - b.day)
    .slice(0, count);
}
