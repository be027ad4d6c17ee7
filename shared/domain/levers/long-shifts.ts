import { clockTime, endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { dayPartOf } from '../model/day-part.ts';
import type { DayName, DemandRow, Plan, WorkShiftCode } from '../model/plan.ts';
import { unusedCode } from './lever-need.ts';

const WEEKEND = ['sat', 'sun'] as const;

/**
 * The long shifts that a weekend of this demand may have: one from its first start by day and one to its last end in the evening, of a length.
 * Null where days and evenings are not both wanted, or nobody is wanted for so long.
 */
export function longCodes(need: Plan, hours: number): readonly [WorkShiftCode, WorkShiftCode] | null {
  const rows = need.demand.filter((row) => isOnWeekend(row) && dayPartOf(row.start, row.end) !== 'night');
  if (!['day', 'evening'].every((part) => rows.some(({ start, end }) => dayPartOf(start, end) === part))) return null;
  const first = Math.min(...rows.map(({ start }) => minuteOfDay(start)));
  const last = Math.max(...rows.map(({ start, end }) => endMinuteAfter(start, end)));
  const minutes = Math.round(hours * 60);
  if (last - first < minutes) return null;
  const early: WorkShiftCode = { code: unusedCode(need.shiftCodes, 'L'), kind: 'work', start: timeAt(first), end: timeAt(first + minutes) };
  const late: WorkShiftCode = { code: unusedCode([...need.shiftCodes, early], 'L'), kind: 'work', start: timeAt(last - minutes), end: timeAt(last) };
  return [early, late];
}

function timeAt(minute: number) {
  return clockTime([Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':'));
}

function isOnWeekend({ days }: DemandRow): boolean {
  return WEEKEND.some((day) => days.includes(day));
}

/** Shifts on a weekend day by time of the day. */
export interface WeekendHeads {
  readonly day: number;
  readonly evening: number;
  readonly night: number;
}

/** Shifts wanted on the busier day of the weekend. @example GE-17: 5 by day, 4 in the evening, 2 at night */
export function weekendHeads(demand: readonly DemandRow[]): WeekendHeads {
  const [saturday, sunday] = [headsOn(demand, 'sat'), headsOn(demand, 'sun')];
  return sum(sunday) > sum(saturday) ? sunday : saturday;
}

function headsOn(demand: readonly DemandRow[], name: DayName): WeekendHeads {
  const heads = { day: 0, evening: 0, night: 0 };
  for (const { days, start, end, people } of demand) if (days.includes(name)) heads[dayPartOf(start, end)] += people;
  return heads;
}

const sum = ({ day, evening, night }: WeekendHeads): number => day + evening + night;

/** The pairs of a day and an evening that are worked as one long shift. */
export function longPairs({ day, evening }: WeekendHeads, share: number): number {
  return Math.round(share * Math.min(day, evening));
}

/**
 * The demand in which pairs of a day and an evening shift are one long shift each, half of them from the first start and half to the last end.
 * No more competence is asked for in a row than it has people left.
 */
export function withLongShifts(need: Plan, share: number, hours: number): Plan {
  const codes = longCodes(need, hours);
  if (codes === null || share === 0) return need;
  const demand: DemandRow[] = [];
  for (const row of need.demand) {
    const weekdays = row.days.filter((day) => day !== 'sat' && day !== 'sun');
    if (weekdays.length > 0) demand.push({ ...row, days: weekdays });
  }
  for (const day of WEEKEND) {
    const rows = need.demand.filter(({ days }) => days.includes(day));
    const pairs = longPairs(headsOn(rows, day), share);
    const left = { day: pairs, evening: pairs, night: 0 };
    for (const row of rows) {
      const part = dayPartOf(row.start, row.end);
      const taken = Math.min(left[part], row.people);
      left[part] -= taken;
      const people = row.people - taken;
      if (people > 0) demand.push(fewer({ ...row, id: `${row.id}-${day}`, days: [day] }, people));
    }
    codes.forEach(({ start, end }, index) => {
      const people = index === 0 ? Math.ceil(pairs / 2) : Math.floor(pairs / 2);
      if (people > 0) demand.push({ id: `long-${index}-${day}`, days: [day], start, end, people });
    });
  }
  return { ...need, shiftCodes: [...need.shiftCodes, ...codes], demand };
}

function fewer({ competence, minimum, ...row }: DemandRow, people: number): DemandRow {
  const asked = Object.entries(competence ?? {}).map(([name, count]) => [name, Math.min(count ?? 0, people)]);
  return {
    ...row,
    people,
    ...(minimum === undefined ? {} : { minimum: Math.min(minimum, people) }),
    ...(competence === undefined ? {} : { competence: Object.fromEntries(asked) }),
  };
}
