import { must } from '../../../kernel/assert.ts';
import type { ElapsedTime } from '../../../time/elapsed.ts';
import { MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain } from '../../timeline/timeline.ts';
import { type FreeTime, freeTimes } from './free-time.ts';
import { type RestLimits, type Sharing, sharingsOf } from './share-rest.ts';

/** The longest rest that a week is credited with; its minutes may lie partly in a neighbouring week. */
export type WeekRest = FreeTime | 'free-week' | null;

/** What the weeks of a chain need, and how ways to give them rests are weighed. */
export interface RestNeeds {
  /** By week of the chain. */
  readonly limits: readonly RestLimits[];
  /** How bad it is for a week to have no longer rest than this; 0 = enough. Sums decide between ways of giving rests to weeks. */
  penalty(week: number, restMinutes: number): number;
  /** So many first weeks are past and have been judged: of the rest over the border after them they keep no more than what lies before it. */
  readonly pastWeeks: number;
}

interface WeekTimes {
  /** The longest rest inside each week. */
  readonly inside: readonly (FreeTime | undefined)[];
  /** Weeks that a rest with a whole free week in it touches. */
  readonly free: readonly boolean[];
  /** The ways to share the rest over the border after each week, in the minutes of that week's round; one empty way where there is none. */
  readonly sharings: readonly (readonly Sharing[])[];
}

const NOTHING: Sharing = { earlier: undefined, later: undefined };
const NO_REST: readonly Sharing[] = [NOTHING];

/**
 * Gives each week of a chain the rest that counts for it. A rest over a week border counts whole for one of the two weeks, or is divided
 * between them (`sharingsOf`); one that holds a whole free week is long enough for every week it touches. The ways are weighed against
 * each other over the whole chain (dynamic programming, week by week), so that the sum of penalties is the least possible.
 */
export function creditRests(chain: Chain, time: ElapsedTime, needs: RestNeeds): readonly WeekRest[] {
  const times = weekTimes(chain, time, needs);
  const seam = chain.cyclic ? (times.sharings[chain.weeks - 1] ?? NO_REST) : NO_REST;
  let best: { readonly cost: number; readonly sharings: readonly Sharing[] } | undefined;
  for (const last of seam) {
    const way = cheapestWay(times, last, needs);
    if (best === undefined || way.cost < best.cost) best = way;
  }
  const chosen = best?.sharings ?? [];
  return times.inside.map((_, week) => restOf(times, week, chosen[(week + chain.weeks - 1) % chain.weeks] ?? NOTHING, chosen[week] ?? NOTHING));
}

/** The borders decided so far, last one first. */
interface Link {
  readonly sharing: Sharing;
  readonly came: Link | null;
}

/** The best sharing at every border, given the one at the seam (the border after the last week). */
function cheapestWay(times: WeekTimes, seam: Sharing, { penalty }: RestNeeds): { readonly cost: number; readonly sharings: readonly Sharing[] } {
  const weeks = times.inside.length;
  let ways: { readonly sharing: Sharing; readonly cost: number; readonly came: Link | null }[] = [{ sharing: seam, cost: 0, came: null }];
  for (let week = 0; week < weeks; week += 1) {
    const options = week === weeks - 1 ? [seam] : (times.sharings[week] ?? NO_REST);
    ways = options.map((sharing) => {
      let cheapest: { cost: number; came: Link | null } | undefined;
      for (const way of ways) {
        const rest = restOf(times, week, way.sharing, sharing);
        const cost = way.cost + (rest === 'free-week' ? 0 : penalty(week, rest?.minutes ?? 0));
        if (cheapest === undefined || cost < cheapest.cost) cheapest = { cost, came: way.came };
      }
      return { sharing, cost: cheapest?.cost ?? 0, came: { sharing, came: cheapest?.came ?? null } };
    });
  }
  const sharings: Sharing[] = [];
  for (let link = ways[0]?.came ?? null; link; link = link.came) sharings.unshift(link.sharing);
  return { cost: ways[0]?.cost ?? 0, sharings };
}

function restOf(times: WeekTimes, week: number, before: Sharing, after: Sharing): WeekRest {
  if (times.free[week]) return 'free-week';
  // Seen from the first week of a cycle, the rest over the seam began before its Monday.
  const back = week === 0 ? times.inside.length * MINUTES_PER_WEEK : 0;
  const fromBefore = before.later && movedBack(before.later, back);
  return longest(longest(times.inside[week], fromBefore), after.earlier) ?? null;
}

function longest(one: FreeTime | undefined, other: FreeTime | undefined): FreeTime | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.minutes > one.minutes ? other : one;
}

function movedBack(free: FreeTime, by: number): FreeTime {
  return by === 0 ? free : { ...free, start: free.start - by, end: free.end - by };
}

function weekTimes(chain: Chain, time: ElapsedTime, { limits, pastWeeks }: RestNeeds): WeekTimes {
  const inside: (FreeTime | undefined)[] = Array.from({ length: chain.weeks }, () => undefined);
  const free = Array.from({ length: chain.weeks }, () => false);
  const crossing: FreeTime[] = [];
  for (const unplaced of freeTimes(chain, time)) {
    // A night shift over the seam may push its rest into the next round.
    const round = Math.floor(unplaced.start / MINUTES_PER_WEEK / chain.weeks) * chain.weeks * MINUTES_PER_WEEK;
    const rest = movedBack(unplaced, round);
    const firstWeek = Math.floor(rest.start / MINUTES_PER_WEEK);
    const lastWeek = Math.floor((rest.end - 1) / MINUTES_PER_WEEK);
    if (Math.floor(rest.end / MINUTES_PER_WEEK) > Math.ceil(rest.start / MINUTES_PER_WEEK)) {
      for (let week = firstWeek; week <= lastWeek; week += 1) free[week % chain.weeks] = true;
    } else if (firstWeek === lastWeek) inside[firstWeek] = longest(inside[firstWeek], rest);
    else crossing.push(rest);
  }
  const sharings = Array.from({ length: chain.weeks }, () => NO_REST);
  for (const rest of crossing) {
    const earlier = Math.floor(rest.start / MINUTES_PER_WEEK);
    const later = (earlier + 1) % chain.weeks;
    const earlierLimits = must(limits[earlier], 'The limits of a week');
    const laterLimits = must(limits[later], 'The limits of a week');
    // What has enough without this rest leaves it to its neighbour: most borders have nothing to weigh.
    const isEarlierServed = free[earlier] || (inside[earlier]?.minutes ?? 0) >= earlierLimits.minimum;
    const isLaterServed = free[later] || (inside[later]?.minutes ?? 0) >= laterLimits.minimum;
    const isEarlierPast = earlier + 1 === pastWeeks;
    if (isEarlierServed) sharings[earlier] = isLaterServed ? NO_REST : [{ earlier: undefined, later: rest }];
    else if (isLaterServed && !isEarlierPast) sharings[earlier] = [{ earlier: rest, later: undefined }];
    else sharings[earlier] = sharingsOf(rest, (earlier + 1) * MINUTES_PER_WEEK, earlierLimits, laterLimits, { time, isEarlierPast });
  }
  return { inside, free, sharings };
}
