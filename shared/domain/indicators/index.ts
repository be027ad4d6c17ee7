import { careFactorIndicators } from './care-factor.ts';
import { competenceDeficitIndicators } from './competence-deficit.ts';
import { costYear } from './cost-year.ts';
import { fteIndicators } from './fte.ts';
import { hoursIndicators } from './hours.ts';
import type { Indicator } from './indicator.ts';
import { positionIndicators } from './position.ts';
import { staffDensityIndicators } from './staff-density.ts';
import { surplusDeficitIndicators } from './surplus-deficit.ts';

/** Every number that is shown about a whole plan, in the order in which tables list them. */
export const INDICATORS: readonly Indicator[] = [
  ...hoursIndicators,
  ...fteIndicators,
  ...careFactorIndicators,
  ...staffDensityIndicators,
  ...surplusDeficitIndicators,
  ...competenceDeficitIndicators,
  ...positionIndicators,
  costYear,
];
