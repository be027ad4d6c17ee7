import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { fileNameFor } from './file-name.ts';

describe('fileNameFor', () => {
  it.each([
    ['2. etasje, grunnturnus vår 2027', '', '2-etasje-grunnturnus-vår-2027.pdf'],
    ['Åse/..\\Øst: "A"?', 'union', 'åse-øst-a-union.pdf'],
    ['???', '', 'plan.pdf'],
    ['a'.repeat(200), '', `${'a'.repeat(80)}.pdf`],
  ])('makes of %j with %j the name %s', (name, suffix, expected) => {
    expect(fileNameFor(aPlan().named(name).build(), suffix, 'pdf')).toBe(expected);
  });
});
