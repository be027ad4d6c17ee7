import { contractedFte, fteOfHours, hoursOf } from '../care-factor/staff-measures.ts';
import { defineIndicator, type Indicator } from './indicator.ts';

/** Full-time equivalents: positions; each line's planned hours ÷ its own full-time week; demand ÷ the benchmark week. @term årsverk */
export const fteIndicators: readonly Indicator[] = [
  defineIndicator({ id: 'fte.contracted', unit: 'fte', compute: contractedFte }),
  defineIndicator({
    id: 'fte.planned',
    unit: 'fte',
    compute: (figures) => figures.lines.reduce((sum, line) => sum + line.hoursPlanned / line.normHours, 0),
  }),
  defineIndicator({ id: 'fte.demand', unit: 'fte', compute: (figures) => fteOfHours(figures, hoursOf(figures, 'demand')) }),
];
