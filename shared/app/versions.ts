import type { VersionSummary } from '../contract/methods.ts';
import { parsePlanDocument } from '../contract/plan-document.ts';
import { writePlanDocument } from '../contract/write-plan-document.ts';
import type { Plan } from '../domain/model/plan.ts';
import { statusOf } from '../domain/process/process-of.ts';
import { AppFailure, appError } from '../errors/app-error.ts';
import type { AppContext } from './app-context.ts';
import type { ReadDb, VersionRecord, WriteTx } from './ports/plan-store.ts';

/** What a version is saved from. */
export interface VersionSource {
  readonly planId: string;
  readonly plan: Plan;
  readonly revision: number;
  readonly name: string;
  readonly isLocked: boolean;
  readonly savedAt: string;
}

/** Saves a plan as a version, whole. */
export function insertVersion(context: AppContext, tx: WriteTx, { plan, ...facts }: VersionSource): VersionSummary {
  const status = statusOf(plan.process);
  return summaryOf(tx.versions.insert({ id: context.newId(), status, ...facts }, writePlanDocument(plan)));
}

export function summaryOf({ planId: _planId, ...summary }: VersionRecord): VersionSummary {
  return summary;
}

/** @throws AppFailure version.not-found */
export function findVersion(db: Pick<ReadDb, 'versions'>, planId: string, versionId: string): VersionRecord {
  const version = db.versions.find(planId, versionId);
  if (!version) throw new AppFailure(appError('version.not-found', { versionId }));
  return version;
}

/** The plan of a version. It was written from a plan, so a document that cannot be read means a damaged file. */
export function planOfVersion(db: Pick<ReadDb, 'versions'>, { id, name }: VersionRecord): Plan {
  const parsed = parsePlanDocument(db.versions.document(id) ?? '', name);
  if (!parsed.ok) throw new AppFailure(parsed.error);
  return parsed.value;
}

/** The newest version that was locked, by a step or by hand; the newest of all where none was. What one compares the present with. */
export function versionToCompareWith(versions: readonly VersionRecord[]): VersionRecord | null {
  return versions.find(({ isLocked }) => isLocked) ?? versions[0] ?? null;
}

/** @throws AppFailure version.locked when plans are to go whose locked versions nobody said may go too */
export function refuseToLoseLocked(db: Pick<ReadDb, 'versions'>, planIds: readonly string[], evenLocked: boolean): void {
  const locked = evenLocked ? [] : planIds.flatMap((planId) => db.versions.list(planId).filter(({ isLocked }) => isLocked));
  const [first] = locked;
  if (first) throw new AppFailure(appError('version.locked', { name: first.name, count: locked.length }));
}
