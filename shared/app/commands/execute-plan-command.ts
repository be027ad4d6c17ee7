import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import { invertCommand } from '../../domain/plan/invert-command.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan, STEPS_KEPT } from '../change-plan.ts';

/** `plan.execute`: one change, made on the revision the caller saw. @throws AppFailure plan.conflict when that is no longer the plan's */
export function executePlanCommand(context: AppContext, { planId, baseRevision, command }: ParsedInput<'plan.execute'>): PlanUpdate {
  return changePlan(context, planId, (_tx, { plan, revision, now }) => {
    if (revision !== baseRevision) throw new AppFailure(appError('plan.conflict', { expected: baseRevision, actual: revision }));
    return {
      command,
      record: (tx, newRevision) => tx.log.append(planId, { revision: newRevision, command, inverse: invertCommand(plan, command), at: now }, STEPS_KEPT),
    };
  });
}
