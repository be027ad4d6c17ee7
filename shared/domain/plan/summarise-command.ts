import type { PlanCommand, PlanCommandType, SingleCommand } from './command.ts';

/** What one command did, short enough for a list and without the contents. */
export interface CommandSummary {
  readonly type: PlanCommandType;
  /** Of a change of cells, and of pins. */
  readonly cells?: CellsSummary;
  /** Id of the line that was added, removed, moved or changed. */
  readonly line?: string;
}

/** Which cells were written. */
export interface CellsSummary {
  readonly count: number;
  /** Ids of the lines, in the order in which they were first written. */
  readonly lines: readonly string[];
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** What was written, when it was the same everywhere ('' = emptied); null otherwise. */
  readonly text: string | null;
}

/** A command in short: one part for each single command of a batch. */
export function summariseCommand(command: PlanCommand): readonly CommandSummary[] {
  if (command.type === 'batch') return command.commands.map(summariseSingle);
  return [command.type === 'plan.replace' ? { type: command.type } : summariseSingle(command)];
}

function summariseSingle(command: SingleCommand): CommandSummary {
  const { type } = command;
  switch (command.type) {
    case 'cells.set':
      return { type, cells: summariseCells(command.cells) };
    case 'pins.set':
      return { type, cells: summariseCells(command.cells.map((cell) => ({ ...cell, text: command.isPinned ? 'pinned' : '' }))) };
    case 'line.add':
      return { type, line: command.line.id };
    case 'line.remove':
    case 'line.update':
    case 'line.move':
      return { type, line: command.id };
    default:
      return { type };
  }
}

function summariseCells(cells: readonly { readonly line: string; readonly day: number; readonly text: string }[]): CellsSummary {
  const first = cells[0]?.text ?? '';
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { day } of cells) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return {
    count: cells.length,
    lines: [...new Set(cells.map(({ line }) => line))],
    from: Math.min(from, to),
    to,
    text: cells.every(({ text }) => text === first) ? first : null,
  };
}
