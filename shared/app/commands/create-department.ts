import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { createFromTemplate } from '../../templates/templates.ts';
import { type AddedPlan, addPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';

/**
 * `department.create`: a department with a first plan made from a template. Where a department of that name and municipality is
 * already, the plan goes there, as an imported one would. @throws AppFailure reference.not-found for an unknown template
 */
export function createDepartment(context: AppContext, { template, ...facts }: ParsedInput<'department.create'>): AddedPlan {
  const created = createFromTemplate(template, facts);
  if (!created.ok) throw new AppFailure(created.error);
  return addPlan(context, created.value);
}
