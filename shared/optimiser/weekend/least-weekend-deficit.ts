import type { SolveProgramme } from '../integer-programme.ts';
import type { RosterProblem } from '../search/roster-problem.ts';
import { type Weekends, weekendProgramme, weekendsOf } from './weekend-programme.ts';

export interface WeekendMinimum {
  /** No lawful rota has less, in hours a week. */
  readonly hours: number;
  /** Whether the weekends by themselves can be covered that well; otherwise time ran out and the truth may lie higher. */
  readonly isReached: boolean;
}

/** Room for the engine's rounding. */
const NEAR = 1e-6;

/**
 * The least weekend deficit of any lawful rota, exactly: which lines work which weekend and in which shifts, with what may follow what, weekends agreed, codes,
 * days and leave. Sharper than the bound of the domain (shared/domain/bound), which no rule about rest enters; what a weekend takes from the week around it is left out in both.
 * @param level 0 for everybody; higher ones are the competences that the demand asks for, as in `problem.staffing`
 * @returns null when there is no lawful weekend at all, or nothing known within the time
 */
export function leastWeekendDeficit(problem: RosterProblem, level: number, solve: SolveProgramme, seconds: number): WeekendMinimum | null {
  const staffing = problem.staffing[level];
  if (staffing === undefined) return null;
  const all = weekendsOf(problem, staffing);
  const parts = isFreeOfEachOther(all) ? all.weekends.map((weekend): Weekends => ({ ...all, weekends: [weekend] })) : [all];
  const known = new Map<string, { minutes: number; isReached: boolean }>();
  let minutes = 0;
  let isReached = true;
  for (const part of parts) {
    const key = JSON.stringify(part.weekends);
    const answer = known.get(key) ?? leastMinutes(part, solve, seconds);
    if (answer === null) return null;
    known.set(key, answer);
    minutes += answer.minutes;
    isReached &&= answer.isReached;
  }
  return { hours: minutes / 60 / all.weekends.length, isReached };
}

/** Whether every line may work all weekends on which it may work at all, so that each weekend is a question of its own. */
function isFreeOfEachOther({ weekends, pools }: Weekends): boolean {
  return pools.every(({ most }, pool) => {
    const possible = weekends.flatMap(({ groups }) => groups.filter((group) => group.pool === pool && group.patterns.some(({ isWorked }) => isWorked)));
    return possible.reduce((sum, { count }) => sum + count, 0) <= most;
  });
}

function leastMinutes(part: Weekends, solve: SolveProgramme, seconds: number): { minutes: number; isReached: boolean } | null {
  const programme = weekendProgramme(part);
  if (programme.columns.length === 0) return { minutes: 0, isReached: true };
  const answer = solve(programme, { seconds, seed: 1 });
  if (answer.status !== 'solved') return null;
  // Whole people miss whole stretches of time, so the truth is a multiple of what all of them have in common.
  const step = part.segmentMinutes.reduce(greatestCommonDivisor);
  return { minutes: Math.max(0, Math.ceil(answer.bound / step - NEAR) * step), isReached: answer.isBest };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
