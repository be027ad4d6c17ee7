import type { ParsedInput } from '../../contract/methods.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { SharedLine, SharingCandidate, SharingReport } from '../../domain/model/sharing.ts';
import { isSamePeriod, sharingState } from '../../domain/sharing/elsewhere-from.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import type { ReadDb } from '../ports/plan-store.ts';

/** `plan.sharing`: which lines' people work in another department too, and in which plans of the same weeks one may find others. */
export function planSharing(context: AppContext, { planId }: ParsedInput<'plan.sharing'>): SharingReport {
  return context.unitOfWork.read((db) => {
    const plan = context.sessions.planOf(db, planId);
    if (plan === null) throw new AppFailure(appError('plan.not-found', { planId }));
    return { lines: sharedLines(context, db, plan), candidates: candidatesFor(context, db, planId, plan) };
  });
}

function sharedLines(context: AppContext, db: ReadDb, plan: Plan): readonly SharedLine[] {
  return plan.lines.flatMap((line) => {
    const { elsewhere } = line;
    if (elsewhere === undefined) return [];
    const there = elsewhere.plan === undefined ? null : context.sessions.planOf(db, elsewhere.plan);
    return [
      {
        line: line.id,
        unit: elsewhere.unit,
        positionPercent: elsewhere.positionPercent,
        state: sharingState(line, plan.period, there),
        planId: elsewhere.plan ?? null,
        otherLine: elsewhere.line ?? null,
      },
    ];
  });
}

function candidatesFor(context: AppContext, db: ReadDb, planId: string, plan: Plan): readonly SharingCandidate[] {
  const { kind, weeks } = plan.period;
  return db.plans.heads().flatMap((head): readonly SharingCandidate[] => {
    if (head.id === planId || head.kind !== kind || head.weeks !== weeks) return [];
    const other = context.sessions.planOf(db, head.id);
    if (other === null || !isSamePeriod(plan.period, other.period)) return [];
    const lines = other.lines.map(({ id, label, positionPercent, elsewhere }) => ({ id, label, positionPercent, isShared: elsewhere !== undefined }));
    return [{ planId: head.id, plan: other.name, unit: other.unit.name, lines }];
  });
}
