import { GENERAL_LAW, type Law } from '../../law/law.ts';
import { RESOURCE_INTENSIVE_GRANT } from '../../law/resource-intensive-grant.ts';
import { localDate } from '../../time/local-date.ts';
import type { CostNote } from './cost-report.ts';
import { exact, percentOf, roundedOre } from './money.ts';

/** One user's cost in the year before the circular. */
export interface ResourceIntensiveUser {
  readonly netDirectWageCostKr: number;
  /** Whether the framework grant already counts the user (psykisk utviklingshemming, 16 years or more). */
  readonly hasDeduction: boolean;
}

/**
 * Øre that the state refunds for a user who needs much help: a share of the net direct wage cost, less the deduction, above the threshold.
 * It is income of the municipality and never part of what shifts cost. A note where the circular of the year is not verified.
 * @term toppfinansiering @source rulebook 8, golden example GE-25
 */
export function resourceIntensiveGrant(circularYear: number, user: ResourceIntensiveUser, law: Law = GENERAL_LAW): number | CostNote {
  const terms = law.valueOn(RESOURCE_INTENSIVE_GRANT, localDate(`${circularYear}-01-01`));
  const deductionKr = user.hasDeduction ? (terms?.deductionKr ?? null) : 0;
  if (terms === null || deductionKr === null) return { key: 'cost.reason.no-grant-terms', params: { year: String(circularYear) } };
  const aboveKr = Math.max(0, user.netDirectWageCostKr - deductionKr - terms.thresholdKr);
  return roundedOre(percentOf(exact(aboveKr).mul(100), terms.percent));
}
