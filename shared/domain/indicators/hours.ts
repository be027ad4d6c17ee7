import { hoursOf, STAFF_SOURCES } from '../care-factor/staff-measures.ts';
import { defineIndicator, type Indicator } from './indicator.ts';

/** Hours a week: Σ counted shifts; Σ position × full-time week; Σ people × row length. */
export const hoursIndicators: readonly Indicator[] = STAFF_SOURCES.map((source) =>
  defineIndicator({ id: `hours.${source}`, unit: 'hours/week', compute: (figures) => hoursOf(figures, source) }),
);
