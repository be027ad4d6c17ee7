import type { Chain, Timeline } from '#shared/domain/timeline/timeline.ts';
import { clockChangeMinutes } from '#shared/time/elapsed.ts';
import { addDays } from '#shared/time/local-date.ts';

const ENOUGH = 35 * 60;
const FLOOR = 28 * 60;

/** A stretch of free minutes that really pass, counted from the chain's first Monday. */
interface Rest {
  readonly start: number;
  readonly end: number;
}

/** For each week that a rest touches, how many minutes of it count there. */
type Credit = ReadonlyMap<number, number>;

/**
 * Weeks with a finding, those among them that are breaches, and the minutes they lack, in the best of all ways to give rests to weeks: the
 * definition of weekly rest, tried out. A rest counts whole for one week that it touches, or is cut at week borders, or is divided into stretches that
 * are long enough, one after the other, each of which touches the week that it serves.
 */
export function fewestByDividing(timeline: Timeline, chain: Chain, week: number): readonly [number, number, number] {
  if (chain.periods.length === 0) return [0, 0, 0];
  const borders = weekBorders(timeline, chain, week);
  const ways = restsOf(chain, borders).map((rest) => waysToDivide(rest, borders, chain));
  let best: readonly [number, number, number] = [Infinity, Infinity, Infinity];
  const longest = Array.from({ length: chain.weeks }, () => 0);
  const tryFrom = (index: number, credited: readonly number[]): void => {
    const options = ways[index];
    if (options === undefined) {
      const short = credited.filter((minutes) => minutes < ENOUGH);
      const sum = [short.length, short.filter((minutes) => minutes < FLOOR).length, short.reduce((total, minutes) => total + ENOUGH - minutes, 0)] as const;
      if (isLess(sum, best)) best = sum;
      return;
    }
    for (const credit of options) {
      tryFrom(
        index + 1,
        credited.map((minutes, at) => Math.max(minutes, credit.get(at) ?? 0)),
      );
    }
  };
  tryFrom(0, longest);
  return best;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** The Mondays 00:00 in minutes that really pass; two rounds of a cycle. */
function weekBorders({ plan }: Timeline, chain: Chain, week: number): readonly number[] {
  const borders = [0];
  for (let at = 0; at < chain.weeks * (chain.cyclic ? 2 : 1); at += 1) {
    const change = plan.period.kind === 'calendar' ? clockChangeMinutes(addDays(plan.period.start, at * 7 + 6)) : 0;
    borders.push((borders.at(-1) ?? 0) + week + change);
  }
  return borders;
}

function restsOf(chain: Chain, borders: readonly number[]): readonly Rest[] {
  const round = borders[chain.weeks] ?? 0;
  const worked = chain.periods.map(({ elapsedStart, elapsedEnd }) => ({ start: elapsedStart, end: elapsedEnd }));
  const all = chain.cyclic ? [...worked, ...worked.map(({ start, end }) => ({ start: start + round, end: end + round }))] : worked;
  const rests: Rest[] = [];
  // The free time of a cycle begins after its first shift, and is followed for one round.
  let free = chain.cyclic ? (all[0]?.end ?? 0) : 0;
  for (const { start, end } of all.slice(chain.cyclic ? 1 : 0)) {
    if (start > free && free < (all[0]?.end ?? 0) + round) rests.push({ start: free, end: start });
    free = Math.max(free, end);
  }
  if (!chain.cyclic && free < round) rests.push({ start: free, end: round });
  return rests;
}

function waysToDivide({ start, end }: Rest, borders: readonly number[], chain: Chain): readonly Credit[] {
  const touched = borders.slice(0, -1).flatMap((monday, at) => (start < (borders[at + 1] ?? 0) && end > monday ? [at] : []));
  const length = end - start;
  const inWeek = (at: number) => Math.min(end, borders[at + 1] ?? end) - Math.max(start, borders[at] ?? start);
  const ways: Credit[] = [
    creditOf(
      touched.map((at) => [at, inWeek(at)] as const),
      chain,
    ),
  ];
  if (touched.length === 1) return ways;
  for (const taker of touched) {
    // One week takes what the others leave: all of it, or the rest of it.
    for (let way = 0; way < 3 ** (touched.length - 1); way += 1) {
      let digits = way;
      let left = length;
      const pieces = touched.map((at): [number, number] => {
        if (at === taker) return [at, 0];
        const piece = [0, FLOOR, ENOUGH][digits % 3] ?? 0;
        digits = Math.floor(digits / 3);
        left -= piece;
        return [at, piece];
      });
      for (const piece of pieces) if (piece[0] === taker) piece[1] = left;
      if ((way === 0 && left > 0) || (left >= FLOOR && fit(pieces, start, end, borders))) ways.push(creditOf(pieces, chain));
    }
  }
  return ways;
}

/** Whether the stretches can be laid one after the other, each touching its week. */
function fit(pieces: readonly (readonly [number, number])[], start: number, end: number, borders: readonly number[]): boolean {
  let from = start;
  for (const [at, minutes] of pieces) {
    if (minutes === 0) continue;
    from = Math.max(from, (borders[at] ?? 0) - minutes + 1);
    if (from >= (borders[at + 1] ?? 0)) return false;
    from += minutes;
  }
  return from <= end;
}

function creditOf(pieces: readonly (readonly [number, number])[], chain: Chain): Credit {
  const credit = new Map<number, number>();
  for (const [at, minutes] of pieces) credit.set(at % chain.weeks, Math.max(credit.get(at % chain.weeks) ?? 0, minutes));
  return credit;
}
