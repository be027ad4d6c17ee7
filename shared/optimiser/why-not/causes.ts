import { isHeld } from '../../domain/model/is-held.ts';
import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import { type Cause, CONFLICT_RULES } from '../../domain/model/why-not.ts';

/**
 * Everything in a plan that a conflict may rest on. In the order in which it is tried whether one does without: what is hardest to change first, so that of two explanations
 * the one remains that names wishes, pins and single decisions.
 */
export function causesOf(plan: Plan): readonly Cause[] {
  const lines = plan.lines.filter((line) => !isHeld(line));
  const each = (kind: 'leave' | 'held' | 'pins' | 'wishes', has: (line: RotaLine) => boolean) =>
    plan.lines.filter(has).map((line): Cause => ({ kind, line: line.id }));
  return [
    ...CONFLICT_RULES.map((rule): Cause => ({ kind: 'rule', rule })),
    ...alike(lines, ({ allowedCodes }) => allowedCodes).map((ids): Cause => ({ kind: 'codes', lines: ids })),
    ...alike(lines, ({ days }) => days).map((ids): Cause => ({ kind: 'days', lines: ids })),
    ...(lines.length > 0 ? [{ kind: 'hours', lines: lines.map(({ id }) => id) } as const] : []),
    ...[...new Set(lines.map(({ weekendEvery }) => weekendEvery))]
      .filter((every) => every !== 1)
      .map((every): Cause => ({ kind: 'weekends', every, lines: lines.filter((line) => line.weekendEvery === every).map(({ id }) => id) })),
    ...each('leave', (line) => (line.overlays ?? []).length > 0 || line.cells.some((text) => isLeave(plan, text))),
    ...each('held', isHeld),
    ...plan.demand.map(({ id }): Cause => ({ kind: 'demand', row: id })),
    ...plan.demand
      .filter(({ competence }) => competence !== undefined && Object.values(competence).some((heads) => heads > 0))
      .map(({ id }): Cause => ({ kind: 'competence', row: id })),
    ...each('pins', ({ pinnedDays }) => (pinnedDays ?? []).length > 0),
    ...each('wishes', ({ wishes }) => (wishes ?? []).some(({ isStrong }) => isStrong === true)),
  ];
}

function alike(lines: readonly RotaLine[], of: (line: RotaLine) => readonly string[] | undefined): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const value = of(line);
    if (value === undefined) continue;
    const key = value.join('|');
    groups.set(key, [...(groups.get(key) ?? []), line.id]);
  }
  return [...groups.values()];
}

function isLeave({ shiftCodes }: Plan, text: string): boolean {
  return text !== '' && shiftCodes.some(({ code, kind }) => code === text && kind === 'leave');
}

/** More hours than anybody can work, so that the contract binds nobody. */
const BOUNDLESS_PERCENT = 500;

/** The plan without some causes. Rules stay: they are no part of the plan, and whoever models it leaves them out. */
export function withoutCauses(plan: Plan, given: readonly Cause[]): Plan {
  return given.reduce(withoutCause, plan);
}

function withoutCause(plan: Plan, cause: Cause): Plan {
  const changed = (ids: readonly string[], change: (line: RotaLine) => RotaLine): Plan => ({
    ...plan,
    lines: plan.lines.map((line) => (ids.includes(line.id) ? change(line) : line)),
  });
  switch (cause.kind) {
    case 'rule':
      return plan;
    case 'demand':
      return { ...plan, demand: plan.demand.filter(({ id }) => id !== cause.row) };
    case 'competence':
      return { ...plan, demand: plan.demand.map((row) => (row.id === cause.row ? { ...row, competence: undefined } : row)) };
    case 'weekends':
      return changed(cause.lines, (line) => ({ ...line, weekendEvery: 1 }));
    case 'hours':
      return changed(cause.lines, (line) => ({ ...line, positionPercent: BOUNDLESS_PERCENT }));
    case 'codes':
      return changed(cause.lines, (line) => ({ ...line, allowedCodes: undefined }));
    case 'days':
      return changed(cause.lines, (line) => ({ ...line, days: undefined }));
    case 'leave':
      return changed([cause.line], (line) => ({ ...line, overlays: undefined, cells: line.cells.map((text) => (isLeave(plan, text) ? '' : text)) }));
    case 'held':
      return changed([cause.line], (line) => ({ ...line, vacancy: undefined }));
    case 'pins':
      return changed([cause.line], (line) => ({ ...line, pinnedDays: undefined }));
    case 'wishes':
      return changed([cause.line], (line) => ({ ...line, wishes: (line.wishes ?? []).filter(({ isStrong }) => isStrong !== true) }));
  }
}
