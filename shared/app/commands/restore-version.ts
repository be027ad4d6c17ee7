import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { PlanComment } from '../../domain/model/plan-comment.ts';
import type { PlanCommand } from '../../domain/plan/command.ts';
import { invertCommand } from '../../domain/plan/invert-command.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { AppContext } from '../app-context.ts';
import { changePlan, STEPS_KEPT } from '../change-plan.ts';
import { findVersion, planOfVersion } from '../versions.ts';

/**
 * `version.restore`: makes a version the present plan, as one step that can be undone. What was said since stays: the steps of the
 * discussion and the comments. @throws AppFailure version.not-found, plan.conflict
 */
export function restoreVersion(context: AppContext, { planId, versionId, baseRevision }: ParsedInput<'version.restore'>): PlanUpdate {
  return changePlan(context, planId, (tx, { plan, revision, now }) => {
    if (revision !== baseRevision) throw new AppFailure(appError('plan.conflict', { expected: baseRevision, actual: revision }));
    const command: PlanCommand = { type: 'plan.replace', plan: withTalkOf(plan, planOfVersion(tx, findVersion(tx, planId, versionId))) };
    const inverse = invertCommand(plan, command);
    return { command, record: (writer, newRevision) => writer.log.append(planId, { revision: newRevision, command, inverse, at: now }, STEPS_KEPT) };
  });
}

/** What was said since stays: the steps, and the comments, those on lines or days that the version lacks as comments on the plan. */
function withTalkOf({ process, comments }: Plan, { process: _process, comments: _comments, ...version }: Plan): Plan {
  const days = version.period.weeks * DAYS_PER_WEEK;
  const lines = new Set(version.lines.map(({ id }) => id));
  const placed = comments?.map((comment): PlanComment => {
    const { line, day, ...said } = comment;
    return line === undefined || (lines.has(line) && (day ?? 0) < days) ? comment : said;
  });
  return { ...version, ...(process === undefined ? {} : { process }), ...(placed === undefined ? {} : { comments: placed }) };
}
