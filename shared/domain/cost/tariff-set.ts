import { must } from '../../kernel/assert.ts';
import { CONTRIBUTION_PERCENT, type ContributionZone } from '../../law/contribution-zones.ts';
import { heldSince } from '../../law/held-since.ts';
import { HOLIDAY_PAY_PERCENT } from '../../law/hta/holiday-pay.ts';
import { HOURLY_WAGE_WEEKS } from '../../law/hta/hour-divisors.ts';
import {
  EVENING_SUPPLEMENT,
  HOLIDAY_SUPPLEMENT,
  type HolidaySupplement,
  type HourlySupplement,
  NIGHT_SUPPLEMENT,
  WEEKEND_SUPPLEMENT,
  type WeekendSupplement,
} from '../../law/hta/supplements.ts';
import { GENERAL_LAW, type Law } from '../../law/law.ts';
import type { Confidence, Parameter } from '../../law/parameter.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { CostNote } from './cost-report.ts';

/** A rate in force, with what it takes to trace it. */
export interface Rate<T> {
  readonly value: T;
  readonly rule: string;
  readonly from: LocalDate;
  readonly confidence: Confidence;
  /** Ids of the parameters that the plan overrides; left out when there are none. */
  readonly overridden?: readonly string[] | undefined;
}

/** Everything of the tariff that a shift's price depends on, as in force on one date. */
export interface TariffSet {
  readonly evening: Rate<HourlySupplement>;
  /** Null while one supplement was paid for evening and night (until 2022). */
  readonly night: Rate<HourlySupplement> | null;
  readonly weekend: Rate<WeekendSupplement>;
  readonly holiday: Rate<HolidaySupplement>;
  readonly hourlyWageWeeks: Rate<number>;
  readonly holidayPayPercent: Rate<number>;
  /** Employer contribution by zone; null on dates whose rates are not known. */
  readonly contributionPercent: Rate<Readonly<Record<ContributionZone, number>>> | null;
  /** The same text for every date on which all of it is the same. */
  readonly key: string;
}

/** The rate in force, traced; null when there is none that day. */
export function rateOn<T>(law: Law, parameter: Parameter<T>, date: LocalDate): Rate<T> | null {
  const entry = law.entryOn(parameter, date);
  if (entry === null || entry.value === null) return null;
  if (entry.override) return { value: entry.value, rule: parameter.clause, from: entry.from, confidence: entry.confidence, overridden: [parameter.id] };
  return { value: entry.value, rule: parameter.clause, from: heldSince(parameter, date) ?? entry.from, confidence: entry.confidence };
}

/** Why there is no price before the first tariff. */
export function noTariff(date: LocalDate): CostNote {
  return { key: 'cost.reason.no-tariff', params: { date, firstDay: must(WEEKEND_SUPPLEMENT.values[0], 'the first weekend supplement').from } };
}

/** The tariff set on a date, or null before the first one known (1 January 2019). */
export function tariffSetOn(date: LocalDate, law: Law = GENERAL_LAW): TariffSet | null {
  const evening = rateOn(law, EVENING_SUPPLEMENT, date);
  const night = rateOn(law, NIGHT_SUPPLEMENT, date);
  const weekend = rateOn(law, WEEKEND_SUPPLEMENT, date);
  const holiday = rateOn(law, HOLIDAY_SUPPLEMENT, date);
  const hourlyWageWeeks = rateOn(law, HOURLY_WAGE_WEEKS, date);
  const holidayPayPercent = rateOn(law, HOLIDAY_PAY_PERCENT, date);
  if (!evening || !weekend || !holiday || !hourlyWageWeeks || !holidayPayPercent) return null;
  const contributionPercent = rateOn(law, CONTRIBUTION_PERCENT, date);
  const key = [evening, night, weekend, holiday, hourlyWageWeeks, holidayPayPercent, contributionPercent]
    .map((rate) => rate && `${rate.from}${rate.confidence}${rate.overridden ? JSON.stringify(rate.value) : ''}`)
    .join();
  return { evening, night, weekend, holiday, hourlyWageWeeks, holidayPayPercent, contributionPercent, key };
}
