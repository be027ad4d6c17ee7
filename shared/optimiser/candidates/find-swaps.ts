import type { ShiftCell } from '../../domain/explain/candidates.ts';
import { cellsToMend } from '../../domain/explain/cells-behind.ts';
import type { Trial } from '../../domain/explain/try-change.ts';
import type { Swap, SwapAnswer, SwapKind } from '../../domain/model/candidate.ts';
import { hasAtLeast } from '../../domain/model/competence.ts';
import { findingKey } from '../../domain/model/new-findings.ts';
import type { RotaLine } from '../../domain/model/plan.ts';
import type { Finding } from '../../domain/model/results.ts';
import type { TriedChange } from '../../domain/model/tried-change.ts';
import type { ResolvedShift, Timeline } from '../../domain/timeline/timeline.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { factsAgainst, textAgainst } from './line-fits.ts';
import { otherDays } from './other-days.ts';
import { type Harm, isFixed, type Proposal, put, type SwapGround } from './proposal.ts';
import { byRank, type Rank, weightOf } from './rank.ts';

/** Each costs what an edit costs; together they are answered within a fraction of a second. */
const MOST_SCOUTED = 120;
const MOST_TRIED: Readonly<Record<SwapKind, number>> = { 'same-day': 24, 'two-days': 20, 'three-way': 12, 'hand-over': 16, 'other-day': 20 };
const MOST_CELLS = 8;
const MOST_SHOWN = 8;
const DAYS_AROUND = 14;

/** What is judged of the whole swap only: a line that takes a shift and gives another is not to be told about its hours in between. */
const JUDGED_AT_THE_END = new Set(['hours-balance', 'weekend-frequency']);

/**
 * Swaps of shifts that make a finding go away and bring nothing as bad in its place, best first; each has been tried by the rules themselves.
 * @param finding one that the trial's evaluation has
 */
export function findSwaps(timeline: Timeline, trial: Trial, finding: Finding): SwapAnswer {
  const scout = createScout(trial, finding);
  const ground: SwapGround = { timeline, trial, finding, harm: scout.harm };
  const cells = cellsToMend(finding, ground);
  const focus = cells.slice(-MOST_CELLS).toReversed();
  const proposals = proposalsFor(finding, focus, ground);
  const chosen = (Object.keys(MOST_TRIED) as SwapKind[]).map((kind) => best(proposals, kind));
  const tried = chosen.flat().flatMap(({ kind, cells: changes }): readonly Swap[] => {
    const change = trial.outcome(changes);
    return change !== null && isGone(change, finding) ? [{ kind, change }] : [];
  });
  const sorted = tried.toSorted(byRank(rankOfSwap));
  const swaps = sorted.filter(({ change }) => weightOf(change.came) < weightOf([finding])).slice(0, MOST_SHOWN);
  const isCut = scout.isExhausted() || cells.length > MOST_CELLS || proposals.length > chosen.flat().length;
  return { swaps, nearest: swaps.length > 0 ? null : (sorted[0] ?? null), isComplete: !isCut };
}

function proposalsFor({ rule }: Finding, focus: readonly ShiftCell[], ground: SwapGround): readonly Proposal[] {
  if (rule === 'minimum-staffing') return otherDays(ground);
  // One day of a weekend less is still a weekend worked.
  if (rule === 'weekend-frequency') return wholeWeekends(focus, ground);
  return [...focus.flatMap((cell) => swapsOf(cell, ground)), ...otherDays(ground)];
}

function best(proposals: readonly Proposal[], kind: SwapKind): readonly Proposal[] {
  const known = new Set<string>();
  const once = proposals.filter(({ kind: own, cells }) => {
    const key = JSON.stringify(cells.map(({ line, day, text }) => `${line} ${day} ${text}`).sort());
    return own === kind && !known.has(key) && known.add(key) !== undefined;
  });
  return once.toSorted((a, b) => a.estimate - b.estimate).slice(0, MOST_TRIED[kind]);
}

