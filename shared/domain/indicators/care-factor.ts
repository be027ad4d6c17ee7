import { benchmarkFte, fixedFte, fteOfHours, hoursOf, hoursWithoutNight, STAFF_SOURCES, type StaffSource } from '../care-factor/staff-measures.ts';
import type { Denominator } from '../model/denominator.ts';
import type { PlanFigures } from '../model/plan-figures.ts';
import { defineIndicator, type Indicator, notComputable } from './indicator.ts';
import { perPlace } from './per-place.ts';

const DAYS_PER_WEEK = 7;

/** FTE counted in each care factor; null where the source has no day-part. */
const FTE_OF: Readonly<Record<'PF1' | 'PF2' | 'PF3', (figures: PlanFigures, source: StaffSource) => number | null>> = {
  PF1: benchmarkFte,
  PF2: (figures, source) => {
    const hours = hoursWithoutNight(figures, source);
    return hours === null ? null : fteOfHours(figures, hours);
  },
  PF3: (figures, source) => benchmarkFte(figures, source) + fixedFte(figures),
};

const VARIANTS: readonly { readonly formula: keyof typeof FTE_OF; readonly suffix: '' | 'o'; readonly denominator: Denominator }[] = [
  { formula: 'PF1', suffix: '', denominator: 'places' },
  { formula: 'PF2', suffix: '', denominator: 'places' },
  { formula: 'PF3', suffix: '', denominator: 'places' },
  { formula: 'PF1', suffix: 'o', denominator: 'occupied-places' },
  { formula: 'PF2', suffix: 'o', denominator: 'occupied-places' },
  { formula: 'PF3', suffix: 'o', denominator: 'occupied-places' },
];

/** PF1–PF3: FTE ÷ places; PF1o–PF3o: ÷ occupied places. @term pleiefaktor @source rulebook 6.2 */
const careFactors: readonly Indicator[] = VARIANTS.flatMap(({ formula, suffix, denominator }) =>
  STAFF_SOURCES.map((source) =>
    defineIndicator({
      id: `care-factor.${formula}${suffix}.${source}`,
      unit: 'fte/place',
      compute: (figures) => {
        const fte = FTE_OF[formula](figures, source);
        return fte === null ? notComputable('indicator.reason.no-day-part') : perPlace(figures, fte, denominator);
      },
    }),
  ),
);

/** PF6: care hours per resident-day. @source rulebook 6.2 */
const hoursPerResidentDay: readonly Indicator[] = STAFF_SOURCES.map((source) =>
  defineIndicator({
    id: `care-factor.PF6.${source}`,
    unit: 'hours/resident-day',
    compute: (figures) => perPlace(figures, hoursOf(figures, source) / DAYS_PER_WEEK, 'occupied-places'),
  }),
);

export const careFactorIndicators: readonly Indicator[] = [...careFactors, ...hoursPerResidentDay];
