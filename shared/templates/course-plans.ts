import { DAY_NAMES, type DemandRow, type Plan, type RotaLine, type WorkShiftCode } from '../domain/model/plan.ts';
import { clockTime } from '../time/clock-time.ts';
import { localDate } from '../time/local-date.ts';

/** The two departments of the course: invented, small enough to be checked by hand. */

const DAY: WorkShiftCode = { code: 'D', kind: 'work', start: clockTime('07:30'), end: clockTime('15:00') };
const EVENING: WorkShiftCode = { code: 'A', kind: 'work', start: clockTime('15:00'), end: clockTime('22:30') };
const NIGHT: WorkShiftCode = { code: 'N', kind: 'work', start: clockTime('22:00'), end: clockTime('08:00') };

function wanted({ code, start, end }: WorkShiftCode, people: number): DemandRow {
  return { id: code, days: DAY_NAMES, start, end, people };
}

function coursePlan(demand: readonly DemandRow[], shiftCodes: readonly WorkShiftCode[], lines: readonly RotaLine[]): Plan {
  return {
    name: 'course',
    unit: { name: 'course', municipality: '', serviceType: 'nursing-home-long-stay', places: 22 },
    period: { kind: 'cycle', start: localDate('2027-01-04'), weeks: 3, rotation: 'own-line' },
    shiftCodes,
    demand,
    lines,
    agreements: [],
    settings: { isExample: true },
  };
}

/** A need alone, before anybody is employed. */
export function courseNeed(): Plan {
  return coursePlan([wanted(DAY, 4), wanted(EVENING, 4), wanted(NIGHT, 2)], [DAY, EVENING, NIGHT], []);
}

/** Full positions for all, and what the weekends then get. */
export function courseStaff(): Plan {
  const lines = Array.from(
    { length: 12 },
    (_, index): RotaLine => ({
      id: String(index + 1),
      label: '',
      competence: 'healthcare-worker',
      positionPercent: 100,
      fullTimeWeekHours: 35.5,
      weekendEvery: 3,
      cells: Array.from({ length: 21 }, () => ''),
    }),
  );
  return coursePlan([wanted(DAY, 4), wanted(EVENING, 4)], [DAY, EVENING], lines);
}
