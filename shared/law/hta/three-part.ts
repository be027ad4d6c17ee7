import { localDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';

const LAST_CHECKED = localDate('2026-11-21');
const FROM = localDate('2011-01-01');

/** Somebody in three-part rota works at least one in so many Sundays and public holidays. @term hver tredje søndag @source HTA 4.2.4, AML § 10-4 (6), rulebook 3.1 */
export const threePartSundayEvery: Parameter = {
  id: 'hta.three-part-sunday-every',
  clause: 'HTA 4.2.4',
  unit: 'Sundays',
  values: [{ from: FROM, to: null, value: 3, confidence: 'secondary', sources: ['A3', 'A8'] }],
  lastChecked: LAST_CHECKED,
};

/** Smallest share of the working time of somebody in three-part rota that lies outside night. @source HTA 4.2.4, rulebook 3.1 */
export const threePartOutsideNight: Parameter = {
  id: 'hta.three-part-outside-night',
  clause: 'HTA 4.2.4',
  unit: 'share',
  values: [{ from: FROM, to: null, value: 0.25, confidence: 'secondary', sources: ['A8'] }],
  lastChecked: LAST_CHECKED,
};

/** Work between the beginning of the Sunday zone and its eve's end that makes the Sunday a worked one by itself. @source rulebook 3.1 */
export const sundayEveMinutes: Parameter = {
  id: 'hta.sunday-eve-minutes',
  clause: 'HTA 4.2.4',
  unit: 'minutes',
  values: [
    {
      from: FROM,
      to: null,
      value: 240,
      confidence: 'secondary',
      sources: ['A14'],
      note: 'sunday-eve',
    },
  ],
  lastChecked: LAST_CHECKED,
};
