import type { DayPart } from './results.ts';

/** Shares of the planned shifts that somebody is away from, 0–1, as the unit itself has counted them. */
export interface AbsenceRates {
  /** A shift here and there, each by itself. @term korttidsfravær */
  readonly short: { readonly weekday: number; readonly weekend: number };
  /** Longer: the person is away the whole period. @term langtidsfravær */
  readonly long: { readonly weekday: number; readonly weekend: number };
}

export interface NoHireQuestion {
  readonly rates: AbsenceRates;
  /** Whether somebody is hired for the first absence all the same where the staffing would fall below a floor, in people or competence. */
  readonly hiresAtFloor: boolean;
  /** The same seed gives the same answer. */
  readonly seed: number;
}

/** What four of five simulated years lie between, and the middle one. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Day, evening or night on weekdays or at weekends. */
export interface NoHirePart {
  readonly part: DayPart;
  readonly isWeekend: boolean;
  /** Shifts a year that nobody was hired for. */
  readonly uncovered: Spread;
  /** Day parts a year that fall below the floor because of it. */
  readonly belowFloor: Spread;
}

/** A year with the rule «nobody is hired for the first absence», beside one in which somebody is hired for each. */
export interface NoHireReport {
  /** Simulated years. */
  readonly runs: number;
  /** Shifts a year in the rota. */
  readonly planned: number;
  /** Of them, away from. */
  readonly absent: Spread;
  /** Hired, when every absence is covered and with the rule. */
  readonly hiredAlways: Spread;
  readonly hiredByRule: Spread;
  /** What the shifts that nobody is hired for would have cost as extra hours by the pay of those away; null where a price is not known. */
  readonly savedOre: Spread | null;
  /** Hours a year below the people wanted, more than the rota itself lacks. */
  readonly shortHours: Spread;
  /** Hours a year without a competence that is asked for, more than the rota itself lacks. */
  readonly competenceHours: Spread;
  /** Day parts a year below the floor, more than in the rota itself. */
  readonly belowFloor: Spread;
  /** Those the rota has below the floor before anybody is away. */
  readonly belowFloorBefore: number;
  readonly parts: readonly NoHirePart[];
}
