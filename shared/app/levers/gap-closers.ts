import { hourPrices } from '../../domain/levers/hour-prices.ts';
import { needOfPlan } from '../../domain/levers/lever-need.ts';
import { payKinds } from '../../domain/levers/staff-of.ts';
import type { GapCloser } from '../../domain/model/levers.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { proveHours } from '../bounds/prove-bounds.ts';
import { byEffectAndCost, provenLevers, provenPairs } from '../bounds/proven-levers.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';

const WEEKEND = 'deficit.weekend';
const WEEKS_PER_YEAR = 52;

/** What would close the weekend deficit of a staff: single changes and pairs of them, those that remove it first, then the cheapest. */
export async function gapClosers(plan: Plan, solve: SolveLinear, hiredWeekendOre: number | null = priceOf(plan)): Promise<readonly GapCloser[]> {
  const hours = (await proveHours(plan, solve, [WEEKEND]))[WEEKEND];
  const levers = await provenLevers(plan, hours, solve);
  const single = levers.map(({ kind, params, hoursAfter, costYearOre }) => ({
    changes: [{ kind, params }],
    hoursAfter,
    costYearOre,
  }));
  const pairs = (await provenPairs(plan, hours, levers, solve)).map(({ levers: pair, hoursAfter, costYearOre }) => ({
    changes: pair,
    hoursAfter,
    costYearOre,
  }));
  const spared = (hoursAfter: number) => (hiredWeekendOre === null ? null : Math.round((hours - hoursAfter) * WEEKS_PER_YEAR * hiredWeekendOre));
  return [...single, ...pairs].sort(byEffectAndCost).map((closer) => ({ ...closer, sparedYearOre: spared(closer.hoursAfter) }));
}

function priceOf(plan: Plan): number | null {
  return hourPrices(needOfPlan(plan), payKinds(plan)).hiredWeekendOre;
}
