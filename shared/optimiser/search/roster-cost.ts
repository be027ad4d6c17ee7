import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { type CostParts, PRIORITY_IDS, type PriorityId } from './priorities.ts';
import type { RestRules, RosterProblem, RosterShift } from './roster-problem.ts';

const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

type Parts = Record<PriorityId | 'lawful', number>;

/**
 * What a rota costs, by what it costs it for, computed from nothing and written to be read. The search keeps the same sum true while it changes single
 * cells (roster-state.ts); a property test holds the two together.
 */
export function costParts(problem: RosterProblem, cells: Uint8Array): CostParts {
  const parts = Object.fromEntries([...PRIORITY_IDS, 'lawful'].map((id) => [id, 0])) as Parts;
  addStaffing(parts, problem, cells);
  addCells(parts, problem, cells);
  addLines(parts, problem, cells);
  problem.rests.forEach((_, chain) => addChain(parts, problem, chainOf(problem, cells, chain)));
  return parts;
}

/** Sum of {@link costParts}. */
export function rosterCost(problem: RosterProblem, cells: Uint8Array): number {
  return Object.values(costParts(problem, cells)).reduce((sum, cost) => sum + cost, 0);
}

function addStaffing(parts: Parts, problem: RosterProblem, cells: Uint8Array): void {
  const { lines, days, segments, round, shifts } = problem;
  const places = days * segments;
  for (const { counts, parts: costs } of problem.staffing) {
    const present = new Int32Array(places);
    cells.forEach((code, cell) => {
      if (counts[Math.floor(cell / days)] !== 1) return;
      for (const cover of shifts[code]?.covers ?? []) {
        const place = (cell % days) * segments + cover;
        if (place < places) present[place] = (present[place] as number) + 1;
        else if (round !== 'open') present[place - places] = (present[place - places] as number) + 1;
      }
    });
    for (const { id, costs: table } of costs) present.forEach((people, place) => (parts[id] += table[place * (lines + 1) + people] as number));
  }
}

function addCells(parts: Parts, { initial, before = initial, weights, wishes }: RosterProblem, cells: Uint8Array): void {
  cells.forEach((code, cell) => {
    if (code !== before[cell]) parts.similarity += weights.change;
    const isGranted = ((wishes.codes[cell] as number) >>> code) % 2 === 1;
    if (!isGranted) parts.wishes += weights.wish * (wishes.shares[cell] as number);
  });
}

/** Hours and nights of each line over the whole period. */
function addLines(parts: Parts, { wanted, days, shifts, weights }: RosterProblem, cells: Uint8Array): void {
  wanted.forEach(({ minutes: target, tolerance, nights: share }, line) => {
    const worked = Array.from(cells.subarray(line * days, (line + 1) * days), (code) => shifts[code] as RosterShift);
    const minutes = worked.reduce((sum, shift) => sum + shift.minutes, 0);
    parts.hours += (weights.hourOffTarget * Math.max(0, Math.abs(minutes - target) - tolerance)) / 60;
    const nights = worked.filter((shift) => shift.isNight).length;
    if (share !== null) parts.fairness += weights.nightOffShare * Math.max(0, Math.abs(nights - share) - 1);
  });
}

interface ChainOfDays {
  readonly rest: RestRules;
  readonly length: number;
  /** First line whose days it holds; in a rolling rota all of them follow. */
  readonly firstLine: number;
  /** Shift at a position; beyond the ends it goes round, or is none in an open chain. */
  at(position: number): RosterShift;
  codeAt(position: number): number;
}

function chainOf(problem: RosterProblem, cells: Uint8Array, chain: number): ChainOfDays {
  const { round, lines, days, shifts } = problem;
  const length = round === 'rolling' ? lines * days : days;
  const codeAt = (position: number) => {
    if (round === 'open' && (position < 0 || position >= length)) return 0;
    return cells[chain * length + ((position + 2 * length) % length)] as number;
  };
  const rest = problem.rests[chain] as RestRules;
  return { rest, length, firstLine: chain, codeAt, at: (position) => shifts[codeAt(position)] as RosterShift };
}

