import type { ParsedInput } from '../../contract/methods.ts';
import { parsePlanDocument } from '../../contract/plan-document.ts';
import { comparedUnit } from '../../domain/compare/compared-unit.ts';
import type { ComparedUnit, Comparison } from '../../domain/compare/comparison.ts';
import type { UnitPrice } from '../../domain/compare/distance.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { buildComparison } from '../../reference/build-comparison.ts';
import { SHIPPED_BENCHMARKS } from '../../reference/reference-factors.ts';
import type { AppContext } from '../app-context.ts';

const ORE_PER_KR = 100;

/**
 * `compare.get`: plans of the store and of documents beside each other, beside municipalities and beside numbers that were typed in.
 * A document is looked at and forgotten. @throws AppFailure plan.not-found, reference.not-found, and those of a malformed document
 */
export function compare({ unitOfWork, sessions }: AppContext, input: ParsedInput<'compare.get'>): Comparison {
  const { planIds, municipalities, files = [], unitPriceKr } = input;
  const price: UnitPrice | null = unitPriceKr === undefined ? null : { ore: Math.round(unitPriceKr * ORE_PER_KR), from: 'stated' };
  const comparison = unitOfWork.read((db) => {
    const benchmarks = [...db.references.benchmarks(), ...SHIPPED_BENCHMARKS];
    const stored = planIds.map((planId) => {
      const session = sessions.open(db, planId);
      return comparedUnit(planId, session.plan, session.evaluation(), benchmarks, price);
    });
    const fromFiles = files.map(({ fileName, text }): ComparedUnit => {
      const parsed = parsePlanDocument(text, fileName);
      if (!parsed.ok) throw new AppFailure(parsed.error);
      return comparedUnit(fileName, parsed.value, evaluatePlan(parsed.value), benchmarks, price);
    });
    return buildComparison([...stored, ...fromFiles], municipalities, db.references);
  });
  if (!comparison.ok) throw new AppFailure(comparison.error);
  return comparison.value;
}
