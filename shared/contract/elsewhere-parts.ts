import { z } from 'zod';
import { clockSchema, codeText, idSchema, LIMITS, lineFacts, strict, title } from './plan-parts.ts';

/** What the person of a line works in another department, as documents and commands have it in common. */

export const elsewhereCodeSchema = strict({
  code: codeText.describe('What stands in weeks.'),
  start: clockSchema.describe('HH:MM'),
  end: clockSchema.describe('HH:MM; at or before start means that the shift ends on the next day.'),
  unpaidBreakMinutes: z.number().int().min(0).max(1439).optional().describe('Default 0: breaks are paid working time.'),
});

const facts = {
  unit: title.describe('Name of the other department.'),
  plan: idSchema.optional().describe('Id of the plan there, where it lies in the same database.'),
  line: idSchema.optional().describe('Id of the person’s line there.'),
  positionPercent: lineFacts.positionPercent,
  shiftCodes: z.array(elsewhereCodeSchema).max(LIMITS.shiftCodes).describe('The work codes used there.'),
};

/** In a command: one text a day. */
export const elsewhereSchema = strict({ ...facts, cells: z.array(z.string().max(LIMITS.cellText)).max(LIMITS.weeks * 7) });

/** In a document: one string a week. */
export const documentElsewhereSchema = strict({
  ...facts,
  weeks: z.array(z.string().max(LIMITS.text)).max(LIMITS.weeks).describe('One string a week as in lines[].weeks, of the codes above.'),
}).describe(
  'What the same person works in another department in the same weeks. Rules about the person judge both together; figures count only what is worked here. Not in a rolling rota.',
);
