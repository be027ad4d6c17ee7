import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { isHeld } from '../model/is-held.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import type { LineWishes, Wish, WishCounts, WishOutcome, WishReport } from '../model/wish.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { personChain } from '../timeline/person-chain.ts';
import { leaveOn } from '../timeline/shift-on.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';

/**
 * Which wishes the plan as it stands meets. To be off is met when no work lies on the day by the clock, so that a night shift from the day
 * before or a shift in another department spoils it; to work, when a shift starts on the day; a code, when it stands in the cell and no leave lies over it. A position held vacant has no wishes.
 * @term ønsketurnus
 */
export function wishesOf(plan: Plan): WishReport {
  const timeline = buildTimeline(plan);
  const lines = timeline.chains.flatMap((chain) => chain.lineIndexes.flatMap((lineIndex, position) => lineWishes(timeline, chain, lineIndex, position)));
  return { lines, ...countsOf(lines.flatMap(({ outcomes }) => outcomes)) };
}

function lineWishes(timeline: Timeline, chain: Chain, lineIndex: number, position: number): readonly LineWishes[] {
  const line = timeline.plan.lines[lineIndex];
  if (line?.wishes === undefined || line.wishes.length === 0 || isHeld(line)) return [];
  const first = position * timeline.plan.period.weeks * DAYS_PER_WEEK;
  const outcomes = line.wishes
    .toSorted((a, b) => a.day - b.day)
    .map((wish): WishOutcome => ({ wish, isGranted: isGranted(wish, timeline, chain, { line, lineIndex, chainDay: first + wish.day }) }));
  return [{ line: line.id, outcomes, ...countsOf(outcomes) }];
}

interface WishPlace {
  readonly line: RotaLine;
  readonly lineIndex: number;
  /** The day as the chain counts them. */
  readonly chainDay: number;
}

function isGranted(wish: Wish, timeline: Timeline, chain: Chain, { line, lineIndex, chainDay }: WishPlace): boolean {
  switch (wish.want) {
    case 'off':
      return !hasWorkOn(personChain(chain), chainDay);
    case 'work':
      return chain.periods.some((period) => period.lineIndex === lineIndex && period.day === wish.day);
    case 'code':
      return (
        line.cells[wish.day] === wish.code && timeline.plan.shiftCodes.some(({ code }) => code === wish.code) && leaveOn(timeline, line, wish.day) === undefined
      );
  }
}

/** Whether any work lies on a day by the clock, also from the day before, over the seam of a cycle, or from before the plan. */
function hasWorkOn(chain: Chain, day: number): boolean {
  const from = day * MINUTES_PER_DAY;
  const to = from + MINUTES_PER_DAY;
  const round = chain.weeks * DAYS_PER_WEEK * MINUTES_PER_DAY;
  const touches = (start: number, end: number) => start < to && end > from;
  return (
    chain.before.some(({ start, end }) => touches(start, end)) ||
    chain.periods.some(({ start, end }) => touches(start, end) || (chain.cyclic && touches(start - round, end - round)))
  );
}

function countsOf(outcomes: readonly WishOutcome[]): WishCounts {
  const count = (isGranted: boolean, isStrong: boolean) =>
    outcomes.filter((outcome) => outcome.isGranted === isGranted && (!isStrong || outcome.wish.isStrong === true)).length;
  const granted = count(true, false);
  return {
    granted,
    refused: count(false, false),
    rate: outcomes.length === 0 ? null : granted / outcomes.length,
    strongGranted: count(true, true),
    strongRefused: count(false, true),
  };
}
