/** Rules that a conflict may rest on. */
export const CONFLICT_RULES = ['daily-rest', 'weekly-rest', 'red-days', 'week-hours', 'shift-length'] as const;
export type ConflictRule = (typeof CONFLICT_RULES)[number];

/** Something the plan asks for or holds to, that can be given up: a row of demand, a limit of lines, a pin, a strong wish, a rule. Lines by id. */
export type Cause =
  | { readonly kind: 'demand' | 'competence'; readonly row: string }
  | { readonly kind: 'weekends'; readonly every: number | null; readonly lines: readonly string[] }
  | { readonly kind: 'hours'; readonly lines: readonly string[] }
  | { readonly kind: 'codes' | 'days'; readonly lines: readonly string[] }
  | { readonly kind: 'leave' | 'held' | 'pins' | 'wishes'; readonly line: string }
  | { readonly kind: 'rule'; readonly rule: ConflictRule };

/** What giving up one cause alone does: `opens` – there is a rota then, and it was found; `not-enough` – proven that there is none; `unknown` – neither within the time. */
export type Relaxing = 'opens' | 'not-enough' | 'unknown';

export interface CauseInConflict {
  readonly cause: Cause;
  readonly alone: Relaxing;
}

/**
 * Why no rota covers the demand. `possible`: there is one. `impossible`: proven that there is none. `unknown`: neither was found within the time.
 * `minimum`: not even what a plan may not go below; `people`: not all that is wanted.
 */
export interface WhyNotAnswer {
  readonly status: 'possible' | 'impossible' | 'unknown';
  readonly level: 'minimum' | 'people';
  /** Together they cannot be; empty unless impossible. */
  readonly conflict: readonly CauseInConflict[];
  /** Whether each of them is proven to be needed: without any one of them the rest can be. */
  readonly isSmallest: boolean;
  /** `rota`: rests on a model of every line, day and shift. `bound`: on the proof of what no rota can beat, in which no rule on rest and no wish has a part. */
  readonly proof: 'rota' | 'bound';
}
