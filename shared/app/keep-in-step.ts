import type { ServiceEvent } from '../contract/envelope.ts';
import type { Plan } from '../domain/model/plan.ts';
import { applyCommand } from '../domain/plan/apply-command.ts';
import type { BatchCommand, PlanCommand, SingleCommand } from '../domain/plan/command.ts';
import { commandsIntoStep } from '../domain/sharing/elsewhere-from.ts';
import { AppFailure } from '../errors/app-error.ts';
import type { AppContext } from './app-context.ts';
import type { WriteTx } from './ports/plan-store.ts';

/**
 * People shared between departments: what one of them works in another plan is a copy of that plan's line. These functions keep the copies in
 * step, inside the transaction of the change. Copies are no steps of anybody's history: undo never takes the other department back.
 */

/** The changes that a changed plan's own copies need: after a line came back, a version was restored, or the weeks changed. */
export function ownCopiesBehind(context: AppContext, tx: WriteTx, before: Plan, after: Plan): readonly SingleCommand[] {
  const old = new Map(before.lines.map(({ id, elsewhere }) => [id, elsewhere]));
  const isTouched = before.period !== after.period || after.lines.some(({ id, elsewhere }) => elsewhere !== undefined && old.get(id) !== elsewhere);
  return isTouched ? commandsIntoStep(after, (planId) => context.sessions.planOf(tx, planId)) : [];
}

/** A plan that is new to the store, with its copies as the plans there have it now; a document may carry old ones. */
export function withFreshCopies(context: Pick<AppContext, 'sessions'>, tx: WriteTx, plan: Plan): Plan {
  return planWith(
    plan,
    commandsIntoStep(plan, (planId) => context.sessions.planOf(tx, planId)),
  );
}

/** The plan after the commands that bring its copies in step. */
export function planWith(plan: Plan, commands: readonly SingleCommand[]): Plan {
  if (commands.length === 0) return plan;
  const applied = applyCommand(plan, batchOf(commands));
  if (!applied.ok) throw new AppFailure(applied.error);
  return applied.value;
}

/** One command for what was asked and what keeps the copies in step. */
export function withCopies(command: PlanCommand, copies: readonly SingleCommand[], after: Plan): PlanCommand {
  if (copies.length === 0) return command;
  if (command.type === 'plan.replace') return { type: 'plan.replace', plan: after };
  return batchOf([...(command.type === 'batch' ? command.commands : [command]), ...copies]);
}

/** A change of a plan. */
interface Changed {
  readonly planId: string;
  readonly before: Plan;
  readonly after: Plan;
  readonly now: string;
}

/** Brings every other plan that has copies of this one's lines in step with it. Answers the news to tell. */
export function updateFollowers(context: AppContext, tx: WriteTx, { planId, before, after, now }: Changed): readonly ServiceEvent[] {
  const isForAll = before.unit !== after.unit || before.period !== after.period || before.shiftCodes !== after.shiftCodes;
  const lineIn = (plan: Plan, line: string | null) => plan.lines.find(({ id }) => id === line);
  const behind = tx.plans.followers(planId).filter(({ line }) => isForAll || lineIn(before, line) !== lineIn(after, line));
  return [...new Set(behind.map((follower) => follower.planId))].flatMap((id): readonly ServiceEvent[] => {
    const plan = context.sessions.planOf(tx, id);
    const head = tx.plans.head(id);
    if (id === planId || plan === null || head === null) return [];
    const commands = commandsIntoStep(plan, (other) => context.sessions.planOf(tx, other));
    if (commands.length === 0) return [];
    const following = planWith(plan, commands);
    const revision = head.revision + 1;
    context.sessions.follow(id, revision, following);
    tx.plans.saveChanges(id, plan, following, revision, now);
    return [{ type: 'plan.changed', planId: id, revision }];
  });
}

function batchOf(commands: readonly SingleCommand[]): BatchCommand {
  return { type: 'batch', commands };
}
