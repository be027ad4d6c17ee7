import type { MethodOutput, ParsedInput } from '../../contract/methods.ts';
import { factorDemand } from '../../domain/care-factor/factor-demand.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.demand-for-factor`: the people on duty that a care factor would give; no proposal without places to take it of. Changes nothing. */
export function demandForFactor(
  { unitOfWork, sessions }: AppContext,
  { planId, ...goal }: ParsedInput<'plan.demand-for-factor'>,
): MethodOutput<'plan.demand-for-factor'> {
  return { proposal: factorDemand(unitOfWork.read((db) => sessions.open(db, planId)).plan, goal) };
}
