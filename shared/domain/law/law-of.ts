import { GENERAL_LAW, type Law, lawWith } from '../../law/law.ts';
import type { LawOverride, Plan } from '../model/plan.ts';

// A plan is never changed, so its law is worked out once.
const known = new WeakMap<readonly LawOverride[], Law>();

/** The numbers of law and tariff as the plan has them: those of shared/law, with the plan's own overrides in their place. */
export function lawOf({ settings: { overrides } }: Pick<Plan, 'settings'>): Law {
  if (overrides === undefined || overrides.length === 0) return GENERAL_LAW;
  let law = known.get(overrides);
  if (!law) {
    law = lawWith(overrides);
    known.set(overrides, law);
  }
  return law;
}
