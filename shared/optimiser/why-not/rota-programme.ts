import type { AgreementType, Plan } from '../../domain/model/plan.ts';
import type { ConflictRule } from '../../domain/model/why-not.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { IntegerProgramme, ProgrammeRow } from '../integer-programme.ts';
import { planProblem } from '../search/plan-problem.ts';
import { USUAL_PRIORITIES } from '../search/priorities.ts';
import type { RestRules, RosterProblem } from '../search/roster-problem.ts';

const FRIDAY = 4;
const SATURDAY = 5;

/** A rota as an integer programme: a yes or no for every line, day and shift. Each costs the same, so that no more are worked than the demand asks for. */
export interface RotaProgramme {
  readonly programme: IntegerProgramme;
  /** The shift codes that a solution stands for, by line and day. */
  readonly cells: (values: Float64Array) => readonly (readonly string[])[];
}

/**
 * The lawful rotas that cover all of a plan's demand, or a few more: every rota that the rules find lawful and that keeps to positions (to half a shift), weekends, codes, days, leave,
 * pins and strong wishes is a solution. What is hard to say in numbers (a rest over the week border, say) is let through, so that "no solution" is true.
 * @param rules those that hold
 * @param isWhole with whole people; otherwise shares of people will do, which is quick, and lines that are alike are one. Without a solution in shares there is none with people
 */
export function rotaProgramme(plan: Plan, rules: ReadonlySet<ConflictRule>, isWhole: boolean): RotaProgramme {
  const problem = problemOf(plan, rules);
  const columns: { cost: number; lower: number; upper: number; isInteger: boolean; entries: [number, number][] }[] = [];
  const rows: ProgrammeRow[] = [];
  const places: { line: number; day: number; code: number; column: number }[] = [];
  const column = (upper: number, cost = 0): number => columns.push({ cost, lower: 0, upper, isInteger: isWhole, entries: [] }) - 1;
  const row: AddRow = (lower, upper, entries) => {
    if (entries.length === 0 && lower <= 0 && upper >= 0) return;
    const index = rows.push({ lower, upper }) - 1;
    const weights = new Map<number, number>();
    for (const [at, weight] of entries) weights.set(at, (weights.get(at) ?? 0) + weight);
    for (const [at, weight] of weights) columns[at]?.entries.push([index, weight]);
  };
  const staff = staffOf(problem, plan, isWhole).map(({ line, count }): Staff => {
    const days = Array.from({ length: problem.days }, (_, day) =>
      codesIn(problem, plan, line, day).map((code): Start => {
        const own = column(count, 1);
        places.push({ line, day, code, column: own });
        return [code, own];
      }),
    );
    return { line, count, starts: (day) => days[day] ?? [] };
  });
  const build: Build = { problem, rules, column, row };
  for (const one of staff) staffRows(build, one, plan);
  demandRows(build, staff);
  return {
    programme: { columns, rows },
    cells: (values) => {
      const cells = plan.lines.map(() => Array.from({ length: problem.days }, () => ''));
      for (const { line, day, code, column: own } of places) {
        if ((values[own] ?? 0) > 0.5) (cells[line] as string[])[day] = problem.shifts[code]?.code ?? '';
      }
      return cells;
    },
  };
}

/** Where the length of shifts is left aside, as if an agreement covered every length; weeks stay as they are. */
function problemOf(plan: Plan, rules: ReadonlySet<ConflictRule>): RosterProblem {
  const problem = planProblem(plan, USUAL_PRIORITIES, () => false);
  if (rules.has('shift-length')) return problem;
  const { start, weeks } = plan.period;
  const whole = { from: start, to: addDays(start, (weeks + 1) * DAYS_PER_WEEK), lines: 'all' } as const;
  const agreements = LENGTH_AGREEMENTS.map((type) => ({ id: `${type} assumed`, type, ...whole }));
  const long = planProblem({ ...plan, agreements: [...plan.agreements, ...agreements] }, USUAL_PRIORITIES, () => false);
  return { ...long, wanted: problem.wanted };
}

const LENGTH_AGREEMENTS = ['10-5-2', '10-12-4'] as const;

type Entry = readonly [column: number, weight: number];
type AddRow = (lower: number, upper: number, entries: readonly Entry[]) => void;
/** A shift that may stand in a cell, and its column. */
type Start = readonly [code: number, column: number];

/** Lines that are alike; `line` is one of them. */
interface Staff {
  readonly line: number;
  readonly count: number;
  starts(day: number): readonly Start[];
}

