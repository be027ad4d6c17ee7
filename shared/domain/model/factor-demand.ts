import type { Denominator } from './denominator.ts';

/** The care factors that may be aimed at: with night, without it, and with the FTE outside the rota. @term pleiefaktor @source rulebook 6.2 */
export const FACTOR_FORMULAS = ['PF1', 'PF2', 'PF3'] as const;
export type FactorFormula = (typeof FACTOR_FORMULAS)[number];

/** A care factor to reach. */
export interface FactorGoal {
  readonly formula: FactorFormula;
  readonly denominator: Denominator;
  /** FTE for each place or each occupied place. */
  readonly target: number;
  /** Whether night rows stay as they are; they always do where the formula leaves nights out. */
  readonly keepsNight: boolean;
}

/** A row of the ordinary demand and the people it would ask for. */
export interface FactorRow {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** No fewer, whatever the factor: the floor stated in the row, the competence asked for, or one person. */
  readonly floor: number;
}

/** What the factor gives when only some of the places are in use. Hours are a week in the rota. */
export interface OccupancyPoint {
  /** Share of the places that are in use, 0–1. */
  readonly share: number;
  readonly occupied: number;
  /** By the factor, for the occupied places. */
  readonly hours: number;
  /** The larger of that and the floors of all rows. */
  readonly needed: number;
  /** The factor for each occupied place at what is needed. */
  readonly factor: number;
}

/** From a care factor to people on duty. Hours are a week, and those the formula counts. */
export interface FactorDemand {
  /** Places or occupied places that the factor is taken of. */
  readonly places: number;
  readonly fte: number;
  /** Of it, outside the rota. */
  readonly fixedFte: number;
  /** What is left of it for the rota. */
  readonly hours: number;
  readonly rows: readonly FactorRow[];
  readonly hoursBefore: number;
  readonly hoursAfter: number;
  /** The hours when each row has no more than its floor; nothing less is proposed. */
  readonly hoursAtFloor: number;
  readonly factorBefore: number;
  readonly factorAfter: number;
  readonly occupancy: readonly OccupancyPoint[];
}
