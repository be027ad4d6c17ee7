import type { HistoryState } from '#shared/contract/methods.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Evaluation } from '#shared/domain/model/results.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import type { AppError } from '#shared/errors/app-error.ts';

/** How far the last change moved the figures of the strip, for the ▲ ▼ that fade. Keyed by indicator id or `count.<severity>`. */
export type Movements = Readonly<Record<string, number>>;

/** What the screen knows of the open plan. Deep-readonly; replaced, never changed in place. */
export interface PlanState {
  readonly planId: string;
  readonly departmentId: string;
  readonly revision: number;
  /** With the typed cells applied optimistically. */
  readonly plan: Plan;
  /** Always as the service computed it. */
  readonly evaluation: Evaluation;
  readonly history: HistoryState;
  readonly savedAt: string;
  /** Number of commands sent and not yet confirmed. */
  readonly pending: number;
  readonly movements: Movements;
  /** Set when a change was refused; what the person typed is kept by the editor. */
  readonly error: AppError | null;
  /** The changes that were refused, so that they can be tried again. */
  readonly refused: readonly PlanCommand[];
}

/** The whole store. Components read it through the hooks of store.ts. */
export interface StoreActions {
  openPlan(planId: string): Promise<void>;
  closePlan(): void;
  /** Applies at once on the screen, sends in order, merges the answer. Resolves when confirmed (true) or refused (false). */
  execute(command: PlanCommand): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** So many steps back (negative) or forward at once. */
  travel(steps: number): Promise<void>;
  /** Sends the refused changes again, on top of what the plan is now. */
  retryRefused(): Promise<void>;
  dismissError(): void;
}
