import { assertNever, invariant, must } from '../../kernel/assert.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { applyCommand } from './apply-command.ts';
import {
  type BatchCommand,
  type CellChange,
  CLEARABLE_LINE_FACTS,
  type LineChanges,
  type PlanChanges,
  type PlanCommand,
  type SingleCommand,
} from './command.ts';
import { notesBack } from './notes.ts';
import { pinsChanged } from './set-pins.ts';

/**
 * The command that takes the plan back to `planBefore` after `command` was applied to it. Survives JSON unchanged.
 * @throws Error when the command does not fit the plan; only commands that `applyCommand` accepted have an inverse.
 */
export function invertCommand(planBefore: Plan, command: PlanCommand): PlanCommand {
  switch (command.type) {
    case 'cells.set':
      return { type: 'cells.set', cells: cellsBefore(planBefore, command.cells) };
    case 'line.add':
      return { type: 'line.remove', id: command.line.id };
    case 'line.remove':
      return withNotes(planBefore, command, addBack(planBefore, command.id));
    case 'line.update':
      return { type: 'line.update', id: command.id, changes: factsBefore(lineOf(planBefore, command.id), command.changes) };
    case 'line.move':
      return { type: 'line.move', id: command.id, index: planBefore.lines.indexOf(lineOf(planBefore, command.id)) };
    case 'demand.replace':
      return { type: 'demand.replace', rows: planBefore.demand, ...(command.profiles === undefined ? {} : { profiles: planBefore.demandProfiles ?? [] }) };
    case 'shift-codes.replace':
      return shiftCodesBefore(planBefore, command);
    case 'agreements.replace':
      return { type: 'agreements.replace', agreements: planBefore.agreements };
    case 'plan.update':
      return withNotes(planBefore, command, { type: 'plan.update', changes: changesBefore(planBefore, command.changes) });
    case 'comments.replace':
      return { type: 'comments.replace', comments: planBefore.comments ?? [] };
    case 'pins.set':
      return { type: 'pins.set', cells: pinsChanged(planBefore, command), isPinned: !command.isPinned };
    case 'batch':
      return invertBatch(planBefore, command);
    case 'plan.replace':
      return { type: 'plan.replace', plan: planBefore };
    default:
      return assertNever(command);
  }
}

/** The inverse of each on the plan it met, the last first. */
function invertBatch(planBefore: Plan, { commands }: BatchCommand): BatchCommand {
  const inverses: SingleCommand[] = [];
  let plan = planBefore;
  for (const command of commands) {
    const inverse = invertCommand(plan, command);
    invariant(inverse.type !== 'plan.replace', 'a batch never holds a whole plan');
    inverses.unshift(...(inverse.type === 'batch' ? inverse.commands : [inverse]));
    plan = planAfter(plan, command);
  }
  return { type: 'batch', commands: inverses };
}

function planAfter(plan: Plan, command: PlanCommand): Plan {
  const applied = applyCommand(plan, command);
  invariant(applied.ok, 'a command that was accepted');
  return applied.value;
}

/** The inverse of a command, with what brings back the notes that went when lines or days went. */
function withNotes(planBefore: Plan, command: SingleCommand, inverse: SingleCommand): PlanCommand {
  const notes = notesBack(planBefore, planAfter(planBefore, command));
  return notes.length === 0 ? inverse : { type: 'batch', commands: [inverse, ...notes] };
}

function lineOf(plan: Plan, id: string): RotaLine {
  return must(
    plan.lines.find((line) => line.id === id),
    `line ${id}`,
  );
}

function cellsBefore(plan: Plan, cells: readonly CellChange[]): CellChange[] {
  const lines = new Map(plan.lines.map((line) => [line.id, line]));
  const before = new Map<string, CellChange>();
  for (const { line, day } of cells) {
    const text = must(must(lines.get(line), `line ${line}`).cells[day], `day ${day} of line ${line}`);
    before.set(`${day} ${line}`, { line, day, text });
  }
  return [...before.values()];
}

function addBack(plan: Plan, id: string): SingleCommand {
  const line = lineOf(plan, id);
  const index = plan.lines.indexOf(line);
  const places = plan.agreements.flatMap((agreement): [string, number][] => {
    const place = agreement.lines === 'all' ? -1 : agreement.lines.indexOf(id);
    return place < 0 ? [] : [[agreement.id, place]];
  });
  const consents = plan.agreements.flatMap((agreement): [string, number][] => {
    const place = agreement.voluntaryLines?.indexOf(id) ?? -1;
    return place < 0 ? [] : [[agreement.id, place]];
  });
  const past = contextOf(plan, id);
  return {
    type: 'line.add',
    index,
    line,
    ...(places.length === 0 ? {} : { inAgreements: Object.fromEntries(places) }),
    ...(consents.length === 0 ? {} : { inConsents: Object.fromEntries(consents) }),
    ...(past === undefined ? {} : { contextCells: past }),
  };
}

function contextOf({ context }: Plan, id: string): readonly string[] | undefined {
  return context !== undefined && Object.hasOwn(context.lines, id) ? context.lines[id] : undefined;
}

function factsBefore(line: RotaLine, changes: LineChanges): LineChanges {
  const before: Record<string, unknown> = {};
  for (const key of Object.keys(changes) as (keyof LineChanges)[]) {
    if (changes[key] === undefined) continue;
    before[key] = line[key] ?? (CLEARABLE_LINE_FACTS.some((fact) => fact === key) ? null : line[key]);
  }
  return before;
}

function shiftCodesBefore(plan: Plan, command: Extract<PlanCommand, { type: 'shift-codes.replace' }>): SingleCommand {
  const kept = new Set(command.shiftCodes.map((code) => code.code));
  const touched = plan.lines.filter((line) => Object.hasOwn(command.allowedCodes ?? {}, line.id) || line.allowedCodes?.some((code) => !kept.has(code)));
  const shiftCodes = plan.shiftCodes;
  if (touched.length === 0) return { type: 'shift-codes.replace', shiftCodes };
  return { type: 'shift-codes.replace', shiftCodes, allowedCodes: Object.fromEntries(touched.map((line) => [line.id, line.allowedCodes ?? null])) };
}

function changesBefore(plan: Plan, changes: PlanChanges): PlanChanges {
  return {
    ...(changes.name === undefined ? {} : { name: plan.name }),
    ...(changes.unit === undefined ? {} : { unit: plan.unit }),
    ...(changes.settings === undefined ? {} : { settings: plan.settings }),
    ...(changes.process === undefined ? {} : { process: plan.process ?? null }),
    ...(changes.context === undefined ? {} : { context: plan.context ?? null }),
    ...(changes.period === undefined ? {} : { period: plan.period, ...cutCells(plan, changes.period.weeks) }),
  };
}

function cutCells(plan: Plan, weeks: number): Pick<PlanChanges, 'restoreCells'> {
  if (weeks >= plan.period.weeks) return {};
  const cut = plan.lines.map((line) => [line.id, line.cells.slice(weeks * DAYS_PER_WEEK)] as const).filter(([, cells]) => cells.some((text) => text !== ''));
  return cut.length === 0 ? {} : { restoreCells: Object.fromEntries(cut) };
}
