import { must } from '../../kernel/assert.ts';
import type { Law } from '../../law/law.ts';
import { clockChangeMinutes, type ElapsedTime, elapsedTime, GENERIC_TIME } from '../../time/elapsed.ts';
import { holidayOn } from '../../time/holidays.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate } from '../../time/local-date.ts';
import { fullTimeNormHours } from '../hours/full-time-norm.ts';
import type { Plan } from '../model/plan.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';
import type { CostNote, CostPartName, LinePay, PartSums, ShiftCost } from './cost-report.ts';
import { type HourlyPay, hourlyPayOn, isHourlyPay } from './hourly-pay.ts';
import { type DayKind, paidMinutes } from './paid-time.ts';
import { missingOnCost, onCostsOf, priceShift, type ShiftPrice } from './price-shift.ts';
import { type TariffSet, tariffSetOn } from './tariff-set.ts';

/** What the shifts of one line cost in the plan's period. Money in øre. */
export interface PricedLine {
  readonly line: string;
  readonly shifts: readonly ShiftCost[];
  /** Σ totalOre; null when some shift has no price, or when the line has no shifts and a shift would have none. */
  readonly sumOre: number | null;
  /** Σ totalOre of the shifts that have a price, and the same by part. */
  readonly knownSumOre: number;
  readonly sumByPartOre: PartSums;
  /** Of the first shift whose pay is known, or on the first day of a plan in which the line has no shifts. */
  readonly pay: LinePay | null;
  readonly reason?: CostNote | undefined;
}

/** Prices shifts and remembers what the same shift for the same pay on the same kind of day cost. */
export interface Pricer {
  /** One entry for each line of the chain, in the chain's order. */
  priceChain(timeline: Timeline, chain: Chain): readonly PricedLine[];
}

/** One kind of day, and one tariff set, of a plan; worked out once a date. */
interface DayTerms {
  readonly date: LocalDate;
  readonly tariff: TariffSet | null;
  readonly days: readonly [DayKind, DayKind];
  readonly time: ElapsedTime;
  /** The same text for every day on which the same shift costs the same. */
  readonly key: string;
}

// The norm of three-part lines, and with it their prices, moves with every key press; this bounds what is remembered.
const MAX_REMEMBERED = 20_000;

/** Keep one for as long as a plan is open. What it remembers is valid for every plan. */
export function createPricer(): Pricer {
  const prices = new Map<string, ShiftPrice>();
  const terms = new Map<string, DayTerms>();

  function termsOn({ plan, law }: Timeline, date: LocalDate, weekday: number): DayTerms {
    const isNominal = plan.settings.clockChangeHours === 'nominal';
    // A cycle takes its tariff from its first day and knows no holidays, so only the weekday matters.
    const cacheKey = plan.period.kind === 'calendar' ? `${date}${isNominal}${law.key}` : `${plan.period.start}cycle${weekday}${law.key}`;
    let found = terms.get(cacheKey);
    if (!found) {
      found = plan.period.kind === 'calendar' ? calendarTerms(law, date, weekday, isNominal) : cycleTerms(law, plan.period.start, weekday);
      terms.set(cacheKey, found);
    }
    return found;
  }

  function price(plan: Plan, period: WorkPeriod, pay: HourlyPay, day: DayTerms): ShiftPrice {
    const tariff = must(day.tariff, 'the tariff of a known pay');
    const { startMinute, endMinute, unpaidBreakMinutes } = period.shift;
    const { holidayPayPercent, pensionPercent, employerContributionPercent } = plan.settings;
    const key = [
      [pay.annualPayKr, pay.normHours, pay.rule, pay.from],
      [startMinute, endMinute, unpaidBreakMinutes],
      [holidayPayPercent, pensionPercent, employerContributionPercent, plan.period.start],
      day.key,
    ].join('|');
    let found = prices.get(key);
    if (!found) {
      const windows = { evening: tariff.evening.value, night: tariff.night.value, weekend: tariff.weekend.value, holiday: tariff.holiday.value };
      const minutes = paidMinutes({ startMinute, endMinute, unpaidBreakMinutes, days: day.days, time: day.time }, windows);
      found = priceShift(minutes, pay, tariff, onCostsOf(plan.settings, plan.period.start, tariff));
      if (prices.size >= MAX_REMEMBERED) prices.clear();
      prices.set(key, found);
    }
    return found;
  }

  function priceLine(timeline: Timeline, chain: Chain, lineIndex: number, periods: readonly WorkPeriod[]): PricedLine {
    const { plan } = timeline;
    const line = must(plan.lines[lineIndex], 'the line of a chain');
    const normHours = fullTimeNormHours(timeline, chain, line);
    const payOn = (day: DayTerms): HourlyPay | CostNote => {
      if (day.tariff === null) return { key: 'cost.reason.no-tariff', params: { date: day.date } };
      return hourlyPayOn(line, normHours, day.tariff, day.date);
    };
    let firstPay: HourlyPay | null = null;
    const shifts = periods.map((period): ShiftCost => {
      const planDay = must(timeline.days[period.day], 'the day of a shift');
      const cell = { line: line.id, date: planDay.date, code: period.shift.code.code };
      const day = termsOn(timeline, planDay.date, planDay.weekday);
      const pay = payOn(day);
      if (!isHourlyPay(pay)) return { ...cell, parts: [], grossOre: null, totalOre: null, reason: pay };
      firstPay ??= pay;
      return { ...cell, ...price(plan, period, pay, day) };
    });
    if (shifts.length > 0) return summed(line.id, shifts, firstPay, undefined);
    const start = termsOn(timeline, plan.period.start, 0);
    const pay = payOn(start);
    if (!isHourlyPay(pay)) return summed(line.id, [], null, pay);
    return summed(line.id, [], pay, missingOnCost(onCostsOf(plan.settings, plan.period.start, must(start.tariff, 'the tariff of a known pay'))));
  }

  return {
    priceChain: (timeline, chain) =>
      chain.lineIndexes.map((lineIndex) =>
        priceLine(
          timeline,
          chain,
          lineIndex,
          chain.periods.filter((period) => period.lineIndex === lineIndex),
        ),
      ),
  };
}

