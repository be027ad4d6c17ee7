import type { ParsedInput } from '../../contract/methods.ts';
import type { BoundReport } from '../../domain/model/bounds.ts';
import type { GapCloser, LeverFrontier, LeverReport } from '../../domain/model/levers.ts';
import type { Plan } from '../../domain/model/plan.ts';

/** Questions that are answered by proofs, many of them at once. In a large plan they take long enough to be asked beside everything else. */
export interface ProofTasks {
  readonly bounds: { readonly input: null; readonly output: BoundReport };
  readonly levers: { readonly input: Omit<ParsedInput<'levers.get'>, 'planId'>; readonly output: LeverReport };
  readonly gap: { readonly input: Omit<ParsedInput<'levers.gap'>, 'planId'>; readonly output: readonly GapCloser[] };
  readonly frontier: { readonly input: Omit<ParsedInput<'levers.frontier'>, 'planId'>; readonly output: LeverFrontier };
}

export type ProofTask = keyof ProofTasks;

/** Answers one of them about a plan. Its cells play no part. */
export type Prove = <T extends ProofTask>(task: T, plan: Plan, input: ProofTasks[T]['input']) => Promise<ProofTasks[T]['output']>;
