import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { Fraction } from '../cost/money.ts';
import { type BoundModel, type Pool, SATURDAY } from './bound-model.ts';
import { type Claim, headsOf, isClaimed } from './claim.ts';
import { concerns, evaluateClaim, type Proof, plainWeights, poolShare, type ShiftGains, shiftGains } from './evaluate-claim.ts';
import { FREE } from './multipliers.ts';

/** Longer periods get few attempts, so that the answer stays instant. */
const LONG_PERIOD_DAYS = 70;

/**
 * The bound that needs nothing but counting: every hour counts fully or not at all, and each pool is limited by its weekends or by its hours,
 * whichever leaves less. Starts with all hours of the claim and leaves out the bands whose loss raises the bound.
 */
export function proveByArithmetic(model: BoundModel, claim: Claim): Proof {
  const bands = bandsOf(model, claim);
  const weigh = (chosen: ReadonlySet<string>) => proveWithWeights(model, claim, weightsOf(model, claim, chosen));
  const starts = startsOf(model, bands, claim).map((chosen) => ({ chosen, proof: weigh(chosen) }));
  let best = starts.reduce((found, start) => (start.proof.minutes.compare(found.proof.minutes) > 0 ? start : found));
  let hasImproved = model.pools.length > 0 && bands.length > 1 && model.dayCount <= LONG_PERIOD_DAYS;
  while (hasImproved) {
    hasImproved = false;
    for (const band of bands) {
      const chosen = new Set(best.chosen);
      if (!chosen.delete(band)) chosen.add(band);
      const proof = weigh(chosen);
      if (proof.minutes.compare(best.proof.minutes) > 0) {
        best = { chosen, proof };
        hasImproved = true;
      }
    }
  }
  return best.proof;
}

/** All hours of the claim; in a short period those of one time of the day alone; for the whole week also those of one side alone. */
function startsOf(model: BoundModel, bands: readonly string[], { days }: Claim): readonly ReadonlySet<string>[] {
  const timeOf = (band: string) => band.slice(2);
  const isWeekend = (band: string) => Number(band.slice(0, 1)) >= SATURDAY;
  const times = model.dayCount <= LONG_PERIOD_DAYS ? [...new Set(bands.map(timeOf))] : [];
  return [
    new Set(bands),
    ...times.map((time) => new Set(bands.filter((band) => timeOf(band) === time))),
    ...(days === 'all' ? [true, false].map((side) => new Set(bands.filter((band) => isWeekend(band) === side))) : []),
  ];
}

/** The best proof that weighs every hour by 0 or 1 in the given way: each pool gets the price that leaves least of it. */
export function proveWithWeights(model: BoundModel, claim: Claim, weights: readonly number[]): Proof {
  const gains = shiftGains(model, weights);
  const prices = model.pools.map((pool) => bestPrice(model, claim, pool, gains));
  return evaluateClaim(model, claim, { weights, scale: 1, prices });
}

/** The sum is a convex function of the price, so one walks up the prices at which something changes until it gets worse. */
function bestPrice(model: BoundModel, claim: Claim, pool: Pool, gains: ShiftGains): Fraction {
  const worth = (price: Fraction) => {
    const { minutes } = poolShare(model, claim, pool, price, gains, 1);
    return claim.measure === 'deficit' ? minutes.neg() : minutes;
  };
  let best = FREE;
  let highest = worth(FREE);
  for (const price of turningPrices(model, claim, pool, gains)) {
    const value = worth(price);
    if (value.compare(highest) < 0) break;
    best = value.compare(highest) > 0 ? price : best;
    highest = value;
  }
  return best;
}

/** Prices at which a shift stops paying, or another shift becomes the better one; lowest first. */
function turningPrices(model: BoundModel, claim: Claim, pool: Pool, gains: ShiftGains): readonly Fraction[] {
  const found = new Map<number, Fraction>();
  const add = (gain: number, minutes: number) => {
    if (gain > 0 && minutes > 0) found.set(gain / minutes, new Fraction(BigInt(gain), BigInt(minutes)));
  };
  const isShort = model.dayCount <= LONG_PERIOD_DAYS;
  const days = isShort ? model.dayCount : DAYS_PER_WEEK;
  for (const member of pool.members.filter(concerns(claim))) {
    for (let day = 0; day < days; day += 1) {
      const shifts = (member.shiftsOn[day % DAYS_PER_WEEK] ?? []).map((shift) => ({
        gain: gains(day, shift),
        minutes: model.shifts[shift]?.counted[day] ?? 0,
      }));
      for (const [index, one] of shifts.entries()) {
        add(one.gain, one.minutes);
        if (isShort) for (const other of shifts.slice(0, index)) addDifference(one, other, add);
      }
    }
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([, price]) => price);
}

interface Yield {
  readonly gain: number;
  readonly minutes: number;
}

function addDifference(one: Yield, other: Yield, add: (gain: number, minutes: number) => void): void {
  if (one.minutes > other.minutes) add(one.gain - other.gain, one.minutes - other.minutes);
  else add(other.gain - one.gain, other.minutes - one.minutes);
}

/** Stretches of the day in which the same number is wanted, apart for each day of the week where the period is short. */
function bandsOf(model: BoundModel, claim: Claim): readonly string[] {
  const bands = new Set<string>();
  for (let day = 0; day < model.dayCount; day += 1) {
    if (!isClaimed(claim, day)) continue;
    model.slots.forEach((_, slot) => {
      const band = bandOf(model, claim, day, slot);
      if (band !== null) bands.add(band);
    });
  }
  return [...bands];
}

function bandOf(model: BoundModel, claim: Claim, day: number, slot: number): string | null {
  const heads = headsOf(model, claim);
  const at = day * model.slots.length;
  const wanted = heads[at + slot] ?? 0;
  if (wanted === 0 && claim.measure === 'deficit') return null;
  const weekday = day % DAYS_PER_WEEK;
  // In a long period all weekdays, and both days of the weekend, go together.
  const part = model.dayCount <= LONG_PERIOD_DAYS ? weekday : weekday >= SATURDAY ? SATURDAY : 0;
  // The slot at which a run of equal demand begins names the band.
  let first = slot;
  while (first > 0 && (heads[at + first - 1] ?? 0) === wanted) first -= 1;
  return `${part}:${model.dayCount <= LONG_PERIOD_DAYS ? first : model.slots[first]?.from}`;
}

function weightsOf(model: BoundModel, claim: Claim, bands: ReadonlySet<string>): readonly number[] {
  return plainWeights(model, claim, (day, slot) => {
    const band = bandOf(model, claim, day, slot);
    return band !== null && bands.has(band);
  });
}
