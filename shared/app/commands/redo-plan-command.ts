import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan } from '../change-plan.ts';

/** `plan.redo`: runs the oldest undone step again. @throws AppFailure plan.nothing-to-redo */
export function redoPlanCommand(context: AppContext, { planId }: ParsedInput<'plan.redo'>): PlanUpdate {
  return changePlan(context, planId, (tx) => {
    const step = tx.log.nextRedo(planId);
    if (!step) throw new AppFailure(appError('plan.nothing-to-redo'));
    return { command: step.command, record: (writer, revision) => writer.log.mark(planId, step.seq, false, revision) };
  });
}