function calendarTerms(law: Law, date: LocalDate, weekday: number, isNominal: boolean): DayTerms {
  const next = addDays(date, 1);
  const [today, tomorrow, dayAfter] = [holidayOn(date), holidayOn(next), holidayOn(addDays(next, 1))];
  const change = isNominal ? [0, 0] : [clockChangeMinutes(date), clockChangeMinutes(next)];
  const tariff = tariffSetOn(date, law);
  return {
    date,
    tariff,
    days: [
      { weekday, holiday: today, holidayNextDay: tomorrow },
      { weekday: (weekday + 1) % DAYS_PER_WEEK, holiday: tomorrow, holidayNextDay: dayAfter },
    ],
    time: isNominal ? GENERIC_TIME : elapsedTime(date, 2),
    key: [weekday, today, tomorrow, dayAfter, ...change, tariff?.key].join(),
  };
}

function cycleTerms(law: Law, start: LocalDate, weekday: number): DayTerms {
  const tariff = tariffSetOn(start, law);
  const plain = { holiday: null, holidayNextDay: null };
  return {
    date: start,
    tariff,
    days: [
      { weekday, ...plain },
      { weekday: (weekday + 1) % DAYS_PER_WEEK, ...plain },
    ],
    time: GENERIC_TIME,
    key: [weekday, tariff?.key].join(),
  };
}

function summed(line: string, shifts: readonly ShiftCost[], firstPay: HourlyPay | null, problem: CostNote | undefined): PricedLine {
  const sumByPartOre = noParts();
  let knownSumOre = 0;
  let reason = problem;
  for (const shift of shifts) {
    reason ??= shift.reason;
    if (shift.totalOre === null) continue;
    knownSumOre += shift.totalOre;
    for (const part of shift.parts) sumByPartOre[part.part] += part.amountOre;
  }
  return { line, shifts, sumOre: reason ? null : knownSumOre, knownSumOre, sumByPartOre, pay: firstPay && linePay(firstPay), reason };
}

function linePay({ annualPayKr, source, normHours, divisor, hourlyOre }: HourlyPay): LinePay {
  return { annualPayKr, source, normHours, divisor, hourlyOre };
}

/** Nothing in any part, to be added to. */
export function noParts(): Record<CostPartName, number> {
  return { base: 0, evening: 0, night: 0, weekend: 0, holiday: 0, overtime: 0, 'holiday-pay': 0, pension: 0, 'employer-contribution': 0 };
}
