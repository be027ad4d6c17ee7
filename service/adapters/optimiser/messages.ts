import type { Plan } from '#shared/domain/model/plan.ts';
import type { CellChange } from '#shared/domain/plan/command.ts';
import type { SearchProgress } from '#shared/optimiser/search/anneal.ts';
import type { OptimiseResult } from '#shared/optimiser/search/optimise-plan.ts';
import type { Priorities } from '#shared/optimiser/search/priorities.ts';

/** What the search thread is given when it starts. */
export interface SearchOrder {
  readonly plan: Plan;
  readonly priorities: Priorities;
  readonly locked: readonly Pick<CellChange, 'line' | 'day'>[];
  readonly seed: number;
  /** null: as many as the time allows. */
  readonly moves: number | null;
  readonly milliseconds: number;
  /** One whole number, shared between the threads: 1 asks the search to end with what it has. */
  readonly stop: SharedArrayBuffer;
}

/** What the search thread tells. */
export type SearchReport = { readonly type: 'progress'; readonly progress: SearchProgress } | { readonly type: 'result'; readonly result: OptimiseResult };
