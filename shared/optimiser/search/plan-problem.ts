import { creditedTime } from '../../domain/hours/credited-time.ts';
import { contractedHours, fullTimeNormHours } from '../../domain/hours/full-time-norm.ts';
import { DAY_NAMES, type Plan, type RotaLine } from '../../domain/model/plan.ts';
import { createRuleContext } from '../../domain/rules/rule-context.ts';
import { demandByDay } from '../../domain/staffing/demand-on-day.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { leaveOn } from '../../domain/timeline/shift-on.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import { must } from '../../kernel/assert.ts';
import { meanWeek } from '../../law/aml/averaging.ts';
import { nightsInARow } from '../../law/aml/night-work.ts';
import { ordinaryWeek } from '../../law/aml/ordinary-hours.ts';
import { dailyRestMinimum, redDaysInARow, weeklyRestMinimum } from '../../law/aml/rest.ts';
import { workDaysInARow } from '../../law/local/work-run.ts';
import { clockChangeMinutes } from '../../time/elapsed.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { type ElsewhereCodes, elsewhereCodes } from './elsewhere-codes.ts';
import { fairNights } from './fair-nights.ts';
import { createLawfulness, isUnlawful, type Lawfulness } from './lawful-codes.ts';
import { type Priorities, weightsOf } from './priorities.ts';
import type { LineTarget, RestRules, RosterProblem, RosterShift } from './roster-problem.ts';
import { segmentCuts, staffingOf } from './staffing-costs.ts';
import { wishedCells } from './wished-cells.ts';

const SATURDAY = 5;
const FRIDAY = 4;
/** Codes are kept as bits of one number, and one of them is the day without a shift. */
export const MOST_CODES = 31;

/** A cell that the search must leave as it is. */
export type IsLocked = (line: RotaLine, day: number) => boolean;

/**
 * The plan as a search problem. What a line may do comes from its own facts (allowed codes, days, weekends, leave) and from asking the rules of the
 * registry; cells with leave, with unknown texts or locked ones stay.
 * @throws Error when the plan has more than 31 work codes
 */
export function planProblem(plan: Plan, priorities: Priorities, isLocked: IsLocked): RosterProblem {
  const timeline = buildTimeline(plan);
  const cuts = segmentCuts(timeline);
  const own = shiftsOf(timeline, cuts);
  if (own.length > MOST_CODES + 1) throw new Error(`at most ${MOST_CODES} work codes can be searched`);
  const elsewhere = elsewhereCodes(plan, MOST_CODES + 1 - own.length);
  const lawfulness = createLawfulness(elsewhere.plan);
  const there = elsewhere.names.size === 0 ? [] : shiftsOf(buildTimeline(elsewhere.plan), []).filter(({ code }) => elsewhere.names.has(code));
  const shifts = [...own, ...there];
  const days = timeline.days.length;
  const round = plan.period.kind === 'calendar' ? 'open' : plan.period.rotation === 'rolling' ? 'rolling' : 'own-line';
  const { allowed, initial } = cellsOf(plan, timeline, shifts, elsewhere, lawfulness, isLocked);
  const demand = demandByDay(plan, timeline.days);
  const targets = plan.lines.map((line) => targetOf(timeline, line, own));
  const codes = targets.map((_, line) => allowed.subarray(line * days, (line + 1) * days).reduce((bits, cell) => bits | cell, 0) & ((2 ** own.length - 1) | 0));
  const nights = fairNights(
    plan,
    demand,
    own,
    targets.map(({ minutes }, line) => ({ minutes, codes: codes[line] ?? 0 })),
  );
  const rests = plan.lines.map((line) => restRules(plan, timeline, line, shifts, lawfulness));
  return {
    lines: plan.lines.length,
    days,
    round,
    shifts,
    allowed,
    initial,
    wishes: wishedCells(plan, shifts),
    segments: cuts.length,
    segmentMinutes: cuts.map((cut, segment) => (cuts[segment + 1] ?? MINUTES_PER_DAY) - cut),
    staffing: staffingOf(plan, timeline, demand, cuts, priorities),
    wanted: targets.map((target, line) =>
      withElsewhere({ ...target, nights: nights[line] ?? null }, initial.subarray(line * days, (line + 1) * days), own, there),
    ),
    rests: round === 'rolling' && rests.length > 0 ? [strictest(rests)] : rests,
    redDays: Uint8Array.from(timeline.days, (day) => Number(day.weekday === 6 || day.holiday !== null)),
    shortNights: shortNightsOf(timeline),
    fridayNightCounts: plan.settings.fridayNightCountsAsWeekend ?? true,
    weights: weightsOf(priorities),
  };
}

function shiftsOf(timeline: Timeline, cuts: readonly number[]): readonly RosterShift[] {
  const free: RosterShift = { code: '', start: 0, end: 0, minutes: 0, isNight: false, covers: [] };
  const work = [...timeline.shifts].map(([code, shift]): RosterShift => {
    const { startMinute: start, endMinute: end } = shift;
    const covers = [0, MINUTES_PER_DAY].flatMap((midnight, day) =>
      cuts.flatMap((cut, segment) => (start <= midnight + cut && midnight + cut < end ? [day * cuts.length + segment] : [])),
    );
    return { code, start, end, minutes: shift.countedMinutes, isNight: shift.dayPart === 'night', covers };
  });
  return [free, ...work];
}

