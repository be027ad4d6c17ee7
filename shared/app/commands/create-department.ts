import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { createFromTemplate } from '../../templates/templates.ts';
import { type AddedPlan, addPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';

/** `department.create`. @throws AppFailure `reference.not-found` for an unknown template */
export function createDepartment(context: AppContext, { template, ...facts }: ParsedInput<'department.create'>): AddedPlan {
  const plan = createFromTemplate(template, facts);
  if (!plan.ok) throw new AppFailure(plan.error);
  return addPlan(context, plan.value);
}
