import type { LocalDate } from '../../time/local-date.ts';
import type { CostNote, CostPart, CostPartName } from './cost-report.ts';
import type { HourlyPay } from './hourly-pay.ts';
import { exact, Fraction, percentOf, roundedOre } from './money.ts';
import type { OnCosts } from './on-costs.ts';
import type { PaidMinutes } from './paid-time.ts';
import type { Rate, TariffSet } from './tariff-set.ts';
import { ladderSteps, ladderYearOre } from './weekend-ladder.ts';

/** The price of a shift, whoever works it whenever: the same for the same pay, hours and kind of day. */
export interface ShiftPrice {
  readonly parts: readonly CostPart[];
  readonly grossOre: number;
  /** null when a percentage of the on-costs is missing. */
  readonly totalOre: number | null;
  readonly reason?: CostNote | undefined;
}

/** Minutes paid at a rate in øre an hour, and where the rate comes from. */
export interface Earned {
  readonly part: CostPartName;
  readonly minutes: number;
  readonly rate: Fraction;
  readonly origin: Origin;
  readonly note?: CostNote | undefined;
}

const EVENING_AND_NIGHT: CostNote = { key: 'cost.note.evening-and-night', params: {} };

export type Origin = Omit<Rate<unknown>, 'value'>;

/**
 * Where in the calendar year a shift's weekend hours lie, for a tariff that pays by a ladder: after so many minutes of the same year, or,
 * in a cycle, anywhere in a year that has so many in all.
 */
export type WeekendPlace = { readonly beforeMinutes: number } | { readonly yearMinutes: Fraction };

/**
 * Prices a shift: the hours at the ordinary wage with the supplements of HTA 5, and what comes on top.
 * @source rulebook 4.3–4.11, golden examples GE-09 and GE-10
 */
export function priceShift(minutes: PaidMinutes, pay: HourlyPay, tariff: TariffSet, onCosts: OnCosts, place: WeekendPlace): ShiftPrice {
  return priceEarned(ordinaryPay(minutes, pay, tariff, place), minutes.base, onCosts);
}

/** The wage and its supplements, before what comes on top. */
export function ordinaryPay(minutes: PaidMinutes, pay: HourlyPay, tariff: TariffSet, place: WeekendPlace): readonly Earned[] {
  const { evening, night, holiday } = tariff;
  return [
    { part: 'base', minutes: minutes.base, rate: pay.hourly, origin: pay },
    {
      part: 'evening',
      minutes: minutes.evening,
      rate: supplementRate(pay.hourly, evening.value),
      origin: evening,
      note: night ? undefined : EVENING_AND_NIGHT,
    },
    ...(night ? [{ part: 'night', minutes: minutes.night, rate: supplementRate(pay.hourly, night.value), origin: night } as const] : []),
    ...weekendPay(minutes.weekend, pay, tariff.weekend, place),
    { part: 'holiday', minutes: minutes.holiday, rate: pay.hourly.mul(holiday.value.numerator, holiday.value.denominator), origin: holiday },
  ];
}

/**
 * Adds up what is earned and what comes on top. Every part is computed exactly from minutes and rate and rounded half up once; gross and
 * total are the sums of the rounded parts, so that every table adds up. The employer contribution is taken of exact gross, holiday pay and pension.
 */
export function priceEarned(earned: readonly Earned[], paidMinutes: number, onCosts: OnCosts): ShiftPrice {
  const parts: CostPart[] = [];
  let grossExact = new Fraction(0);
  let grossOre = 0;
  for (const { part, minutes, rate, origin, note } of earned) {
    if (minutes === 0) continue;
    const amount = rate.mul(exact(minutes)).div(60);
    const amountOre = roundedOre(amount);
    parts.push({ part, hours: minutes / 60, rateOre: rate.valueOf(), amountOre, ...originOf(origin), ...(note === undefined ? {} : { note }) });
    grossExact = grossExact.add(amount);
    grossOre += amountOre;
  }

  const { holidayPay, pension, employerContribution } = onCosts;
  let totalOre = grossOre;
  const addOnTop = (part: CostPartName, amount: Fraction, origin: Origin): void => {
    const hours = paidMinutes / 60;
    const amountOre = roundedOre(amount);
    const rateOre = hours === 0 ? 0 : amount.valueOf() / hours;
    parts.push({ part, hours, rateOre, amountOre, ...originOf(origin) });
    totalOre += amountOre;
  };
  const holidayPayExact = percentOf(grossExact, holidayPay.value);
  addOnTop('holiday-pay', holidayPayExact, holidayPay);
  const pensionExact = pension && percentOf(grossExact, pension.value);
  if (pension && pensionExact) addOnTop('pension', pensionExact, pension);
  if (!pensionExact || !employerContribution) return { parts, grossOre, totalOre: null, reason: onCosts.missing };
  addOnTop('employer-contribution', percentOf(grossExact.add(holidayPayExact).add(pensionExact), employerContribution.value), employerContribution);
  return { parts, grossOre, totalOre };
}

/**
 * Weekend supplement: one rate, or the bands of a ladder. In a cycle, which has no order within the year, every hour costs the mean of the
 * person's year.
 * @source rulebook 4.4, golden example GE-08
 */
function weekendPay(minutes: number, pay: HourlyPay, weekend: TariffSet['weekend'], place: WeekendPlace): readonly Earned[] {
  if (minutes === 0) return [];
  const { value } = weekend;
  if (value.form === 'percent') return [{ part: 'weekend', minutes, rate: supplementRate(pay.hourly, value), origin: weekend }];
  if ('yearMinutes' in place) {
    const yearHours = place.yearMinutes.div(60);
    const rate = ladderYearOre(value.bands, place.yearMinutes).div(yearHours);
    return [{ part: 'weekend', minutes, rate, origin: weekend, note: { key: 'cost.note.ladder-mean', params: { hours: yearHours.valueOf() } } }];
  }
  return ladderSteps(value.bands, exact(place.beforeMinutes), exact(minutes)).map((step) => ({
    part: 'weekend',
    minutes: step.minutes.valueOf(),
    rate: exact(step.kr).mul(100),
    origin: weekend,
    note: { key: 'cost.note.ladder-so-far', params: { hours: place.beforeMinutes / 60 } },
  }));
}

function originOf({ rule, from, confidence, overridden }: Origin): {
  rule: string;
  from: LocalDate;
  confidence: Origin['confidence'];
  overridden?: readonly string[];
} {
  return { rule, from, confidence, ...(overridden === undefined ? {} : { overridden }) };
}

/** Øre an hour: a percentage of the hourly wage, but at least the krone amount. */
function supplementRate(hourly: Fraction, rule: { readonly percent: number; readonly minimumKr: number }): Fraction {
  const share = percentOf(hourly, rule.percent);
  const minimum = exact(rule.minimumKr).mul(100);
  return share.gt(minimum) ? share : minimum;
}
