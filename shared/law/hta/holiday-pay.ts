import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

/** Holiday pay for five weeks of vacation, in per cent of pay. @term feriepenger @source HTA 7, rulebook 4.8 */
export const HOLIDAY_PAY_PERCENT: Parameter = {
  id: 'hta.holiday-pay-percent',
  clause: 'HTA 7',
  unit: 'percent',
  values: [
    {
      from: localDate('2019-01-01'),
      to: localDate('2022-12-31'),
      value: 12,
      confidence: 'inference',
      sources: ['T23'],
      note: 'since-that-tariff',
    },
    {
      from: localDate('2023-01-01'),
      to: null,
      value: 12,
      confidence: 'secondary',
      sources: ['T23'],
      note: 'more-from-60',
    },
  ],
  lastChecked: localDate('2026-11-21'),
};
