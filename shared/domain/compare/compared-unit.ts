import type { Plan } from '../model/plan.ts';
import type { Evaluation } from '../model/results.ts';
import type { ComparedUnit } from './comparison.ts';

/** A plan as one column of a comparison. @param key tells it from the others: a plan's id, or the name of its file */
export function comparedUnit(key: string, { name, unit, settings }: Plan, { indicators, counts }: Evaluation): ComparedUnit {
  return {
    key,
    unitName: unit.name,
    planName: name,
    municipality: unit.municipality,
    serviceType: unit.serviceType,
    places: unit.places,
    isExample: settings.isExample === true,
    indicators,
    counts,
  };
}
