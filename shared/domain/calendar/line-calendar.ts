import { must } from '../../kernel/assert.ts';
import { redDayFrame, redDayShare } from '../../law/aml/rest.ts';
import { VACATION_WEEKS } from '../../law/hta/vacation.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate } from '../../time/local-date.ts';
import { type CreditedTime, creditedTime } from '../hours/credited-time.ts';
import { contractedHours, fullTimeNormHours } from '../hours/full-time-norm.ts';
import { vacationDaysUsed, WORKING_DAYS_A_WEEK } from '../hours/vacation.ts';
import { daysOffOf } from '../model/days-off.ts';
import { isHeld } from '../model/is-held.ts';
import type { DayOff, Plan, RotaLine } from '../model/plan.ts';
import { framesOf } from '../rules/red-days.ts';
import { redDaysOf } from '../rules/support/red-day-list.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { personChain } from '../timeline/person-chain.ts';
import { leaveOn } from '../timeline/shift-on.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import { type F5Claim, f5Claims } from './earned-f5.ts';
import { type F3Proposals, proposeF3 } from './propose-f3.ts';

interface WorkedAndOff {
  readonly worked: number;
  readonly off: number;
}

/** Sundays and public holidays of one frame of the rule on averaging (26 weeks, or the whole of a shorter plan). */
export interface RedDayFrame {
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  readonly sundays: WorkedAndOff;
  /** Public holidays that are no Sundays. */
  readonly holidays: WorkedAndOff;
  /** Most that may be worked under an agreement on averaging. */
  readonly allowed: number;
}

/** Vacation in working days Monday to Saturday, and in hours of the rota: a week's hours for six days. */
export interface VacationBalance {
  readonly daysEntitled: number;
  readonly daysUsed: number;
  readonly daysLeft: number;
  readonly hoursEntitled: number;
  readonly hoursUsed: number;
  readonly hoursLeft: number;
}

/** What a line has of days off, leave and red days. */
export interface LineCalendar {
  readonly line: string;
  readonly daysOff: Readonly<Record<DayOff, number>>;
  /** Days of each kind of leave, in cells or lying over them. */
  readonly leave: Readonly<Record<string, number>>;
  readonly redDays: readonly RedDayFrame[];
  /** Null in a cycle, and where the position is held vacant. */
  readonly vacation: VacationBalance | null;
  readonly credited: CreditedTime;
  readonly f5: readonly F5Claim[];
}

export interface CalendarReport {
  readonly lines: readonly LineCalendar[];
  readonly f3: F3Proposals;
}

/** The plan's days off, leave, red days and vacation line by line, and the F3 that the rule about red days asks for. */
export function calendarOf(plan: Plan): CalendarReport {
  const timeline = buildTimeline(plan);
  const lines = timeline.chains.flatMap((chain) => chain.lineIndexes.map((index) => lineCalendar(timeline, chain, must(plan.lines[index], 'The line'))));
  return { lines, f3: proposeF3(plan) };
}

function lineCalendar(timeline: Timeline, chain: Chain, line: RotaLine): LineCalendar {
  const { plan, days, law } = timeline;
  const weekHours = contractedHours(line, fullTimeNormHours(timeline, chain, line));
  return {
    line: line.id,
    ...countCodes(timeline, line),
    redDays: redDayFrames(timeline, chain),
    vacation: plan.period.kind === 'cycle' || isHeld(line) ? null : vacationBalance(timeline, line, weekHours),
    credited: creditedTime(timeline, line, weekHours),
    f5: plan.period.kind === 'cycle' || isHeld(line) ? [] : f5Claims(line, days, plan.shiftCodes, law),
  };
}

function countCodes(timeline: Timeline, line: RotaLine): Pick<LineCalendar, 'daysOff' | 'leave'> {
  const codes = new Map(timeline.plan.shiftCodes.map((code) => [code.code, code]));
  const leave = new Map<string, number>();
  line.cells.forEach((text, day) => {
    const code = codes.get(text);
    const kind = leaveOn(timeline, line, day)?.leave ?? (code?.kind === 'leave' ? code.leave : undefined);
    if (kind !== undefined) leave.set(kind, (leave.get(kind) ?? 0) + 1);
  });
  return { daysOff: daysOffOf(timeline.plan, line), leave: Object.fromEntries([...leave].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function redDayFrames(timeline: Timeline, chain: Chain): readonly RedDayFrame[] {
  const { law, plan } = timeline;
  const all = redDaysOf(personChain(chain), timeline);
  const share = law.valueOnOrFirst(redDayShare, plan.period.start);
  return framesOf(chain, law.valueOnOrFirst(redDayFrame, plan.period.start)).map(({ from, to }) => {
    const inFrame = all.filter(({ week }) => week >= from && week < to);
    const count = (isSunday: boolean): WorkedAndOff => {
      const days = inFrame.filter(({ day }) => (day % DAYS_PER_WEEK === DAYS_PER_WEEK - 1) === isSunday);
      const worked = days.filter(({ isWorked }) => isWorked).length;
      return { worked, off: days.length - worked };
    };
    return {
      from: addDays(plan.period.start, from * DAYS_PER_WEEK),
      to: addDays(plan.period.start, to * DAYS_PER_WEEK - 1),
      sundays: count(true),
      holidays: count(false),
      allowed: Math.floor(inFrame.length * share),
    };
  });
}

function vacationBalance(timeline: Timeline, line: RotaLine, weekHours: number): VacationBalance {
  const weeks = timeline.law.valueOnOrFirst(VACATION_WEEKS, timeline.plan.period.start);
  const daysEntitled = line.vacationDays ?? weeks * WORKING_DAYS_A_WEEK;
  const daysUsed = vacationDaysUsed(timeline, line).length;
  const hours = (days: number) => (days * weekHours) / WORKING_DAYS_A_WEEK;
  const daysLeft = daysEntitled - daysUsed;
  return { daysEntitled, daysUsed, daysLeft, hoursEntitled: hours(daysEntitled), hoursUsed: hours(daysUsed), hoursLeft: hours(daysLeft) };
}
