import { FIRST_LEVERS, LEVER_EXAMPLE } from '#shared/domain/model/lever-example.ts';
import type { Levers, TypedNeed } from '#shared/domain/model/levers.ts';

/** What stands on the screen: where the demand comes from, and the dials. */
export interface LeverState {
  readonly source: 'plan' | 'typed' | 'example';
  readonly typed: TypedNeed;
  /** Per cent. */
  readonly absence: number;
  readonly levers: Levers;
}

/** The demand that typing starts from: half of the example, a department with 22 places. */
const FIRST_NEED: TypedNeed = {
  places: 22,
  day: { weekday: 4, weekend: 4 },
  evening: { weekday: 4, weekend: 4 },
  night: { weekday: 2, weekend: 2 },
};

// Kept while the program runs, so that a look at another screen loses nothing. Not part of the plan: nothing here is decided.
const kept = new Map<string, LeverState>();

export function leverStateOf(planId: string, hasDemand: boolean): LeverState {
  return kept.get(planId) ?? { source: hasDemand ? 'plan' : 'typed', typed: FIRST_NEED, absence: 0, levers: FIRST_LEVERS };
}

export function keepLeverState(planId: string, state: LeverState): void {
  kept.set(planId, state);
}

/** The demand to send along; none for that of the plan. */
export function needOf({ source, typed }: LeverState): TypedNeed | undefined {
  if (source === 'plan') return undefined;
  return source === 'example' ? LEVER_EXAMPLE : typed;
}

const WEEKS_PER_YEAR = 52;
const SHIFTS_OF_A_WEEKEND = 2;
export const LEAST_EVERY = 2;
export const MOST_EVERY = 6;

/** Weekend hours a year of one person, and the other way about. */
export function weekendHoursOf(every: number, shiftHours: number): number {
  return (SHIFTS_OF_A_WEEKEND * shiftHours * WEEKS_PER_YEAR) / every;
}

/** The frequency that gives so many weekend hours a year, as far as there is one. */
export function everyFor(hoursAYear: number, shiftHours: number): number {
  if (hoursAYear <= 0) return MOST_EVERY;
  const every = (SHIFTS_OF_A_WEEKEND * shiftHours * WEEKS_PER_YEAR) / hoursAYear;
  // Close to a whole number it is one: a dial in whole hours cannot say 173⅓.
  const whole = Math.round(every);
  return Math.min(MOST_EVERY, Math.max(LEAST_EVERY, Math.abs(every - whole) < 0.02 ? whole : every));
}
