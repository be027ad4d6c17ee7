import { openClaims, openHours } from '../../domain/bound/prove-bounds.ts';
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

/** Proven hours a week by id, for comparing many plans; see `openHours`. */
export async function proveHours<Id extends string>(plan: Plan, solve: SolveLinear, ids: readonly Id[]): Promise<Readonly<Record<Id, number>>> {
  const hours = Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;
  for (const { id, program, hoursFrom } of openHours(plan, ids)) hours[id as Id] = hoursFrom(await solve(program));
  return hours;
}