function addChain(parts: Parts, problem: RosterProblem, chain: ChainOfDays): void {
  for (let position = 0; position < chain.length; position += 1) addDay(parts, problem, chain, position);
  for (let monday = 0; monday < chain.length; monday += DAYS_PER_WEEK) addWeek(parts, problem, chain, monday);
  const mondays = Array.from({ length: chain.length / DAYS_PER_WEEK }, (_, week) => week * DAYS_PER_WEEK);
  const worked = mondays.filter((monday) => isWeekendWorked(problem, chain, monday)).length;
  parts.lawful += problem.weights.unlawful * Math.max(0, worked - chain.rest.weekends);
  addRedDays(parts, problem, chain);
}

function addDay(parts: Parts, { weights, round, shortNights, shifts }: RosterProblem, { rest, codeAt, at }: ChainOfDays, position: number): void {
  const isWork = (each: number) => codeAt(each) !== 0;
  const table = round === 'open' && shortNights[position] === 1 ? rest.followingShortNight : rest.following;
  const following = table[codeAt(position - 1) * shifts.length + codeAt(position)];
  if (following === 1) parts.lawful += weights.unlawful;
  if (following === 2) parts.health += weights.shortRest;
  const isAlone = isWork(position - 1) !== isWork(position) && isWork(position + 1) !== isWork(position);
  if (isAlone) parts.health += weights.isolatedDay;
  if (at(position).isNight && !at(position - 1).isNight && !at(position + 1).isNight) parts.health += weights.singleNight;
  const endsRunOf = (most: number, counts: (each: number) => boolean) =>
    Array.from({ length: most + 1 }, (_, back) => position - back).every((each) => counts(each));
  if (endsRunOf(rest.workDaysInARow, isWork)) parts.health += weights.dayTooMany;
  if (endsRunOf(rest.nightsInARow, (each) => at(each).isNight)) parts.health += weights.nightTooMany;
}

/** Hours of a week, its longest rest inside it, and whether its weekend is halved. */
function addWeek(parts: Parts, { weights, wanted, days }: RosterProblem, { rest, firstLine, codeAt, at }: ChainOfDays, monday: number): void {
  const worked = Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => weekday).filter((weekday) => codeAt(monday + weekday) !== 0);
  const minutes = worked.reduce((sum, weekday) => sum + at(monday + weekday).minutes, 0);
  let freeFrom = Math.max(0, at(monday - 1).end - MINUTES_PER_DAY);
  let longest = 0;
  for (const weekday of worked) {
    const shift = at(monday + weekday);
    longest = Math.max(longest, weekday * MINUTES_PER_DAY + shift.start - freeFrom);
    freeFrom = weekday * MINUTES_PER_DAY + shift.end;
  }
  longest = Math.max(longest, DAYS_PER_WEEK * MINUTES_PER_DAY - freeFrom);
  if (longest < rest.weeklyRest) parts.lawful += weights.unlawful;
  const most = wanted[firstLine + Math.floor(monday / days)]?.weekMinutes ?? Infinity;
  if (minutes > most) parts.lawful += weights.unlawful + (weights.hourOffTarget * (minutes - most)) / 60;
  if (worked.includes(SATURDAY) !== worked.includes(SUNDAY)) parts.health += weights.halfWeekend;
}

function isWeekendWorked({ fridayNightCounts }: RosterProblem, { codeAt, at }: ChainOfDays, monday: number): boolean {
  if (codeAt(monday + SATURDAY) !== 0 || codeAt(monday + SUNDAY) !== 0) return true;
  return fridayNightCounts && at(monday + FRIDAY).end > MINUTES_PER_DAY;
}

/** Red days that end a row of more than the most worked. Round a cycle one meets the same days again: who is never off works them without an end. */
function addRedDays(parts: Parts, { redDays, days, round, weights }: RosterProblem, { rest, length, at, codeAt }: ChainOfDays): void {
  const red = Array.from({ length }, (_, position) => position).filter((position) => redDays[position % days] === 1);
  const isWorked = red.map((position) => codeAt(position) !== 0 || at(position - 1).end > MINUTES_PER_DAY);
  red.forEach((_, index) => {
    const row = Array.from({ length: rest.redDaysInARow + 1 }, (_unused, back) => index - back);
    if (round === 'open' && row.some((each) => each < 0)) return;
    if (row.every((each) => isWorked[(each + red.length * row.length) % red.length])) parts.lawful += weights.unlawful;
  });
}
