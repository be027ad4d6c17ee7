import type { HistoryEntry, ParsedInput } from '../../contract/methods.ts';
import { summariseCommand } from '../../domain/plan/summarise-command.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.history`: the steps, newest first. */
export function planHistory({ unitOfWork }: AppContext, { planId }: ParsedInput<'plan.history'>): readonly HistoryEntry[] {
  return unitOfWork.read((db) => {
    if (!db.plans.head(planId)) throw new AppFailure(appError('plan.not-found', { planId }));
    return db.log.list(planId).map(({ revision, command, undone, at }) => ({ revision, command: command.type, parts: summariseCommand(command), undone, at }));
  });
}
