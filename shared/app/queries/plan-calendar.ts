import type { ParsedInput } from '../../contract/methods.ts';
import { type CalendarReport, calendarOf } from '../../domain/calendar/line-calendar.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.calendar`: days off, leave, red days and vacation of each line, and the F3 that the plan lacks. */
export function planCalendar({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.calendar'>): CalendarReport {
  return calendarOf(unitOfWork.read((db) => sessions.open(db, planId)).plan);
}
