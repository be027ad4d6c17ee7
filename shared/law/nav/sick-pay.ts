import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

const LAST_CHECKED = localDate('2026-11-21');

/** Calendar days of sickness that the employer pays for himself. @term arbeidsgiverperiode @source rulebook 4.9 */
export const EMPLOYER_PERIOD_DAYS: Parameter = {
  id: 'nav.employer-period',
  clause: 'HTA 8, folketrygdloven',
  unit: 'days',
  values: [{ from: localDate('2019-01-01'), to: null, value: 16, confidence: 'official', sources: ['T24'], note: 'no-first-day' }],
  lastChecked: LAST_CHECKED,
};

/** Free calendar days in between, below which a new spell goes on with the old employer period. @source rulebook 4.9 */
export const NEW_SPELL_AFTER_DAYS: Parameter = {
  id: 'nav.new-spell-after',
  clause: 'HTA 8, folketrygdloven',
  unit: 'days',
  values: [{ from: localDate('2019-01-01'), to: null, value: 16, confidence: 'secondary', sources: ['T25'], note: 'no-first-day' }],
  lastChecked: LAST_CHECKED,
};

/** Times the basic amount up to which pay is refunded. @source rulebook 4.9 */
export const REFUND_CEILING: Parameter = {
  id: 'nav.refund-ceiling',
  clause: 'HTA 8, folketrygdloven',
  unit: 'basic amounts',
  values: [{ from: localDate('2019-01-01'), to: null, value: 6, confidence: 'official', sources: ['T24'], note: 'no-first-day' }],
  lastChecked: LAST_CHECKED,
};

/** Working days, Monday to Friday, that a year's pay is divided by. @source rulebook 4.9 */
export const SICK_PAY_DAYS: Parameter = {
  id: 'nav.sick-pay-days',
  clause: 'HTA 8, folketrygdloven',
  unit: 'days/year',
  values: [{ from: localDate('2019-01-01'), to: null, value: 260, confidence: 'unverified', sources: [], note: 'convention' }],
  lastChecked: LAST_CHECKED,
};

/** The basic amount of the national insurance, NOK. @term grunnbeløp, G @source rulebook 4.9 */
export const BASIC_AMOUNT: Parameter = {
  id: 'nav.basic-amount',
  clause: 'Folketrygdloven',
  unit: 'NOK',
  values: [
    { from: localDate('2024-05-01'), to: localDate('2025-04-30'), value: 124_028, confidence: 'official', sources: ['T25'] },
    { from: localDate('2025-05-01'), to: localDate('2026-04-30'), value: 130_160, confidence: 'official', sources: ['T25'] },
    { from: localDate('2026-05-01'), to: localDate('2027-04-30'), value: 136_549, confidence: 'official', sources: ['T25'] },
    { from: localDate('2027-05-01'), to: null, value: null, confidence: 'missing', sources: [], note: 'set-each-may' },
  ],
  lastChecked: LAST_CHECKED,
};
