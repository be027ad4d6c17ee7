import type { ElapsedTime } from '../../../time/elapsed.ts';
import { MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain } from '../../timeline/timeline.ts';
import { type FreeTime, freeTimes } from './free-time.ts';

/** The longest rest that a week is credited with; its minutes may lie partly in a neighbouring week. */
export type WeekRest = FreeTime | 'free-week' | null;

/** How bad it is for a week to have no longer rest than this; 0 = enough. Sums decide between ways of giving rests to weeks. */
export type RestPenalty = (week: number, restMinutes: number) => number;

/** What becomes of a rest over a week border: cut there, or given whole to the earlier or the later week. */
type Share = 'cut' | 'earlier' | 'later';
const SHARES: readonly Share[] = ['cut', 'earlier', 'later'];

/** A rest over the border after a week, in the minutes of the earlier week's round. */
interface Crossing {
  readonly whole: FreeTime;
  readonly before: FreeTime;
  readonly after: FreeTime;
}

interface WeekTimes {
  /** The longest rest inside each week. */
  readonly inside: readonly (FreeTime | undefined)[];
  /** Weeks that a rest with a whole free week in it touches. */
  readonly free: readonly boolean[];
  /** The rest over the border after each week. */
  readonly crossing: readonly (Crossing | undefined)[];
}

/**
 * Gives each week of a chain the rest that counts for it. A rest over a week border either is cut there, each part
 * serving its own week, or counts whole for one of the two; a rest that holds a whole free week serves every week it
 * touches. The ways are weighed against each other over the whole chain (dynamic programming, week by week), so that the
 * sum of penalties is the least possible.
 */
export function creditRests(chain: Chain, time: ElapsedTime, penalty: RestPenalty): readonly WeekRest[] {
  const times = weekTimes(chain, time);
  const seam = chain.cyclic ? optionsAt(times, chain.weeks - 1) : (['cut'] as const);
  let best: { readonly cost: number; readonly shares: readonly Share[] } | undefined;
  for (const last of seam) {
    const way = cheapestWay(times, chain.weeks, last, penalty);
    if (best === undefined || way.cost < best.cost) best = way;
  }
  const shares = best?.shares ?? [];
  return times.inside.map((_, week) => restOf(times, week, shares[(week + chain.weeks - 1) % chain.weeks] ?? 'cut', shares[week] ?? 'cut'));
}

function optionsAt(times: WeekTimes, border: number): readonly Share[] {
  return times.crossing[border] ? SHARES : ['cut'];
}

/** The best share at every border, given the one at the seam (the border after the last week). */
function cheapestWay(times: WeekTimes, weeks: number, seam: Share, penalty: RestPenalty): { readonly cost: number; readonly shares: readonly Share[] } {
  let ways: { readonly share: Share; readonly cost: number; readonly came: Link | null }[] = [{ share: seam, cost: 0, came: null }];
  for (let week = 0; week < weeks; week += 1) {
    const options = week === weeks - 1 ? [seam] : optionsAt(times, week);
    ways = options.map((share) => {
      let cheapest: { cost: number; came: Link | null } | undefined;
      for (const way of ways) {
        const cost = way.cost + penaltyOf(restOf(times, week, way.share, share), week, penalty);
        if (cheapest === undefined || cost < cheapest.cost) cheapest = { cost, came: way.came };
      }
      return { share, cost: cheapest?.cost ?? 0, came: { share, came: cheapest?.came ?? null } };
    });
  }
  const shares: Share[] = [];
  for (let link = ways[0]?.came ?? null; link; link = link.came) shares.unshift(link.share);
  return { cost: ways[0]?.cost ?? 0, shares };
}

/** The borders decided so far, last one first. */
interface Link {
  readonly share: Share;
  readonly came: Link | null;
}

function penaltyOf(rest: WeekRest, week: number, penalty: RestPenalty): number {
  return rest === 'free-week' ? 0 : penalty(week, rest?.minutes ?? 0);
}

function restOf(times: WeekTimes, week: number, shareBefore: Share, shareAfter: Share): WeekRest {
  if (times.free[week]) return 'free-week';
  const weeks = times.inside.length;
  const borderBefore = (week + weeks - 1) % weeks;
  const before = times.crossing[borderBefore];
  const after = times.crossing[week];
  // Seen from the first week of a cycle, the rest over the seam began before its Monday.
  const back = borderBefore >= week ? weeks * MINUTES_PER_WEEK : 0;
  const fromBefore = before && shareBefore !== 'earlier' ? moved(shareBefore === 'cut' ? before.after : before.whole, -back) : undefined;
  const fromAfter = after && shareAfter !== 'later' ? (shareAfter === 'cut' ? after.before : after.whole) : undefined;
  return longest(longest(times.inside[week], fromBefore), fromAfter) ?? null;
}

function longest(one: FreeTime | undefined, other: FreeTime | undefined): FreeTime | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.minutes > one.minutes ? other : one;
}

function moved(free: FreeTime, by: number): FreeTime {
  return by === 0 ? free : { ...free, start: free.start + by, end: free.end + by };
}

function weekTimes(chain: Chain, time: ElapsedTime): WeekTimes {
  const inside: (FreeTime | undefined)[] = Array.from({ length: chain.weeks }, () => undefined);
  const free = Array.from({ length: chain.weeks }, () => false);
  const crossing: (Crossing | undefined)[] = Array.from({ length: chain.weeks }, () => undefined);
  for (const unplaced of freeTimes(chain, time)) {
    // A night shift over the seam may push its rest into the next round.
    const round = Math.floor(unplaced.start / MINUTES_PER_WEEK / chain.weeks) * chain.weeks * MINUTES_PER_WEEK;
    const rest = moved(unplaced, -round);
    const firstWeek = Math.floor(rest.start / MINUTES_PER_WEEK);
    const lastWeek = Math.floor((rest.end - 1) / MINUTES_PER_WEEK);
    if (Math.floor(rest.end / MINUTES_PER_WEEK) > Math.ceil(rest.start / MINUTES_PER_WEEK)) {
      for (let week = firstWeek; week <= lastWeek; week += 1) free[week % chain.weeks] = true;
    } else if (firstWeek === lastWeek) {
      inside[firstWeek] = longest(inside[firstWeek], rest);
    } else {
      crossing[firstWeek] = cutAt(rest, lastWeek * MINUTES_PER_WEEK, time);
    }
  }
  return { inside, free, crossing };
}

function cutAt(whole: FreeTime, border: number, time: ElapsedTime): Crossing {
  const minutesBefore = time.toElapsed(border) - time.toElapsed(whole.start);
  return {
    whole,
    before: { start: whole.start, end: border, minutes: minutesBefore },
    after: { start: border, end: whole.end, minutes: whole.minutes - minutesBefore },
  };
}
