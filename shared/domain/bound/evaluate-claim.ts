import { Fraction } from '../cost/money.ts';
import { hasAtLeast } from '../model/competence.ts';
import { type BoundModel, dayAfter, type Member, type Pool } from './bound-model.ts';
import { type Claim, headsOf, isClaimed } from './claim.ts';
import type { Multipliers } from './multipliers.ts';
import { type PoolCapacity, poolCapacity, type ShiftScore } from './pool-capacity.ts';

/** What the lines of a pool add to the sum. Weighted minutes of the whole period, of one of the pools that are alike. */
export interface PoolShare {
  readonly pool: Pool;
  /** The price of a counted minute. */
  readonly price: Fraction;
  /** Minutes whose price is taken: contracted ones, or for a surplus at most what can be placed. */
  readonly hours: Fraction;
  /** Deficit: the most that the pool can cover. Surplus: the least that it must put there. */
  readonly minutes: Fraction;
  /** Where the part without the price comes from, in `scale`-ths times the price's denominator. */
  readonly capacity: PoolCapacity;
  readonly unit: Fraction;
}

/** A claim with its sum worked out, exactly. */
export interface Proof {
  readonly claim: Claim;
  readonly multipliers: Multipliers;
  /** Weighted head-minutes wanted in the period. */
  readonly wanted: Fraction;
  readonly shares: readonly PoolShare[];
  /** What the sum comes to, in minutes of the whole period. Below 0 nothing is proven. */
  readonly minutes: Fraction;
}

/** Minutes of the period as hours a week. */
export function hoursPerWeek(model: Pick<BoundModel, 'weeks'>, minutes: Fraction): number {
  return minutes.div(60 * model.weeks).valueOf();
}

/** What is proven, as hours a week; 0 where nothing is. */
export function provenHours(model: Pick<BoundModel, 'weeks'>, { minutes }: Pick<Proof, 'minutes'>): number {
  return Math.max(0, hoursPerWeek(model, minutes));
}

/**
 * Weighs a claim by multipliers, in whole numbers and fractions. For any weight w between 0 and 1 a deficit is at least w × (wanted − on duty), so
 * deficit ≥ Σ w × wanted − the most that the lines can cover of the weighted time. The same with the signs turned for a surplus.
 * The contracted hours come in by a price: what a pool can cover is at most its contracted minutes × price + the best it could do if every
 * counted minute cost that price.
 */
export function evaluateClaim(model: BoundModel, claim: Claim, multipliers: Multipliers): Proof {
  const gains = shiftGains(model, multipliers.weights);
  const shares = model.pools.map((pool, index) => poolShare(model, claim, pool, multipliers.prices[index] ?? new Fraction(0), gains, multipliers.scale));
  const wanted = weightedDemand(model, claim, multipliers);
  const lines = shares.reduce((sum, { minutes, pool }) => sum.add(minutes.mul(pool.alike)), new Fraction(0));
  const minutes = claim.measure === 'deficit' ? wanted.sub(lines) : lines.sub(wanted);
  return { claim, multipliers, wanted, shares, minutes };
}

/** Weighted minutes that a shift covers if it starts on a day of the model, in `scale`-ths. */
export type ShiftGains = (day: number, shift: number) => number;

export function shiftGains(model: BoundModel, weights: readonly number[]): ShiftGains {
  const { slots, shifts, dayCount } = model;
  const table = new Float64Array(dayCount * shifts.length);
  const worth = (day: number, slot: number) => {
    const { from, to } = slots[slot] ?? { from: 0, to: 0 };
    return (weights[day * slots.length + slot] ?? 0) * (to - from);
  };
  for (let day = 0; day < dayCount; day += 1) {
    const next = dayAfter(model, day);
    shifts.forEach(({ today, tomorrow }, shift) => {
      let sum = 0;
      for (const slot of today) sum += worth(day, slot);
      if (next !== null) for (const slot of tomorrow) sum += worth(next, slot);
      table[day * shifts.length + shift] = sum;
    });
  }
  return (day, shift) => table[day * shifts.length + shift] as number;
}

