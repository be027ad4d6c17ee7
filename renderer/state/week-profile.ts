import { DAY_NAMES, type DayName } from '#shared/domain/model/plan.ts';
import { DAY_PARTS, type DayFigures, type DayPart } from '#shared/domain/model/results.ts';

/** One weekday as it is on average over the period. Hours and heads. */
export interface WeekdayProfile {
  readonly name: DayName;
  readonly isWeekend: boolean;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
  /** Heads planned less heads wanted, by part of the day. */
  readonly heads: Readonly<Record<DayPart, { readonly wanted: number; readonly planned: number }>>;
}

/** The mean of every weekday, Monday first. Surplus and deficit are averaged apart, never netted. */
export function weekProfile(days: readonly DayFigures[]): readonly WeekdayProfile[] {
  return DAY_NAMES.map((name, weekday) => {
    const same = days.filter((day) => day.day % 7 === weekday);
    const mean = (pick: (day: DayFigures) => number): number => (same.length === 0 ? 0 : same.reduce((sum, day) => sum + pick(day), 0) / same.length);
    const headsOf = (part: DayPart) => ({ wanted: mean((day) => day.heads[part].wanted), planned: mean((day) => day.heads[part].planned) });
    return {
      name,
      isWeekend: weekday >= 5,
      wanted: mean((day) => day.wanted),
      onDuty: mean((day) => day.onDuty),
      surplus: mean((day) => day.surplus),
      deficit: mean((day) => day.deficit),
      heads: Object.fromEntries(DAY_PARTS.map((part) => [part, headsOf(part)])) as Record<DayPart, { wanted: number; planned: number }>,
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
