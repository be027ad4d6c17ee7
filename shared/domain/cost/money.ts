import { Fraction } from 'fraction.js';

/**
 * The number as it is written in decimals: 14.1 is 141/10, not the binary fraction nearest to it. The library's own way
 * from a number searches for a small denominator, which is slow for most numbers and no more exact.
 */
export function exact(value: number): Fraction {
  if (Number.isInteger(value)) return new Fraction(BigInt(value));
  const text = String(value);
  return new Fraction(text.includes('e') ? value.toFixed(20) : text);
}

/** Whole øre, rounded half up. Amounts are never negative. */
export function roundedOre(ore: Fraction): number {
  return Number(ore.add(1, 2).floor());
}

/** That many per cent of an amount. */
export function percentOf(amount: Fraction, percent: number): Fraction {
  return amount.mul(exact(percent)).div(100);
}

/** A sum over the weeks of a plan, carried to 52 weeks and rounded half up to whole øre. */
export function yearOre(sumOre: number, weeks: number): number {
  return Math.floor((sumOre * 52 * 2 + weeks) / (2 * weeks));
}

export { Fraction };
