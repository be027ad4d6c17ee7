import { z } from 'zod';
import { documentElsewhereSchema } from './elsewhere-parts.ts';
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

/** The value of `format` in every plan document that this version reads and writes. */
export const PLAN_FORMAT = 'vaktbalanse/1';

const documentLineSchema = strict({
  id: idSchema.describe('Names the line; used once.'),
  ...lineFacts,
  label: lineFacts.label.optional(),
  annualPayKr: optionalLineFacts.annualPayKr.optional(),
  seniorityYears: optionalLineFacts.seniorityYears.optional(),
  allowedCodes: optionalLineFacts.allowedCodes.optional(),
  days: optionalLineFacts.days.optional(),
  overlays: optionalLineFacts.overlays.optional(),
  vacationDays: optionalLineFacts.vacationDays.optional(),
  f5Earned: optionalLineFacts.f5Earned.optional(),
  vacancy: optionalLineFacts.vacancy.optional(),
  elsewhere: documentElsewhereSchema.optional(),
  pinnedDays: pinnedDaysSchema.optional(),
  wishes: wishesSchema.optional(),
  weeks: z
    .array(z.string().max(LIMITS.text))
    .max(LIMITS.weeks)
    .describe('One string a week: seven codes Monday to Sunday separated by spaces, "-" for nothing. A shift belongs to the day on which it starts.'),
});

const unknownCellSchema = strict({
  line: idSchema.describe('Id of the line.'),
  day: z
    .number()
    .int()
    .min(0)
    .max(LIMITS.weeks * 7 - 1)
    .describe('Days from the first Monday of the plan.'),
  text: z.string().min(1).max(LIMITS.cellText).describe('What was typed.'),
});

/** Shape of the plan document; what must hold between its parts is checked in plan-document.ts. */
export const planDocumentSchema = strict({
  format: z.literal(PLAN_FORMAT).describe('Name and version of the format.'),
  name: z.string().min(1).max(LIMITS.text).describe('Name of the plan.'),
  unit: unitSchema.describe('The department.'),
  period: periodSchema.describe('What the plan covers.'),
  shiftCodes: shiftCodesSchema.describe('The codes that cells may hold.'),
  demand: demandSchema.describe('How many people are wanted when. Rows that overlap in time add up.'),
  demandProfiles: demandProfilesSchema
    .optional()
    .describe('Only in calendar plans: dates on which only rows of the profile count, in place of the ordinary ones. No two profiles share a date.'),
  lines: z.array(documentLineSchema).max(LIMITS.lines).describe('One line a position; may lack a person.'),
  agreements: agreementsSchema.optional().describe('Written agreements that change a limit of the law; default none.'),
  settings: settingsSchema.optional().describe('Percentages and choices of the department; default none.'),
  process: processSchema.optional().describe('Steps of making the plan that the law sets dates for.'),
  context: strict({
    weeks: contextWeeks,
    lines: z
      .record(idSchema, z.array(z.string().max(LIMITS.text)).max(LIMITS.contextWeeks))
      .describe('By line id, one string a week as in lines[].weeks. A line left out begins without a past.'),
  })
    .optional()
    .describe('Only in calendar plans: the last weeks of the plan before this one. Rests, runs and red days see them; nothing in them is judged or counted.'),
  comments: commentsSchema.optional().describe('What people wrote beside the plan. Nothing is counted or judged by it.'),
  unknownCells: z
    .array(unknownCellSchema)
    .max(LIMITS.cellsInOneCommand)
    .optional()
    .describe('Cells whose text is no shift code of the plan: kept as typed, never counted. Their place in weeks holds "-".'),
}).describe('A rota plan of one department with its staffing demand.');

/** A plan document as it stands in the file. */
export type PlanDocument = z.infer<typeof planDocumentSchema>;
