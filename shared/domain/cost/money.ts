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

/**
 * Parts of a sum over the weeks of a plan, each carried to a year: whole øre that add up exactly to `yearOre` of the sum. The øre that
 * rounding leaves over go to the parts that lost most by it, the earlier one first.
 */
export function spreadYear(sumsOre: readonly number[], weeks: number): readonly number[] {
  const years = sumsOre.map((sum) => Math.floor((sum * 52) / weeks));
  const lost = sumsOre.map((sum) => (sum * 52) % weeks);
  const total = yearOre(
    sumsOre.reduce((sum, each) => sum + each, 0),
    weeks,
  );
  const left = total - years.reduce((sum, each) => sum + each, 0);
  const byLoss = sumsOre.map((_, index) => index).sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0));
  for (const index of byLoss.slice(0, left)) years[index] = (years[index] ?? 0) + 1;
  return years;
}

export { Fraction };
