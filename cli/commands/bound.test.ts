import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { bound } from './bound.ts';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-bound-'));
  file = path.join(folder, 'worked.vaktbalanse.json');
  const plan = aPlan()
    .cycle(3)
    .withCodes(work('D', '07:30', '15:00'), work('A', '15:00', '22:30'))
    .withDemand('07:30', '15:00', 4)
    .withDemand('15:00', '22:30', 4)
    .withLines(12, '- - - - - - -', { allowedCodes: ['D', 'A'] })
    .build();
  writeFileSync(file, writePlanDocument(plan));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(isJson: boolean, locale: Locale = 'en'): Promise<string> {
  const printed: string[] = [];
  const terminal = { print: (line: string) => void printed.push(line), note: () => undefined };
  expect(await bound({ operands: [file], options: new Map(), locale, json: isJson, terminal })).toBe(0);
  return printed.join('\n').replaceAll('\u2009', ' ');
}

describe('vaktbalanse bound', () => {
  it('gives the proven hours a week with their argument', async () => {
    const { bounds } = JSON.parse(await run(true));
    expect(bounds['deficit.weekend']).toEqual({
      value: 60,
      unit: 'hours/week',
      method: 'arithmetic',
      argument: expect.arrayContaining(['The weekend wants 120 h.']),
    });
    expect(bounds['surplus.weekday']).toMatchObject({ value: 66, unit: 'hours/week' });
    expect(bounds['deficit.weekday']).toMatchObject({ value: 0, method: 'none', argument: [expect.stringContaining('No deficit is proven')] });
  });

  it.each<[Locale, string]>([
    ['nb', '120 t − 60 t = 60 t i uka kan ingen turnus dekke.'],
    ['nn', '120 t − 60 t = 60 t i veka kan ingen turnus dekkje.'],
    ['en', '120 h − 60 h = 60 h a week that no rota can cover.'],
  ])('says it to people: %s', async (locale, sentence) => {
    expect(await run(false, locale)).toContain(sentence);
  });
});
