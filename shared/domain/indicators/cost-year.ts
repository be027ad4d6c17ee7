import { defineIndicator } from './indicator.ts';

const ORE_PER_KRONE = 100;

/** Kroner a year of the planned shifts. @source contract section 5 */
export const costYear = defineIndicator({
  id: 'cost.year',
  unit: 'NOK/year',
  compute: ({ costYear }) => ('reason' in costYear ? costYear : costYear.ore / ORE_PER_KRONE),
});
