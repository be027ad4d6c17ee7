import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan } from '../change-plan.ts';

/** `plan.undo`: runs the inverse of the newest step that is not undone. @throws AppFailure plan.nothing-to-undo */
export function undoPlanCommand(context: AppContext, { planId }: ParsedInput<'plan.undo'>): PlanUpdate {
  return changePlan(context, planId, (tx) => {
    const step = tx.log.nextUndo(planId);
    if (!step) throw new AppFailure(appError('plan.nothing-to-undo'));
    return { command: step.inverse, record: (writer, revision) => writer.log.mark(planId, step.seq, true, revision) };
  });
}
