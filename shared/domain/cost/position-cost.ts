import { must } from '../../kernel/assert.ts';
import { FIXED_SUPPLEMENT_DIVISOR } from '../../law/hta/hour-divisors.ts';
import { POSITION_MONTHS } from '../../law/local/position-months.ts';
import { isHeld } from '../model/is-held.ts';
import type { RotaLine } from '../model/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CostNote, CostPartName, FixedSupplement, LinePay, PositionCost, PositionPart } from './cost-report.ts';
import { exact, Fraction, percentOf, roundedOre } from './money.ts';
import { onCostsOf } from './on-costs.ts';
import type { PricedLine } from './pricer.ts';
import { rateOn, tariffSetOn } from './tariff-set.ts';

const MONTHS_PER_YEAR = 12;
const SUPPLEMENTS = ['evening', 'night', 'weekend', 'holiday'] as const;
/** What a fixed supplement may replace: not the holidays, which no two years have alike. */
const FIXED_SUPPLEMENTS = ['evening', 'night', 'weekend'] as const;

/**
 * What the position of a line costs a year. Pay a year is annual pay × position, and the supplements of the planned shifts carried to 52 weeks.
 * - With the payroll's own factor: pay a year × factor.
 * - Otherwise: 11 months' pay, holiday pay of those months, pension of them, and the employer contribution of all three. The twelfth month is
 *   not paid, for holiday pay stands in its place; 12 % on twelve months would count the vacation twice.
 *
 * A position held vacant costs nothing.
 *
 * It is not the sum of the shifts: what is contracted but not planned costs too, and the hourly price of a shift has holiday pay on every hour.
 * @term årskostnad for stilling @source rulebook 4.11, mode b
 */
export function positionCost(timeline: Timeline, line: RotaLine, priced: PricedLine): PositionCost {
  const { plan, law } = timeline;
  if (isHeld(line)) return { line: line.id, yearOre: 0, parts: [], fixedSupplement: null };
  const { start, weeks } = plan.period;
  const unknownShift = priced.shifts.find((shift) => shift.grossOre === null)?.reason;
  const { pay } = priced;
  if (pay === null || unknownShift) return { line: line.id, yearOre: null, parts: [], fixedSupplement: null, reason: unknownShift ?? priced.reason };

  const yearOf = (part: CostPartName): Fraction => new Fraction(sumOf(priced, part)).mul(52).div(weeks);
  const supplements = SUPPLEMENTS.map((part) => ({ part, year: yearOf(part) }));
  const base = percentOf(exact(pay.annualPayKr).mul(100), line.positionPercent);
  const payYear = [{ part: 'base' as const, year: base }, ...supplements.filter(({ year }) => year.gt(0))];
  const fixedSupplement = fixedSupplementOf(
    timeline,
    pay,
    FIXED_SUPPLEMENTS.reduce((sum, part) => sum.add(yearOf(part)), new Fraction(0)),
  );
  const known = (parts: readonly PositionPart[], reason?: CostNote): PositionCost => ({
    line: line.id,
    yearOre: reason ? null : parts.reduce((sum, part) => sum + part.amountOre, 0),
    parts,
    fixedSupplement,
    reason,
  });

  const factor = plan.settings.positionCostFactor;
  if (factor !== undefined) {
    const stated = { rule: 'settings.positionCostFactor', confidence: 'official' } as const;
    const sum = payYear.reduce((total, { year }) => total.add(year), new Fraction(0));
    return known([
      ...payYear.map(({ part, year }) => positionPart(part, year, new Fraction(1), stated)),
      positionPart('on-costs', sum, exact(factor).sub(1), stated),
    ]);
  }

  // A plan that begins before the first tariff has the tariff of its first priced shift.
  const date = priced.shifts.find((shift) => shift.grossOre !== null)?.date ?? start;
  const termsDate = plan.period.kind === 'cycle' ? start : date;
  const tariff = must(tariffSetOn(termsDate, law), 'the tariff of a known pay');
  const onCosts = onCostsOf(plan.settings, start, tariff, termsDate);
  const months = law.valueOnOrFirst(POSITION_MONTHS, termsDate);
  const monthsRate = must(rateOn(law, POSITION_MONTHS, termsDate), 'the months of a position');
  const share = exact(months).div(MONTHS_PER_YEAR);
  const paid = payYear.map(({ part, year }) => positionPart(part, year, share, { rule: 'position-months', confidence: monthsRate.confidence }));
  const paidExact = payYear.reduce((sum, { year }) => sum.add(year.mul(share)), new Fraction(0));
  const holidayPay = percentOf(paidExact, onCosts.holidayPay.value);
  const parts = [...paid, positionPart('holiday-pay', paidExact, exact(onCosts.holidayPay.value).div(100), onCosts.holidayPay)];
  if (!onCosts.pension || !onCosts.employerContribution) return known(parts, onCosts.missing);
  const pension = percentOf(paidExact, onCosts.pension.value);
  const loaded = paidExact.add(holidayPay).add(pension);
  return known([
    ...parts,
    positionPart('pension', paidExact, exact(onCosts.pension.value).div(100), onCosts.pension),
    positionPart('employer-contribution', loaded, exact(onCosts.employerContribution.value).div(100), onCosts.employerContribution),
  ]);
}

/** How the year of a position comes about, in one sentence. */
export function positionNote({ plan, law }: Timeline): CostNote {
  const factor = plan.settings.positionCostFactor;
  if (factor !== undefined) return { key: 'cost.note.position-factor', params: { factor } };
  return { key: 'cost.note.position-months', params: { months: law.valueOnOrFirst(POSITION_MONTHS, plan.period.start) } };
}

/**
 * Supplements as one amount a month: the year's supplements ÷ the hours a year of the full position × the hours the tariff sets.
 * @source HTA 3.7, rulebook 1 (5) and 4.3
 */
function fixedSupplementOf({ plan, law }: Timeline, pay: LinePay, planned: Fraction): FixedSupplement | null {
  const rate = rateOn(law, FIXED_SUPPLEMENT_DIVISOR, plan.period.start);
  if (rate === null) return null;
  const year = planned.mul(exact(rate.value)).div(exact(pay.divisor));
  return {
    plannedYearOre: roundedOre(planned),
    paidHours: rate.value,
    divisor: pay.divisor,
    yearOre: roundedOre(year),
    monthOre: roundedOre(year.div(MONTHS_PER_YEAR)),
    rule: rate.rule,
    from: rate.from,
    confidence: rate.confidence,
  };
}

function positionPart(
  part: PositionPart['part'],
  of: Fraction,
  share: Fraction,
  { rule, confidence }: Pick<PositionPart, 'rule' | 'confidence'>,
): PositionPart {
  return { part, ofOre: roundedOre(of), share: share.valueOf(), amountOre: roundedOre(of.mul(share)), rule, confidence };
}

/** Øre of a part over all shifts whose gross pay is known, whether or not their total is. */
function sumOf(priced: PricedLine, name: CostPartName): number {
  let sum = 0;
  for (const shift of priced.shifts) for (const part of shift.parts) if (part.part === name) sum += part.amountOre;
  return sum;
}
