import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { refuseToLoseLocked } from '../versions.ts';

/**
 * `plan.remove`: the plan with its history and versions. The department stays, also without plans.
 * @throws AppFailure version.locked when versions of it are locked, unless `evenLocked` says that they go too
 */
export function removePlan(context: AppContext, { planId, evenLocked = false }: ParsedInput<'plan.remove'>): { planId: string } {
  context.unitOfWork.write((tx) => {
    if (!tx.plans.head(planId)) throw new AppFailure(appError('plan.not-found', { planId }));
    refuseToLoseLocked(tx, [planId], evenLocked);
    tx.plans.remove(planId);
  });
  context.sessions.forget(planId);
  context.optimiseJobs.discard(planId);
  context.emit({ type: 'departments.changed' });
  return { planId };
}