function cellsOf(
  plan: Plan,
  timeline: Timeline,
  shifts: readonly RosterShift[],
  elsewhere: ElsewhereCodes,
  lawfulness: Lawfulness,
  isLocked: IsLocked,
): Pick<RosterProblem, 'allowed' | 'initial'> {
  const days = timeline.days.length;
  const allowed = new Uint32Array(plan.lines.length * days);
  const initial = new Uint8Array(plan.lines.length * days);
  const codeOf = new Map(shifts.map((shift, index) => [shift.code, index]));
  const own = shifts.filter(({ code }) => !elsewhere.names.has(code));
  plan.lines.forEach((line, index) => {
    const weekendCodes = line.weekendEvery === null ? 0 : 0xffffffff;
    for (let day = 0; day < days; day += 1) {
      const cell = index * days + day;
      const text = line.cells[day] ?? '';
      const present = codeOf.get(text) ?? 0;
      const isOff = leaveOn(timeline, line, day) !== undefined || line.vacancy === 'held';
      const there = elsewhere.on(line, day);
      if (isOff || isLocked(line, day) || line.pinnedDays?.includes(day) || there !== undefined || worksElsewhere(line, day) || mustStay(plan, text)) {
        // What leave lies over is not worked. On a day with a shift here and one elsewhere the one here is seen, because it is what covers something.
        const here = isOff ? 0 : present;
        const stays = here === 0 ? (codeOf.get(there ?? '') ?? 0) : here;
        initial[cell] = stays;
        allowed[cell] = 1 << stays;
        continue;
      }
      const may = codesOn(plan, line, day, own, lawfulness) & (day % DAYS_PER_WEEK >= SATURDAY ? weekendCodes | 1 : 0xffffffff);
      allowed[cell] = may >>> 0;
      initial[cell] = ((may >>> present) & 1) === 1 ? present : 0;
    }
  });
  return { allowed, initial };
}

/** Hours and nights elsewhere are no part of the position: they are added to what is aimed at, because the search counts them on the line. */
function withElsewhere(target: LineTarget, stays: Uint8Array, own: readonly RosterShift[], there: readonly RosterShift[]): LineTarget {
  const shifts = Array.from(stays).flatMap((code) => (code >= own.length ? [there[code - own.length] as RosterShift] : []));
  const nights = shifts.filter(({ isNight }) => isNight).length;
  return {
    ...target,
    minutes: target.minutes + shifts.reduce((sum, { minutes }) => sum + minutes, 0),
    nights: target.nights === null ? null : target.nights + nights,
  };
}

/** Whether the person works in another department that day. */
function worksElsewhere({ elsewhere }: RotaLine, day: number): boolean {
  const text = elsewhere?.cells[day] ?? '';
  return text !== '' && elsewhere?.shiftCodes.some((code) => code.code === text) === true;
}

/** Unknown texts, leave and the days off that law and tariff give for something are nobody's to move. F1 and F2 go where the week leaves room. */
function mustStay(plan: Plan, text: string): boolean {
  if (text === '') return false;
  const code = plan.shiftCodes.find((candidate) => candidate.code === text);
  if (code === undefined || code.kind === 'leave') return true;
  return code.kind === 'off' && code.dayOff !== 'F1' && code.dayOff !== 'F2';
}

function codesOn(plan: Plan, line: RotaLine, day: number, shifts: readonly RosterShift[], lawfulness: Lawfulness): number {
  const weekday = day % DAYS_PER_WEEK;
  const dayName = DAY_NAMES[weekday];
  if (line.days !== undefined && dayName !== undefined && !line.days.includes(dayName)) return 1;
  let bits = 1;
  shifts.forEach((shift, code) => {
    if (code === 0 || (line.allowedCodes !== undefined && !line.allowedCodes.includes(shift.code))) return;
    const verdict = lawfulness.of(line, Math.floor(day / DAYS_PER_WEEK), [shift.code]);
    if (isUnlawful(verdict)) return;
    // Without weekends, nothing on Friday may reach into one.
    if (line.weekendEvery === null && weekday === FRIDAY && shift.end > MINUTES_PER_DAY && (plan.settings.fridayNightCountsAsWeekend ?? true)) return;
    bits |= 1 << code;
  });
  return bits;
}

/** By day: 1 when the clock goes forward in the night before it. */
function shortNightsOf({ plan, days }: Timeline): Uint8Array {
  return Uint8Array.from(days, (day) => Number(plan.period.kind === 'calendar' && clockChangeMinutes(day.date) < 0));
}

