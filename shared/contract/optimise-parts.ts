import { z } from 'zod';
import { OPTIMISE_AIMS, type OptimiseSettings } from '../domain/model/optimise-job.ts';
import type { Finding } from '../domain/model/results.ts';
import type { CellChange, CellPlace } from '../domain/plan/command.ts';
import type { PlanComparison } from '../domain/plan/plan-comparison.ts';
import { dayIndex, idSchema, LIMITS, strict } from './plan-parts.ts';

/** What crosses the boundary about suggestions for a rota. */

const MOST_SECONDS = 24 * 60 * 60;
const seconds = z.number().int().min(1).max(MOST_SECONDS).nullable();
export const optimisePlacesSchema = z
  .array(strict({ line: idSchema, day: dayIndex }))
  .max(LIMITS.cellsInOneCommand)
  .readonly();

export const optimiseSettingsSchema = strict({
  keep: z.enum(['typed', 'nothing', 'wishes']),
  keepWeekends: z.boolean(),
  keepLines: z.array(idSchema).max(LIMITS.lines).readonly(),
  keepCells: optimisePlacesSchema,
  order: z
    .array(z.enum(OPTIMISE_AIMS))
    .length(OPTIMISE_AIMS.length)
    .refine((order) => new Set(order).size === OPTIMISE_AIMS.length)
    .readonly(),
  seconds,
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  moves: z.number().int().min(1).max(1e12).nullable(),
}) satisfies z.ZodType<OptimiseSettings>;

export const optimiseGoOnSchema = { seconds, keepCells: optimisePlacesSchema };

/** A suggestion beside the plan as it is now. Nothing of it is in the plan before it is taken. */
export interface OptimiseProposal {
  /** The revision it is compared with. */
  readonly revision: number;
  /** What taking it writes; a `cells.set` command. */
  readonly cells: readonly CellChange[];
  readonly comparison: PlanComparison;
  /** Cells that were changed in the plan after the search began; they stay as they are. */
  readonly changedSince: readonly CellPlace[];
  /** Whether demand, positions, codes, agreements or other facts changed since. */
  readonly hasNewFacts: boolean;
  /** What the rules find unlawful on lines if it is taken. */
  readonly unlawful: readonly Finding[];
}
