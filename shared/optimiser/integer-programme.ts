/**
 * A linear or integer programme: choose the columns within their bounds, so that every row's weighted sum lies within its bounds and
 * the cost is least. Plain data; who solves it is decided outside (see {@link SolveProgramme}).
 */
export interface IntegerProgramme {
  readonly columns: readonly ProgrammeColumn[];
  readonly rows: readonly ProgrammeRow[];
}

export interface ProgrammeColumn {
  readonly cost: number;
  readonly lower: number;
  /** `Infinity` for no bound. */
  readonly upper: number;
  readonly isInteger: boolean;
  /** Rows that the column counts in, each once, and how much. */
  readonly entries: readonly (readonly [row: number, weight: number])[];
}

export interface ProgrammeRow {
  /** `-Infinity` for no bound. */
  readonly lower: number;
  /** `Infinity` for no bound. */
  readonly upper: number;
}

export interface SolveLimits {
  /** The engine stops after so many seconds with what it has. */
  readonly seconds: number;
  /** Same programme, same seed, same answer, as long as no time limit cuts it short. */
  readonly seed: number;
  /** The first solution will do. */
  readonly isFirstEnough?: boolean;
}

export type ProgrammeAnswer =
  /** `isBest`: proven that none costs less. `values` by column. No answer costs less than `bound`. */
  | { readonly status: 'solved'; readonly values: Float64Array; readonly cost: number; readonly isBest: boolean; readonly bound: number }
  | { readonly status: 'infeasible' }
  /** Neither within the time. */
  | { readonly status: 'unknown' };

/**
 * Solves a programme with an exact engine (HiGHS in the product; see service/adapters/exact-solver). The engine counts with floating-point numbers:
 * what is shown to people as proven is checked again in whole numbers.
 */
export type SolveProgramme = (programme: IntegerProgramme, limits: SolveLimits) => ProgrammeAnswer;