function restRules(plan: Plan, timeline: Timeline, line: RotaLine, shifts: readonly RosterShift[], lawfulness: Lawfulness): RestRules {
  const { law } = timeline;
  const { start, weeks, kind } = plan.period;
  const count = shifts.length;
  const ends = [0, weeks - 1];
  const shortNight = shortNightsOf(timeline).indexOf(1);
  // Long shifts may be covered too; heavy is only the short night between two.
  const shortRest = law.valueOnOrFirst(dailyRestMinimum, start);
  /** What may follow what, judged at the beginning and the end of the plan, or on one day of it. */
  const followingOn = (day: number | null): Uint8Array => {
    const table = new Uint8Array(count * count);
    shifts.forEach((first, one) => {
      shifts.forEach((second, other) => {
        if (one === 0 || other === 0) return;
        const codes = [first.code, second.code];
        const verdicts =
          day === null
            ? ends.map((week) => lawfulness.of(line, week, codes))
            : [lawfulness.of(line, Math.floor((day - 1) / DAYS_PER_WEEK), codes, (day - 1) % DAYS_PER_WEEK)];
        const isHeavy = verdicts.includes('covered') && MINUTES_PER_DAY + second.start - first.end < shortRest;
        table[one * count + other] = verdicts.some(isUnlawful) ? 1 : isHeavy ? 2 : 0;
      });
    });
    return table;
  };
  const following = followingOn(null);
  const chainWeeks = plan.period.rotation === 'rolling' && kind === 'cycle' ? weeks * plan.lines.length : weeks;
  const share = line.weekendEvery === null ? 0 : chainWeeks / line.weekendEvery;
  return {
    following,
    followingShortNight: shortNight > 0 ? followingOn(shortNight) : following,
    weeklyRest: law.valueOnOrFirst(weeklyRestMinimum, start),
    redDaysInARow: law.valueOnOrFirst(redDaysInARow, start) + (mayAverageRedDays(timeline, line) ? AVERAGED_RED_DAYS : 0),
    weekends: kind === 'calendar' ? Math.ceil(share) : Math.floor(share),
    workDaysInARow: law.valueOnOrFirst(workDaysInARow, start),
    nightsInARow: law.valueOnOrFirst(nightsInARow, start),
  };
}

/**
 * How many red days more may follow each other where an agreement averages them: enough for a weekend in Easter with a night into Monday. The agreement's other
 * conditions are left to the rules.
 */
const AVERAGED_RED_DAYS = 2;

/** Whether an agreement lets red days follow each other all through the plan. */
function mayAverageRedDays(timeline: Timeline, line: RotaLine): boolean {
  const { agreementOn } = createRuleContext(timeline);
  const dates = [timeline.plan.period.start, must(timeline.days.at(-1), 'the last day').date];
  return dates.every((date) => agreementOn(['10-8-4-average'], line.id, date) !== null);
}

/** In a rolling rota everybody comes to every line: what is lawful for all is lawful. */
function strictest(rests: readonly RestRules[]): RestRules {
  const first = must(rests[0], 'a line');
  const least = (value: (rest: RestRules) => number) => Math.min(...rests.map(value));
  const following = first.following.map((_, pair) => {
    const verdicts = rests.map((rest) => rest.following[pair] ?? 0);
    return verdicts.includes(1) ? 1 : Math.max(...verdicts);
  });
  return {
    ...first,
    following,
    followingShortNight: following,
    weekends: least((rest) => rest.weekends),
    workDaysInARow: least((rest) => rest.workDaysInARow),
    nightsInARow: least((rest) => rest.nightsInARow),
  };
}

function targetOf(timeline: Timeline, line: RotaLine, shifts: readonly RosterShift[]): Omit<LineTarget, 'nights'> {
  const { plan, law } = timeline;
  const index = plan.lines.indexOf(line);
  const chain = must(
    timeline.chains.find((candidate) => candidate.lineIndexes.includes(index)),
    'the chain of a line',
  );
  const weekHours = contractedHours(line, fullTimeNormHours(timeline, chain, line));
  const minutes = weekHours * plan.period.weeks * 60 - creditedTime(timeline, line, weekHours).total;
  const shortest = Math.min(...shifts.slice(1).map((shift) => shift.minutes), Infinity);
  return {
    minutes: line.vacancy === 'held' ? 0 : Math.max(0, minutes),
    // Whole shifts hit a contract only so nearly.
    tolerance: Number.isFinite(shortest) ? shortest / 2 : 0,
    weekMinutes: mostInAWeek(timeline, line, law.valueOnOrFirst(meanWeek, plan.period.start)),
  };
}

/** The most minutes that every week of the plan may have on the line, at most the mean that eight weeks may have. */
function mostInAWeek(timeline: Timeline, line: RotaLine, most: number): number {
  const { plan, law, days } = timeline;
  const { agreementOn } = createRuleContext(timeline);
  const ordinary = law.valueOnOrFirst(ordinaryWeek, plan.period.start);
  const dates = [plan.period.start, must(days.at(-1), 'the last day').date];
  for (let minutes = most; minutes > ordinary; minutes -= 30) {
    const need = { limit: 'weekMinutes', measured: minutes } as const;
    if (dates.every((date) => agreementOn(['10-5-1', '10-5-2', '10-12-4'], line.id, date, need) !== null)) return minutes;
  }
  return ordinary;
}
