import { openClaims } from '../../domain/bound/prove-bounds.ts';
import type { Bound } from '../../domain/model/bounds.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';

/** Every bound of a plan: by counting, or by what the engine's weights prove where that is more. `ids` leaves out other claims. */
export async function proveBounds(plan: Plan, solve: SolveLinear, ids?: readonly string[]): Promise<readonly Bound[]> {
  const bounds: Bound[] = [];
  // One after the other: the engine is single-threaded, and between two programs others get their turn.
  for (const { program, close } of openClaims(plan, ids)) bounds.push(close(await solve(program)));
  return bounds;
}
