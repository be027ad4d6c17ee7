import type { Plan } from '../domain/model/plan.ts';
import type { DepartmentRecord } from './ports/plan-store.ts';

/** The department as a plan describes it. The unit's facts live in the plan; the department repeats them for the lists. */
export function departmentOf(id: string, plan: Plan): DepartmentRecord {
  return {
    id,
    name: plan.unit.name,
    municipality: plan.unit.municipality,
    serviceType: plan.unit.serviceType,
    places: plan.unit.places,
    isExample: plan.settings.isExample === true,
  };
}
