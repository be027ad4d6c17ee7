import type { OpenedVersion, ParsedInput, VersionComparison, VersionFindings, VersionSummary } from '../../contract/methods.ts';
import { comparePlans } from '../../domain/evaluate/compare-plans.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { findVersion, summaryOf } from '../versions.ts';

/** `version.list`: newest first. @throws AppFailure plan.not-found */
export function listVersions({ unitOfWork }: AppContext, { planId }: ParsedInput<'version.list'>): readonly VersionSummary[] {
  return unitOfWork.read((db) => {
    if (!db.plans.head(planId)) throw new AppFailure(appError('plan.not-found', { planId }));
    return db.versions.list(planId).map(summaryOf);
  });
}

/** `version.open`: to look at; a version cannot be changed. @throws AppFailure version.not-found */
export function openVersion({ unitOfWork, evaluatedVersions }: AppContext, { planId, versionId }: ParsedInput<'version.open'>): OpenedVersion {
  return unitOfWork.read((db) => {
    const version = findVersion(db, planId, versionId);
    return { version: summaryOf(version), ...evaluatedVersions.get(db, version) };
  });
}

/** `version.compare`: what changed between two versions, or from one to the plan as it is now. @throws AppFailure version.not-found */
export function compareVersions(
  { unitOfWork, sessions, evaluatedVersions }: AppContext,
  { planId, from, to }: ParsedInput<'version.compare'>,
): VersionComparison {
  return unitOfWork.read((db) => {
    const older = findVersion(db, planId, from);
    const newer = to === null ? null : findVersion(db, planId, to);
    const before = evaluatedVersions.get(db, older);
    const session = sessions.open(db, planId);
    const after = newer === null ? { plan: session.plan, evaluation: session.evaluation() } : evaluatedVersions.get(db, newer);
    return {
      from: summaryOf(older),
      to: newer && summaryOf(newer),
      before: before.plan,
      after: after.plan,
      comparison: comparePlans(before, after),
    };
  });
}

/** `version.findings`: what the newest version breaks, so that the list of findings can show what is new since. */
export function newestFindings({ unitOfWork, evaluatedVersions }: AppContext, { planId }: ParsedInput<'version.findings'>): VersionFindings {
  return unitOfWork.read((db) => {
    const [newest] = db.versions.list(planId);
    return newest ? { version: summaryOf(newest), findings: evaluatedVersions.get(db, newest).evaluation.findings } : { version: null, findings: [] };
  });
}
