import { type ClockTime, clockTime } from '../../time/clock-time.ts';
import type { HolidayKey } from '../../time/holidays.ts';
import { localDate } from '../../time/local-date.ts';
import type { DatedValue, Parameter } from '../parameter.ts';

/**
 * An amount on top of the hourly wage, for work within a window of the day: `percent` of the hourly wage, but at least
 * `minimumKr` an hour. An end at or before the start lies on the next day.
 */
export interface HourlySupplement {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly percent: number;
  readonly minimumKr: number;
}

/** Kroner an hour for the hours of a calendar year above `aboveHours`, up to the next band. */
export interface LadderBand {
  readonly aboveHours: number;
  readonly kr: number;
}

/** A supplement for whole days of the week: a share of the hourly wage, or kroner that rise with the hours worked in the calendar year. */
export type WeekendSupplement = {
  /** 0 = Monday … 6 = Sunday, each from 00:00 to 24:00. */
  readonly weekdays: readonly number[];
} & ({ readonly form: 'percent'; readonly percent: number; readonly minimumKr: number } | { readonly form: 'ladder'; readonly bands: readonly LadderBand[] });

/** A share of the hourly wage on top of it, on public holidays and the eves of some of them. */
export interface HolidaySupplement {
  /** Kept as a fraction: a third has no decimal form. */
  readonly numerator: number;
  readonly denominator: number;
  /** Holidays whose eve is paid the whole day. */
  readonly wholeEveOf: readonly HolidayKey[];
  /** Holidays whose eve is paid from `eveFrom`. */
  readonly eveOf: readonly HolidayKey[];
  readonly eveFrom: ClockTime;
}

const LAST_CHECKED = localDate('2026-11-21');
const LADDER_FROM = localDate('2019-01-01');
const LADDER_TO = localDate('2022-12-31');
const FROM = localDate('2023-01-01');
const LAST_CONFIRMED = localDate('2026-04-30');
const NEW_AGREEMENT = localDate('2026-05-01');
const UNVERIFIED_NOTE = 'agreement-2026-not-read';

/** The rate of the years 2019–2022. */
function before2023<T>(value: T, confidence: 'secondary' | 'inference', sources: readonly string[], note: string): DatedValue<T> {
  return { from: LADDER_FROM, to: LADDER_TO, value, confidence, sources, note };
}

/** The rate of 2023, confirmed to the end of the agreement 2024–2026 and carried on, marked as unverified, after that. */
function since2023<T>(value: T, confidence: 'official' | 'secondary', sources: readonly string[]): readonly DatedValue<T>[] {
  return [
    { from: FROM, to: LAST_CONFIRMED, value, confidence, sources },
    { from: NEW_AGREEMENT, to: null, value, confidence: 'unverified', sources, note: UNVERIFIED_NOTE },
  ];
}

/** Evening supplement for rota staff; until 2022 one supplement for evening and night. @term kveldstillegg @source HTA 5.4.1, rulebook 4.5 */
export const EVENING_SUPPLEMENT: Parameter<HourlySupplement> = {
  id: 'hta.evening-supplement',
  clause: 'HTA 5.4.1',
  unit: 'NOK/hour',
  values: [
    before2023({ from: clockTime('17:00'), to: clockTime('06:00'), percent: 0, minimumKr: 56 }, 'secondary', ['T2', 'T3'], 'one-supplement'),
    ...since2023({ from: clockTime('17:00'), to: clockTime('21:00'), percent: 0, minimumKr: 56 }, 'secondary', ['T2', 'T3']),
  ],
  lastChecked: LAST_CHECKED,
};

/** Night supplement for rota staff, since it became one of its own in 2023. @term nattillegg @source HTA 5.4.1, rulebook 4.5 */
export const NIGHT_SUPPLEMENT: Parameter<HourlySupplement> = {
  id: 'hta.night-supplement',
  clause: 'HTA 5.4.1',
  unit: 'percent, at least NOK/hour',
  values: since2023({ from: clockTime('21:00'), to: clockTime('06:00'), percent: 25, minimumKr: 70 }, 'official', ['T1']),
  lastChecked: LAST_CHECKED,
};

/**
 * Saturday and Sunday supplement, Saturday 00:00 to Sunday 24:00. Until 2022 a ladder on the hours of the calendar year: 53 kr for the first
 * 289, 100 kr for the 290th to the 349th, 150 kr from the 350th on.
 * @term lørdags- og søndagstillegg @source HTA 5.2, rulebook 4.4
 */
export const WEEKEND_SUPPLEMENT: Parameter<WeekendSupplement> = {
  id: 'hta.weekend-supplement',
  clause: 'HTA 5.2',
  unit: 'percent, at least NOK/hour',
  values: [
    before2023(
      {
        form: 'ladder',
        weekdays: [5, 6],
        bands: [
          { aboveHours: 0, kr: 53 },
          { aboveHours: 289, kr: 100 },
          { aboveHours: 349, kr: 150 },
        ],
      },
      'secondary',
      ['T5', 'T3', 'T9'],
      'rate-of-its-band',
    ),
    ...since2023({ form: 'percent', weekdays: [5, 6], percent: 22, minimumKr: 70 } as const, 'official', ['T1', 'T2', 'T3', 'T17']),
  ],
  lastChecked: LAST_CHECKED,
};

const FOUR_THIRDS: HolidaySupplement = {
  numerator: 4,
  denominator: 3,
  wholeEveOf: ['holiday.easter-sunday'],
  eveOf: ['holiday.maundy-thursday', 'holiday.whit-sunday', 'holiday.christmas-day', 'holiday.new-years-day'],
  eveFrom: clockTime('12:00'),
};

/**
 * Supplement for public holidays, Easter Eve, and from 12:00 on the Wednesday before Maundy Thursday, Whitsun Eve,
 * Christmas Eve and New Year's Eve. Replaces the weekend supplement.
 * @term helge- og høytidstillegg @source HTA 5.3.1, rulebook 4.6
 */
export const HOLIDAY_SUPPLEMENT: Parameter<HolidaySupplement> = {
  id: 'hta.holiday-supplement',
  clause: 'HTA 5.3.1',
  unit: 'share of the hourly wage',
  values: [before2023(FOUR_THIRDS, 'inference', ['T7'], 'since-that-ladder'), ...since2023(FOUR_THIRDS, 'secondary', ['T7'])],
  lastChecked: LAST_CHECKED,
};
