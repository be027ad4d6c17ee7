import { averagedDayByUnions } from '../../law/aml/averaging.ts';
import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { lawOf } from '../law/law-of.ts';
import { longPairs, weekendHeads, withLongShifts } from '../levers/long-shifts.ts';
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
  if (hours.weekend === 0) return [];
  const longHours = longestShiftHours(plan);
  const ordinary = usualShiftHours(plan) ?? longHours;
  const lengths = [{ longShare: 0 }, ...(ordinary < longHours ? [{ longShare: 1 }] : [])];
  return lengths.flatMap((of) => FREQUENCIES.map((every) => weekendNeed(plan, hours, { every, longHours, ...of })));
}

/** Hours a week of a demand, and those of them on Saturday and Sunday by the clock. */
export interface DemandHours {
  readonly all: number;
  readonly weekend: number;
}

/**
 * One row of the weekend equation. With some on long shifts, the length of a shift is the mean of both.
 * @example GE-19: 5, 4 and 2 people at weekends, every third: 33 by shifts; with long shifts in the place of 4 days and 4 evenings 21
 */
export function weekendNeed(
  plan: Plan,
  hours: DemandHours,
  { every, longShare, longHours }: { readonly every: number; readonly longShare: number; readonly longHours: number },
): WeekendNeed {
  const norm = lawOf(plan).valueOnOrFirst(benchmarkWeekHours, plan.period.start);
  const meanOf = (weekHours: number, people: number) => (people === 0 ? 0 : (100 * weekHours) / norm / people);
  const shiftHours = longShare * longHours + (1 - longShare) * (usualShiftHours(plan) ?? longHours);
  const hoursPerYear = (DAYS_OF_A_WEEKEND * shiftHours * WEEKS_PER_YEAR) / every;
  const people = (hours.weekend * WEEKS_PER_YEAR) / hoursPerYear;
  const heads = weekendHeads(plan.demand);
  const shifts = heads.day + heads.evening + heads.night - longPairs(heads, longShare);
  const fewer = rowHours(withLongShifts(plan, longShare, longHours)) - rowHours(plan);
  return {
    every,
    shiftHours,
    hoursPerYear,
    people,
    meanPercent: meanOf(hours.all, people),
    byShifts: {
      people: shifts * every,
      meanPercent: meanOf(hours.all, shifts * every),
      meanPercentOfFewerHours: meanOf(hours.all + fewer, shifts * every),
    },
  };
}

export function weeklyHours({ wanted, slots, dayCount }: Pick<BoundModel, 'wanted' | 'slots' | 'dayCount'>): DemandHours {
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

function rowHours({ demand }: Plan): number {
  return demand.reduce((sum, { days, start, end, people }) => sum + (days.length * people * (endMinuteAfter(start, end) - minuteOfDay(start))) / 60, 0);
}

/** The length that most people are wanted for. */
function usualShiftHours({ demand }: Plan): number | null {
  const people = new Map<number, number>();
  for (const row of demand) {
    const minutes = endMinuteAfter(row.start, row.end) - minuteOfDay(row.start);
    people.set(minutes, (people.get(minutes) ?? 0) + row.people * row.days.length);
  }
  const [usual] = [...people].sort((a, b) => b[1] - a[1]);
  return usual === undefined ? null : usual[0] / 60;
}

/** The longest shift that the unions of the department can agree to. */
export function longestShiftHours(plan: Plan): number {
  return lawOf(plan).valueOnOrFirst(averagedDayByUnions, plan.period.start) / 60;
}
