import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { IntegerProgramme, ProgrammeColumn, ProgrammeRow } from '../integer-programme.ts';
import type { RestRules, RosterProblem, StaffingLevel } from '../search/roster-problem.ts';

const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

/** Lines that stand alike in one weekend. */
export interface WeekendGroup {
  readonly count: number;
  /** Whose weekends are counted together: the index of a {@link WeekendPool}. */
  readonly pool: number;
  readonly patterns: readonly WeekendPattern[];
}

/** A weekend that one line may lawfully have. */
export interface WeekendPattern {
  /** What it covers: `segment` on Saturday, `segments + segment` on Sunday. */
  readonly covers: readonly number[];
  readonly isWorked: boolean;
}

/** Lines that have equally many weekends, and how many all of them have together. */
export interface WeekendPool {
  readonly most: number;
}

export interface Weekend {
  readonly groups: readonly WeekendGroup[];
  /** People wanted: by segment, Saturday's first. */
  readonly wanted: readonly number[];
}

/** All weekends of a problem for one staffing level: what a lawful rota may do on them, and nothing about the week around them but the Friday night before. */
export interface Weekends {
  readonly weekends: readonly Weekend[];
  readonly pools: readonly WeekendPool[];
  readonly segmentMinutes: readonly number[];
}

export function weekendsOf(problem: RosterProblem, level: StaffingLevel): Weekends {
  const { days, lines, segments, round, rests } = problem;
  const counted = Array.from({ length: lines }, (_, line) => line).filter((line) => level.counts[line] === 1);
  const restOf = (line: number) => rests[round === 'rolling' ? 0 : line] as RestRules;
  const poolKeys = new Map<string, number>();
  const pools: { most: number }[] = [];
  const poolOf = new Map<number, number>();
  for (const line of counted) {
    const rest = restOf(line);
    const key = round === 'rolling' ? '' : [rest.weekends, rest.following.join(''), rest.followingShortNight.join('')].join(' ');
    const known = poolKeys.get(key);
    const pool = known ?? pools.push({ most: round === 'rolling' ? rest.weekends : 0 }) - 1;
    poolKeys.set(key, pool);
    poolOf.set(line, pool);
    if (round !== 'rolling') (pools[pool] as { most: number }).most += rest.weekends;
  }
  const weekends = Array.from({ length: days / DAYS_PER_WEEK }, (_, week): Weekend => {
    const groups = new Map<string, { lines: number[]; pool: number }>();
    for (const line of counted) {
      const pool = poolOf.get(line) as number;
      const key = [pool, ...[FRIDAY, SATURDAY, SUNDAY].map((weekday) => problem.allowed[line * days + week * DAYS_PER_WEEK + weekday])].join(' ');
      const group = groups.get(key) ?? { lines: [], pool };
      group.lines.push(line);
      groups.set(key, group);
    }
    const saturday = (week * DAYS_PER_WEEK + SATURDAY) * segments;
    return {
      groups: [...groups.values()].map(({ lines: alike, pool }) => ({
        count: alike.length,
        pool,
        patterns: patternsOf(problem, alike[0] as number, restOf(alike[0] as number), week),
      })),
      wanted: Array.from(level.wanted.subarray(saturday, saturday + 2 * segments)),
    };
  });
  return { weekends, pools, segmentMinutes: problem.segmentMinutes };
}

/** What a line may work from Friday night to Sunday: each two following days lawful by themselves. */
function patternsOf(problem: RosterProblem, line: number, rest: RestRules, week: number): readonly WeekendPattern[] {
  const { days, segments, shifts, shortNights, round, fridayNightCounts } = problem;
  const monday = week * DAYS_PER_WEEK;
  const codesOn = (weekday: number) =>
    shifts.flatMap((_, code) => (((problem.allowed[line * days + monday + weekday] as number) >>> code) % 2 === 1 ? [code] : []));
  const mayFollow = (before: number, code: number, weekday: number) => {
    const table = round === 'open' && shortNights[monday + weekday] === 1 ? rest.followingShortNight : rest.following;
    return table[before * shifts.length + code] !== 1;
  };
  const endsOn = (code: number) => (shifts[code]?.end ?? 0) > MINUTES_PER_DAY;
  const covers = (code: number) => shifts[code]?.covers ?? [];
  const found = new Map<string, WeekendPattern>();
  for (const friday of codesOn(FRIDAY)) {
    for (const saturday of codesOn(SATURDAY)) {
      if (!mayFollow(friday, saturday, SATURDAY)) continue;
      for (const sunday of codesOn(SUNDAY)) {
        if (!mayFollow(saturday, sunday, SUNDAY)) continue;
        const covered = [
          ...covers(friday).flatMap((cover) => (cover >= segments ? [cover - segments] : [])),
          ...covers(saturday),
          ...covers(sunday).flatMap((cover) => (cover < segments ? [segments + cover] : [])),
        ];
        const isWorked = saturday !== 0 || sunday !== 0 || (fridayNightCounts && endsOn(friday));
        const key = `${isWorked} ${covered.join(' ')}`;
        found.set(key, { covers: covered, isWorked });
      }
    }
  }
  return [...found.values()];
}

/** Least hours uncovered in these weekends, as a programme: how many lines of each group have which pattern, and how many people are missing when. */
export function weekendProgramme({ weekends, pools, segmentMinutes }: Weekends): IntegerProgramme {
  const columns: ProgrammeColumn[] = [];
  const rows: ProgrammeRow[] = pools.map(({ most }) => ({ lower: -Infinity, upper: most }));
  for (const { groups, wanted } of weekends) {
    const places = rows.length;
    wanted.forEach((people, place) => {
      rows.push({ lower: people, upper: Infinity });
      const minutes = segmentMinutes[place % segmentMinutes.length] as number;
      if (people > 0) columns.push({ cost: minutes, lower: 0, upper: people, isInteger: false, entries: [[places + place, 1]] });
    });
    for (const { count, pool, patterns } of groups) {
      const row = rows.push({ lower: count, upper: count }) - 1;
      for (const { covers, isWorked } of patterns) {
        const entries = [[row, 1] as const, ...timesEach(covers).map(([place, times]) => [places + place, times] as const)];
        columns.push({ cost: 0, lower: 0, upper: count, isInteger: true, entries: isWorked ? [[pool, 1], ...entries] : entries });
      }
    }
  }
  return { columns, rows };
}

/** Cells that must stay may hold shifts that overlap; their person then counts twice. */
function timesEach(places: readonly number[]): readonly (readonly [place: number, times: number])[] {
  const times = new Map<number, number>();
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  return [...times];
}
