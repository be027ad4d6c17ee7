import type { Denominator } from '../model/denominator.ts';
import type { PlanFigures } from '../model/plan-figures.ts';
import { type NotComputable, notComputable, ratio } from './indicator.ts';

/** Staff per place or per occupied place; not computable without any. @term plass @source rulebook 6.2, PF4 */
export function perPlace(figures: PlanFigures, staff: number, denominator: Denominator): number | NotComputable {
  const { places, occupiedPlaces } = figures.plan.unit;
  if (denominator === 'places') return ratio(staff, places, notComputable('indicator.reason.no-places'));
  return ratio(staff, occupiedPlaces ?? 0, notComputable('indicator.reason.no-occupied-places'));
}
