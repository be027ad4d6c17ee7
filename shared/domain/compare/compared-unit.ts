import type { Plan } from '../model/plan.ts';
import type { Evaluation } from '../model/results.ts';
import type { Benchmark } from './benchmark.ts';
import type { ComparedUnit } from './comparison.ts';
import { benchmarkDistances, planUnitPrice, type UnitPrice } from './distance.ts';

/**
 * A plan as one column of a comparison.
 * @param key tells it from the others: a plan's id, or the name of its file
 * @param stated price of one FTE; without it, the plan's own cost of the year ÷ its FTE
 */
export function comparedUnit(key: string, plan: Plan, evaluation: Evaluation, benchmarks: readonly Benchmark[], stated: UnitPrice | null = null): ComparedUnit {
  const { name, unit, settings } = plan;
  const unitPrice = stated ?? planUnitPrice(evaluation);
  return {
    key,
    unitName: unit.name,
    planName: name,
    municipality: unit.municipality,
    serviceType: unit.serviceType,
    places: unit.places,
    isExample: settings.isExample === true,
    indicators: evaluation.indicators,
    counts: evaluation.counts,
    distances: benchmarkDistances(plan, evaluation, benchmarks, unitPrice),
    unitPrice,
  };
}