function staffOf(problem: RosterProblem, plan: Plan, isWhole: boolean): readonly { readonly line: number; readonly count: number }[] {
  const groups = new Map<string, { line: number; count: number }>();
  for (let line = 0; line < problem.lines; line += 1) {
    const days = Array.from({ length: problem.days }, (_, day) => [codesIn(problem, plan, line, day), mustWork(problem, line, day)]);
    const counts = problem.staffing.map((level) => level.counts[line]);
    const key = isWhole
      ? String(line)
      : JSON.stringify([days, counts, problem.rests[line]?.weekends, [...(problem.rests[line]?.following ?? [])], problem.wanted[line]]);
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { line, count: 1 });
  }
  return [...groups.values()];
}

/** Codes of the shifts that may stand in a cell, without the day off. A strong wish is kept. */
function codesIn({ days, allowed, wishes, shifts }: RosterProblem, plan: Plan, line: number, day: number): readonly number[] {
  const cell = line * days + day;
  const isStrong = plan.lines[line]?.wishes?.some((wish) => wish.day === day && wish.isStrong === true) === true;
  const bits = (allowed[cell] as number) & (isStrong ? (wishes.codes[cell] as number) : ANY_CODE);
  return shifts.flatMap((_, code) => (code > 0 && ((bits >>> code) & 1) === 1 ? [code] : []));
}

const ANY_CODE = 0xffffffff;
/** Shares of a wish above this are those of a strong one. */
const ORDINARY_WISH = 1;

/** Whether a pin or a strong wish leaves no choice but to work. */
function mustWork({ days, allowed, wishes }: RosterProblem, line: number, day: number): boolean {
  const cell = line * days + day;
  const isFreeToBeOff = ((allowed[cell] as number) & 1) === 1;
  const wantsToWork = (wishes.shares[cell] as number) > ORDINARY_WISH && ((wishes.codes[cell] as number) & 1) === 0;
  return !isFreeToBeOff || wantsToWork;
}

interface Build {
  readonly problem: RosterProblem;
  readonly rules: ReadonlySet<ConflictRule>;
  column(upper: number): number;
  readonly row: AddRow;
}

function staffRows(build: Build, staff: Staff, plan: Plan): void {
  const { problem, rules, row } = build;
  const { days, shifts, round } = problem;
  const { line, count, starts } = staff;
  const rest = problem.rests[line] as RestRules;
  const target = problem.wanted[line];
  const minutes = (from: number, to: number) => daysFrom(from, to).flatMap((day) => starts(day).map(([code, own]): Entry => [own, shifts[code]?.minutes ?? 0]));
  for (const day of daysFrom(0, days)) {
    row(mustWork(problem, line, day) ? count : 0, count, works(staff, day));
    const tomorrow = day + 1 < days ? day + 1 : round === 'open' ? null : 0;
    if (!rules.has('daily-rest') || tomorrow === null || tomorrow === day) continue;
    for (const [code, own] of starts(day)) {
      const against = starts(tomorrow).filter(([other]) => rest.following[code * shifts.length + other] === 1);
      if (against.length > 0) row(-Infinity, count, [[own, 1], ...against.map(([, index]): Entry => [index, 1])]);
    }
  }
  if (target) {
    row(-Infinity, count * (target.minutes + target.tolerance), minutes(0, days));
    const isAveraged = plan.agreements.some(({ type }) => AVERAGING.has(type));
    // Under an averaging agreement the search keeps narrower weeks than the law; nothing is claimed of them.
    if (rules.has('week-hours') && !isAveraged) {
      for (let monday = 0; monday < days; monday += DAYS_PER_WEEK) row(-Infinity, count * target.weekMinutes, minutes(monday, monday + DAYS_PER_WEEK));
    }
  }
  weekendRows(build, staff, rest);
  // Averaged red days have conditions of their own, of which nothing is claimed.
  if (rules.has('red-days') && !plan.agreements.some(({ type }) => type === '10-8-4-average')) redDayRows(build, staff, rest);
  if (rules.has('weekly-rest')) weeklyRestRows(build, staff, rest);
}

const AVERAGING: ReadonlySet<AgreementType> = new Set<AgreementType>(['10-5-1', '10-5-2', '10-12-4']);

function daysFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function works({ starts }: Staff, day: number): readonly Entry[] {
  return starts(day).map(([, own]): Entry => [own, 1]);
}

