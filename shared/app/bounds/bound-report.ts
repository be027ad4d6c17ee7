import { buildBoundModel } from '../../domain/bound/build-bound-model.ts';
import { type LeverLadder, leverLadders } from '../../domain/bound/levers.ts';
import { weekendTable } from '../../domain/bound/weekend-table.ts';
import { priceShifts } from '../../domain/cost/price-plan.ts';
import { weekendPremiumOre } from '../../domain/cost/weekend-premium.ts';
import type { BoundLever, BoundReport } from '../../domain/model/bounds.ts';
import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { proveBounds } from './prove-bounds.ts';

const WEEKEND = 'deficit.weekend';
/** Below this many hours a week nobody would call it a gap. */
const NOTHING_HOURS = 0.05;
const WEEKS_PER_YEAR = 52;

/** All that is proven about a plan, what would remove its weekend deficit, and what the weekends take. The cells play no part. */
export async function boundReport(plan: Plan, solve: SolveLinear): Promise<BoundReport> {
  const bounds = await proveBounds(plan, solve);
  const hours = bounds.find(({ id }) => id === WEEKEND)?.hours ?? 0;
  const levers = hours < NOTHING_HOURS ? [] : await provenLevers(plan, hours, solve);
  return { bounds, levers, weekendTable: weekendTable(plan, buildBoundModel(plan)) };
}

async function provenLevers(plan: Plan, hours: number, solve: SolveLinear): Promise<readonly BoundLever[]> {
  const premiumOre = weekendPremiumOre(plan);
  const levers: BoundLever[] = [];
  for (const ladder of leverLadders(plan)) {
    const found = await leastStep(ladder, solve);
    const isEnough = found.hours < NOTHING_HOURS || (ladder.isTelling && found.hours < hours - NOTHING_HOURS);
    if (!isEnough) continue;
    const { params, plan: changed, addedLines } = ladder.at(found.step);
    levers.push({ kind: ladder.kind, params, hoursAfter: found.hours, costYearOre: yearCostOre(changed, addedLines, hours - found.hours, premiumOre) });
  }
  const cost = ({ costYearOre }: BoundLever) => costYearOre ?? Number.POSITIVE_INFINITY;
  const leaves = ({ hoursAfter }: BoundLever) => (hoursAfter < NOTHING_HOURS ? 0 : hoursAfter);
  return levers.sort((a, b) => leaves(a) - leaves(b) || cost(a) - cost(b));
}

/** The fewest steps that do what all of them do. More steps never prove more, so one looks in the middle. */
async function leastStep({ steps, at }: LeverLadder, solve: SolveLinear): Promise<{ readonly step: number; readonly hours: number }> {
  const hoursAt = async (step: number) => (await proveBounds(at(step).plan, solve, [WEEKEND]))[0]?.hours ?? 0;
  let best = { step: steps, hours: await hoursAt(steps) };
  const enough = best.hours + NOTHING_HOURS;
  let low = 1;
  while (low < best.step) {
    const step = Math.floor((low + best.step) / 2);
    const hours = await hoursAt(step);
    if (hours < enough) best = { step, hours };
    else low = step + 1;
  }
  return best;
}

/** New positions, and the weekend supplement of the hours that come to lie on weekends. */
function yearCostOre(plan: Plan, addedLines: readonly RotaLine[], movedHours: number, premiumOre: number | null): number | null {
  if (premiumOre === null) return null;
  const ids = new Set(addedLines.map(({ id }) => id));
  const positions = ids.size === 0 ? [] : priceShifts(buildTimeline({ ...plan, lines: addedLines })).positions.filter(({ line }) => ids.has(line));
  if (positions.some(({ yearOre }) => yearOre === null)) return null;
  return Math.round(positions.reduce((sum, { yearOre }) => sum + (yearOre ?? 0), 0) + movedHours * WEEKS_PER_YEAR * premiumOre);
}
