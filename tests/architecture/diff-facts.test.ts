import { describe, expect, it } from 'vitest';
import { planDocumentSchema } from '#shared/contract/plan-document-schema.ts';
import { periodSchema, processSchema, settingsSchema, unitSchema } from '#shared/contract/plan-parts.ts';
import { isTextKey } from '#shared/i18n/translate.ts';

/** What a comparison leaves out: what names the thing, and what is no part of what is agreed. */
const LEFT_OUT = new Set(['id', 'weeks', 'pinnedDays', 'wishes', 'process.steps']);

describe('every fact of the document that may change', () => {
  const facts = [
    ...Object.keys(unitSchema.shape).map((key) => `unit.${key}`),
    ...Object.keys(periodSchema.shape).map((key) => `period.${key}`),
    ...Object.keys(settingsSchema.shape).map((key) => `settings.${key}`),
    ...Object.keys(processSchema.shape).map((key) => `process.${key}`),
    ...Object.keys(planDocumentSchema.shape.lines.element.shape),
  ];

  it('has a name for people, so that a comparison never shows a key', () => {
    expect(facts.filter((fact) => !LEFT_OUT.has(fact) && !isTextKey(`diff.fact.${fact}`))).toEqual([]);
  });
});
