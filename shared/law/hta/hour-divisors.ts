import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

const LAST_CHECKED = localDate('2026-11-21');
const FROM = localDate('2023-01-01');
const EARLIER = { from: localDate('2019-01-01'), to: localDate('2022-12-31'), confidence: 'inference' } as const;
const EARLIER_NOTE = 'since-that-tariff';

/**
 * Hourly wage = annual pay ÷ (this number × weekly hours of the full position): 1950 at 37.5, 1846 at 35.5, 1747.2 at 33.6.
 * @term timelønn @source HTA 4.2, rulebook 4.3
 */
export const HOURLY_WAGE_WEEKS: Parameter = {
  id: 'hta.hourly-wage-weeks',
  clause: 'HTA 4.2',
  unit: 'weeks/year',
  values: [
    { ...EARLIER, value: 52, sources: ['T1'], note: EARLIER_NOTE },
    {
      from: FROM,
      to: null,
      value: 52,
      confidence: 'official',
      sources: ['T1'],
      note: 'divisor-follows-norm',
    },
  ],
  lastChecked: LAST_CHECKED,
};

/** Hours a year that the overtime supplement is worked out from. @term overtid @source HTA 6, rulebook 4.3 */
export const OVERTIME_DIVISOR: Parameter = {
  id: 'hta.overtime-divisor',
  clause: 'HTA 6',
  unit: 'hours/year',
  values: [
    { ...EARLIER, value: 1850, sources: ['T6'], note: EARLIER_NOTE },
    { from: FROM, to: null, value: 1850, confidence: 'secondary', sources: ['T6'] },
  ],
  lastChecked: LAST_CHECKED,
};

/** Hours a year that a fixed supplement is worked out from: the mean supplement an hour of the rota, paid for so many hours. @term tilleggslønn @source HTA 3.7, rulebook 4.3 */
export const FIXED_SUPPLEMENT_DIVISOR: Parameter = {
  id: 'hta.fixed-supplement-divisor',
  clause: 'HTA 3.7',
  unit: 'hours/year',
  values: [{ from: FROM, to: null, value: 1900, confidence: 'official', sources: ['T1'] }],
  lastChecked: LAST_CHECKED,
};
