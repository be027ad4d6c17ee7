import { weekdayIndex } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';
import { COST_PARTS, type CostBreakdown, type CostGroup, type CostPart, type CostReport, type ShiftCost } from './cost-report.ts';
import { Fraction, roundedOre, spreadYear, yearOre } from './money.ts';

/**
 * Cuts the known cost of a plan by line, shift code, kind of day, month and part. Within each cut the øre add up exactly to the sum of all
 * shifts, and to `knownYearOre` for the year.
 * @source contract section 5
 */
export function costBreakdown({ shifts }: Pick<CostReport, 'shifts'>, plan: Plan): CostBreakdown {
  const { weeks, kind } = plan.period;
  const priced = shifts.filter((shift) => shift.totalOre !== null);
  const cut = (keys: readonly string[], keyOf: (shift: ShiftCost) => string): readonly CostGroup[] => {
    const sums = new Map(keys.map((key) => [key, { key, shifts: 0, hours: 0, periodOre: 0 }]));
    for (const shift of priced) {
      const key = keyOf(shift);
      const sum = sums.get(key) ?? { key, shifts: 0, hours: 0, periodOre: 0 };
      sum.shifts += 1;
      sum.hours += shift.parts.find(isBase)?.hours ?? 0;
      sum.periodOre += shift.totalOre ?? 0;
      sums.set(key, sum);
    }
    return withYear([...sums.values()], weeks);
  };
  const codes = plan.shiftCodes.map((code) => code.code).filter((code) => priced.some((shift) => shift.code === code));
  const months = kind === 'calendar' ? [...new Set(priced.map(monthOf))].sort() : [];
  return {
    byLine: cut(
      plan.lines.map((line) => line.id),
      (shift) => shift.line,
    ),
    byCode: cut(codes, (shift) => shift.code),
    byDayKind: cut(['weekday', 'weekend'], (shift) => (weekdayIndex(shift.date) < FIRST_WEEKEND_DAY ? 'weekday' : 'weekend')),
    byMonth: kind === 'calendar' ? cut(months, monthOf) : [],
    byPart: byPart(priced, weeks),
    meanMonthOre: roundedOre(
      new Fraction(
        yearOre(
          priced.reduce((sum, shift) => sum + (shift.totalOre ?? 0), 0),
          weeks,
        ),
        MONTHS_PER_YEAR,
      ),
    ),
    unpricedShifts: shifts.length - priced.length,
  };
}

const FIRST_WEEKEND_DAY = 5;
const MONTHS_PER_YEAR = 12;

function byPart(priced: readonly ShiftCost[], weeks: number): readonly CostGroup[] {
  const sums = COST_PARTS.map((key) => ({ key, shifts: 0, hours: 0, periodOre: 0 }));
  for (const shift of priced) {
    for (const sum of sums) {
      // A ladder may split one part of a shift in two.
      const parts = shift.parts.filter((part) => part.part === sum.key);
      if (parts.length > 0) sum.shifts += 1;
      for (const part of parts) {
        sum.hours += part.hours;
        sum.periodOre += part.amountOre;
      }
    }
  }
  return withYear(sums, weeks).filter((group) => group.shifts > 0);
}

function withYear(sums: readonly Omit<CostGroup, 'yearOre' | 'perShiftOre'>[], weeks: number): readonly CostGroup[] {
  const years = spreadYear(
    sums.map((sum) => sum.periodOre),
    weeks,
  );
  return sums.map((sum, index) => ({
    ...sum,
    yearOre: years[index] ?? 0,
    perShiftOre: sum.shifts === 0 ? 0 : roundedOre(new Fraction(sum.periodOre, sum.shifts)),
  }));
}

function isBase({ part }: CostPart): boolean {
  return part === 'base';
}

function monthOf({ date }: ShiftCost): string {
  return date.slice(0, 7);
}
