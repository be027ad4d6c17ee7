import { must } from '../../kernel/assert.ts';
import { tariffConfirmedUntil } from '../../law/hta/tariff-confirmed-until.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { costBreakdown } from './cost-breakdown.ts';
import type { CostNote, CostReport, ShiftCost } from './cost-report.ts';
import { positionCost, positionNote } from './position-cost.ts';
import { createPricer } from './pricer.ts';
import { yearCost } from './year-cost.ts';

/**
 * Prices every shift of a plan: what the planned shifts cost the employer. Leave and days off have no price. Beside it, and never added to
 * it, what the positions cost a year.
 * @term lønnskostnad @source rulebook 4.3–4.11, contract section 5
 */
export function priceShifts(timeline: Timeline): CostReport {
  const { plan } = timeline;
  const pricer = createPricer();
  const lines = timeline.chains.flatMap((chain) => pricer.priceChain(timeline, chain));
  const shifts = lines.flatMap((line) => line.shifts);
  const byId = new Map(plan.lines.map((line) => [line.id, line]));
  const positions = lines.map((priced) => positionCost(timeline, must(byId.get(priced.line), 'the line of a price'), priced));
  return {
    shifts,
    ...yearCost(lines, plan.period.weeks),
    caveats: caveatsOf(timeline, shifts),
    breakdown: costBreakdown({ shifts }, plan),
    positionYearOre: positions.some((position) => position.yearOre === null) ? null : positions.reduce((sum, position) => sum + (position.yearOre ?? 0), 0),
    positionNote: positionNote(timeline),
    positions,
  };
}

/** What a reader must know beside the figures. */
function caveatsOf({ plan }: Timeline, shifts: readonly ShiftCost[]): readonly CostNote[] {
  const some = (fits: (part: ShiftCost['parts'][number]) => boolean): boolean => shifts.some((shift) => shift.parts.some(fits));
  const caveats: CostNote[] = [];
  if (some((part) => part.confidence === 'unverified'))
    caveats.push({ key: 'cost.caveat.unverified-rates', params: { confirmedUntil: tariffConfirmedUntil() } });
  if (some((part) => part.note?.key.startsWith('cost.note.ladder-') === true)) {
    caveats.push({ key: `cost.caveat.ladder.${plan.period.kind}`, params: plan.period.kind === 'cycle' ? {} : { start: plan.period.start } });
  }
  return caveats;
}
