import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { COMPETENCES, hasAtLeast } from '../model/competence.ts';
import type { Fix } from '../model/explanation.ts';
import type { RotaLine } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';
import type { ResolvedShift, Timeline } from '../timeline/timeline.ts';
import { type FixGround, moves, otherCodes, type ShiftCell, swaps, takers } from './candidates.ts';
import { cellsBehind, cellsOfWeek } from './cells-behind.ts';
import { minutesFrom } from './finding-stretch.ts';
import { createTrial, type Trial } from './try-change.ts';

/** Rules whose findings a change of single cells can mend. */
const MENDABLE = ['daily-rest', 'quick-return', 'overlap', 'shift-length', 'week-hours', 'weekly-rest', 'minimum-staffing', 'competence-cover'];

const WANTED = 2;
/** Each costs an evaluation of what it touches; who has not found one by then will rarely do. */
const MOST_TRIES = 200;

/**
 * Finds up to two changes of cells, of different kinds where there are, that make a finding go away and bring nothing new that is a breach, needs an
 * agreement or is advised against; each has been tried. None for findings that are lawful as they are. The plan is evaluated when first needed.
 */
export function createMender(timeline: Timeline): (finding: Finding) => readonly Fix[] {
  let known: Trial | undefined;
  return (finding) => {
    if (finding.severity === 'covered' || finding.severity === 'info' || !MENDABLE.includes(finding.rule)) return [];
    known ??= createTrial(timeline.plan);
    const ground = { timeline, evaluation: known.evaluation };
    return chosen(finding, candidatesFor(finding, ground, known).slice(0, MOST_TRIES), known);
  };
}

function chosen(finding: Finding, candidates: readonly Fix[], trial: Trial): readonly Fix[] {
  const found: Fix[] = [];
  const spare: Fix[] = [];
  for (const fix of candidates) {
    const isKnownKind = found.some(({ kind }) => kind === fix.kind);
    if (isKnownKind && spare.length > 0) continue;
    if (!trial.mends(finding, fix.command.cells)) continue;
    (isKnownKind ? spare : found).push(fix);
    if (found.length === WANTED) return found;
  }
  return [...found, ...spare].slice(0, WANTED);
}

function candidatesFor(finding: Finding, ground: FixGround, trial: Trial): readonly Fix[] {
  switch (finding.rule) {
    case 'daily-rest':
    case 'quick-return':
    case 'overlap':
      return restCandidates(finding, ground);
    case 'shift-length':
      return cellsBehind(finding, ground).flatMap((cell) => [...shorter(cell, ground), ...swaps(cell, ground), ...moves(cell, ground)]);
    case 'week-hours':
      return weekCandidates(cellsBehind(finding, ground), ground);
    case 'weekly-rest':
      return weekCandidates(cellsOfWeek(finding, ground), ground);
    case 'minimum-staffing':
    case 'competence-cover':
      return staffingCandidates(finding, ground, trial);
    default:
      return [];
  }
}

/** The later shift first: it may begin later, change with a colleague's, or go to another line; or the earlier one may end earlier. */
function restCandidates(finding: Finding, ground: FixGround): readonly Fix[] {
  const cells = cellsBehind(finding, ground);
  const later = cells.at(-1);
  const earlier = cells.length > 1 ? cells[0] : undefined;
  return [
    ...(later ? otherCodes(later, ground, ({ startMinute }) => startMinute > later.shift.startMinute) : []),
    ...(earlier ? otherCodes(earlier, ground, ({ endMinute }) => endMinute < earlier.shift.endMinute) : []),
    ...[later, earlier].flatMap((cell) => (cell ? [...swaps(cell, ground), ...moves(cell, ground)] : [])),
  ];
}

function weekCandidates(cells: readonly ShiftCell[], ground: FixGround): readonly Fix[] {
  // One of each kind for every shift in turn, so that the limit on tries reaches them all.
  const lists = cells.flatMap((cell) => [shorter(cell, ground), swaps(cell, ground), moves(cell, ground)]);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

/** Where several are missing, only lines that can take the shift by themselves are tried together. */
function staffingCandidates(finding: Finding, ground: FixGround, trial: Trial): readonly Fix[] {
  const { timeline } = ground;
  const { start, kind, weeks } = timeline.plan.period;
  const [from, to] = [minutesFrom(start, finding.from), minutesFrom(start, finding.to)];
  const asked = COMPETENCES.find((competence) => competence === finding.inputs['competence']);
  const missing = finding.limit - finding.measured;
  const isFit = (line: RotaLine) => asked === undefined || hasAtLeast(line.competence, asked);
  const today = Math.floor(from / MINUTES_PER_DAY);
  const shifts = [today, today - 1].flatMap((day) =>
    [...timeline.shifts.values()]
      .filter(({ startMinute, endMinute }) => day * MINUTES_PER_DAY + startMinute <= from && day * MINUTES_PER_DAY + endMinute >= to)
      .map((shift) => ({ shift, day: day < 0 && kind === 'cycle' ? weeks * DAYS_PER_WEEK - 1 : day })),
  );
  return shifts
    .filter(({ day }) => day >= 0)
    .toSorted((a, b) => lengthOf(a.shift) - lengthOf(b.shift))
    .flatMap(({ shift, day }) => {
      const isReady = (line: RotaLine) => missing === 1 || trial.isHarmless([{ line: line.id, day, text: shift.code.code }]);
      return takers(shift, day, missing, ground, (line) => isFit(line) && isReady(line));
    });
}

function lengthOf({ startMinute, endMinute }: ResolvedShift): number {
  return endMinute - startMinute;
}

function shorter(cell: ShiftCell, ground: FixGround): readonly Fix[] {
  return otherCodes(cell, ground, ({ countedMinutes }) => countedMinutes < cell.shift.countedMinutes);
}
