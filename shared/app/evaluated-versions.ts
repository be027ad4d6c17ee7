import type { EvaluatedPlan } from '../domain/evaluate/compare-plans.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import type { ReadDb, VersionRecord } from './ports/plan-store.ts';
import { planOfVersion } from './versions.ts';

/** Versions with everything said about them. A version never changes, so it is evaluated once; the last few are remembered. */
export interface EvaluatedVersions {
  get(db: Pick<ReadDb, 'versions'>, version: VersionRecord): EvaluatedPlan;
}

/** @param limit how many are remembered; the one first asked for goes first */
export function createEvaluatedVersions(limit = 6): EvaluatedVersions {
  const held = new Map<string, EvaluatedPlan>();
  return {
    get: (db, version) => {
      const known = held.get(version.id);
      if (known) return known;
      const plan = planOfVersion(db, version);
      const fresh = { plan, evaluation: evaluatePlan(plan) };
      held.set(version.id, fresh);
      for (const oldest of held.keys()) {
        if (held.size <= limit) break;
        held.delete(oldest);
      }
      return fresh;
    },
  };
}
