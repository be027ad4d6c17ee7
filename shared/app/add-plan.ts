import type { Plan } from '../domain/model/plan.ts';
import type { AppContext } from './app-context.ts';
import { departmentOf } from './department-of.ts';

/** Where a plan went. */
export interface AddedPlan {
  readonly departmentId: string;
  readonly planId: string;
}

/** Stores a new plan in the department of its unit's name and municipality, or in a new department. */
export function addPlan(context: AppContext, plan: Plan): AddedPlan {
  const now = context.clock();
  const added = context.unitOfWork.write((tx) => {
    const known = tx.departments.findByName(plan.unit.name, plan.unit.municipality);
    const departmentId = known?.id ?? context.newId();
    const department = departmentOf(departmentId, plan);
    if (known) tx.departments.update(department);
    else tx.departments.insert(department, now);
    const planId = context.newId();
    tx.plans.insert(planId, departmentId, plan, now);
    return { departmentId, planId };
  });
  context.emit({ type: 'departments.changed' });
  return added;
}
