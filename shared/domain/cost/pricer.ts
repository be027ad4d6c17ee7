import { must } from '../../kernel/assert.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { fullTimeNormHours } from '../hours/full-time-norm.ts';
import { isHeld } from '../model/is-held.ts';
import type { Plan } from '../model/plan.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';
import type { CostNote, CostPartName, LinePay, PartSums, ShiftCost } from './cost-report.ts';
import { type DayTerms, dayTerms, paidOn } from './day-terms.ts';
import { type HourlyPay, hourlyPayOn, isHourlyPay } from './hourly-pay.ts';
import { onCostsOf } from './on-costs.ts';
import { priceShift, type ShiftPrice, type WeekendPlace } from './price-shift.ts';
import { noTariff } from './tariff-set.ts';
import { type WeekendPlaces, weekendPlaces } from './weekend-places.ts';

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

// The norm of three-part lines, and with it their prices, moves with every key press; this bounds what is remembered.
const MAX_REMEMBERED = 20_000;

/** Keep one for as long as a plan is open. What it remembers is valid for every plan. */
export function createPricer(): Pricer {
  const prices = new Map<string, ShiftPrice>();
  const terms = new Map<string, DayTerms>();

  function termsOn({ plan, law }: Timeline, date: LocalDate, weekday: number): DayTerms {
    const isNominal = plan.settings.clockChangeHours === 'nominal';
    const cacheKey = plan.period.kind === 'calendar' ? `${date}${isNominal}${law.key}` : `${plan.period.start}cycle${weekday}${law.key}`;
    let found = terms.get(cacheKey);
    if (!found) {
      found = dayTerms(plan, law, date, weekday);
      terms.set(cacheKey, found);
    }
    return found;
  }

  function price(plan: Plan, period: WorkPeriod, pay: HourlyPay, day: DayTerms, place: WeekendPlace): ShiftPrice {
    const tariff = must(day.tariff, 'the tariff of a known pay');
    const { startMinute, endMinute, unpaidBreakMinutes } = period.shift;
    const { holidayPayPercent, pensionPercent, employerContributionPercent, employerContributionZone: zone } = plan.settings;
    const key = [
      [pay.annualPayKr, pay.normHours, pay.rule, pay.from],
      [startMinute, endMinute, unpaidBreakMinutes],
      [holidayPayPercent, pensionPercent, employerContributionPercent, plan.period.start],
      // A missing rate of a zone is told with its year.
      zone && [zone, day.date.slice(0, 4)],
      'yearMinutes' in place ? place.yearMinutes.toFraction() : place.beforeMinutes,
      day.key,
    ].join('|');
    let found = prices.get(key);
    if (!found) {
      found = priceShift(paidOn(period.shift, day, tariff), pay, tariff, onCostsOf(plan.settings, plan.period.start, tariff, day.date), place);
      if (prices.size >= MAX_REMEMBERED) prices.clear();
      prices.set(key, found);
    }
    return found;
  }

  function priceLine(timeline: Timeline, chain: Chain, lineIndex: number, places: WeekendPlaces): PricedLine {
    const periods = chain.periods.filter((period) => period.lineIndex === lineIndex);
    const { plan } = timeline;
    const line = must(plan.lines[lineIndex], 'the line of a chain');
    // Nobody is paid, and nobody's pay need be known.
    if (isHeld(line)) return summed(line.id, [], null, undefined);
    const normHours = fullTimeNormHours(timeline, chain, line);
    const payOn = (day: DayTerms): HourlyPay | CostNote => {
      if (day.tariff === null) return noTariff(day.date);
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
      return { ...cell, ...price(plan, period, pay, day, places(period)) };
    });
    if (shifts.length > 0) return summed(line.id, shifts, firstPay, undefined);
    const start = termsOn(timeline, plan.period.start, 0);
    const pay = payOn(start);
    if (!isHourlyPay(pay)) return summed(line.id, [], null, pay);
    const tariff = must(start.tariff, 'the tariff of a known pay');
    return summed(line.id, [], pay, onCostsOf(plan.settings, plan.period.start, tariff, start.date).missing);
  }

  return {
    priceChain(timeline, chain) {
      const places = weekendPlaces(timeline, chain, ({ date, weekday }) => termsOn(timeline, date, weekday));
      return chain.lineIndexes.map((lineIndex) => priceLine(timeline, chain, lineIndex, places));
    },
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