function createScout(trial: Trial, finding: Finding): { harm: SwapGround['harm']; isExhausted(): boolean } {
  const known = new Map<string, Harm | null>();
  return {
    isExhausted: () => known.size >= MOST_SCOUTED,
    harm(cells) {
      const key = cells.map(({ line, day, text }) => `${line}|${day}|${text}`).join(' ');
      const found = known.get(key);
      if (found !== undefined) return found;
      // Beyond the limit nothing more is known; such a change is still tried if there is room.
      if (known.size >= MOST_SCOUTED) return { weight: weightOf([finding]), isMended: true };
      const change = trial.outcome(cells);
      const ofLines = change?.came.filter(({ line, rule }) => line !== null && !JUDGED_AT_THE_END.has(rule)) ?? [];
      const harm = change && { weight: weightOf(ofLines), isMended: isGone(change, finding) };
      known.set(key, harm);
      return harm;
    },
  };
}

function isGone({ gone }: TriedChange, finding: Finding): boolean {
  return gone.some((each) => findingKey(each) === findingKey(finding));
}

function rankOfSwap({ change }: Swap): Rank {
  const { came, gone, lines, command } = change;
  const over = lines.reduce((sum, { balanceBefore, balanceAfter }) => sum + Math.max(0, balanceAfter) - Math.max(0, balanceBefore), 0);
  return [weightOf(came), -weightOf(gone), change.deficitHours, over, lines.length, command.cells.length, change.costOre ?? Number.MAX_SAFE_INTEGER];
}

/** All shifts of one weekend go to a line that is free on those days. */
function wholeWeekends(cells: readonly ShiftCell[], ground: SwapGround): readonly Proposal[] {
  const weeks = new Map<number, ShiftCell[]>();
  for (const cell of cells) {
    const week = Math.floor(cell.day / DAYS_PER_WEEK);
    weeks.set(week, [...(weeks.get(week) ?? []), cell]);
  }
  return [...weeks.values()].flatMap((weekend) => {
    const freeOn = weekend.map((cell) => new Set(takersOf(cell, ground).flatMap(({ line, text }) => (text === '' ? [line] : []))));
    const free = ground.timeline.plan.lines.filter((line) => freeOn.every((lines) => lines.has(line)));
    return free.map((line): Proposal => {
      const taken = weekend.map(({ day, shift }) => put(line, day, shift));
      return {
        kind: 'hand-over',
        cells: [...weekend.map((cell) => put(cell.line, cell.day, null)), ...taken],
        estimate: ground.harm(taken)?.weight ?? Infinity,
      };
    });
  });
}

/** Everything that can be done with one shift: another line has it, for nothing, for its own shift of the day, for one of another day, or in a round of three. */
function swapsOf(cell: ShiftCell, ground: SwapGround): readonly Proposal[] {
  const { line, day, shift } = cell;
  const isOfLine = ground.finding.line !== null;
  /** What the line could have instead, as far as that alone makes the finding go away. */
  const options = [null, ...othersOnDay(cell, ground)].flatMap((other) => {
    if (other && factsAgainst(ground.timeline, line, day, other).length > 0) return [];
    const harm = ground.harm([{ line: line.id, day, text: other?.code.code ?? '' }]);
    return harm === null || (isOfLine && !harm.isMended) ? [] : [{ other, harm: harm.weight }];
  });
  const takers = takersOf(cell, ground);
  return options.flatMap(({ other, harm }): readonly Proposal[] => {
    if (other === null) {
      const free = takers.filter(({ text }) => text === '');
      return [
        ...free.map((taker): Proposal => ({ kind: 'hand-over', cells: [put(line, day, null), put(taker.line, day, shift)], estimate: harm + taker.harm() })),
        ...free.flatMap((taker) => twoDays(cell, taker, ground)),
      ];
    }
    return takers
      .filter(({ text }) => text === other.code.code)
      .flatMap((taker): readonly Proposal[] => [
        { kind: 'same-day', cells: [put(line, day, other), put(taker.line, day, shift)], estimate: harm + taker.harm() },
        ...threeWays(cell, other, harm, taker.line, takers, ground),
      ]);
  });
}

