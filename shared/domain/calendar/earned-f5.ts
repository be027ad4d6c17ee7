import { f5Months } from '../../law/hta/days-off.ts';
import type { Law } from '../../law/law.ts';
import { holidayOn } from '../../time/holidays.ts';
import { addMonths, type LocalDate, weekdayIndex } from '../../time/local-date.ts';
import type { RotaLine, ShiftCode } from '../model/plan.ts';
import type { PlanDay } from '../timeline/timeline.ts';

const SUNDAY = 6;

/**
 * The public holidays for which a line earns an F5: its weekly free day F1 in the *original* rota falls on a holiday between two Sundays.
 * To be asked before the holidays change anything in the cells.
 * @term erstatningsfridag @source rulebook 4.6, 5.2 and GE-24
 * @example F1 on Maundy Thursday 25 March 2027 earns one; F1 on Easter Sunday none.
 */
export function earnedF5(days: readonly PlanDay[], shiftCodes: readonly ShiftCode[], cells: readonly string[]): readonly LocalDate[] {
  const f1 = new Set(shiftCodes.flatMap((code) => (code.kind === 'off' && code.dayOff === 'F1' ? [code.code] : [])));
  return days.flatMap(({ day, date }) => {
    const isOnHoliday = f1.has(cells[day] ?? '') && holidayOn(date) !== null && weekdayIndex(date) !== SUNDAY;
    return isOnHoliday ? [date] : [];
  });
}

/** An F5 that a line has earned, and whether the plan gives it. */
export interface F5Claim {
  /** The public holiday that took the place of the weekly free day. */
  readonly holiday: LocalDate;
  /** Last day on which it can be taken. */
  readonly deadline: LocalDate;
  /** The day coded F5 that meets it; null when there is none in time. */
  readonly takenOn: LocalDate | null;
}

/** Every earned F5 with the day that meets it: each F5 in the cells meets the earliest claim that it is in time for. */
export function f5Claims(line: RotaLine, days: readonly PlanDay[], shiftCodes: readonly ShiftCode[], law: Law): readonly F5Claim[] {
  const f5 = new Set(shiftCodes.flatMap((code) => (code.kind === 'off' && code.dayOff === 'F5' ? [code.code] : [])));
  const taken = days.filter(({ day }) => f5.has(line.cells[day] ?? '')).map(({ date }) => date);
  return [...(line.f5Earned ?? [])].sort().map((holiday) => {
    const deadline = f5Deadline(holiday, law);
    const index = taken.findIndex((date) => date > holiday && date <= deadline);
    const [takenOn = null] = index < 0 ? [] : taken.splice(index, 1);
    return { holiday, deadline, takenOn };
  });
}

/** The last day of the month within which an F5 is to be taken: 25 March gives 25 April. */
export function f5Deadline(holiday: LocalDate, law: Law): LocalDate {
  return addMonths(holiday, law.valueOnOrFirst(f5Months, holiday));
}
