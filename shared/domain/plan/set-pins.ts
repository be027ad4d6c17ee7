import type { Problem } from '../../errors/problem.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import type { CellPlace } from './command.ts';
import { dayProblems } from './note-problems.ts';
import { pinsPart } from './notes.ts';
import { unknownLine } from './unknown-line.ts';

interface Pins {
  readonly cells: readonly CellPlace[];
  readonly isPinned: boolean;
}

/** The plan with cells pinned or let loose; lines whose pins stay as they are are the same objects. */
export function setPins(plan: Plan, { cells, isPinned }: Pins): Plan | readonly [Problem, ...Problem[]] {
  const lines = new Map(plan.lines.map((line) => [line.id, line]));
  const pins = new Map<string, Set<number>>();
  for (const [place, { line: id, day }] of cells.entries()) {
    const line = lines.get(id);
    if (line === undefined) return unknownLine(plan, id, ['cells', place, 'line']);
    const [problem] = dayProblems(day, plan.period, ['cells', place, 'day']);
    if (problem) return [problem];
    const days = pins.get(id) ?? new Set(line.pinnedDays);
    if (isPinned) days.add(day);
    else days.delete(day);
    pins.set(id, days);
  }
  const changed = plan.lines.map((line) => withPins(line, pins.get(line.id)));
  return changed.every((line, index) => line === plan.lines[index]) ? plan : { ...plan, lines: changed };
}

/** The cells whose pins a command changes, as they were before: the cells of its inverse. */
export function pinsChanged(plan: Plan, { cells, isPinned }: Pins): readonly CellPlace[] {
  const before = new Map(plan.lines.map((line) => [line.id, new Set(line.pinnedDays)]));
  return cells.filter(({ line, day }) => before.get(line)?.has(day) !== isPinned);
}

function withPins(line: RotaLine, days: ReadonlySet<number> | undefined): RotaLine {
  const { pinnedDays = [], ...facts } = line;
  if (days === undefined || (days.size === pinnedDays.length && pinnedDays.every((day) => days.has(day)))) return line;
  return { ...facts, ...pinsPart(days) };
}
