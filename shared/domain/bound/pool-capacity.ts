import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { type BoundModel, FRIDAY, type Member, type Pool, SATURDAY } from './bound-model.ts';

/** What it is worth that a shift starts on a day of the model; whole numbers, so that sums are exact. */
export type ShiftScore = (day: number, shift: number, isAbsent: boolean) => number;

/** The most that a pool can bring together in the whole period, and where it comes from. */
export interface PoolCapacity {
  readonly total: number;
  /** From shifts that use up no weekend. */
  readonly outside: number;
  /** From worked weekends: so many of them bring so much each, best first. */
  readonly weekends: readonly { readonly count: number; readonly each: number }[];
}

/**
 * The best that the lines of a pool can do under the facts that hold for every rota: at most one shift a day and line, of an allowed code on
 * an allowed day, and no more weekends than agreed. Hours are not limited here; they come in through the score. Exact: every day is chosen by
 * itself, and the weekends that bring most are taken.
 */
export function poolCapacity(model: BoundModel, pool: Pool, score: ShiftScore, counts: (member: Member) => boolean): PoolCapacity {
  let outside = 0;
  const gains = new Map<number, number>();
  for (const member of pool.members) {
    if (!counts(member)) continue;
    const times = member.count * model.repeats;
    for (let monday = 0; monday < model.dayCount; monday += DAYS_PER_WEEK) {
      const week = bestWeek(model, member, monday, score);
      outside += week.outside * times;
      if (week.weekend > 0) gains.set(week.weekend, (gains.get(week.weekend) ?? 0) + times);
    }
  }
  const weekends = bestOf(gains, pool.weekends);
  return { total: weekends.reduce((sum, { count, each }) => sum + count * each, outside), outside, weekends };
}

function bestOf(gains: ReadonlyMap<number, number>, budget: number): PoolCapacity['weekends'] {
  let left = budget;
  const taken: { readonly count: number; readonly each: number }[] = [];
  for (const [each, available] of [...gains].sort((a, b) => b[0] - a[0])) {
    const count = Math.min(left, available);
    if (count <= 0) break;
    taken.push({ count, each });
    left -= count;
  }
  return taken;
}

/** One line, one week: what it brings without the weekend, and how much more with it. */
function bestWeek(model: BoundModel, member: Member, monday: number, score: ShiftScore): { readonly outside: number; readonly weekend: number } {
  let outside = 0;
  let weekend = 0;
  for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday += 1) {
    const day = monday + weekday;
    const isAbsent = member.absent.has(day);
    let free = 0;
    let atWeekend = 0;
    for (const shift of member.shiftsOn[weekday] ?? []) {
      const worth = score(day, shift, isAbsent);
      // A shift under leave is worked by nobody, so it uses up no weekend.
      if (usesWeekend(model, weekday, shift) && !isAbsent) atWeekend = Math.max(atWeekend, worth);
      else free = Math.max(free, worth);
    }
    outside += free;
    weekend += Math.max(0, atWeekend - free);
  }
  return { outside, weekend };
}

/** Whether a shift makes its weekend a worked one, as the rule on weekend frequency counts. */
export function usesWeekend(model: Pick<BoundModel, 'shifts' | 'fridayCounts'>, weekday: number, shift: number): boolean {
  return weekday >= SATURDAY || (weekday === FRIDAY && model.fridayCounts && model.shifts[shift]?.endsTomorrow === true);
}
