import type { ParsedInput } from '../../contract/methods.ts';
import type { BoundReport } from '../../domain/model/bounds.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.bound`: what no rota with these lines can do better than, with the arguments and what would change it. */
export function provePlan({ unitOfWork, sessions, bounds }: AppContext, { planId }: ParsedInput<'plan.bound'>): Promise<BoundReport> {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  return bounds(plan);
}
