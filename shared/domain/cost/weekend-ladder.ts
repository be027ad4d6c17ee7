import type { LadderBand } from '../../law/hta/supplements.ts';
import { exact, Fraction } from './money.ts';

/** A stretch of weekend work that one rate is paid for. */
export interface LadderStep {
  readonly minutes: Fraction;
  readonly kr: number;
}

/**
 * Splits weekend work by the bands of a ladder, each rate for the hours within its band. Until 2022 the 289th hour of a calendar year was
 * paid by the first band and the 290th by the second.
 * @param before minutes with weekend supplement earlier in the same calendar year
 * @source HTA 5.2 (2019–2022), rulebook 4.4; the reading by bands is an inference
 */
export function ladderSteps(bands: readonly LadderBand[], before: Fraction, minutes: Fraction): readonly LadderStep[] {
  const end = before.add(minutes);
  return bands.flatMap(({ aboveHours, kr }, index) => {
    const next = bands[index + 1];
    const from = later(before, exact(aboveHours).mul(60));
    const to = next ? earlier(end, exact(next.aboveHours).mul(60)) : end;
    return to.gt(from) ? [{ minutes: to.sub(from), kr }] : [];
  });
}

/** Øre for all weekend work of a calendar year. @example 360 hours by the ladder of 2019–2022 give 22 967 kr. */
export function ladderYearOre(bands: readonly LadderBand[], minutes: Fraction): Fraction {
  return ladderSteps(bands, new Fraction(0), minutes).reduce((sum, step) => sum.add(step.minutes.div(60).mul(exact(step.kr)).mul(100)), new Fraction(0));
}

function later(a: Fraction, b: Fraction): Fraction {
  return a.gt(b) ? a : b;
}

function earlier(a: Fraction, b: Fraction): Fraction {
  return a.lt(b) ? a : b;
}
