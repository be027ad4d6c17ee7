import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { dayPartOf } from '../model/day-part.ts';
import { profileOn } from '../model/demand-profile.ts';
import type { DemandRow, Plan } from '../model/plan.ts';
import type { DayPart } from '../model/results.ts';
import type { PlanDay } from '../timeline/timeline.ts';

/** A demand row on one day. Minutes count from midnight of the day it starts; `end` runs past 1440 over midnight. */
export interface DemandSpan {
  readonly row: DemandRow;
  readonly start: number;
  readonly end: number;
  readonly people: number;
  /** The floor: the row's `minimum`, or else its `people`. */
  readonly minimum: number;
  readonly dayPart: DayPart;
}

/** For each day the rows that start on it, in the plan's order. @term bemanningsplan */
export function demandByDay(plan: Plan, days: readonly PlanDay[]): readonly (readonly DemandSpan[])[] {
  const spans = new Map(plan.demand.map((row) => [row, spanOf(row)]));
  return days.map((day) => rowsOn(plan, day).flatMap((row) => spans.get(row) ?? []));
}

/**
 * On dates of a profile only its rows count; where it is closed, none. On a public holiday the rows for holidays, where there are any that day,
 * replace all others: those of the profile first, then the ordinary ones.
 */
function rowsOn(plan: Plan, day: PlanDay): readonly DemandRow[] {
  const isCalendar = plan.period.kind === 'calendar';
  const valid = isCalendar ? plan.demand.filter((row) => isValidOn(row, day)) : plan.demand;
  const profile = isCalendar ? profileOn(plan.demandProfiles, day.date) : undefined;
  if (profile?.kind === 'closed') return [];
  const ordinary = valid.filter((row) => row.profile === undefined);
  const rows = profile === undefined ? ordinary : valid.filter((row) => row.profile === profile.id);
  if (day.holiday !== null) {
    for (const candidates of [rows, ordinary]) {
      const holidayRows = candidates.filter((row) => row.days.includes('holiday'));
      if (holidayRows.length > 0) return holidayRows;
    }
  }
  return rows.filter((row) => row.days.includes(day.dayName));
}

function isValidOn(row: DemandRow, { date }: PlanDay): boolean {
  return (row.from === undefined || row.from <= date) && (row.to === undefined || date <= row.to);
}

function spanOf(row: DemandRow): DemandSpan {
  return {
    row,
    start: minuteOfDay(row.start),
    end: endMinuteAfter(row.start, row.end),
    people: row.people,
    minimum: row.minimum ?? row.people,
    dayPart: dayPartOf(row.start, row.end),
  };
}
