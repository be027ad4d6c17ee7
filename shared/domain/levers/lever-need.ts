import { clockTime } from '../../time/clock-time.ts';
import type { TypedNeed, TypedPeople } from '../model/levers.ts';
import { DAY_NAMES, type DayName, type DemandRow, type Plan, type WorkShiftCode } from '../model/plan.ts';

const DAY: WorkShiftCode = { code: 'D', kind: 'work', start: clockTime('07:30'), end: clockTime('15:00') };
const EVENING: WorkShiftCode = { code: 'A', kind: 'work', start: clockTime('15:00'), end: clockTime('22:30') };
const NIGHT: WorkShiftCode = { code: 'N', kind: 'work', start: clockTime('22:00'), end: clockTime('08:00') };

/**
 * What a plan wants in an ordinary week, without its lines: a cycle of one week. Rows for public holidays, for dates or for a profile are left
 * out. Every row has a shift of its length, so that somebody can work it.
 */
export function needOfPlan(plan: Plan): Plan {
  const demand = plan.demand
    .filter(({ from, to, profile }) => from === undefined && to === undefined && profile === undefined)
    .map((row) => ({ ...row, days: row.days.filter((day) => day !== 'holiday') }))
    .filter(({ days, people }) => days.length > 0 && people > 0);
  return {
    name: plan.name,
    unit: plan.unit,
    period: { kind: 'cycle', start: plan.period.start, weeks: 1, rotation: 'own-line' },
    shiftCodes: withShiftsFor(demand, plan.shiftCodes),
    demand,
    lines: [],
    agreements: [],
    settings: plan.settings,
  };
}

/** A demand typed as numbers, with shifts of 7.5 hours by day and in the evening and 10 at night. Unit, tariff and settings are the plan's. */
export function needOfNumbers(plan: Plan, { places, day, evening, night }: TypedNeed): Plan {
  const { occupiedPlaces: _occupied, ...unit } = plan.unit;
  const demand = [...rowsOf(DAY, day), ...rowsOf(EVENING, evening), ...rowsOf(NIGHT, night)];
  // A shift that nobody is wanted for would still be one that people could work.
  const shiftCodes = [DAY, EVENING, NIGHT].filter(({ start }) => demand.some((row) => row.start === start && row.people > 0));
  return needOfPlan({ ...plan, unit: { ...unit, places }, shiftCodes, demand });
}

function rowsOf({ code, start, end }: WorkShiftCode, { weekday, weekend }: TypedPeople): readonly DemandRow[] {
  const row = (id: string, days: readonly DayName[], people: number): DemandRow => ({ id: `${code}-${id}`, days, start, end, people });
  return [row('weekday', DAY_NAMES.slice(0, 5), weekday), row('weekend', DAY_NAMES.slice(5), weekend)];
}

function withShiftsFor(demand: readonly DemandRow[], codes: Plan['shiftCodes']): Plan['shiftCodes'] {
  const shiftCodes = [...codes];
  for (const { start, end } of demand) {
    const isThere = shiftCodes.some((code) => code.kind === 'work' && code.start === start && code.end === end);
    if (!isThere) shiftCodes.push({ code: unusedCode(shiftCodes, 'B'), kind: 'work', start, end });
  }
  return shiftCodes;
}

/** A name that no code of the list has: the letter with a number. */
export function unusedCode(codes: Plan['shiftCodes'], letter: string): string {
  const taken = new Set(codes.map(({ code }) => code));
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
