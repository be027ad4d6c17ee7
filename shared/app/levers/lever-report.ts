import { buildBoundModel } from '../../domain/bound/build-bound-model.ts';
import { longestShiftHours, weekendNeed, weekendTable } from '../../domain/bound/weekend-table.ts';
import { hourPrices } from '../../domain/levers/hour-prices.ts';
import { needOfNumbers, needOfPlan } from '../../domain/levers/lever-need.ts';
import { benchmarkHours, demandHours, needFigures, STAFF_CLAIMS, staffFigures, vacationShare } from '../../domain/levers/staff-figures.ts';
import { type PayKind, payKinds, positionsOf, staffOf } from '../../domain/levers/staff-of.ts';
import { isHeld } from '../../domain/model/is-held.ts';
import type { HourPrices, LeverReport, Levers, StaffFigures, TypedNeed } from '../../domain/model/levers.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { proveHours } from '../bounds/prove-bounds.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';

/** What the levers are pulled on: a demand, who is paid how, and how many FTE there are to spread. */
export interface LeverBasis {
  /** The plan that unit, pay and percentages come from, and today's staff. */
  readonly plan: Plan;
  /** A demand without lines. */
  readonly need: Plan;
  readonly kinds: readonly PayKind[];
  readonly prices: HourPrices;
  /** Null = as many as the demand. */
  readonly fte: number | null;
  /** Of the hours after vacation. */
  readonly absenceShare: number;
}

/** What questions about levers have in common; see shared/contract/lever-schema.ts. */
export interface LeverQuestion {
  readonly need?: TypedNeed | undefined;
  readonly fte?: number | undefined;
  readonly absenceShare?: number | undefined;
}

export function leverBasis(plan: Plan, need: Plan = needOfPlan(plan), facts: Partial<Pick<LeverBasis, 'fte' | 'absenceShare'>> = {}): LeverBasis {
  const kinds = payKinds(plan);
  return { plan, need, kinds, prices: pricesOf(plan, need, kinds), fte: facts.fte ?? null, absenceShare: facts.absenceShare ?? 0 };
}

/** The basis that a question asks for. */
export function basisOf(plan: Plan, { need, fte, absenceShare }: LeverQuestion): LeverBasis {
  return leverBasis(plan, need && needOfNumbers(plan, need), { fte: fte ?? null, absenceShare: absenceShare ?? 0 });
}

// A plan never changes, and while somebody pulls a lever the same prices are asked for many times a second.
const known = new WeakMap<Plan, Map<string, HourPrices>>();

function pricesOf(plan: Plan, need: Plan, kinds: readonly PayKind[]): HourPrices {
  const key = JSON.stringify(need.demand);
  const byNeed = known.get(plan) ?? new Map<string, HourPrices>();
  known.set(plan, byNeed);
  const prices = byNeed.get(key) ?? hourPrices(need, kinds);
  byNeed.set(key, prices);
  return prices;
}

/** A staff by the levers, as a plan for the bounds. */
export function leverStaff({ need, kinds, fte }: LeverBasis, levers: Levers): { readonly plan: Plan; readonly positions: readonly number[] } {
  const positions = positionsOf(fte ?? demandHours(need).all / benchmarkHours(need), levers);
  return { plan: staffOf(need, positions, levers, kinds, vacationShare(need)), positions };
}

/** The weekend equation at one setting of the levers, and today's staff beside it. */
export async function leverReport(basis: LeverBasis, levers: Levers, solve: SolveLinear): Promise<LeverReport> {
  const { need, prices } = basis;
  const longHours = Math.min(levers.longHours, longestShiftHours(need));
  const equation = weekendNeed(need, demandHours(need), { every: levers.every, longShare: levers.longShare, longHours });
  return {
    need: needFigures(need, basis.absenceShare),
    staff: await staffByLevers(basis, levers, solve),
    weekendHoursEach: equation.hoursPerYear,
    equation,
    table: weekendTable(need, buildBoundModel(need)),
    prices,
    today: await todaysStaff(basis, solve),
  };
}

/** The figures of a staff made by the levers, each backed by the bound. */
export async function staffByLevers(basis: LeverBasis, levers: Levers, solve: SolveLinear): Promise<StaffFigures> {
  const { plan, positions } = leverStaff(basis, levers);
  const bounds = await proveHours(plan, solve, STAFF_CLAIMS);
  const onLong = Math.floor(positions.length * levers.longShare + 1e-9);
  return staffFigures({ need: { ...plan, lines: [] }, positions, bounds, prices: basis.prices, levers, onLong });
}

/** The lines of the plan against its own demand; nothing where it has none, or the demand is another one. */
async function todaysStaff({ plan, need, prices }: LeverBasis, solve: SolveLinear): Promise<StaffFigures | null> {
  const lines = plan.lines.filter((line) => !isHeld(line));
  if (lines.length === 0) return null;
  const own = needOfPlan(plan);
  if (JSON.stringify(own.demand) !== JSON.stringify(need.demand)) return null;
  const bounds = await proveHours(plan, solve, STAFF_CLAIMS);
  const positions = lines.map(({ positionPercent }) => positionPercent);
  return staffFigures({ need: own, positions, bounds, prices, levers: { isAnnual: plan.period.kind === 'calendar', longHours: 0 }, onLong: 0 });
}
