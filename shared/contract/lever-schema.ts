import { z } from 'zod';

/** The levers on the weekend equation, and the demand they are pulled on. */

/** More people on one shift than this are no department. */
const MOST_ON_A_SHIFT = 100;
const MOST_FTE = 500;
const share = z.number().min(0).max(1);
const heads = z.number().int().min(0).max(MOST_ON_A_SHIFT);
const people = z.strictObject({ weekday: heads, weekend: heads });

export const typedNeedSchema = z.strictObject({ places: z.number().int().min(1).max(500), day: people, evening: people, night: people });

export const leversSchema = z.strictObject({
  fullTimeShare: share,
  partPercent: z.number().min(10).max(100),
  every: z.number().min(2).max(6),
  longShare: share,
  longHours: z.number().min(9).max(12.5),
  needFollows: z.boolean(),
  isAnnual: z.boolean(),
});

/** What all questions about levers have in common. */
export const leverBasisSchema = z.strictObject({
  planId: z.string().min(1).max(100),
  /** Without it the demand of the plan. */
  need: typedNeedSchema.optional(),
  /** Without it as many FTE as the demand. */
  fte: z.number().min(0.1).max(MOST_FTE).optional(),
  /** Of the hours after vacation. */
  absenceShare: z.number().min(0).max(0.5).optional(),
});
