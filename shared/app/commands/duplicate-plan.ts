import type { ParsedInput } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.duplicate`: the plan once more in the same department, under a new name and with a history of its own. */
export function duplicatePlan(context: AppContext, { planId, name }: ParsedInput<'plan.duplicate'>): { planId: string } {
  const copyId = context.newId();
  context.unitOfWork.write((tx) => {
    const { plan, departmentId } = context.sessions.open(tx, planId);
    tx.plans.insert(copyId, departmentId, { ...plan, name }, context.clock());
  });
  context.emit({ type: 'departments.changed' });
  return { planId: copyId };
}
