// Writes the JSON Schema of the plan document from the same zod schema that checks documents: node scripts/build-schema.mjs
import { writeFileSync } from 'node:fs';
import { planJsonSchemaText } from '../shared/contract/plan-json-schema.ts';

const target = new URL('../shared/contract/schema/vaktbalanse-1.schema.json', import.meta.url);
writeFileSync(target, planJsonSchemaText());
console.log(`wrote ${target.pathname}`);