interface Taker {
  readonly line: RotaLine;
  /** What it works that day; '' when it is free. */
  readonly text: string;
  /** How bad the shift would be for it. */
  harm(): number;
}

/** Lines whose facts allow them the shift, those most like the one that has it first. */
function takersOf({ line, day, shift }: ShiftCell, { timeline, harm }: SwapGround): readonly Taker[] {
  return timeline.plan.lines
    .flatMap((other): readonly Taker[] => {
      const text = textAgainst(timeline, other, day);
      const works = text.find((each) => each.kind === 'works')?.code ?? '';
      if (other === line || works === shift.code.code || text.length > (works === '' ? 0 : 1) || factsAgainst(timeline, other, day, shift).length > 0)
        return [];
      return [{ line: other, text: works, harm: () => harm([put(other, day, shift)])?.weight ?? Infinity }];
    })
    .toSorted((a, b) => unlike(line, a.line) - unlike(line, b.line));
}

const OTHER_COMPETENCE = 1000;

function unlike(one: RotaLine, other: RotaLine): number {
  const isEqual = hasAtLeast(one.competence, other.competence) && hasAtLeast(other.competence, one.competence);
  return (isEqual ? 0 : OTHER_COMPETENCE) + Math.abs(one.positionPercent - other.positionPercent);
}

/** The shifts that others have on the day of a cell, each once. */
function othersOnDay({ line, day, shift }: ShiftCell, { timeline }: SwapGround): readonly ResolvedShift[] {
  const texts = new Set(timeline.plan.lines.flatMap((other) => (other === line ? [] : [other.cells[day] ?? ''])));
  return [...timeline.shifts.values()].filter((other) => other !== shift && texts.has(other.code.code));
}

/** The taker, free on the day, gives a shift of another day on which the line is free. */
function twoDays({ line, day, shift }: ShiftCell, taker: Taker, { timeline, harm }: SwapGround): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let other = Math.max(0, day - DAYS_AROUND); other <= Math.min(timeline.days.length - 1, day + DAYS_AROUND); other += 1) {
    const theirs = timeline.shifts.get(taker.line.cells[other] ?? '');
    if (other === day || !theirs || isFixed(taker.line, other) || textAgainst(timeline, line, other).length > 0) continue;
    if (factsAgainst(timeline, line, other, theirs).length > 0 || factsAgainst(timeline, taker.line, other, theirs).length > 0) continue;
    const own = harm([put(line, day, null), put(line, other, theirs)]);
    if (own === null || !own.isMended) continue;
    const hours = Math.abs(theirs.countedMinutes - shift.countedMinutes) / 60;
    const cells = [put(line, day, null), put(taker.line, day, shift), put(taker.line, other, null), put(line, other, theirs)];
    proposals.push({ kind: 'two-days', cells, estimate: own.weight + hours / 10 + Math.abs(other - day) / 100 });
  }
  return proposals;
}

/** The line takes the shift of a second one, that one the shift of a third, and the third has what the first had. */
function threeWays(
  { line, day, shift }: ShiftCell,
  other: ResolvedShift,
  harm: number,
  second: RotaLine,
  takers: readonly Taker[],
  ground: SwapGround,
): readonly Proposal[] {
  return takers.flatMap((third): readonly Proposal[] => {
    const theirs = ground.timeline.shifts.get(third.text);
    if (third.line === second || !theirs || theirs === other || factsAgainst(ground.timeline, second, day, theirs).length > 0) return [];
    const estimate = harm + third.harm() + (ground.harm([put(second, day, theirs)])?.weight ?? Infinity);
    return [{ kind: 'three-way', cells: [put(line, day, other), put(second, day, theirs), put(third.line, day, shift)], estimate }];
  });
}
