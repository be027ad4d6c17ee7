import { localDate } from '../time/local-date.ts';
import type { Parameter } from './parameter.ts';

/**
 * The full-time week that turns hours into FTE in every care factor, whatever the lines' own weeks, so that departments
 * can be compared. @term pleiefaktor @source rulebook 6.2; HTA 4.2.2
 */
export const benchmarkWeekHours: Parameter = {
  id: 'care-factor.benchmark-week',
  clause: 'HTA 4.2.2',
  unit: 'hours a week',
  values: [
    {
      from: localDate('2006-01-01'),
      to: null,
      value: 35.5,
      confidence: 'inference',
      sources: ['A8', 'T4'],
      note: 'no-official-care-factor',
    },
  ],
  lastChecked: localDate('2026-11-21'),
};
