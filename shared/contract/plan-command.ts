import { z } from 'zod';
import type { PlanCommand } from '../domain/plan/command.ts';
import { elsewhereSchema } from './elsewhere-parts.ts';
import { commentsSchema, pinnedDaysSchema, wishesSchema } from './note-parts.ts';
import {
  agreementsSchema,
  contextWeeks,
  demandProfilesSchema,
  demandSchema,
  idSchema,
  LIMITS,
  lineFacts,
  optionalLineFacts,
  periodSchema,
  processSchema,
  settingsSchema,
  shiftCodesSchema,
  strict,
  unitSchema,
} from './plan-parts.ts';

const cellText = z.string().max(LIMITS.cellText);
const cells = z.array(cellText).max(LIMITS.weeks * 7);
const contextCells = z.array(cellText).max(LIMITS.contextWeeks * 7);
const index = z.number().int().min(0).max(LIMITS.lines);
const day = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.weeks * 7 - 1);

const lineSchema = strict({
  id: idSchema,
  ...lineFacts,
  annualPayKr: optionalLineFacts.annualPayKr.optional(),
  seniorityYears: optionalLineFacts.seniorityYears.optional(),
  allowedCodes: optionalLineFacts.allowedCodes.optional(),
  days: optionalLineFacts.days.optional(),
  overlays: optionalLineFacts.overlays.optional(),
  vacationDays: optionalLineFacts.vacationDays.optional(),
  f5Earned: optionalLineFacts.f5Earned.optional(),
  vacancy: optionalLineFacts.vacancy.optional(),
  elsewhere: elsewhereSchema.optional(),
  pinnedDays: pinnedDaysSchema.optional(),
  wishes: wishesSchema.optional(),
  cells,
});

const lineChangesSchema = strict({
  label: lineFacts.label.optional(),
  competence: lineFacts.competence.optional(),
  positionPercent: lineFacts.positionPercent.optional(),
  fullTimeWeekHours: lineFacts.fullTimeWeekHours.optional(),
  weekendEvery: lineFacts.weekendEvery.optional(),
  annualPayKr: optionalLineFacts.annualPayKr.nullable().optional(),
  seniorityYears: optionalLineFacts.seniorityYears.nullable().optional(),
  allowedCodes: optionalLineFacts.allowedCodes.nullable().optional(),
  days: optionalLineFacts.days.nullable().optional(),
  overlays: optionalLineFacts.overlays.nullable().optional(),
  vacationDays: optionalLineFacts.vacationDays.nullable().optional(),
  f5Earned: optionalLineFacts.f5Earned.nullable().optional(),
  vacancy: optionalLineFacts.vacancy.nullable().optional(),
  elsewhere: elsewhereSchema.nullable().optional(),
  wishes: wishesSchema.nullable().optional(),
});

const planChangesSchema = strict({
  name: z.string().min(1).max(LIMITS.text).optional(),
  unit: unitSchema.optional(),
  period: periodSchema.optional(),
  settings: settingsSchema.optional(),
  process: processSchema.nullable().optional(),
  context: strict({ weeks: contextWeeks, lines: z.record(idSchema, contextCells) })
    .nullable()
    .optional(),
  restoreCells: z.record(idSchema, cells).optional(),
});

const singleCommands = [
  strict({
    type: z.literal('cells.set'),
    cells: z.array(strict({ line: idSchema, day, text: cellText })).max(LIMITS.cellsInOneCommand),
  }),
  strict({
    type: z.literal('line.add'),
    index,
    line: lineSchema,
    inAgreements: z.record(idSchema, index).optional(),
    inConsents: z.record(idSchema, index).optional(),
    contextCells: contextCells.optional(),
  }),
  strict({ type: z.literal('line.remove'), id: idSchema }),
  strict({ type: z.literal('line.update'), id: idSchema, changes: lineChangesSchema }),
  strict({ type: z.literal('line.move'), id: idSchema, index }),
  strict({ type: z.literal('demand.replace'), rows: demandSchema, profiles: demandProfilesSchema.optional() }),
  strict({
    type: z.literal('shift-codes.replace'),
    shiftCodes: shiftCodesSchema,
    allowedCodes: z.record(idSchema, optionalLineFacts.allowedCodes.nullable()).optional(),
  }),
  strict({ type: z.literal('agreements.replace'), agreements: agreementsSchema }),
  strict({ type: z.literal('plan.update'), changes: planChangesSchema }),
  strict({ type: z.literal('comments.replace'), comments: commentsSchema }),
  strict({
    type: z.literal('pins.set'),
    cells: z.array(strict({ line: idSchema, day })).max(LIMITS.cellsInOneCommand),
    isPinned: z.boolean(),
  }),
] as const;

/**
 * Shape and size of a plan command as it crosses a boundary. Whether it fits the plan (lines that exist, days within the
 * period …) is judged by `applyCommand`.
 */
export const planCommandSchema = z.discriminatedUnion('type', [
  ...singleCommands,
  strict({ type: z.literal('batch'), commands: z.array(z.discriminatedUnion('type', singleCommands)).max(LIMITS.commandsInOneBatch) }),
]) satisfies z.ZodType<PlanCommand>;
