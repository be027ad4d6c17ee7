import type { Agreement, DemandRow, Period, PlanSettings, RotaLine, ShiftCode, Unit } from '../model/plan.ts';

/** One cell to write: line id, day index from the start of the plan, text ('' = nothing). */
export interface CellChange {
  readonly line: string;
  readonly day: number;
  readonly text: string;
}

/** Everything a person can do to a plan. Each has an inverse of the same kind of shape; see apply-command.ts. */
export type PlanCommand =
  | { readonly type: 'cells.set'; readonly cells: readonly CellChange[] }
  | { readonly type: 'line.add'; readonly index: number; readonly line: RotaLine }
  | { readonly type: 'line.remove'; readonly id: string }
  | { readonly type: 'line.update'; readonly id: string; readonly changes: LineChanges }
  | { readonly type: 'line.move'; readonly id: string; readonly index: number }
  | { readonly type: 'demand.replace'; readonly rows: readonly DemandRow[] }
  | { readonly type: 'shift-codes.replace'; readonly shiftCodes: readonly ShiftCode[] }
  | { readonly type: 'agreements.replace'; readonly agreements: readonly Agreement[] }
  | { readonly type: 'plan.update'; readonly changes: PlanChanges };

/** The line's facts except its id and cells; every key given replaces the old value. */
export type LineChanges = Partial<Omit<RotaLine, 'id' | 'cells'>>;

/**
 * The plan's own facts. A change of `period.weeks` cuts or lengthens every line; the inverse carries the cut cells in
 * `restoreCells` so that nothing is lost.
 */
export interface PlanChanges {
  readonly name?: string;
  readonly unit?: Unit;
  readonly period?: Period;
  readonly settings?: PlanSettings;
  readonly restoreCells?: Readonly<Record<string, readonly string[]>>;
}

export type PlanCommandType = PlanCommand['type'];
