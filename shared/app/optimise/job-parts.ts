import type { OptimiseFigures, OptimiseJob, OptimiseSettings } from '../../domain/model/optimise-job.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import type { CellChange, CellPlace } from '../../domain/plan/command.ts';
import { invariant } from '../../kernel/assert.ts';

/** What a suggestion starts from. */
export interface JobStart {
  readonly planId: string;
  readonly plan: Plan;
  readonly settings: OptimiseSettings;
  /** Cells that stay as they are in `plan`, or in `begun` where that has them. */
  readonly locked: readonly CellPlace[];
  readonly before: OptimiseFigures;
  /** Comes when it is worked out. */
  readonly proven: Promise<OptimiseJob['proven']>;
  /** An earlier search that this one goes on from: what it found, in the plan as it is now, and what that took. */
  readonly begun?: (Pick<OptimiseJob, 'now' | 'elapsedMs' | 'moves'> & { readonly cells: readonly CellChange[] }) | undefined;
}

/** A suggestion as the service holds it: what the screens see, and what it is about. */
export interface HeldJob {
  readonly job: OptimiseJob;
  /** The plan when the search began. */
  readonly base: Plan;
  /** The best so far, as changes of `base`. */
  readonly cells: readonly CellChange[];
  /** Of the best so far. */
  readonly figures: OptimiseFigures;
  readonly locked: readonly CellPlace[];
}

/** Stretches grow, so that something good is at hand early and a long search still cools slowly. */
const FIRST_STRETCH_MS = 8000;
const LONGEST_STRETCH_MS = 120_000;
/** What would be left over is taken along. */
const MOST_OF_THE_REST = 0.6;

/** How long the next stretch of a search lasts, of the time that is left. */
export function stretchMs(stretch: number, left: number): number {
  const usual = Math.min(LONGEST_STRETCH_MS, FIRST_STRETCH_MS * 2 ** stretch);
  return usual >= left * MOST_OF_THE_REST ? left : usual;
}

/** A suggestion as it begins. */
export function freshJob({ planId, plan, settings, locked, before, begun }: JobStart, id: string): HeldJob {
  const cells = begun?.cells ?? [];
  return {
    job: {
      id,
      planId,
      state: 'running',
      settings,
      elapsedMs: begun?.elapsedMs ?? 0,
      share: settings.seconds === null && settings.moves === null ? null : 0,
      moves: begun?.moves ?? 0,
      movesPerSecond: 0,
      before,
      now: begun?.now ?? before,
      proven: {},
      changedCells: cells.length,
      movableCells: null,
      unlawful: [],
    },
    base: plan,
    cells,
    figures: begun?.now ?? before,
    locked,
  };
}

/** The plan with the cells written. */
export function withCells(plan: Plan, cells: readonly CellChange[]): Plan {
  if (cells.length === 0) return plan;
  const applied = applyCommand(plan, { type: 'cells.set', cells });
  invariant(applied.ok, 'what was found fits the plan it was found for');
  return applied.value;
}

/** Changes found one after the other, as changes of the plan they began with. */
export function together(base: Plan, first: readonly CellChange[], then: readonly CellChange[]): readonly CellChange[] {
  const texts = new Map([...first, ...then].map((cell) => [`${cell.day} ${cell.line}`, cell]));
  const lines = new Map(base.lines.map((line) => [line.id, line]));
  return [...texts.values()].filter(({ line, day, text }) => lines.get(line)?.cells[day] !== text);
}
