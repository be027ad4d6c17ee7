import { z } from 'zod';
import { type LocalDateTime, parseLocalDate } from '../time/local-date.ts';
import { codeText, dayIndex, idSchema, LIMITS, note, strict, title } from './plan-parts.ts';

/** What people say about a plan: comments, pins and wishes. */

const dateTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { error: '@date-time', abort: true })
  .refine((text) => parseLocalDate(text.slice(0, 10)) !== null, { error: '@date-time' })
  .describe('A moment by the clock, YYYY-MM-DDTHH:MM.') as unknown as z.ZodType<LocalDateTime, LocalDateTime>;

const wishFacts = {
  day: dayIndex.describe('Days from the first Monday of the plan.'),
  note: note.optional().describe('In the person’s own words.'),
  isStrong: z.boolean().optional().describe('Matters more than the others. Default false.'),
};
const wishSchema = z.discriminatedUnion('want', [
  strict({ ...wishFacts, want: z.literal('off').describe('To be off.') }),
  strict({ ...wishFacts, want: z.literal('work').describe('To work.') }),
  strict({
    ...wishFacts,
    want: z.literal('code').describe('To have a certain code.'),
    code: codeText.describe('The code; one that the plan lacks is never met.'),
  }),
]);

export const wishesSchema = z
  .array(wishSchema)
  .max(LIMITS.weeks * 7)
  .describe('What the person asks for, at most one wish a day.');

export const pinnedDaysSchema = z
  .array(dayIndex)
  .max(LIMITS.weeks * 7)
  .describe('Days whose cells neither the optimiser nor a fill may change; people may.');

export const commentSchema = strict({
  id: idSchema.describe('Names the comment; used once.'),
  text: note.describe('What is said.'),
  line: idSchema.optional().describe('Id of the line it is about; without it the whole plan.'),
  day: dayIndex.optional().describe('The cell of that line, in days from the first Monday of the plan; only together with line.'),
  author: title.optional().describe('Who wrote it.'),
  at: dateTimeSchema.describe('When it was written, by the clock in Norway.'),
  isDone: z.boolean().optional().describe('Whether it is dealt with.'),
});
export const commentsSchema = z.array(commentSchema).max(LIMITS.comments);
