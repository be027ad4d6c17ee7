import { tariffConfirmedUntil } from '../../law/hta/tariff-confirmed-until.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CostNote, CostReport, ShiftCost } from './cost-report.ts';
import { createPricer } from './pricer.ts';
import { yearCost } from './year-cost.ts';

/**
 * Prices every shift of a plan: what the planned shifts cost the employer, not what the positions cost. Leave and days
 * off have no price.
 * @term lønnskostnad @source rulebook 4.3–4.11, contract section 5
 */
export function priceShifts(timeline: Timeline): CostReport {
  const pricer = createPricer();
  const lines = timeline.chains.flatMap((chain) => pricer.priceChain(timeline, chain));
  const shifts = lines.flatMap((line) => line.shifts);
  return { shifts, ...yearCost(lines, timeline.plan.period.weeks), caveats: caveatsOf(shifts) };
}

/** What a reader must know beside the figures. */
export function caveatsOf(shifts: readonly ShiftCost[]): readonly CostNote[] {
  const hasUnverified = shifts.some((shift) => shift.parts.some((part) => part.confidence === 'unverified'));
  return hasUnverified ? [{ key: 'cost.caveat.unverified-rates', params: { confirmedUntil: tariffConfirmedUntil() } }] : [];
}
