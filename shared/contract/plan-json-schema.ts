import { z } from 'zod';
import { PLAN_FORMAT, planDocumentSchema } from './plan-document-schema.ts';

/**
 * The published JSON Schema of the plan document, as text. It tells shapes and sizes; what must hold between the parts
 * (seven codes a week, codes that exist, a Monday …) only the program checks, and the descriptions say it.
 */
export function planJsonSchemaText(): string {
  const schema = z.toJSONSchema(planDocumentSchema, { target: 'draft-2020-12', io: 'input', reused: 'inline' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: `urn:${PLAN_FORMAT.replace('/', ':')}`, title: PLAN_FORMAT, ...rest }, null, 2)}\n`;
}
