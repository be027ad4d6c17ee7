import { z } from 'zod';
import { MEASURE_CATEGORIES, MEASURE_STATUSES, type Measure } from '../domain/measures/measure.ts';
import { dateSchema } from './plan-parts.ts';

const MOST_KR = 1_000_000_000_000;
const MOST_FTE = 100_000;
const text = (most: number) => z.string().trim().max(most);
const range = (most: number) =>
  z
    .strictObject({ low: z.number().min(-most).max(most), high: z.number().min(-most).max(most) })
    .refine(({ low, high }) => low <= high, { error: '@low-before-high', path: ['high'] })
    .nullable();

const facts = z
  .strictObject({
    title: text(160).min(1),
    category: z.enum(MEASURE_CATEGORIES),
    unit: text(120),
    start: dateSchema,
    end: dateSchema.nullable(),
    kr: range(MOST_KR),
    fte: range(MOST_FTE),
    unitPriceKr: z.number().min(0).max(10_000_000).nullable(),
    status: z.enum(MEASURE_STATUSES),
    ownerRole: text(120),
    source: text(200),
    consequence: text(2000),
    limit: text(2000),
  })
  .refine(({ start, end }) => end === null || end >= start, { error: '@end-after-start', path: ['end'] });

export type MeasureFacts = Omit<Measure, 'id'>;
/** A measure as somebody types it in; amounts of a full year. */
export const measureSchema = facts as unknown as z.ZodType<MeasureFacts, MeasureFacts>;

export const flatCutSchema = z.strictObject({
  cutKr: z.number().min(0).max(MOST_KR),
  units: z
    .array(z.strictObject({ name: text(200), baseKr: z.number().min(0).max(MOST_KR), overspendKr: z.number().min(-MOST_KR).max(MOST_KR) }))
    .max(200)
    .readonly(),
  unitPriceKr: z.number().min(0).max(10_000_000).nullable(),
});
