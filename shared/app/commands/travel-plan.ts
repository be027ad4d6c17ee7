import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan } from '../change-plan.ts';

/**
 * `plan.travel`: takes so many steps back (negative) or makes so many undone ones again, as one change; the steps themselves stay in
 * the history, done or undone. @throws AppFailure `plan.nothing-to-undo`, `plan.nothing-to-redo` when there are fewer steps; nothing is changed then
 */
export function travelPlan(context: AppContext, { planId, steps }: ParsedInput<'plan.travel'>): PlanUpdate {
  const isBack = steps < 0;
  const count = Math.abs(steps);
  return changePlan(context, planId, (tx, before) => {
    const entries = isBack ? tx.log.done(planId, count) : tx.log.undone(planId, count);
    if (entries.length < count) throw new AppFailure(appError(isBack ? 'plan.nothing-to-undo' : 'plan.nothing-to-redo'));
    const plan = entries.reduce<Plan>((current, { command, inverse }) => {
      const applied = applyCommand(current, isBack ? inverse : command);
      if (!applied.ok) throw new AppFailure(applied.error);
      return applied.value;
    }, before.plan);
    return {
      command: { type: 'plan.replace', plan },
      movesHistory: true,
      record: (writer, revision) => {
        for (const { seq } of entries) writer.log.mark(planId, seq, isBack, revision);
      },
    };
  });
}
