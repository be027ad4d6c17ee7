import { addDays, addMonths, daysBetween, type LocalDate, localDate } from '../../time/local-date.ts';
import { MEASURE_CATEGORIES, type Measure, type MeasureEffect, type MeasurePrice, type MeasureReport, type MeasureTotal, type Range } from './measure.ts';

const MONTHS = 12;
const NOTHING: Range = { low: 0, high: 0 };

/**
 * The part of a year between two dates, counted in months as budgets are: from 1 July it is a half, whatever the days say.
 * A month that is begun counts by its days.
 */
export function shareOfYear(start: LocalDate, end: LocalDate | null, year: number): number {
  const before = (day: LocalDate): number => monthsBefore(day, year);
  const last = end === null ? MONTHS : before(addDays(end, 1));
  return Math.max(0, last - before(start)) / MONTHS;
}

/** Months from 1 January of the year until the day, within 0 and 12. */
function monthsBefore(day: LocalDate, year: number): number {
  const [ofYear, month, date] = day.split('-').map(Number) as [number, number, number];
  if (ofYear !== year) return ofYear < year ? 0 : MONTHS;
  const first = localDate(`${day.slice(0, 7)}-01`);
  return month - 1 + (date - 1) / daysBetween(first, addMonths(first, 1));
}

/** Whole months until the day, begun ones counted; 0 when it has come. */
export function monthsUntil(today: LocalDate, day: LocalDate): number {
  let months = 0;
  while (addMonths(today, months) < day) months++;
  return months;
}

/** What a measure comes to in a year and in a full year, in kroner and FTE, with the price of one FTE that joins the two. */
export function measureEffect(measure: Measure, year: number, today: LocalDate): MeasureEffect {
  const price = priceOf(measure);
  const fullYear = measure.kr ?? (measure.fte && price ? scaled(measure.fte, price.kr) : null);
  const fte = measure.fte ?? (measure.kr && price ? scaled(measure.kr, 1 / price.kr) : null);
  const share = shareOfYear(measure.start, measure.end, year);
  const inNext = shareOfYear(measure.start, measure.end, year + 1);
  return {
    measure,
    fullYear,
    inYear: fullYear && scaled(fullYear, share),
    inNextYear: fullYear && scaled(fullYear, inNext),
    fte,
    price,
    shareOfYear: share,
    monthsToEffect: monthsUntil(today, measure.start),
  };
}

/** The price that was typed in; where kroner and FTE both were, what they imply, by their means. */
function priceOf({ kr, fte, unitPriceKr }: Measure): MeasurePrice | null {
  if (kr && fte) {
    const [amount, positions] = [kr.low + kr.high, fte.low + fte.high];
    return positions === 0 ? null : { kr: amount / positions, from: 'implied' };
  }
  return unitPriceKr === null || unitPriceKr === 0 ? null : { kr: unitPriceKr, from: 'stated' };
}

function scaled({ low, high }: Range, by: number): Range {
  return { low: low * by, high: high * by };
}

/** All measures with their effects and the sums of each category. What was dropped is listed and never summed. */
export function measureReport(measures: readonly Measure[], year: number, today: LocalDate): MeasureReport {
  const effects = measures.map((measure) => measureEffect(measure, year, today));
  const counted = effects.filter(({ measure }) => measure.status !== 'dropped');
  const ofCategory = (category: string): MeasureTotal => sumUp(counted.filter(({ measure }) => measure.category === category));
  const byCategory = Object.fromEntries(MEASURE_CATEGORIES.map((category) => [category, ofCategory(category)])) as MeasureReport['byCategory'];
  return { year, today, effects, byCategory, total: sumUp(counted) };
}

function sumUp(effects: readonly MeasureEffect[]): MeasureTotal {
  const sum = (pick: (effect: MeasureEffect) => Range | null): Range =>
    effects.reduce<Range>((total, effect) => {
      const { low, high } = pick(effect) ?? NOTHING;
      return { low: total.low + low, high: total.high + high };
    }, NOTHING);
  return {
    count: effects.length,
    inYear: sum(({ inYear }) => inYear),
    inNextYear: sum(({ inNextYear }) => inNextYear),
    fullYear: sum(({ fullYear }) => fullYear),
    fte: sum(({ fte }) => fte),
    withoutKr: effects.filter(({ fullYear }) => fullYear === null).length,
  };
}
