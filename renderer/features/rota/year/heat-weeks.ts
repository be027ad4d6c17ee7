import type { OverAndUnder, WeekBalance } from '#shared/domain/model/day-balance.ts';

/** How dark a part of the strip is: 0 for nothing, 4 for the most of the plan. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export interface HeatPart {
  readonly surplus: Heat;
  readonly deficit: Heat;
}

export interface HeatWeek {
  readonly week: number;
  readonly weekday: HeatPart;
  readonly weekend: HeatPart;
}

/** Below this many hours a week shows as 0. */
const NONE = 0.05;

/** The weeks of the plan by how much they have over and under, weekdays and weekends each measured by their own largest. */
export function heatWeeks(weeks: readonly WeekBalance[]): readonly HeatWeek[] {
  const largest = (part: 'weekday' | 'weekend'): number => Math.max(0, ...weeks.flatMap((week) => [week[part].surplus, week[part].deficit]));
  const most = { weekday: largest('weekday'), weekend: largest('weekend') };
  const heatOf = (hours: number, of: number): Heat => (hours < NONE ? 0 : (Math.min(4, Math.max(1, Math.ceil((hours / of) * 4))) as Heat));
  const part = (hours: OverAndUnder, of: number): HeatPart => ({ surplus: heatOf(hours.surplus, of), deficit: heatOf(hours.deficit, of) });
  return weeks.map((week) => ({ week: week.week, weekday: part(week.weekday, most.weekday), weekend: part(week.weekend, most.weekend) }));
}
