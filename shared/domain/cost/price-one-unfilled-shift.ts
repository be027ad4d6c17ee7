import { must } from '../../kernel/assert.ts';
import { OVERTIME_DIVISOR } from '../../law/hta/hour-divisors.ts';
import { OVERTIME_BASE_DIVISOR, OVERTIME_RATES, SHIFTED_HOURS_NOTICE, SHIFTED_HOURS_PERCENT } from '../../law/hta/overtime.ts';
import type { Law } from '../../law/law.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { weekdayIndex } from '../../time/local-date.ts';
import { fullTimeNormHours } from '../hours/full-time-norm.ts';
import { lawOf } from '../law/law-of.ts';
import type { Plan, RotaLine, WorkShiftCode } from '../model/plan.ts';
import { buildTimeline, resolveShift } from '../timeline/build-timeline.ts';
import type { CostNote, Remedy, RemedyName, RemedyPart } from './cost-report.ts';
import { type DayTerms, dayTerms, paidOn, workedOn } from './day-terms.ts';
import { type HourlyPay, hourlyPayOn, isHourlyPay } from './hourly-pay.ts';
import { exact, type Fraction, percentOf, roundedOre } from './money.ts';
import { type OnCosts, onCostsOf } from './on-costs.ts';
import { overtimeMinutes } from './overtime-time.ts';
import type { PaidMinutes } from './paid-time.ts';
import { type Earned, ordinaryPay, priceEarned } from './price-shift.ts';
import { noTariff, rateOn, type TariffSet } from './tariff-set.ts';

/** An empty shift, and what the ways to fill it depend on. */
export interface UnfilledShift {
  readonly date: LocalDate;
  readonly code: WorkShiftCode;
  /** A line of the plan, whose pay, seniority and full week are reckoned with. */
  readonly line: RotaLine;
  /** The agency's mark-up on the wage with supplements, in per cent. Without it the agency has no price: no contract prices are known. */
  readonly agencyMarkUpPercent?: number | undefined;
  /** Days between the word and the shift. Default: in good time, which costs nothing. */
  readonly noticeDays?: number | undefined;
  /** For a redistribution: minutes of the shift that the original one did not cover. Default: all of it. */
  readonly minutesOutsideOriginal?: number | undefined;
}

interface Terms {
  readonly day: DayTerms;
  readonly tariff: TariffSet;
  readonly pay: HourlyPay;
  readonly onCosts: OnCosts;
  readonly paid: PaidMinutes;
  readonly law: Law;
}

/**
 * The price of one more shift, four ways: extra hours for a part-timer, overtime, an agency, a shift to spare elsewhere. The marginal cost of
 * this shift alone (mode a). A note where pay or tariff is not known.
 * @param normHours hours of the line's full-time week, where they are known already
 * @source rulebook 4.7, 9, golden example GE-20
 */
export function priceOneUnfilledShift(plan: Plan, unfilled: UnfilledShift, normHours = normHoursOf(plan, unfilled.line)): readonly Remedy[] | CostNote {
  const law = lawOf(plan);
  const { date, line } = unfilled;
  const day = dayTerms(plan, law, date, weekdayIndex(date));
  const { tariff } = day;
  if (tariff === null) return noTariff(day.date);
  const pay = hourlyPayOn(line, normHours, tariff, day.date);
  if (!isHourlyPay(pay)) return pay;
  const paid = paidOn(resolveShift(unfilled.code), day, tariff);
  const terms: Terms = { day, tariff, pay, paid, law, onCosts: onCostsOf(plan.settings, plan.period.start, tariff, day.date) };
  return [extraHours(terms), overtime(terms, unfilled), agency(terms, unfilled), redistribution(terms, unfilled)];
}

function normHoursOf(plan: Plan, line: RotaLine): number {
  const timeline = buildTimeline(plan);
  const lineIndex = plan.lines.findIndex(({ id }) => id === line.id);
  const chain = must(
    timeline.chains.find(({ lineIndexes }) => lineIndexes.includes(lineIndex)),
    'the chain of a line',
  );
  return fullTimeNormHours(timeline, chain, line);
}

/** Hourly wage and supplements, until the part-timer has full-time hours. @term merarbeid */
function extraHours({ paid, pay, tariff, onCosts }: Terms): Remedy {
  return remedy('extra-hours', ordinaryPay(paid, pay, tariff, START_OF_YEAR), paid.base, onCosts, []);
}

