import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

/** Days of work in a row that the product calls heavy when exceeded. Advice only; no paragraph sets it. */
export const workDaysInARow: Parameter = {
  id: 'local.work-days-in-a-row',
  clause: '–',
  unit: 'days',
  values: [
    {
      from: localDate('2015-01-01'),
      to: null,
      value: 6,
      confidence: 'unverified',
      sources: ['V1'],
      note: 'norm-of-ours',
    },
  ],
  lastChecked: localDate('2026-11-21'),
};
