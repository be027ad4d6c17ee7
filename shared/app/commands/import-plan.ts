import type { ParsedInput } from '../../contract/methods.ts';
import { parsePlanDocument } from '../../contract/plan-document.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { addPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.import`: a plan document becomes a new plan, in the department of that name and municipality or in a new one. */
export function importPlan(context: AppContext, { fileName, text }: ParsedInput<'plan.import'>): { departmentId: string; planId: string } {
  const parsed = parsePlanDocument(text, fileName);
  if (!parsed.ok) throw new AppFailure(parsed.error);
  return addPlan(context, parsed.value);
}
