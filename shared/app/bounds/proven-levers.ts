import { type LeverLadder, leverLadders } from '../../domain/bound/levers.ts';
import { priceShifts } from '../../domain/cost/price-plan.ts';
import { weekendPremiumOre } from '../../domain/cost/weekend-premium.ts';
import type { BoundLever } from '../../domain/model/bounds.ts';
import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { proveHours } from './prove-bounds.ts';

const WEEKEND = 'deficit.weekend';
/** Below this many hours a week nobody would call it a gap. */
const NOTHING_HOURS = 0.05;
const WEEKS_PER_YEAR = 52;

/** Two changes together: the first one is made, then the least of the second that closes what is left. */
export interface LeverPair {
  readonly levers: readonly [Pick<BoundLever, 'kind' | 'params'>, Pick<BoundLever, 'kind' | 'params'>];
  readonly hoursAfter: number;
  readonly costYearOre: number | null;
}

/** Single changes that remove the weekend deficit, or lessen it tellingly: those that remove it first, then the cheapest. */
export async function provenLevers(plan: Plan, hours: number, solve: SolveLinear): Promise<readonly BoundLever[]> {
  if (hours < NOTHING_HOURS) return [];
  const premiumOre = weekendPremiumOre(plan);
  const levers: BoundLever[] = [];
  for (const ladder of leverLadders(plan)) {
    const found = await leastStep(ladder, solve);
    const isEnough = found.hours < NOTHING_HOURS || (ladder.isTelling && found.hours < hours - NOTHING_HOURS);
    if (!isEnough) continue;
    const { params, plan: changed, addedLines } = ladder.at(found.step);
    levers.push({ kind: ladder.kind, params, hoursAfter: found.hours, costYearOre: yearCostOre(changed, addedLines, hours - found.hours, premiumOre) });
  }
  return levers.sort(byEffectAndCost);
}

/** What ranks changes: what they leave, then what they cost; an unknown cost last. */
export function byEffectAndCost(a: Pick<BoundLever, 'hoursAfter' | 'costYearOre'>, b: Pick<BoundLever, 'hoursAfter' | 'costYearOre'>): number {
  const cost = ({ costYearOre }: Pick<BoundLever, 'costYearOre'>) => costYearOre ?? Number.POSITIVE_INFINITY;
  const leaves = ({ hoursAfter }: Pick<BoundLever, 'hoursAfter'>) => (hoursAfter < NOTHING_HOURS ? 0 : hoursAfter);
  return leaves(a) - leaves(b) || cost(a) - cost(b);
}

/**
 * Pairs of changes that remove the weekend deficit although the first of them alone does not: more frequent weekends or long shifts, and the least
 * of another change.
 */
export async function provenPairs(plan: Plan, hours: number, singles: readonly BoundLever[], solve: SolveLinear): Promise<readonly LeverPair[]> {
  if (hours < NOTHING_HOURS) return [];
  // What the second change does alone with as few people needs no first.
  const isNoBetter = (kind: BoundLever['kind'], { lines }: BoundLever['params']) =>
    singles.some((single) => single.kind === kind && single.hoursAfter < NOTHING_HOURS && Number(single.params['lines']) <= Number(lines));
  const premiumOre = weekendPremiumOre(plan);
  const pairs: LeverPair[] = [];
  const told = new Set<string>();
  for (const first of leverLadders(plan).filter(({ isTelling }) => isTelling)) {
    const made = first.at(first.steps);
    const left = await weekendHours(made.plan, solve);
    if (left < NOTHING_HOURS || left > hours - NOTHING_HOURS) continue;
    for (const second of leverLadders(made.plan)) {
      const key = [first.kind, second.kind].sort().join(' ');
      if (second.kind === first.kind || told.has(key)) continue;
      const found = await leastStep(second, solve);
      if (found.hours > NOTHING_HOURS || isNoBetter(second.kind, second.at(found.step).params)) continue;
      told.add(key);
      const { params, plan: changed, addedLines } = second.at(found.step);
      const levers = [
        { kind: first.kind, params: made.params },
        { kind: second.kind, params },
      ] as const;
      pairs.push({ levers, hoursAfter: found.hours, costYearOre: yearCostOre(changed, addedLines, hours - found.hours, premiumOre) });
    }
  }
  return pairs.sort(byEffectAndCost);
}

async function weekendHours(plan: Plan, solve: SolveLinear): Promise<number> {
  return (await proveHours(plan, solve, [WEEKEND]))[WEEKEND];
}

/** The fewest steps that do what all of them do. More steps never prove more, so one looks in the middle. */
async function leastStep({ steps, at }: LeverLadder, solve: SolveLinear): Promise<{ readonly step: number; readonly hours: number }> {
  let best = { step: steps, hours: await weekendHours(at(steps).plan, solve) };
  const enough = best.hours + NOTHING_HOURS;
  let low = 1;
  while (low < best.step) {
    const step = Math.floor((low + best.step) / 2);
    const hours = await weekendHours(at(step).plan, solve);
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
