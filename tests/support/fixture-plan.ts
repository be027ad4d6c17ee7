import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import type { Plan } from '#shared/domain/model/plan.ts';

/** A plan document of tests/fixtures, by its file name. */
export function fixturePlan(fileName: string): Plan {
  const result = parsePlanDocument(readFileSync(path.join(import.meta.dirname, '..', 'fixtures', fileName), 'utf8'), fileName);
  if (!result.ok) throw new Error(`${fileName} is no valid plan: ${JSON.stringify(result.error)}`);
  return result.value;
}