/** The hour itself, and a percentage of the hour by the overtime divisor. No supplement of HTA 5 for the same hour. @source HTA 5.1.2, 6 */
function overtime({ day, tariff, pay, paid, onCosts, law }: Terms, { code }: UnfilledShift): Remedy {
  const rates = must(rateOn(law, OVERTIME_RATES, day.date), 'the overtime rates');
  const divisor = must(rateOn(law, OVERTIME_DIVISOR, day.date), 'the overtime divisor');
  const baseDivisor = law.requiredOn(OVERTIME_BASE_DIVISOR, day.date);
  const annualOre = exact(pay.annualPayKr).mul(100);
  const hour = annualOre.div(exact(divisor.value));
  const minutes = overtimeMinutes(workedOn(resolveShift(code), day), rates.value, tariff.holiday.value);
  const share = (of: number, rate: Fraction): Earned => ({
    part: 'overtime',
    minutes: of,
    rate,
    origin: { ...rates, overridden: divisor.overridden },
    note: { key: 'cost.note.overtime', params: { percent: Math.round(rate.div(hour).mul(10_000).valueOf()) / 100, divisor: divisor.value } },
  });
  return remedy(
    'overtime',
    [
      { part: 'base', minutes: paid.base, rate: baseDivisor === 0 ? pay.hourly : annualOre.div(exact(baseDivisor)), origin: pay },
      share(minutes.ordinary, percentOf(hour, rates.value.ordinaryPercent)),
      share(minutes.high, percentOf(hour, rates.value.highPercent)),
      share(minutes.holiday, hour.mul(rates.value.holidayNumerator, rates.value.holidayDenominator)),
    ],
    paid.base,
    onCosts,
    onCosts.pension && onCosts.pension.value > 0 ? [{ key: 'cost.caveat.overtime-pension', params: {} }] : [],
  );
}

/** An invoice: the wage with its supplements and the mark-up that the user states. */
function agency({ paid, pay, tariff, day }: Terms, { agencyMarkUpPercent: percent }: UnfilledShift): Remedy {
  if (percent === undefined)
    return { way: 'agency', parts: [], grossOre: null, totalOre: null, reason: { key: 'cost.reason.no-agency-mark-up', params: {} }, notes: [] };
  const wage = ordinaryPay(paid, pay, tariff, START_OF_YEAR).reduce((sum, { rate, minutes }) => sum.add(rate.mul(exact(minutes)).div(60)), exact(0));
  const invoice = wage.add(percentOf(wage, percent));
  const amountOre = roundedOre(invoice);
  const hours = paid.base / 60;
  const part: RemedyPart = {
    part: 'agency',
    hours,
    rateOre: hours === 0 ? 0 : invoice.valueOf() / hours,
    amountOre,
    rule: 'agency',
    from: day.date,
    confidence: 'official',
    note: { key: 'cost.note.agency', params: { percent } },
  };
  return { way: 'agency', parts: [part], grossOre: null, totalOre: amountOre, notes: [{ key: 'cost.caveat.agency', params: {} }] };
}

/** A shift to spare is moved here. At short notice the hours outside the original shift are paid extra. @term forskjøvet arbeidstid @source HTA 6.8 */
function redistribution({ paid, pay, day, onCosts, law }: Terms, { noticeDays, minutesOutsideOriginal }: UnfilledShift): Remedy {
  const percent = must(rateOn(law, SHIFTED_HOURS_PERCENT, day.date), 'the rate of shifted hours');
  const enough = law.requiredOn(SHIFTED_HOURS_NOTICE, day.date);
  const params = { noticeDays: enough };
  if (noticeDays === undefined || noticeDays >= enough) {
    return { way: 'redistribution', parts: [], grossOre: 0, totalOre: 0, notes: [{ key: 'cost.note.redistribution', params }] };
  }
  const isConfirmed = percent.confidence !== 'unverified';
  const extra: Earned = {
    part: 'overtime',
    minutes: Math.min(paid.base, minutesOutsideOriginal ?? paid.base),
    rate: percentOf(pay.hourly, percent.value),
    origin: percent,
    note: { key: isConfirmed ? 'cost.note.shifted-hours' : 'cost.note.shifted-hours-unverified', params: { percent: percent.value } },
  };
  return remedy('redistribution', [extra], extra.minutes, onCosts, [{ key: 'cost.note.redistribution-late', params }]);
}

// One shift by itself: weekend hours earlier in a year with a ladder are not known here.
const START_OF_YEAR = { beforeMinutes: 0 };

function remedy(way: RemedyName, earned: readonly Earned[], paidMinutes: number, onCosts: OnCosts, notes: readonly CostNote[]): Remedy {
  return { way, ...priceEarned(earned, paidMinutes, onCosts), notes };
}
