import type { ElapsedTime } from '../../../time/elapsed.ts';
import type { FreeTime } from './free-time.ts';

/** What a week must have, in minutes: the rest that is enough, and the one below which no agreement helps. */
export interface RestLimits {
  readonly minimum: number;
  readonly floor: number;
}

/** What the weeks on either side of a border are credited with from the rest over it. */
export interface Sharing {
  readonly earlier: FreeTime | undefined;
  readonly later: FreeTime | undefined;
}

interface Circumstances {
  readonly time: ElapsedTime;
  /** The earlier week is past and judged: it keeps no more than what lies before the border. */
  readonly isEarlierPast: boolean;
}

/**
 * The ways to share a rest over the border between two weeks. A long rest contains shorter ones: where it can be divided into two stretches that
 * are long enough, one touching each week, it serves both. Otherwise it counts whole for one of them, or is divided so that one week has
 * enough and the other no less than the floor, or is cut at the border itself.
 * @param whole the rest, which touches both weeks and no other
 * @param border clock minute between the two weeks
 */
export function sharingsOf(
  whole: FreeTime,
  border: number,
  earlier: RestLimits,
  later: RestLimits,
  { time, isEarlierPast }: Circumstances,
): readonly Sharing[] {
  const { minutes } = whole;
  if (minutes >= earlier.minimum + later.minimum) return [divided(whole, earlier.minimum, time)];
  const untilBorder = time.toElapsed(border) - time.toElapsed(whole.start);
  const cuts = [justEnough(minutes, earlier), minutes - justEnough(minutes, later)].filter((cut) => cut >= earlier.floor && minutes - cut >= later.floor);
  const ways: readonly Sharing[] = [
    {
      earlier: { start: whole.start, end: border, minutes: untilBorder },
      later: { start: border, end: whole.end, minutes: minutes - untilBorder },
    },
    { earlier: whole, later: undefined },
    { earlier: undefined, later: whole },
    ...cuts.map((cut) => divided(whole, cut, time)),
  ];
  return isEarlierPast ? ways.filter((way) => way.earlier === undefined || way.earlier.minutes <= untilBorder) : ways;
}

function justEnough(minutes: number, { minimum, floor }: RestLimits): number {
  return minutes >= minimum ? minimum : floor;
}

/** Cut after so many elapsed minutes. */
function divided(whole: FreeTime, after: number, time: ElapsedTime): Sharing {
  const cut = time.toClock(time.toElapsed(whole.start) + after);
  return { earlier: { start: whole.start, end: cut, minutes: after }, later: { start: cut, end: whole.end, minutes: whole.minutes - after } };
}
