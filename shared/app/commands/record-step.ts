import type { MethodOutput, ParsedInput, VersionSummary } from '../../contract/methods.ts';
import type { PlanCommand } from '../../domain/plan/command.ts';
import { invertCommand } from '../../domain/plan/invert-command.ts';
import { withStep } from '../../domain/process/process-of.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { must } from '../../kernel/assert.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan, STEPS_KEPT } from '../change-plan.ts';
import { insertVersion } from '../versions.ts';

/**
 * `discussion.step`: a step on the way from draft to in force. The step goes into the plan as one change that can be undone, and what the plan
 * says at that moment is kept as a locked version, which stays. @throws AppFailure plan.conflict
 */
export function recordStep(context: AppContext, { planId, baseRevision, step, versionName }: ParsedInput<'discussion.step'>): MethodOutput<'discussion.step'> {
  let version: VersionSummary | null = null;
  const update = changePlan(context, planId, (_tx, { plan, revision, now }) => {
    if (revision !== baseRevision) throw new AppFailure(appError('plan.conflict', { expected: baseRevision, actual: revision }));
    const process = withStep(plan.process, step);
    const command: PlanCommand = { type: 'plan.update', changes: { process } };
    const inverse = invertCommand(plan, command);
    return {
      command,
      record: (tx, newRevision) => {
        tx.log.append(planId, { revision: newRevision, command, inverse, at: now }, STEPS_KEPT);
        const name = versionName ?? plan.name;
        version = insertVersion(context, tx, { planId, plan: { ...plan, process }, revision: newRevision, name, isLocked: true, savedAt: now });
      },
    };
  });
  context.emit({ type: 'versions.changed', planId });
  return { update, version: must<VersionSummary>(version, 'the version of the step') };
}
