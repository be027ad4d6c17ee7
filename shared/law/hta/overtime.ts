import { type ClockTime, clockTime } from '../../time/clock-time.ts';
import { localDate } from '../../time/local-date.ts';
import type { Confidence, DatedValue, Parameter } from '../parameter.ts';

/** Percentages on top of the hourly wage, and the hours that each of them is paid for. The highest one that fits an hour counts. */
export interface OvertimeRates {
  /** Per cent, for hours that none of the others covers. */
  readonly ordinaryPercent: number;
  /** Per cent, at night and on `highWeekdays`. */
  readonly highPercent: number;
  readonly nightFrom: ClockTime;
  readonly nightTo: ClockTime;
  /** 0 = Monday … 6 = Sunday, each from 00:00 to 24:00. */
  readonly highWeekdays: readonly number[];
  /** As a fraction of the wage, for a third has no decimal form; when the holiday supplement would run. */
  readonly holidayNumerator: number;
  readonly holidayDenominator: number;
}

const LAST_CHECKED = localDate('2026-11-21');

/** One text for all years that we price: the sources give no first day. */
function sinceLadder<T>(value: T, confidence: Confidence, sources: readonly string[], note: string): readonly DatedValue<T>[] {
  return [{ from: localDate('2019-01-01'), to: null, value, confidence, sources, note }];
}

/**
 * Overtime: 50 % ordinarily; 100 % from 21 to 06 and on Saturdays and Sundays; 133⅓ % when the holiday supplement of 5.3.1 would run.
 * @term overtid @source HTA 6, rulebook 4.7
 */
export const OVERTIME_RATES: Parameter<OvertimeRates> = {
  id: 'hta.overtime-rates',
  clause: 'HTA 6',
  unit: 'percent',
  values: sinceLadder(
    {
      ordinaryPercent: 50,
      highPercent: 100,
      nightFrom: clockTime('21:00'),
      nightTo: clockTime('06:00'),
      highWeekdays: [5, 6],
      holidayNumerator: 4,
      holidayDenominator: 3,
    },
    'secondary',
    ['A7'],
    'overtime-eves',
  ),
  lastChecked: LAST_CHECKED,
};

/** Hours a year that the wage of an overtime hour itself is divided by; 0 = those of the line's own norm. @source HTA 6, rulebook 4.3 */
export const OVERTIME_BASE_DIVISOR: Parameter = {
  id: 'hta.overtime-base-divisor',
  clause: 'HTA 6',
  unit: 'hours/year, 0 = the norm',
  values: sinceLadder(0, 'inference', ['T6'], 'overtime-hour-itself'),
  lastChecked: LAST_CHECKED,
};

/** Minutes of a settlement period from which a begun hour of overtime counts whole; fewer are dropped. @source HTA 6, rulebook 4.7 */
export const OVERTIME_ROUND_UP_FROM: Parameter = {
  id: 'hta.overtime-round-up-from',
  clause: 'HTA 6',
  unit: 'minutes',
  values: sinceLadder(30, 'secondary', ['A7'], 'settlement-period'),
  lastChecked: LAST_CHECKED,
};

/** Extra pay for the hours outside the original shift when it is moved at short notice. @term forskjøvet arbeidstid @source HTA 6.8, rulebook 4.7 */
export const SHIFTED_HOURS_PERCENT: Parameter = {
  id: 'hta.shifted-hours-percent',
  clause: 'HTA 6.8',
  unit: 'percent',
  values: sinceLadder(50, 'unverified', ['A16'], 'shifted-percent'),
  lastChecked: LAST_CHECKED,
};

/** Days of notice from which a moved shift is paid nothing extra. @source HTA 6.8, rulebook 4.7 */
export const SHIFTED_HOURS_NOTICE: Parameter = {
  id: 'hta.shifted-hours-notice',
  clause: 'HTA 6.8',
  unit: 'days',
  values: sinceLadder(14, 'secondary', ['A16', 'T22'], 'no-first-day'),
  lastChecked: LAST_CHECKED,
};

/** Supplement for a working day in two parts. @term delt dagsverk @source HTA 5.5, rulebook 4.7 */
export const SPLIT_SHIFT: Parameter = {
  id: 'hta.split-shift',
  clause: 'HTA 5.5',
  unit: 'NOK/day',
  values: [
    {
      from: localDate('2019-01-01'),
      to: null,
      value: null,
      confidence: 'missing',
      sources: [],
      note: 'split-shift-not-read',
    },
  ],
  lastChecked: LAST_CHECKED,
};
