import { localDate } from '../time/local-date.ts';
import type { Parameter } from './parameter.ts';

/** A stretch of the day in minutes after midnight; `to` at or before `from` lies on the next day. */
export interface DayWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const CHECKED = localDate('2026-11-21');

/** @term nattarbeid @source AML § 10-11 (1) */
export const nightWindow: Parameter<DayWindow> = {
  id: 'hours.night-window',
  clause: 'AML § 10-11 (1)',
  unit: 'minutes after midnight',
  values: [
    {
      from: localDate('2006-01-01'),
      to: null,
      value: { fromMinute: 1260, toMinute: 360 },
      confidence: 'secondary',
      sources: ['A11'],
      note: 'other-night-window',
    },
  ],
  lastChecked: CHECKED,
};

/** The stretch around Sundays and public holidays that counts as work on them. */
export interface SundayZone {
  /** On the day before. */
  readonly fromMinute: number;
  /** On the day before when that day is Christmas Eve, Easter Eve or Whitsun Eve. */
  readonly fromMinuteOnEves: number;
  /** On the day before 1 and 17 May. */
  readonly fromMinuteBeforeMayDays: number;
  /** On the day before the next working day. */
  readonly toMinute: number;
}

/** @term søn- og helgedagsarbeid @source AML § 10-10 (1) */
export const sundayZone: Parameter<SundayZone> = {
  id: 'hours.sunday-zone',
  clause: 'AML § 10-10 (1)',
  unit: 'minutes after midnight',
  values: [
    {
      from: localDate('2006-01-01'),
      to: null,
      value: { fromMinute: 1080, fromMinuteOnEves: 900, fromMinuteBeforeMayDays: 1320, toMinute: 1320 },
      confidence: 'secondary',
      sources: ['A9'],
      note: 'may-days',
    },
  ],
  lastChecked: CHECKED,
};

/** What turns a plan's night and Sunday hours into a shorter full-time week. */
export interface ThreePartConversion {
  /** Full-time week in hours before anything is converted. */
  readonly startHours: number;
  /** Minutes credited for an hour of night. */
  readonly nightMinutes: number;
  /** Minutes credited for an hour of Sunday or public holiday outside night. */
  readonly sundayMinutes: number;
  readonly minimumHours: number;
  readonly maximumHours: number;
}

/** @term tredelt turnus @source HTA 4.2.4 */
export const threePartConversion: Parameter<ThreePartConversion> = {
  id: 'hours.three-part',
  clause: 'HTA 4.2.4',
  unit: 'hours a week, minutes an hour',
  values: [
    {
      from: localDate('2011-01-01'),
      to: null,
      value: { startHours: 37.5, nightMinutes: 15, sundayMinutes: 10, minimumHours: 33.6, maximumHours: 35.5 },
      confidence: 'secondary',
      sources: ['A8', 'T4', 'T18'],
      note: 'part-time-scaling',
    },
  ],
  lastChecked: CHECKED,
};

/** Hours a year that make a rota comparable with a fully continuous one. */
export interface ContinuousThreshold {
  readonly nightHours: number;
  readonly sundayHours: number;
  /** The Sunday of this test begins on Saturday, in minutes after midnight … */
  readonly sundayFromMinute: number;
  /** … and ends on Sunday. */
  readonly sundayToMinute: number;
}

/** @term helkontinuerlig og sammenlignbar turnus @source HTA 4.2.3, rulebook 3.1 and GE-06 */
export const continuousThreshold: Parameter<ContinuousThreshold> = {
  id: 'hours.fully-continuous',
  clause: 'HTA 4.2.3',
  unit: 'hours a year',
  values: [
    {
      from: localDate('2006-01-01'),
      to: null,
      value: { nightHours: 539, sundayHours: 231, sundayFromMinute: 1320, sundayToMinute: 1320 },
      confidence: 'secondary',
      sources: ['A10'],
      note: 'scaled-to-period',
    },
  ],
  lastChecked: CHECKED,
};

/** Weeks by which weekly figures become annual ones, as in the tariff's own divisors. @source HTA, hourly wage = annual wage ÷ (52 × weekly hours) */
export const weeksPerYear: Parameter = {
  id: 'hours.weeks-per-year',
  clause: 'HTA, hourly wage',
  unit: 'weeks',
  values: [{ from: localDate('2006-01-01'), to: null, value: 52, confidence: 'official', sources: ['T1'] }],
  lastChecked: CHECKED,
};
