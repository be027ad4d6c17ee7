import type { MethodOutput, ParsedInput } from '../../contract/methods.ts';
import { rollOut } from '../../domain/calendar/roll-out.ts';
import { AppFailure } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/**
 * `plan.roll-out`: a base rota on dates, as a new plan of the same department.
 * @throws AppFailure plan.not-found, request.invalid for a plan that is no cycle, a start that is no Monday, or unknown lines and weeks
 */
export function rollOutPlan(context: AppContext, { planId, earlierPlanId, ...options }: ParsedInput<'plan.roll-out'>): MethodOutput<'plan.roll-out'> {
  const newId = context.newId();
  const seam = context.unitOfWork.write((tx) => {
    const { plan, departmentId } = context.sessions.open(tx, planId);
    const earlier = earlierPlanId === undefined ? undefined : context.sessions.open(tx, earlierPlanId).plan;
    const rolled = rollOut(plan, { ...options, earlier });
    if (!rolled.ok) throw new AppFailure(rolled.error);
    tx.plans.insert(newId, departmentId, rolled.value.plan, context.clock());
    return rolled.value.seam;
  });
  context.emit({ type: 'departments.changed' });
  return { planId: newId, seam };
}
