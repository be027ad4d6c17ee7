import { averagedDayByUnions } from '../../law/aml/averaging.ts';
import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { lawOf } from '../law/law-of.ts';
import type { WeekendNeed } from '../model/bounds.ts';
import type { Plan } from '../model/plan.ts';
import type { BoundModel } from './bound-model.ts';
import { SATURDAY } from './bound-model.ts';

const FREQUENCIES = [2, 3, 4];
const WEEKS_PER_YEAR = 52;
const DAYS_OF_A_WEEKEND = 2;

/**
 * How many people the weekends take, and how large their positions then are on average, for some frequencies and for ordinary and long shifts.
 * From the demand alone, before any rota exists. Nights are treated as the same people, without holidays, absence or breaks.
 * @example 4 + 4 people of 7.5 h and 2 of 10 h every day, every third weekend: 32 people at 49 %.
 */
export function weekendTable(plan: Plan, model: BoundModel): readonly WeekendNeed[] {
  const hours = weeklyHours(model);
  const norm = lawOf(plan).valueOnOrFirst(benchmarkWeekHours, plan.period.start);
  if (hours.weekend === 0) return [];
  return shiftLengths(plan).flatMap((shiftHours) =>
    FREQUENCIES.map((every) => {
      const hoursPerYear = (DAYS_OF_A_WEEKEND * shiftHours * WEEKS_PER_YEAR) / every;
      const people = (hours.weekend * WEEKS_PER_YEAR) / hoursPerYear;
      return { every, shiftHours, hoursPerYear, people, meanPercent: (100 * hours.all) / norm / people };
    }),
  );
}

function weeklyHours({ wanted, slots, dayCount }: BoundModel): { readonly all: number; readonly weekend: number } {
  const sums = { all: 0, weekend: 0 };
  wanted.forEach((heads, at) => {
    const slot = slots[at % slots.length];
    const hours = (heads * ((slot?.to ?? 0) - (slot?.from ?? 0))) / 60;
    sums.all += hours;
    if (Math.floor(at / slots.length) % DAYS_PER_WEEK >= SATURDAY) sums.weekend += hours;
  });
  const weeks = dayCount / DAYS_PER_WEEK;
  return { all: sums.all / weeks, weekend: sums.weekend / weeks };
}

/** The length that most people are wanted for, and the longest that the unions can agree to. */
function shiftLengths(plan: Plan): readonly number[] {
  const people = new Map<number, number>();
  for (const row of plan.demand) {
    const minutes = endMinuteAfter(row.start, row.end) - minuteOfDay(row.start);
    people.set(minutes, (people.get(minutes) ?? 0) + row.people * row.days.length);
  }
  const [ordinary] = [...people].sort((a, b) => b[1] - a[1]).map(([minutes]) => minutes);
  const long = lawOf(plan).valueOnOrFirst(averagedDayByUnions, plan.period.start);
  return [...new Set([ordinary ?? long, long])].map((minutes) => minutes / 60);
}
