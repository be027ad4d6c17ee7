import { weeklyHours } from '../model/plan-figures.ts';
import { defineIndicator, type Indicator } from './indicator.ts';

/** Hours a week above and below what is wanted, minute by minute, never netted against each other. @term overdekning, underdekning */
export const surplusDeficitIndicators: readonly Indicator[] = (['weekday', 'weekend'] as const).flatMap((kind) =>
  (['surplus', 'deficit'] as const).map((side) =>
    defineIndicator({ id: `${side}.${kind}`, unit: 'hours/week', compute: (figures) => weeklyHours(figures, figures[kind][side]) }),
  ),
);
