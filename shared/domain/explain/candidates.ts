import { must } from '../../kernel/assert.ts';
import { hasAtLeast } from '../model/competence.ts';
import type { Fix } from '../model/explanation.ts';
import { isHeld } from '../model/is-held.ts';
import type { RotaLine } from '../model/plan.ts';
import type { Evaluation } from '../model/results.ts';
import { leaveOn } from '../timeline/shift-on.ts';
import type { ResolvedShift, Timeline } from '../timeline/timeline.ts';

/** A cell with a shift in it. */
export interface ShiftCell {
  readonly line: RotaLine;
  readonly day: number;
  readonly shift: ResolvedShift;
}

/** What candidates are made from. */
export interface FixGround {
  readonly timeline: Timeline;
  readonly evaluation: Evaluation;
}

/** The cell of a line on a day of the plan, if a shift stands in it that somebody works, and nobody has pinned it. */
export function shiftCell(timeline: Timeline, lineId: string, day: number): ShiftCell | null {
  const line = timeline.plan.lines.find(({ id }) => id === lineId);
  const text = line?.cells[day];
  const shift = text ? timeline.shifts.get(text) : undefined;
  return line && shift && !isHeld(line) && !isPinned(line, day) ? { line, day, shift } : null;
}

/** Other shifts of the plan that the line may have, those that change least first. */
export function otherCodes({ line, day, shift }: ShiftCell, { timeline }: FixGround, fits: (other: ResolvedShift) => boolean): readonly Fix[] {
  return [...timeline.shifts.values()]
    .filter((other) => other !== shift && fits(other) && mayHave(line, other, day, timeline))
    .toSorted((a, b) => changeOf(shift, a) - changeOf(shift, b))
    .map((other) => ({ ...about('other-code', { line, day, shift }, other.code.code, null), command: command([[line, day, other.code.code]]) }));
}

const OTHER_PART_OF_DAY = 1e6;

function changeOf(shift: ResolvedShift, other: ResolvedShift): number {
  const otherPart = shift.dayPart === other.dayPart ? 0 : OTHER_PART_OF_DAY;
  return otherPart + Math.abs(shift.countedMinutes - other.countedMinutes) * 10 + Math.abs(shift.startMinute - other.startMinute);
}

/** Lines of the same competence that have another shift the same day: the two change shifts, so that nothing else changes for the unit. */
export function swaps({ line, day, shift }: ShiftCell, { timeline }: FixGround): readonly Fix[] {
  return timeline.plan.lines.flatMap((other): readonly Fix[] => {
    const theirs = shiftCell(timeline, other.id, day);
    if (other === line || !theirs || theirs.shift === shift || !isEqual(line, other) || isAway(timeline, other, day)) return [];
    const [mine, new_] = [shift.code.code, theirs.shift.code.code];
    if (!mayHave(line, theirs.shift, day, timeline) || !mayHave(other, shift, day, timeline)) return [];
    const cells = command([
      [line, day, new_],
      [other, day, mine],
    ]);
    return [{ ...about('swap', { line, day, shift }, new_, other.id), command: cells }];
  });
}

/** Lines that have nothing that day and hours left for the shift: those with most hours left first. */
export function moves({ line, day, shift }: ShiftCell, ground: FixGround): readonly Fix[] {
  return linesWithRoom(shift, day, ground)
    .filter((other) => other !== line && hasAtLeast(other.competence, line.competence))
    .map((other) => ({
      ...about('move', { line, day, shift }, '', other.id),
      command: command([
        [line, day, ''],
        [other, day, shift.code.code],
      ]),
    }));
}

/** As many lines as are missing take the shift; the lines with most hours left first, one further down the list in each candidate. */
export function takers(shift: ResolvedShift, day: number, missing: number, ground: FixGround, isFit: (line: RotaLine) => boolean): readonly Fix[] {
  const lines = linesWithRoom(shift, day, ground).filter(isFit);
  const groups = Math.max(0, lines.length - missing + 1);
  return Array.from({ length: groups }, (_, first) => {
    const chosen = lines.slice(first, first + missing);
    const [taker, other] = [must(chosen[0], 'A line that takes the shift'), chosen[1]];
    const code = shift.code.code;
    return {
      kind: 'take',
      line: taker.id,
      day,
      code: '',
      newCode: code,
      otherLine: other?.id ?? null,
      command: command(chosen.map((line) => [line, day, code] as const)),
    };
  });
}

function linesWithRoom(shift: ResolvedShift, day: number, { timeline, evaluation }: FixGround): readonly RotaLine[] {
  const { lines, period } = timeline.plan;
  const figures = new Map(evaluation.lines.map((line) => [line.id, line]));
  const left = ({ id }: RotaLine) => -(figures.get(id)?.hoursBalance ?? 0) * period.weeks * 60;
  return lines
    .filter((line) => line.cells[day] === '' && !isHeld(line) && !isPinned(line, day) && !isAway(timeline, line, day) && mayHave(line, shift, day, timeline))
    .filter((line) => left(line) + ROUNDING >= shift.countedMinutes)
    .toSorted((a, b) => left(b) - left(a));
}

// Balances are hours in floating point; a shift that fits to the minute fits.
const ROUNDING = 1e-6;

function mayHave(line: RotaLine, shift: ResolvedShift, day: number, { days }: Timeline): boolean {
  const dayName = must(days[day], 'the day').dayName;
  return (line.allowedCodes?.includes(shift.code.code) ?? true) && (line.days?.includes(dayName) ?? true);
}

function isPinned(line: RotaLine, day: number): boolean {
  return line.pinnedDays?.includes(day) ?? false;
}

function isAway(timeline: Timeline, line: RotaLine, day: number): boolean {
  return leaveOn(timeline, line, day) !== undefined;
}

function isEqual(one: RotaLine, other: RotaLine): boolean {
  return hasAtLeast(one.competence, other.competence) && hasAtLeast(other.competence, one.competence);
}

function about(kind: Fix['kind'], { line, day, shift }: ShiftCell, newCode: string, otherLine: string | null): Omit<Fix, 'command'> {
  return { kind, line: line.id, day, code: shift.code.code, newCode, otherLine };
}

function command(cells: readonly (readonly [line: RotaLine, day: number, text: string])[]): Fix['command'] {
  return { type: 'cells.set', cells: cells.map(([line, day, text]) => ({ line: line.id, day, text })) };
}
