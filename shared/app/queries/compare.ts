import type { ParsedInput } from '../../contract/methods.ts';
import { comparedUnit } from '../../domain/compare/compared-unit.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { buildComparison } from '../../reference/build-comparison.ts';
import type { AppContext } from '../app-context.ts';

/** `compare.get`: plans of the store beside each other and beside municipalities. @throws AppFailure plan.not-found, reference.not-found */
export function compare({ unitOfWork, sessions }: AppContext, { planIds, municipalities }: ParsedInput<'compare.get'>): Comparison {
  const units = unitOfWork.read((db) =>
    planIds.map((planId) => {
      const session = sessions.open(db, planId);
      return comparedUnit(planId, session.plan, session.evaluation());
    }),
  );
  const comparison = buildComparison(units, municipalities);
  if (!comparison.ok) throw new AppFailure(comparison.error);
  return comparison.value;
}
