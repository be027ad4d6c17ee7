import type { ServiceEvent } from '../contract/envelope.ts';
import type { PlanUpdate } from '../contract/methods.ts';
import type { Plan } from '../domain/model/plan.ts';
import { applyCommand } from '../domain/plan/apply-command.ts';
import type { PlanCommand } from '../domain/plan/command.ts';
import { AppFailure } from '../errors/app-error.ts';
import type { AppContext } from './app-context.ts';
import { departmentOf } from './department-of.ts';
import { ownCopiesBehind, planWith, updateFollowers, withCopies } from './keep-in-step.ts';
import type { WriteTx } from './ports/plan-store.ts';

/** How many steps back a plan remembers. */
export const STEPS_KEPT = 500;

/** What a change needs to know about the plan it changes. */
export interface PlanBefore {
  readonly plan: Plan;
  readonly revision: number;
  readonly now: string;
}

/** The command to run, and how the history records that it ran. */
export interface PlannedChange {
  readonly command: PlanCommand;
  readonly record: (tx: WriteTx, revision: number) => void;
  /** Several steps may come out where they began; the history has moved all the same. */
  readonly movesHistory?: true;
}

/**
 * The one way to change a plan: load → let the caller choose the command → apply → evaluate → save what differs → history →
 * revision + 1, all in one transaction. Other plans that share people with it follow in the same transaction. The evaluation lies inside, so that a change which cannot be judged is refused
 * and the plan stays as it was. A command that changes nothing leaves revision and history alone.
 * @throws AppFailure `plan.not-found`, `command.invalid`, or what `choose` throws
 */
export function changePlan(context: AppContext, planId: string, choose: (tx: WriteTx, before: PlanBefore) => PlannedChange): PlanUpdate {
  const now = context.clock();
  try {
    const { answer, events } = context.unitOfWork.write((tx) => changeInTransaction(context, tx, { planId, now, choose }));
    for (const event of events) context.emit(event);
    return answer;
  } catch (problem) {
    // The store rolled back; what the session computed ahead of it no longer holds. Plans that followed are told by their revision.
    context.sessions.forget(planId);
    throw problem;
  }
}

export interface ChangeRequest {
  readonly planId: string;
  readonly now: string;
  readonly choose: (tx: WriteTx, before: PlanBefore) => PlannedChange;
}

/** The same inside a transaction that changes more than one plan. Answers the news to tell when it is through. */
export function changeInTransaction(
  context: AppContext,
  tx: WriteTx,
  { planId, now, choose }: ChangeRequest,
): { readonly answer: PlanUpdate; readonly events: readonly ServiceEvent[] } {
  const session = context.sessions.open(tx, planId);
  const { plan: before, departmentId } = session;
  const { command, record, movesHistory } = choose(tx, { plan: before, revision: session.revision, now });
  const applied = applyCommand(before, command);
  if (!applied.ok) throw new AppFailure(applied.error);
  const copies = ownCopiesBehind(context, tx, before, applied.value);
  const after = planWith(applied.value, copies);
  if (after === before && !movesHistory) {
    const update = { kind: 'patch', indicators: {}, lines: [], days: [], findings: [], counts: session.evaluation().counts } as const;
    const answer = { planId, revision: session.revision, applied: command, update, history: tx.log.depth(planId), savedAt: session.changedAt };
    return { answer, events: [] };
  }
  const revision = session.revision + 1;
  const update = context.sessions.advance(planId, revision, after);
  tx.plans.saveChanges(planId, before, after, revision, now);
  record(tx, revision);
  const news = updateFollowers(context, tx, { planId, before, after, now });
  const isListed = LISTED.some((part) => before[part] !== after[part]);
  if (isListed) tx.departments.update(departmentOf(departmentId, after));
  const answer = { planId, revision, applied: withCopies(command, copies, after), update, history: tx.log.depth(planId), savedAt: now };
  return { answer, events: [{ type: 'plan.changed', planId, revision }, ...news, ...(isListed ? [{ type: 'departments.changed' } as const] : [])] };
}

/** The parts of a plan that the list of departments shows. */
const LISTED = ['name', 'unit', 'period', 'settings'] as const satisfies readonly (keyof Plan)[];
