import type { ParsedInput } from '../../contract/methods.ts';
import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import type { SharingEffect } from '../../domain/model/sharing.ts';
import { unknownLine } from '../../domain/plan/unknown-line.ts';
import { elsewhereFrom, isSamePeriod } from '../../domain/sharing/elsewhere-from.ts';
import { sharingEffect } from '../../domain/sharing/sharing-effect.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { type Problem, problemsError, showFound } from '../../errors/problem.ts';
import type { AppContext } from '../app-context.ts';

/**
 * `plan.sharing-effect`: what would come of a line here and a line of another plan being one person. Changes nothing.
 * @throws AppFailure plan.not-found, request.invalid for lines that are not there and for plans of other weeks
 */
export function planSharingEffect(
  { unitOfWork, sessions }: AppContext,
  { planId, line, otherPlanId, otherLine }: ParsedInput<'plan.sharing-effect'>,
): SharingEffect {
  return unitOfWork.read((db) => {
    const here = sessions.open(db, planId).plan;
    const there = sessions.open(db, otherPlanId).plan;
    if (!isSamePeriod(here.period, there.period)) refuse({ path: ['otherPlanId'], found: showFound(there.name), accepted: '@plan-of-same-weeks' });
    return sharingEffect(here, lineIn(here, line, 'line'), elsewhereFrom(there, otherPlanId, lineIn(there, otherLine, 'otherLine')));
  });
}

function lineIn(plan: Plan, id: string, field: string): RotaLine {
  return plan.lines.find((line) => line.id === id) ?? refuse(unknownLine(plan, id, [field])[0]);
}

function refuse(problem: Problem): never {
  throw new AppFailure(problemsError('request.invalid', [problem], { method: 'plan.sharing-effect' }));
}
