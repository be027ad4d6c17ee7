import { sameValue } from '../../kernel/same-value.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import type { CellPlace, SingleCommand } from './command.ts';

/**
 * What hangs on lines and days without being work of the plan: comments, pins, wishes, and what the person works elsewhere. It goes when the
 * line or the day goes; `notesBack` gives the commands that bring it back.
 */

/** The comments of a plan, or no key at all. */
export function commentsPart(comments: Plan['comments']): Pick<Plan, 'comments'> {
  return comments === undefined || comments.length === 0 ? {} : { comments };
}

/** The pins of a line in order, or no key at all. */
export function pinsPart(days: Iterable<number>): Pick<RotaLine, 'pinnedDays'> {
  const pinnedDays = [...new Set(days)].sort((a, b) => a - b);
  return pinnedDays.length === 0 ? {} : { pinnedDays };
}

/** The plan without what was said of a line. */
export function withoutNotesOf(plan: Plan, lineId: string): Plan {
  return keepingComments(plan, ({ line }) => line !== lineId);
}

/** The plan without notes on days from `days` on. */
export function withinDays(plan: Plan, days: number): Plan {
  const lines = plan.lines.map((line) => lineWithinDays(line, days));
  const isSame = lines.every((line, index) => line === plan.lines[index]);
  return keepingComments(isSame ? plan : { ...plan, lines }, ({ day }) => day === undefined || day < days);
}

function keepingComments(plan: Plan, isKept: (comment: NonNullable<Plan['comments']>[number]) => boolean): Plan {
  const { comments = [], ...rest } = plan;
  const kept = comments.filter(isKept);
  return kept.length === comments.length ? plan : { ...rest, ...commentsPart(kept) };
}

function lineWithinDays(line: RotaLine, days: number): RotaLine {
  const { pinnedDays = [], wishes, ...facts } = line;
  const keptPins = pinnedDays.filter((day) => day < days);
  const keptWishes = wishes?.filter((wish) => wish.day < days);
  if (keptPins.length === pinnedDays.length && keptWishes?.length === wishes?.length) return line;
  return { ...facts, ...pinsPart(keptPins), ...(keptWishes === undefined ? {} : { wishes: keptWishes }) };
}

/** The commands that bring back the notes of `before` which `after` has lost; of lines that both plans have. */
export function notesBack(before: Plan, after: Plan): readonly SingleCommand[] {
  const left = new Map(after.lines.map((line) => [line.id, line]));
  const pins: CellPlace[] = [];
  const facts: SingleCommand[] = [];
  for (const line of before.lines) {
    const now = left.get(line.id);
    if (now === undefined || now === line) continue;
    const kept = new Set(now.pinnedDays);
    for (const day of line.pinnedDays ?? []) if (!kept.has(day)) pins.push({ line: line.id, day });
    if (!sameValue(now.wishes, line.wishes)) facts.push({ type: 'line.update', id: line.id, changes: { wishes: line.wishes ?? null } });
    if (!sameValue(now.elsewhere, line.elsewhere)) facts.push({ type: 'line.update', id: line.id, changes: { elsewhere: line.elsewhere ?? null } });
  }
  return [
    ...(pins.length === 0 ? [] : [{ type: 'pins.set' as const, cells: pins, isPinned: true }]),
    ...facts,
    ...(sameValue(before.comments ?? [], after.comments ?? []) ? [] : [{ type: 'comments.replace' as const, comments: before.comments ?? [] }]),
  ];
}
