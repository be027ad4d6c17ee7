import type { PlanFigures } from '../model/plan-figures.ts';
import type { IndicatorUnit, IndicatorValue } from '../model/results.ts';

/** Why a number cannot be computed: a message key with its params. */
export interface NotComputable {
  readonly reason: NonNullable<IndicatorValue['reason']>;
}

/**
 * A number we show about a whole plan. A function of the plan's figures alone: no clock, no store.
 * Its texts are `indicator.<id>.name` and `indicator.<id>.definition`.
 */
export interface Indicator {
  /** Stable for ever: exchanged and stored. */
  readonly id: string;
  readonly unit: IndicatorUnit;
  compute(figures: PlanFigures): number | NotComputable;
}

/** Gives an indicator its type. */
export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}

export function notComputable(key: `indicator.reason.${string}`, params: NotComputable['reason']['params'] = {}): NotComputable {
  return { reason: { key, params } };
}

/** A quotient; not computable where there is nothing to divide by. */
export function ratio(numerator: number, denominator: number, whenNothing: NotComputable): number | NotComputable {
  return denominator > 0 ? numerator / denominator : whenNothing;
}

/** The value as it is shown. */
export function indicatorValue(indicator: Indicator, figures: PlanFigures): IndicatorValue {
  const result = indicator.compute(figures);
  return typeof result === 'number' ? { value: result, unit: indicator.unit } : { value: null, unit: indicator.unit, reason: result.reason };
}
