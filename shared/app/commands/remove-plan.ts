import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.remove`: the plan with its history. The department stays, also without plans. */
export function removePlan(context: AppContext, { planId }: ParsedInput<'plan.remove'>): { planId: string } {
  context.unitOfWork.write((tx) => {
    if (!tx.plans.head(planId)) throw new AppFailure(appError('plan.not-found', { planId }));
    tx.plans.remove(planId);
  });
  context.sessions.forget(planId);
  context.emit({ type: 'departments.changed' });
  return { planId };
}
