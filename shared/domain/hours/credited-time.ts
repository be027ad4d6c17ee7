import { f3Credit } from '../../law/hta/days-off.ts';
import { isHeld } from '../model/is-held.ts';
import type { RotaLine } from '../model/plan.ts';
import { leaveOn, plannedShiftOn } from '../timeline/shift-on.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { vacationDaysUsed, WORKING_DAYS_A_WEEK } from './vacation.ts';

/** Minutes that count in a line's hours balance although nobody works them. */
export interface CreditedTime {
  /** Shifts that lie under leave. */
  readonly underLeave: number;
  /** Vacation written into cells, where no shift lies below. */
  readonly vacation: number;
  /** Days F3, which the rule about Sundays and public holidays forces. */
  readonly f3: number;
  readonly total: number;
}

const NONE: CreditedTime = { underLeave: 0, vacation: 0, f3: 0, total: 0 };

/**
 * What a line is credited in a calendar plan. A shift under leave counts its own minutes. A vacation day in a cell counts a sixth of the
 * week's hours, so that five weeks use 177.5 hours of a full position at 35.5. An F3 counts as long as the line's mean shift. Whole minutes.
 * A cycle credits nothing: it has no dates; nor does a position held vacant.
 * @source rulebook 4.8 and 5.2
 */
export function creditedTime(timeline: Timeline, line: RotaLine, contractedWeekHours: number): CreditedTime {
  if (timeline.plan.period.kind === 'cycle' || isHeld(line)) return NONE;
  const codes = new Map(timeline.plan.shiftCodes.map((code) => [code.code, code]));
  let plannedMinutes = 0;
  let shifts = 0;
  let f3Days = 0;
  let underLeave = 0;
  let hasVacation = false;
  line.cells.forEach((text, day) => {
    if (text === '') return;
    const leave = leaveOn(timeline, line, day);
    const shift = plannedShiftOn(timeline, line, day);
    const code = codes.get(text);
    if (shift) {
      shifts += 1;
      plannedMinutes += shift.countedMinutes;
      if (leave) underLeave += shift.countedMinutes;
    } else if (code?.kind === 'off' && code.dayOff === 'F3') f3Days += 1;
    else if (code?.kind === 'leave') hasVacation = true;
  });
  const vacation = hasVacation ? vacationMinutes(timeline, line, contractedWeekHours) : 0;
  const share = f3Days === 0 || shifts === 0 ? 0 : timeline.law.valueOnOrFirst(f3Credit, timeline.plan.period.start);
  const f3 = shifts === 0 ? 0 : Math.round((share * f3Days * plannedMinutes) / shifts);
  return { underLeave, vacation, f3, total: underLeave + vacation + f3 };
}

/** Vacation days on which no leave lies over a shift: those are counted by the shift. */
function vacationMinutes(timeline: Timeline, line: RotaLine, contractedWeekHours: number): number {
  const days = vacationDaysUsed(timeline, line).filter((day) => leaveOn(timeline, line, day) === undefined).length;
  return Math.round((days * contractedWeekHours * 60) / WORKING_DAYS_A_WEEK);
}
