import { openHours } from '../../domain/bound/prove-bounds.ts';
import { COMPETENCES } from '../../domain/model/competence.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';

const CLAIMS = ['deficit.all', ...COMPETENCES.flatMap((competence) => ['weekday', 'weekend'].map((days) => `deficit.competence.${competence}.${days}`))];
/** Below this many hours a week nobody would call it a gap. */
const NOTHING_HOURS = 0.05;

/** Whether it is proven that no rota of these lines covers all of the demand and its competence, whatever the cells: counting first, then the engine. */
export async function isBeyondBound(plan: Plan, solve: SolveLinear): Promise<boolean> {
  for (const { program, hoursFrom } of openHours(plan, CLAIMS)) {
    if (hoursFrom(null) >= NOTHING_HOURS) return true;
    if (hoursFrom(await solve(program)) >= NOTHING_HOURS) return true;
  }
  return false;
}
