import type { OptimiseFigures } from '../../domain/model/optimise-job.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { CellPlace } from '../../domain/plan/command.ts';
import type { OptimiseResult } from '../../optimiser/search/optimise-plan.ts';
import type { Priorities } from '../../optimiser/search/priorities.ts';

/** One stretch of searching. */
export interface SearchOrder {
  /** The rota to begin with. */
  readonly plan: Plan;
  /** The plan that the result should be like, where that is not `plan`. */
  readonly likeness?: Plan | undefined;
  readonly priorities: Priorities;
  readonly locked: readonly CellPlace[];
  readonly seed: number;
  /** null: as many as the time allows. */
  readonly moves: number | null;
  readonly milliseconds: number;
  /** See `SearchLimits`. */
  readonly heat?: number | undefined;
}

/** How far a stretch is. */
export interface SearchNews {
  readonly moves: number;
  readonly cost: number;
  /** From 0 to 1. */
  readonly share: number;
  /** What the best rota so far is like and its cost as in `judged`, where that was looked at. */
  readonly best?: { readonly figures: OptimiseFigures; readonly cost: number } | undefined;
}

/** What came of a stretch. */
export interface SearchOutcome extends OptimiseResult {
  /**
   * Cost of the rota it began and ended with, with breaches as the rules count them. The search itself is stricter here and there, so that its own cost may prefer
   * another rota to one that is lawful and better.
   */
  readonly judged: { readonly before: number; readonly after: number };
  /** Of the rota it ended with. */
  readonly figures: OptimiseFigures;
  /** Cells that the search could move. */
  readonly movableCells: number;
}

/** A search that is going on beside everything else. */
export interface RunningSearch {
  readonly result: Promise<SearchOutcome>;
  /** Ends it soon; `result` then has the best found so far. */
  stop(): void;
  /** Ends it at once; `result` fails. */
  abandon(): void;
}

/** Begins a search in a thread of its own. The result fails only when the thread does. */
export type StartSearch = (order: SearchOrder, onNews: (news: SearchNews) => void) => RunningSearch;
