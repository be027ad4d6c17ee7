import type { Competence } from './competence.ts';
import type { Plan } from './plan.ts';
import type { DayFigures, DayPart, IndicatorValue, LineFigures } from './results.ts';

/** Sums over all weekdays, or all weekend days, of the period. Person-minutes by the clock. */
export interface DayKindSums {
  readonly days: number;
  readonly surplus: number;
  readonly deficit: number;
  readonly competenceDeficit: Readonly<Record<Competence, number>>;
  /** Heads whose shift, or demand row, starts on those days. */
  readonly heads: DayFigures['heads'];
}

/** What indicators are made from: the plan summed up. Minutes and øre are of the whole period. */
export interface PlanFigures {
  readonly plan: Plan;
  readonly lines: readonly LineFigures[];
  readonly plannedMinutes: Readonly<Record<DayPart, number>>;
  readonly demandMinutes: Readonly<Record<DayPart, number>>;
  readonly weekday: DayKindSums;
  readonly weekend: DayKindSums;
  /** Øre a year of the planned shifts, or why there is no such sum. */
  readonly costYear: { readonly ore: number } | { readonly reason: NonNullable<IndicatorValue['reason']> };
}

/** Person-minutes of the period as mean hours a week. */
export function weeklyHours(figures: PlanFigures, minutes: number): number {
  return minutes / 60 / figures.plan.period.weeks;
}
