import { GENERAL_LAW, type Law } from '../../law/law.ts';
import { BASIC_AMOUNT, EMPLOYER_PERIOD_DAYS, NEW_SPELL_AFTER_DAYS, REFUND_CEILING, SICK_PAY_DAYS } from '../../law/nav/sick-pay.ts';
import type { Confidence } from '../../law/parameter.ts';
import { addDays, daysBetween, type LocalDate, weekdayIndex } from '../../time/local-date.ts';
import type { CostNote } from './cost-report.ts';
import { exact, type Fraction, roundedOre } from './money.ts';

/** Somebody's absence through sickness; both days included. */
export interface SickLeave {
  readonly annualPayKr: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The spell before it, and how much of the employer period that had used, where there was one. */
  readonly previous?: { readonly to: LocalDate; readonly employerDaysUsed: number } | undefined;
}

/** Working days at one rate a day. Money in øre. */
export interface SickPayStretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Monday to Friday, public holidays among them. */
  readonly days: number;
  /** Full pay a day, with full precision. */
  readonly dailyOre: number;
  /** What comes back for a day; 0 in the employer period. */
  readonly refundDailyOre: number;
  readonly payOre: number;
  readonly refundOre: number;
}

/** What sick pay costs the employer and what comes back. `employerOre` + `shortfallOre` is what he bears; replacement comes on top. */
export interface SicknessRefund {
  readonly employerPeriod: SickPayStretch | null;
  /** One stretch for each basic amount that applies. */
  readonly refunded: readonly SickPayStretch[];
  /** Full pay in the employer period. */
  readonly employerOre: number;
  readonly refundOre: number;
  /** Full pay less the refund, after the employer period: what lies above six basic amounts. */
  readonly shortfallOre: number;
  /** Calendar days of the employer period used up with this spell. */
  readonly employerDaysUsed: number;
  /** The least sure of the numbers behind it. */
  readonly confidence: Confidence;
}

/**
 * The employer pays the first 16 calendar days; after that pay is refunded up to six basic amounts. A day is a 260th of the year's pay,
 * Monday to Friday. Full pay above the ceiling is the tariff's top-up, which is not confirmed.
 * @term sykepengerefusjon @source rulebook 4.9, golden example GE-23
 */
export function sicknessRefund({ annualPayKr, from, to, previous }: SickLeave, law: Law = GENERAL_LAW): SicknessRefund | CostNote {
  const period = law.requiredOn(EMPLOYER_PERIOD_DAYS, from);
  const used = previous && daysBetween(previous.to, from) - 1 < law.requiredOn(NEW_SPELL_AFTER_DAYS, from) ? Math.min(period, previous.employerDaysUsed) : 0;
  const days = daysBetween(from, to) + 1;
  const employerDays = Math.min(days, period - used);
  const perYear = exact(law.requiredOn(SICK_PAY_DAYS, from));
  const daily = exact(annualPayKr).mul(100).div(perYear);
  const employerPeriod = employerDays > 0 ? stretch(from, addDays(from, employerDays - 1), daily, exact(0)) : null;

  const refunded: SickPayStretch[] = [];
  for (let start = addDays(from, employerDays); start <= to; ) {
    const entry = law.entryOn(BASIC_AMOUNT, start);
    if (entry === null || entry.value === null) return { key: 'cost.reason.no-basic-amount', params: { date: start } };
    const last = entry.to !== null && entry.to < to ? entry.to : to;
    const ceiling = exact(entry.value)
      .mul(exact(law.requiredOn(REFUND_CEILING, start)))
      .mul(100)
      .div(perYear);
    refunded.push(stretch(start, last, daily, ceiling.lt(daily) ? ceiling : daily));
    start = addDays(last, 1);
  }
  const sum = (of: (each: SickPayStretch) => number): number => refunded.reduce((total, each) => total + of(each), 0);
  return {
    employerPeriod,
    refunded,
    employerOre: employerPeriod?.payOre ?? 0,
    refundOre: sum((each) => each.refundOre),
    shortfallOre: sum((each) => each.payOre - each.refundOre),
    employerDaysUsed: used + employerDays,
    confidence: law.entryOn(SICK_PAY_DAYS, from)?.confidence ?? 'unverified',
  };
}

function stretch(from: LocalDate, to: LocalDate, daily: Fraction, refundDaily: Fraction): SickPayStretch {
  const days = workingDays(from, to);
  return {
    from,
    to,
    days,
    dailyOre: daily.valueOf(),
    refundDailyOre: refundDaily.valueOf(),
    payOre: roundedOre(daily.mul(days)),
    refundOre: roundedOre(refundDaily.mul(days)),
  };
}

function workingDays(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) if (weekdayIndex(date) < 5) days += 1;
  return days;
}
