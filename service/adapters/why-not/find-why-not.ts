import { isBeyondBound } from '#shared/app/why-not/is-beyond-bound.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { WhyNotAnswer } from '#shared/domain/model/why-not.ts';
import { whyNot } from '#shared/optimiser/why-not/why-not.ts';
import { loadHighsSolver } from '../exact-solver/highs-solver.ts';
import { solveWithHighs } from '../exact-solver/solve-with-highs.ts';

/** Why no rota covers the demand, by HiGHS; blocks the thread it runs in. @param seconds for one question to the engine */
export async function findWhyNot(plan: Plan, seconds: number): Promise<WhyNotAnswer> {
  const solve = await loadHighsSolver();
  return whyNot(plan, { solve, isBeyondBound: (part) => isBeyondBound(part, solveWithHighs), seconds });
}
