import { type Evaluation, SEVERITIES } from '#shared/domain/model/results.ts';
import type { Movements } from './plan-state.ts';

/** By how much every figure that has a number both before and after has moved. Figures that stood still are left out. */
export function movementsBetween(before: Evaluation, after: Evaluation): Movements {
  const moved: Record<string, number> = {};
  for (const [id, indicator] of Object.entries(after.indicators)) {
    const earlier = before.indicators[id]?.value;
    if (indicator.value === null || earlier === null || earlier === undefined) continue;
    // Sums of hours differ in the last bits after a recalculation; that is no movement.
    if (Math.abs(indicator.value - earlier) > 1e-6) moved[id] = indicator.value - earlier;
  }
  for (const severity of SEVERITIES) {
    const difference = after.counts[severity] - before.counts[severity];
    if (difference !== 0) moved[`count.${severity}`] = difference;
  }
  return moved;
}
