import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

const CHECKED = localDate('2026-11-21');

/** How much of the day's hours an F3 counts in the hours balance: 1 = as if it were worked. @term helgedagsfri @source rulebook 5.2 */
export const f3Credit: Parameter = {
  id: 'days-off.f3-credit',
  clause: 'AML § 10-8 (4)',
  unit: 'share',
  values: [
    {
      from: localDate('2009-01-01'),
      to: null,
      value: 1,
      confidence: 'inference',
      sources: ['A18'],
      note: 'f3-counts',
    },
  ],
  lastChecked: CHECKED,
};

/** Months from the public holiday within which an F5 is to be taken. @term erstatningsfridag @source rulebook 4.6 and 5.2 */
export const f5Months: Parameter = {
  id: 'days-off.f5-months',
  clause: 'HTA 5.3',
  unit: 'months',
  values: [
    {
      from: localDate('2009-01-01'),
      to: null,
      value: 1,
      confidence: 'secondary',
      sources: ['A18', 'T7'],
      note: 'f5-or-pay',
    },
  ],
  lastChecked: CHECKED,
};
