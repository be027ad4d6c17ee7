import type { LocalDate } from '../../time/local-date.ts';
import type { PlanSettings } from '../model/plan.ts';
import type { CostNote, CostPart, CostPartName } from './cost-report.ts';
import type { HourlyPay } from './hourly-pay.ts';
import { exact, Fraction, percentOf, roundedOre } from './money.ts';
import type { PaidMinutes } from './paid-time.ts';
import type { Rate, TariffSet } from './tariff-set.ts';

/** The price of a shift, whoever works it whenever: the same for the same pay, hours and kind of day. */
export interface ShiftPrice {
  readonly parts: readonly CostPart[];
  readonly grossOre: number;
  /** null when a percentage of the on-costs is missing. */
  readonly totalOre: number | null;
  readonly reason?: CostNote | undefined;
}

/** Percentages on top of gross pay, from the plan's settings or else the law; null where neither has it. */
export interface OnCosts {
  readonly holidayPay: Rate<number>;
  readonly pension: Rate<number> | null;
  readonly employerContribution: Rate<number> | null;
}

/**
 * The percentages of a plan. What a plan states holds from its first day; only holiday pay has a general rate to fall back on.
 * @source rulebook 4.11
 */
export function onCostsOf(settings: PlanSettings, planStart: LocalDate, tariff: TariffSet): OnCosts {
  const stated = (percent: number | undefined, name: keyof PlanSettings): Rate<number> | null =>
    percent === undefined ? null : { value: percent, rule: `settings.${name}`, from: planStart, confidence: 'official' };
  return {
    holidayPay: stated(settings.holidayPayPercent, 'holidayPayPercent') ?? tariff.holidayPayPercent,
    pension: stated(settings.pensionPercent, 'pensionPercent'),
    employerContribution: stated(settings.employerContributionPercent, 'employerContributionPercent'),
  };
}

/** Why the total cannot be computed, when the plan lacks a percentage. */
export function missingOnCost({ pension, employerContribution }: OnCosts): CostNote | undefined {
  if (pension && employerContribution) return undefined;
  const setting = pension ? 'employer-contribution' : employerContribution ? 'pension' : 'both';
  return { key: `cost.reason.no-percent.${setting}`, params: {} };
}

/**
 * Prices a shift. Every part is computed exactly from minutes and rate and rounded half up once; gross and total are the
 * sums of the rounded parts, so that every table adds up. The employer contribution is taken of exact gross, holiday pay and pension.
 * @source rulebook 4.3–4.11, golden examples GE-09 and GE-10
 */
export function priceShift(minutes: PaidMinutes, pay: HourlyPay, tariff: TariffSet, onCosts: OnCosts): ShiftPrice {
  const parts: CostPart[] = [];
  let grossExact = new Fraction(0);
  let grossOre = 0;
  const addEarned = (part: CostPartName, worked: number, rate: Fraction, source: Omit<Rate<unknown>, 'value'>): void => {
    if (worked === 0) return;
    const amount = rate.mul(worked, 60);
    const amountOre = roundedOre(amount);
    parts.push({ part, hours: worked / 60, rateOre: rate.valueOf(), amountOre, ...originOf(source) });
    grossExact = grossExact.add(amount);
    grossOre += amountOre;
  };
  const { holiday } = tariff;
  addEarned('base', minutes.base, pay.hourly, pay);
  addEarned('evening', minutes.evening, supplementRate(pay.hourly, tariff.evening.value), tariff.evening);
  addEarned('night', minutes.night, supplementRate(pay.hourly, tariff.night.value), tariff.night);
  addEarned('weekend', minutes.weekend, supplementRate(pay.hourly, tariff.weekend.value), tariff.weekend);
  addEarned('holiday', minutes.holiday, pay.hourly.mul(holiday.value.numerator, holiday.value.denominator), holiday);

  const { holidayPay, pension, employerContribution } = onCosts;
  let totalOre = grossOre;
  const addOnTop = (part: CostPartName, amount: Fraction, source: Omit<Rate<unknown>, 'value'>): void => {
    const hours = minutes.base / 60;
    const amountOre = roundedOre(amount);
    const rateOre = hours === 0 ? 0 : amount.valueOf() / hours;
    parts.push({ part, hours, rateOre, amountOre, ...originOf(source) });
    totalOre += amountOre;
  };
  const holidayPayExact = percentOf(grossExact, holidayPay.value);
  addOnTop('holiday-pay', holidayPayExact, holidayPay);
  const pensionExact = pension && percentOf(grossExact, pension.value);
  if (pension && pensionExact) addOnTop('pension', pensionExact, pension);
  if (!pensionExact || !employerContribution) return { parts, grossOre, totalOre: null, reason: missingOnCost(onCosts) };
  addOnTop('employer-contribution', percentOf(grossExact.add(holidayPayExact).add(pensionExact), employerContribution.value), employerContribution);
  return { parts, grossOre, totalOre };
}

function originOf({ rule, from, confidence, overridden }: Omit<Rate<unknown>, 'value'>): Omit<Rate<unknown>, 'value'> {
  return { rule, from, confidence, ...(overridden === undefined ? {} : { overridden }) };
}

/** Øre an hour: a percentage of the hourly wage, but at least the krone amount. */
function supplementRate(hourly: Fraction, rule: { readonly percent: number; readonly minimumKr: number }): Fraction {
  const share = percentOf(hourly, rule.percent);
  const minimum = exact(rule.minimumKr).mul(100);
  return share.gt(minimum) ? share : minimum;
}
