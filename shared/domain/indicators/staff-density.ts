import { DAY_PARTS } from '../model/results.ts';
import { defineIndicator, type Indicator } from './indicator.ts';
import { perPlace } from './per-place.ts';

const HEADS = { planned: 'planned', demand: 'wanted' } as const;

/** PF5: mean heads that start the day-part per day ÷ places. @source rulebook 6.2 */
export const staffDensityIndicators: readonly Indicator[] = DAY_PARTS.flatMap((part) =>
  (['weekday', 'weekend'] as const).flatMap((kind) =>
    (['planned', 'demand'] as const).map((source) =>
      defineIndicator({
        id: `care-factor.PF5.${part}.${kind}.${source}`,
        unit: 'people/place',
        compute: (figures) => perPlace(figures, figures[kind].heads[part][HEADS[source]] / figures[kind].days, 'places'),
      }),
    ),
  ),
);
