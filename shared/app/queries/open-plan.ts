import type { ParsedInput, PlanSnapshot } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.open`: the plan, everything the product says about it, and how far one can go back. */
export function openPlan({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.open'>): PlanSnapshot {
  return unitOfWork.read((db) => {
    const { departmentId, revision, plan, evaluation, changedAt } = sessions.open(db, planId);
    return { planId, departmentId, revision, plan, evaluation: evaluation(), history: db.log.depth(planId), savedAt: changedAt };
  });
}
