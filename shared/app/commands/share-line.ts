import type { ServiceEvent } from '../../contract/envelope.ts';
import type { ParsedInput, PlanUpdate } from '../../contract/methods.ts';
import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import type { PlanCommand } from '../../domain/plan/command.ts';
import { invertCommand } from '../../domain/plan/invert-command.ts';
import { unknownLine } from '../../domain/plan/unknown-line.ts';
import { elsewhereFrom, isSamePeriod } from '../../domain/sharing/elsewhere-from.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { type Problem, problemsError, showFound } from '../../errors/problem.ts';
import { must } from '../../kernel/assert.ts';
import type { AppContext } from '../app-context.ts';
import { changeInTransaction, type PlanBefore, type PlannedChange, STEPS_KEPT } from '../change-plan.ts';
import type { WriteTx } from '../ports/plan-store.ts';

/**
 * `line.share`: a line of one plan and a line of another plan of the same weeks are one person. Each gets what the other has as its work elsewhere,
 * and from then on every change of one is followed by the other. A step in the history of both plans.
 * @throws AppFailure plan.not-found, plan.conflict, request.invalid for lines that are not there or follow another plan already, the plan itself, and other weeks
 */
export function shareLine(context: AppContext, { planId, baseRevision, line, otherPlanId, otherLine }: ParsedInput<'line.share'>): PlanUpdate {
  return changeBoth(context, planId, (tx, change) => {
    const [here, there] = [planIn(context, tx, planId), planIn(context, tx, otherPlanId)];
    const mine = unlinkedLine(here, line, ['line']);
    const theirs = unlinkedLine(there, otherLine, ['otherLine']);
    if (planId === otherPlanId) refuse({ path: ['otherPlanId'], found: showFound(otherPlanId), accepted: '@another-plan' });
    if (!isSamePeriod(here.period, there.period)) refuse({ path: ['otherPlanId'], found: showFound(there.name), accepted: '@plan-of-same-weeks' });
    const answer = change(planId, baseRevision, { type: 'line.update', id: line, changes: { elsewhere: elsewhereFrom(there, otherPlanId, theirs) } });
    change(otherPlanId, null, { type: 'line.update', id: otherLine, changes: { elsewhere: elsewhereFrom(here, planId, mine) } });
    return answer;
  });
}

/**
 * `line.unshare`: the line's person works in no other department any more; the line there that follows this one is let go too. A step in the
 * history of both plans. @throws AppFailure plan.not-found, plan.conflict, request.invalid for a line that is not there
 */
export function unshareLine(context: AppContext, { planId, baseRevision, line }: ParsedInput<'line.unshare'>): PlanUpdate {
  return changeBoth(context, planId, (tx, change) => {
    const { elsewhere } = lineIn(planIn(context, tx, planId), line, ['line']);
    const answer = change(planId, baseRevision, { type: 'line.update', id: line, changes: { elsewhere: null } });
    const there = elsewhere?.plan === undefined ? null : context.sessions.planOf(tx, elsewhere.plan);
    const other = there?.lines.find((one) => one.id === elsewhere?.line);
    if (elsewhere?.plan !== undefined && other?.elsewhere?.plan === planId && other.elsewhere.line === line) {
      change(elsewhere.plan, null, { type: 'line.update', id: other.id, changes: { elsewhere: null } });
    }
    return answer;
  });
}

/** @param baseRevision the revision the caller saw; null for the other plan, of which the caller saw none */
type Change = (planId: string, baseRevision: number | null, command: PlanCommand) => PlanUpdate;

/** Changes two plans in one transaction, each with a step in its own history. */
function changeBoth(context: AppContext, planId: string, work: (tx: WriteTx, change: Change) => PlanUpdate): PlanUpdate {
  const now = context.clock();
  const news: ServiceEvent[] = [];
  const touched = new Set([planId]);
  try {
    const answer = context.unitOfWork.write((tx) =>
      work(tx, (id, baseRevision, command) => {
        touched.add(id);
        const changed = changeInTransaction(context, tx, { planId: id, now, choose: (_, before) => planned(id, before, baseRevision, command) });
        news.push(...changed.events);
        return changed.answer;
      }),
    );
    for (const event of news) context.emit(event);
    return answer;
  } catch (problem) {
    for (const id of touched) context.sessions.forget(id);
    throw problem;
  }
}

function planned(planId: string, { plan, revision, now }: PlanBefore, baseRevision: number | null, command: PlanCommand): PlannedChange {
  if (baseRevision !== null && revision !== baseRevision) throw new AppFailure(appError('plan.conflict', { expected: baseRevision, actual: revision }));
  const inverse = invertCommand(plan, command);
  return { command, record: (tx, newRevision) => tx.log.append(planId, { revision: newRevision, command, inverse, at: now }, STEPS_KEPT) };
}

function planIn(context: AppContext, tx: WriteTx, planId: string): Plan {
  const plan = context.sessions.planOf(tx, planId);
  if (plan === null) throw new AppFailure(appError('plan.not-found', { planId }));
  return plan;
}

function lineIn(plan: Plan, id: string, path: readonly string[]): RotaLine {
  const line = plan.lines.find((one) => one.id === id);
  if (line === undefined) refuse(unknownLine(plan, id, path)[0]);
  return must(line, 'the line');
}

function unlinkedLine(plan: Plan, id: string, path: readonly string[]): RotaLine {
  const line = lineIn(plan, id, path);
  if (line.elsewhere?.plan !== undefined) refuse({ path, found: showFound(id), accepted: '@line-not-shared' });
  return line;
}

function refuse(problem: Problem): never {
  throw new AppFailure(problemsError('request.invalid', [problem], { method: 'line.share' }));
}
