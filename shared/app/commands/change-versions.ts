import type { ParsedInput, VersionSummary } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { findVersion, insertVersion, summaryOf } from '../versions.ts';

/** `version.save`: the plan as it is now, under a name. The plan itself does not change. */
export function saveVersion(context: AppContext, { planId, name, lock = false }: ParsedInput<'version.save'>): VersionSummary {
  const saved = context.unitOfWork.write((tx) => {
    const { plan, revision } = context.sessions.open(tx, planId);
    return insertVersion(context, tx, { planId, plan, revision, name, isLocked: lock, savedAt: context.clock() });
  });
  context.emit({ type: 'versions.changed', planId });
  return saved;
}

/** `version.lock`: from now on it stays as it is. There is no unlocking. @throws AppFailure version.not-found */
export function lockVersion(context: AppContext, { planId, versionId }: ParsedInput<'version.lock'>): VersionSummary {
  const locked = context.unitOfWork.write((tx) => {
    const version = findVersion(tx, planId, versionId);
    if (!version.isLocked) tx.versions.lock(versionId);
    return summaryOf({ ...version, isLocked: true });
  });
  context.emit({ type: 'versions.changed', planId });
  return locked;
}

/** `version.remove`. @throws AppFailure version.not-found; version.locked for a locked one, unless `evenLocked` says that it is meant */
export function removeVersion(context: AppContext, { planId, versionId, evenLocked = false }: ParsedInput<'version.remove'>): { versionId: string } {
  context.unitOfWork.write((tx) => {
    const version = findVersion(tx, planId, versionId);
    if (version.isLocked && !evenLocked) throw new AppFailure(appError('version.locked', { name: version.name, count: 1 }));
    tx.versions.remove(versionId);
  });
  context.emit({ type: 'versions.changed', planId });
  return { versionId };
}