function weightedDemand(model: BoundModel, claim: Claim, { weights, scale }: Multipliers): Fraction {
  const heads = headsOf(model, claim);
  let sum = 0;
  for (let day = 0; day < model.dayCount; day += 1) {
    model.slots.forEach(({ from, to }, slot) => {
      const at = day * model.slots.length + slot;
      sum += (weights[at] ?? 0) * (heads[at] ?? 0) * (to - from);
    });
  }
  return new Fraction(BigInt(sum) * BigInt(model.repeats), BigInt(scale));
}

/** The lines that a claim speaks of. */
export function concerns({ competence }: Claim): (member: Member) => boolean {
  return (member) => competence === null || hasAtLeast(member.competence, competence);
}

export function poolShare(model: BoundModel, claim: Claim, pool: Pool, price: Fraction, gains: ShiftGains, scale: number): PoolShare {
  const capacity = poolCapacity(model, pool, scoreOf(model, claim, price, gains, scale), concerns(claim));
  const unit = new Fraction(1n, BigInt(scale) * price.d);
  const most = unit.mul(BigInt(capacity.total));
  if (claim.measure === 'deficit') {
    const hours = pool.mostMinutes;
    return { pool, price, hours, capacity, unit, minutes: price.mul(hours).add(most) };
  }
  const hours = placeable(model, pool);
  return { pool, price, hours, capacity, unit, minutes: price.mul(hours).sub(most) };
}

// Most pools of a proof have the same few prices; working a table out once for each spares most of the work.
const knownScores = new WeakMap<ShiftGains, Map<string, ShiftScore>>();

function scoreOf(model: BoundModel, claim: Claim, price: Fraction, gains: ShiftGains, scale: number): ShiftScore {
  let byPrice = knownScores.get(gains);
  if (!byPrice) {
    byPrice = new Map();
    knownScores.set(gains, byPrice);
  }
  const key = `${claim.measure} ${scale} ${price.n}/${price.d}`;
  const known = byPrice.get(key) ?? scoreTable(model, claim, price, gains, scale);
  byPrice.set(key, known);
  return known;
}

/** In whole numbers: everything is multiplied by the scale of the weights and the denominator of the price. */
function scoreTable({ shifts, dayCount }: BoundModel, { measure }: Claim, price: Fraction, gains: ShiftGains, scale: number): ShiftScore {
  const of = Number(price.d);
  const paid = Number(price.n) * scale;
  const sign = measure === 'deficit' ? 1 : -1;
  const present = new Float64Array(dayCount * shifts.length);
  const absent = new Float64Array(dayCount * shifts.length);
  for (let day = 0; day < dayCount; day += 1) {
    shifts.forEach(({ counted }, shift) => {
      const at = day * shifts.length + shift;
      const cost = paid * (counted[day] ?? 0);
      present[at] = sign * (gains(day, shift) * of - cost);
      absent[at] = -sign * cost;
    });
  }
  return (day, shift, isAbsent) => (isAbsent ? absent : present)[day * shifts.length + shift] as number;
}

// A pool never changes, and every claim on a surplus asks for it.
const knownPlaceable = new WeakMap<Pool, Fraction>();

/** Contracted minutes of one of the pools that are alike, or as many as there is room for with one shift a day, the allowed codes and days, and the weekends agreed. */
export function placeable(model: BoundModel, pool: Pool): Fraction {
  let known = knownPlaceable.get(pool);
  if (known === undefined) {
    const room = poolCapacity(
      model,
      pool,
      (day, shift) => model.shifts[shift]?.counted[day] ?? 0,
      () => true,
    ).total;
    known = pool.leastMinutes.compare(room) > 0 ? new Fraction(room) : pool.leastMinutes;
    knownPlaceable.set(pool, known);
  }
  return known;
}

/** Weight 1 for every slot that the claim speaks of and that `isChosen` takes; a deficit only counts time in which somebody is wanted. */
export function plainWeights(model: BoundModel, claim: Claim, isChosen: (day: number, slot: number) => boolean = () => true): number[] {
  const heads = headsOf(model, claim);
  const size = model.slots.length;
  return Array.from({ length: model.dayCount * size }, (_, at) => {
    const day = Math.floor(at / size);
    return isClaimed(claim, day) && (claim.measure === 'surplus' || (heads[at] ?? 0) > 0) && isChosen(day, at % size) ? 1 : 0;
  });
}
