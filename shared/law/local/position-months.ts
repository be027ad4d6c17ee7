import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

/**
 * Months of a year for which a fixed position is paid wages; the holiday pay earned on them stands in for the rest.
 * @term årskostnad @source rulebook 4.11, mode b
 */
export const POSITION_MONTHS: Parameter = {
  id: 'local.position-months',
  clause: '–',
  unit: 'months',
  values: [
    {
      from: localDate('2019-01-01'),
      to: null,
      value: 11,
      confidence: 'inference',
      sources: ['T23', 'V1'],
      note: 'rule-of-thumb',
    },
  ],
  lastChecked: localDate('2026-11-21'),
};
