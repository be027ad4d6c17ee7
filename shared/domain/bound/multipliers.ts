import { Fraction } from '../cost/money.ts';

/**
 * What turns a claim into a sum that anybody can check: how much each hour of demand counts, and what an hour of work costs each pool.
 * Any multipliers give a true bound; good ones give a high one.
 */
export interface Multipliers {
  /** Weight of a minute of each slot in `scale`-ths, 0 to `scale`, at `day × slots + slot`. */
  readonly weights: readonly number[];
  readonly scale: number;
  /** For each pool the price of a counted minute, in weighted minutes; 0 = its hours do not limit it. */
  readonly prices: readonly Fraction[];
}

export const FREE = new Fraction(0);

/** The fraction with the smallest denominator near a number, by continued fractions. */
export function closeFraction(value: number, largestDenominator: number): Fraction {
  let [before, now] = [
    { n: 0, d: 1 },
    { n: 1, d: 0 },
  ];
  let rest = value;
  for (let step = 0; step < 20; step += 1) {
    const whole = Math.floor(rest + NEAR);
    const next = { n: whole * now.n + before.n, d: whole * now.d + before.d };
    if (next.d > largestDenominator) break;
    [before, now] = [now, next];
    if (Math.abs(now.n / now.d - value) < NEAR || rest - whole < NEAR) break;
    rest = 1 / (rest - whole);
  }
  return new Fraction(BigInt(now.n), BigInt(now.d));
}

const NEAR = 1e-7;
