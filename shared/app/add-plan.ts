import type { Plan } from '../domain/model/plan.ts';
import type { Instant } from '../time/instant.ts';
import type { AppContext } from './app-context.ts';
import { departmentOf } from './department-of.ts';
import { withFreshCopies } from './keep-in-step.ts';
import type { WriteTx } from './ports/plan-store.ts';

/** Where a plan went. */
export interface AddedPlan {
  readonly departmentId: string;
  readonly planId: string;
}

/** Stores a new plan in the department of its unit's name and municipality, or in a new department. */
export function addPlan(context: AppContext, plan: Plan): AddedPlan {
  const now = context.clock();
  const added = context.unitOfWork.write((tx) => insertPlan(tx, context, plan, now));
  context.emit({ type: 'departments.changed' });
  return added;
}

/** The same inside a transaction of the caller's, who tells the others afterwards. */
export function insertPlan(tx: WriteTx, { newId, sessions }: Pick<AppContext, 'newId' | 'sessions'>, plan: Plan, now: Instant): AddedPlan {
  const known = tx.departments.findByName(plan.unit.name, plan.unit.municipality);
  const departmentId = known?.id ?? newId();
  const department = departmentOf(departmentId, plan);
  if (known) tx.departments.update(department);
  else tx.departments.insert(department, now);
  const planId = newId();
  tx.plans.insert(planId, departmentId, withFreshCopies({ sessions }, tx, plan), now);
  return { departmentId, planId };
}
