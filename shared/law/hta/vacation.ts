import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

/** Weeks of vacation a year; each takes a full week's hours out of the rota. @term ferie @source HTA 7, rulebook 4.8 */
export const VACATION_WEEKS: Parameter = {
  id: 'hta.vacation-weeks',
  clause: 'HTA 7',
  unit: 'weeks',
  values: [
    {
      from: localDate('2019-01-01'),
      to: null,
      value: 5,
      confidence: 'secondary',
      sources: ['T23'],
      note: 'week-more-from-60',
    },
  ],
  lastChecked: localDate('2026-11-21'),
};
