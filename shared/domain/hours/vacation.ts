import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { ANNUAL_LEAVE, type RotaLine } from '../model/plan.ts';
import { leaveOn, shiftOn } from '../timeline/shift-on.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Monday to Saturday: the days on which vacation is counted. @term virkedager @source rulebook 4.8 */
export const WORKING_DAYS_A_WEEK = 6;

/** Whether a day of a line is vacation: its cell says so, or leave of that kind lies over it. */
export function isVacation(timeline: Timeline, line: RotaLine, day: number): boolean {
  const text = line.cells[day];
  return (text !== undefined && text !== '' && isVacationCode(timeline, text)) || leaveOn(timeline, line, day)?.leave === ANNUAL_LEAVE;
}

/**
 * The days that vacation uses up: Monday to Saturday without public holidays. In a week with vacation and no work left, every such day is
 * used, for a free day inside a vacation week counts. @source rulebook 4.8 (Vacation Act)
 */
export function vacationDaysUsed(timeline: Timeline, line: RotaLine): readonly number[] {
  const used: number[] = [];
  for (let monday = 0; monday < timeline.days.length; monday += DAYS_PER_WEEK) {
    const week = Array.from({ length: DAYS_PER_WEEK }, (_, index) => monday + index);
    const vacation = week.filter((day) => isVacation(timeline, line, day));
    if (vacation.length === 0) continue;
    const isWholeWeek = week.every((day) => shiftOn(timeline, line, day) === undefined);
    used.push(...(isWholeWeek ? week : vacation).filter((day) => isWorkingDay(timeline, day)));
  }
  return used;
}

function isWorkingDay({ days }: Timeline, day: number): boolean {
  return day % DAYS_PER_WEEK < WORKING_DAYS_A_WEEK && days[day]?.holiday === null;
}

function isVacationCode({ plan }: Timeline, text: string): boolean {
  return plan.shiftCodes.some((code) => code.code === text && code.kind === 'leave' && code.leave === ANNUAL_LEAVE);
}
