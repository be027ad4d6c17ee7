import { must } from '../../kernel/assert.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import type { ElapsedTime } from '../../time/elapsed.ts';
import { holidayOn } from '../../time/holidays.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { lawOf } from '../law/law-of.ts';
import { dayPartOf } from '../model/day-part.ts';
import { isHeld } from '../model/is-held.ts';
import { DAY_NAMES, type DayName, type Plan, type RotaLine, type WorkShiftCode } from '../model/plan.ts';
import { planTime } from './plan-time.ts';
import { shiftOn } from './shift-on.ts';
import type { Chain, PlanDay, ResolvedShift, Timeline, WorkPeriod } from './timeline.ts';

/** Lays a plan out in time. Never fails: unknown codes, days off, leave and shifts under leave simply give no work. */
export function buildTimeline(plan: Plan): Timeline {
  const layout = layOut(plan);
  return {
    plan,
    law: lawOf(plan),
    days: layout.days,
    shifts: layout.shifts,
    chains: chainLines(plan).map((lineIndexes) => buildChain(plan, layout, lineIndexes)),
  };
}

/**
 * The timeline after cells of some lines have changed, and nothing else. Equal to `buildTimeline(plan)`, but only the
 * chains of those lines are made anew; the others are the same objects as before.
 */
export function rebuildChains(timeline: Timeline, plan: Plan, changedLines: ReadonlySet<number>): Timeline {
  const layout = { days: timeline.days, shifts: timeline.shifts, time: planTime(plan) };
  const chains = timeline.chains.map((chain) =>
    chain.lineIndexes.some((lineIndex) => changedLines.has(lineIndex)) ? buildChain(plan, layout, chain.lineIndexes) : chain,
  );
  return { plan, law: lawOf(plan), days: timeline.days, shifts: timeline.shifts, chains };
}

interface Layout {
  readonly days: readonly PlanDay[];
  readonly shifts: ReadonlyMap<string, ResolvedShift>;
  readonly time: ElapsedTime;
}

function layOut(plan: Plan): Layout {
  return { days: planDays(plan), shifts: resolveShifts(plan), time: planTime(plan) };
}

function planDays(plan: Plan): readonly PlanDay[] {
  const { kind, start, weeks } = plan.period;
  return Array.from({ length: weeks * DAYS_PER_WEEK }, (_, day) => {
    const date = addDays(start, day);
    const weekday = day % DAYS_PER_WEEK;
    return {
      day,
      date,
      weekday,
      dayName: DAY_NAMES[weekday] as DayName,
      isWeekend: weekday >= 5,
      holiday: kind === 'calendar' ? holidayOn(date) : null,
    };
  });
}

function resolveShifts(plan: Plan): ReadonlyMap<string, ResolvedShift> {
  const shifts = new Map<string, ResolvedShift>();
  for (const code of plan.shiftCodes) {
    if (code.kind === 'work') shifts.set(code.code, resolveShift(code));
  }
  return shifts;
}

/** Works out the minutes of a work code. */
export function resolveShift(code: WorkShiftCode): ResolvedShift {
  const startMinute = minuteOfDay(code.start);
  const endMinute = endMinuteAfter(code.start, code.end);
  const unpaidBreakMinutes = code.unpaidBreakMinutes ?? 0;
  return {
    code,
    startMinute,
    endMinute,
    unpaidBreakMinutes,
    countedMinutes: Math.max(0, endMinute - startMinute - unpaidBreakMinutes),
    dayPart: dayPartOf(code.start, code.end),
  };
}

/** Which lines make up each chain: all of them in a rolling cycle, otherwise every line by itself. */
function chainLines(plan: Plan): readonly (readonly number[])[] {
  const lines = plan.lines.map((_, lineIndex) => lineIndex);
  if (lines.length === 0) return [];
  return plan.period.kind === 'cycle' && plan.period.rotation === 'rolling' ? [lines] : lines.map((lineIndex) => [lineIndex]);
}

function buildChain(plan: Plan, layout: Layout, lineIndexes: readonly number[]): Chain {
  const daysOfPlan = layout.days.length;
  const periods: WorkPeriod[] = [];
  lineIndexes.forEach((lineIndex, position) => {
    const line = must(plan.lines[lineIndex], 'the line of a chain');
    for (let day = 0; day < daysOfPlan; day += 1) {
      const shift = shiftOn(layout, line, day);
      if (shift) periods.push(workPeriod(plan, layout.time, line, { lineIndex, day, shift, midnight: (position * daysOfPlan + day) * MINUTES_PER_DAY }));
    }
  });
  const cyclic = plan.period.kind === 'cycle';
  return {
    lineIndexes,
    cyclic,
    weeks: plan.period.weeks * lineIndexes.length,
    periods,
    elsewhere: elsewhere(plan, layout, lineIndexes),
    ...past(plan, layout, lineIndexes),
  };
}

/** What the person of a line works in another department; in a rolling rota a line is nobody's. */
function elsewhere(plan: Plan, layout: Layout, lineIndexes: readonly number[]): readonly WorkPeriod[] {
  const [lineIndex = 0] = lineIndexes;
  const line = must(plan.lines[lineIndex], 'the line of a chain');
  if (line.elsewhere === undefined || lineIndexes.length > 1 || isHeld(line)) return [];
  const { cells, shiftCodes, unit } = line.elsewhere;
  const shifts = new Map(shiftCodes.map((code) => [code.code, resolveShift({ ...code, kind: 'work' })]));
  return cells.flatMap((text, day) => {
    const shift = shifts.get(text);
    return shift ? [{ ...workPeriod(plan, layout.time, line, { lineIndex, day, shift, midnight: day * MINUTES_PER_DAY }), unit }] : [];
  });
}

const NO_PAST: Pick<Chain, 'weeksBefore' | 'before'> = { weeksBefore: 0, before: [] };

/** What the line of an open chain worked before the plan. */
function past(plan: Plan, layout: Layout, [lineIndex = 0]: readonly number[]): Pick<Chain, 'weeksBefore' | 'before'> {
  const line = must(plan.lines[lineIndex], 'the line of a chain');
  const { context } = plan;
  const cells = context && Object.hasOwn(context.lines, line.id) ? context.lines[line.id] : undefined;
  if (plan.period.kind === 'cycle' || context === undefined || cells === undefined || isHeld(line)) return NO_PAST;
  const before = cells.flatMap((text, index): readonly WorkPeriod[] => {
    const shift = layout.shifts.get(text);
    const day = index - cells.length;
    return shift ? [workPeriod(plan, layout.time, line, { lineIndex, day, shift, midnight: day * MINUTES_PER_DAY })] : [];
  });
  return { weeksBefore: context.weeks, before };
}

/** Where a shift lies: whose it is, on which day, and when that day begins in its chain. */
interface Place {
  readonly lineIndex: number;
  readonly day: number;
  readonly shift: ResolvedShift;
  readonly midnight: number;
}

function workPeriod(plan: Plan, time: ElapsedTime, line: RotaLine, { lineIndex, day, shift, midnight }: Place): WorkPeriod {
  const start = midnight + shift.startMinute;
  const end = midnight + shift.endMinute;
  const elapsedStart = time.toElapsed(start);
  const elapsedEnd = time.toElapsed(end);
  const presentMinutes = plan.settings.clockChangeHours === 'nominal' ? end - start : elapsedEnd - elapsedStart;
  const countedMinutes = Math.max(0, presentMinutes - shift.unpaidBreakMinutes);
  return { lineIndex, lineId: line.id, competence: line.competence, day, shift, start, end, elapsedStart, elapsedEnd, countedMinutes };
}
