import type { DemandProfile } from '../model/demand-profile.ts';
import type { Agreement, DemandRow, Period, Plan, PlanContext, PlanProcess, PlanSettings, RotaLine, ShiftCode, Unit } from '../model/plan.ts';
import type { PlanComment } from '../model/plan-comment.ts';

/** A cell: line id, day index from the start of the plan. */
export interface CellPlace {
  readonly line: string;
  readonly day: number;
}

/** One cell to write; '' = nothing. */
export interface CellChange extends CellPlace {
  readonly text: string;
}

/** Everything a person can do to a plan; see apply-command.ts. Each is one step of undo, and its inverse is a command too. */
export type PlanCommand = SingleCommand | BatchCommand | ReplaceCommand;

/** Several commands as one act: applied one after the other, all or none. */
export interface BatchCommand {
  readonly type: 'batch';
  readonly commands: readonly SingleCommand[];
}

/** A command that changes one kind of thing. */
export type SingleCommand =
  | { readonly type: 'cells.set'; readonly cells: readonly CellChange[] }
  | {
      readonly type: 'line.add';
      readonly index: number;
      readonly line: RotaLine;
      readonly inAgreements?: AgreementPlaces | undefined;
      /** The same for consents (`voluntaryLines`). */
      readonly inConsents?: AgreementPlaces | undefined;
      /** What the line worked before the plan, one text a day of the context. */
      readonly contextCells?: readonly string[] | undefined;
    }
  | { readonly type: 'line.remove'; readonly id: string }
  | { readonly type: 'line.update'; readonly id: string; readonly changes: LineChanges }
  | { readonly type: 'line.move'; readonly id: string; readonly index: number }
  /** Profiles not given stay as they are. */
  | { readonly type: 'demand.replace'; readonly rows: readonly DemandRow[]; readonly profiles?: readonly DemandProfile[] | undefined }
  | { readonly type: 'shift-codes.replace'; readonly shiftCodes: readonly ShiftCode[]; readonly allowedCodes?: AllowedCodes | undefined }
  | { readonly type: 'agreements.replace'; readonly agreements: readonly Agreement[] }
  | { readonly type: 'plan.update'; readonly changes: PlanChanges }
  | { readonly type: 'comments.replace'; readonly comments: readonly PlanComment[] }
  | { readonly type: 'pins.set'; readonly cells: readonly CellPlace[]; readonly isPinned: boolean };

/** Where a new line goes into agreements that name their lines: agreement id → position in its list. Lets undo put back a removed line exactly. */
export type AgreementPlaces = Readonly<Record<string, number>>;

/**
 * New `allowedCodes` of single lines, by line id, together with new shift codes (a renamed code, say). Lines not named
 * keep theirs, less the codes that no longer exist; `null` takes the fact away.
 */
export type AllowedCodes = Readonly<Record<string, readonly string[] | null>>;

/** Facts that a line may lack; `null` in a change takes the fact away. */
export const CLEARABLE_LINE_FACTS = [
  'annualPayKr',
  'seniorityYears',
  'allowedCodes',
  'days',
  'overlays',
  'vacationDays',
  'f5Earned',
  'elsewhere',
  'vacancy',
  'wishes',
] as const;
type ClearableLineFact = (typeof CLEARABLE_LINE_FACTS)[number];

/**
 * The line's facts except its id, cells and pins; every key given replaces the old value. `undefined` is the same as not
 * given, because JSON cannot tell them apart.
 */
export type LineChanges = {
  readonly [K in Exclude<keyof RotaLine, 'id' | 'cells' | 'pinnedDays'>]?:
    | (K extends ClearableLineFact ? NonNullable<RotaLine[K]> | null : RotaLine[K])
    | undefined;
};

/**
 * The plan's own facts; every key given replaces the old value whole. A change of `period.weeks` cuts or lengthens every
 * line; the inverse carries the cut cells in `restoreCells` (line id → the cells of the weeks that come back), so that nothing is lost. Comments,
 * pins and wishes of the weeks cut go with them, and the inverse brings them back.
 */
export interface PlanChanges {
  readonly name?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly period?: Period | undefined;
  readonly settings?: PlanSettings | undefined;
  /** null takes it away. */
  readonly process?: PlanProcess | null | undefined;
  /** null takes it away. */
  readonly context?: PlanContext | null | undefined;
  readonly restoreCells?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The whole plan in place of another: a version put back. Made by the service alone, from a plan that was checked when it was read; it is not
 * taken from outside.
 */
export interface ReplaceCommand {
  readonly type: 'plan.replace';
  readonly plan: Plan;
}

export type PlanCommandType = PlanCommand['type'];
