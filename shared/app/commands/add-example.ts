import { parsePlanDocument } from '../../contract/plan-document.ts';
import { AppFailure } from '../../errors/app-error.ts';
import healthHouse from '../../templates/demo/health-house.vaktbalanse.json' with { type: 'json' };
import { type AddedPlan, addPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';

/** `example.add`: an invented department with a finished rota, for those who want to look before they begin. */
export function addExample(context: AppContext): AddedPlan {
  const parsed = parsePlanDocument(healthHouse, 'health-house');
  if (!parsed.ok) throw new AppFailure(parsed.error);
  return addPlan(context, parsed.value);
}
