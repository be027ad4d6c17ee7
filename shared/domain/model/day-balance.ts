import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { DayFigures } from './results.ts';

const FIRST_WEEKEND_DAY = 5;

/** Heads on duty less heads wanted: above nought too many, below too few. */
export function headsDifference(heads: DayFigures['heads'][keyof DayFigures['heads']]): number {
  return heads.planned - heads.wanted;
}

/** Hours over and under the demand, apart: one never pays for the other. */
export interface OverAndUnder {
  readonly surplus: number;
  readonly deficit: number;
}

/** One week, its weekdays and its weekend (Saturday and Sunday by the clock) apart. Hours. */
export interface WeekBalance {
  /** Counted from the plan's first week, 0. */
  readonly week: number;
  readonly weekday: OverAndUnder;
  readonly weekend: OverAndUnder;
  /** From the first week to this one, both included. */
  readonly weekdaySoFar: OverAndUnder;
  readonly weekendSoFar: OverAndUnder;
}

const NOTHING: OverAndUnder = { surplus: 0, deficit: 0 };

/** The balance week by week, with what has run up so far. Days come in order and in whole weeks, as an evaluation has them. */
export function weekBalances(days: readonly DayFigures[]): readonly WeekBalance[] {
  const weeks: WeekBalance[] = [];
  for (let first = 0; first < days.length; first += DAYS_PER_WEEK) {
    const ofWeek = days.slice(first, first + DAYS_PER_WEEK);
    const before = weeks.at(-1);
    const weekday = sumOf(ofWeek.slice(0, FIRST_WEEKEND_DAY), NOTHING);
    const weekend = sumOf(ofWeek.slice(FIRST_WEEKEND_DAY), NOTHING);
    weeks.push({
      week: weeks.length,
      weekday,
      weekend,
      weekdaySoFar: sumOf([weekday], before?.weekdaySoFar ?? NOTHING),
      weekendSoFar: sumOf([weekend], before?.weekendSoFar ?? NOTHING),
    });
  }
  return weeks;
}

function sumOf(parts: readonly OverAndUnder[], start: OverAndUnder): OverAndUnder {
  return parts.reduce((sum, part) => ({ surplus: sum.surplus + part.surplus, deficit: sum.deficit + part.deficit }), start);
}
