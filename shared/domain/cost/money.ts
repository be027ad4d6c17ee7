import Fraction from 'fraction.js';

/** The exact number behind a decimal: 14.1 is 141/10, and 35.361111… of a counted norm is 1273/36. */
export function exact(value: number): Fraction {
  return new Fraction(value);
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