function isOvernight({ shifts }: RosterProblem, code: number): boolean {
  return (shifts[code]?.end ?? 0) > MINUTES_PER_DAY;
}

/** Works the weekend where any of its shifts is worked; so many weekends at most. */
function weekendRows({ problem, column, row }: Build, { count, starts }: Staff, { weekends: most }: RestRules): void {
  const { days, fridayNightCounts } = problem;
  const weekends: Entry[] = [];
  for (let monday = 0; monday < days; monday += DAYS_PER_WEEK) {
    const worked = column(count);
    weekends.push([worked, 1]);
    for (const day of daysFrom(monday + FRIDAY, monday + DAYS_PER_WEEK)) {
      const own = starts(day).filter(([code]) => day >= monday + SATURDAY || (fridayNightCounts && isOvernight(problem, code)));
      if (own.length > 0) row(-Infinity, 0, [...own.map(([, index]): Entry => [index, 1]), [worked, -1]]);
    }
  }
  row(-Infinity, count * most, weekends);
}

function redDayRows({ problem, column, row }: Build, staff: Staff, { redDaysInARow: most }: RestRules): void {
  const { days, redDays, round } = problem;
  const columns = daysFrom(0, days)
    .filter((day) => redDays[day] === 1)
    .map((day) => {
      const worked = column(staff.count);
      const before = day > 0 ? day - 1 : round === 'open' ? null : days - 1;
      const nights = before === null ? [] : staff.starts(before).flatMap(([code, own]): readonly Entry[] => (isOvernight(problem, code) ? [[own, 1]] : []));
      for (const entries of [works(staff, day), nights]) if (entries.length > 0) row(-Infinity, 0, [...entries, [worked, -1]]);
      return worked;
    });
  if (columns.length <= most) return;
  const starts = round === 'open' ? columns.length - most : columns.length;
  for (let first = 0; first < starts; first += 1) {
    const run = daysFrom(first, first + most + 1).map((at): Entry => [columns[at % columns.length] as number, 1]);
    row(-Infinity, staff.count * most, run);
  }
}

/** A rest as long as a week's needs a day on which nothing starts, unless two shifts can lie that far apart on days that follow each other. It may lie over the border of the week. */
function weeklyRestRows({ problem, row }: Build, staff: Staff, { weeklyRest }: RestRules): void {
  const { days, shifts, round } = problem;
  const latest = Math.max(...shifts.slice(1).map(({ start }) => start));
  const earliest = Math.min(...shifts.slice(1).map(({ end }) => end));
  if (MINUTES_PER_DAY + latest - earliest >= weeklyRest) return;
  for (let monday = 0; monday < days; monday += DAYS_PER_WEEK) {
    const [from, to] = [monday - 1, monday + DAYS_PER_WEEK + 1];
    if (days < to - from || (round === 'open' && (from < 0 || to > days))) continue;
    row(
      -Infinity,
      staff.count * (to - from - 1),
      daysFrom(from, to).flatMap((day) => works(staff, (day + days) % days)),
    );
  }
  // Every week has a rest of its own, and no rest serves more weeks than it has such days.
  if (round === 'own-line') {
    const all = daysFrom(0, days).flatMap((day) => works(staff, day));
    row(-Infinity, staff.count * (days - days / DAYS_PER_WEEK), all);
  }
}

function demandRows({ problem, row }: Build, staff: readonly Staff[]): void {
  const { days, segments, shifts, staffing, round } = problem;
  const covers = (code: number, segment: number) => shifts[code]?.covers.includes(segment) === true;
  for (const level of staffing) {
    const counted = staff.filter(({ line }) => level.counts[line] === 1);
    for (const day of daysFrom(0, days)) {
      const yesterday = day > 0 ? day - 1 : round === 'open' ? null : days - 1;
      let known = '';
      for (let segment = 0; segment < segments; segment += 1) {
        const wanted = level.wanted[day * segments + segment] as number;
        if (wanted === 0) continue;
        const covering = counted.flatMap(({ starts }) => [
          ...starts(day).flatMap(([code, own]): readonly Entry[] => (covers(code, segment) ? [[own, 1]] : [])),
          ...(yesterday === null ? [] : starts(yesterday).flatMap(([code, own]): readonly Entry[] => (covers(code, segments + segment) ? [[own, 1]] : []))),
        ]);
        const key = `${wanted} ${covering.map(([index]) => index).join(' ')}`;
        if (key !== known) row(wanted, Infinity, covering);
        known = key;
      }
    }
  }
}
