import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchemaText } from './plan-json-schema.ts';

const FILE = new URL('./schema/vaktbalanse-1.schema.json', import.meta.url);

describe('published JSON Schema', () => {
  it('is what the checking schema gives; otherwise run node scripts/build-schema.mjs', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(planJsonSchemaText());
  });

  it('refuses unknown keys in every object and describes every field', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, properties, propertyNames, additionalProperties } = node as {
        type?: string;
        properties?: Record<string, { description?: string; const?: unknown }>;
        propertyNames?: unknown;
        additionalProperties?: unknown;
      };
      // A table by line id has keys of its own.
      if (type === 'object' && propertyNames === undefined) expect(additionalProperties, at).toBe(false);
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (field.description === undefined && field.const === undefined) undescribed.push(`${at}.${name}`);
      }
      for (const [key, value] of Object.entries(node)) visit(value, `${at}/${key}`);
    };
    visit(JSON.parse(planJsonSchemaText()), '');
    expect(undescribed).toEqual([]);
  });
});
