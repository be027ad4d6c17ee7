import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { cost } from './cost.ts';

const PLAN = aPlan()
  .withLine('D - - - - A -')
  .withLine('- N - - - - -', { competence: 'assistant' })
  .withSettings({ holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 })
  .build();

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-cost-'));
  file = path.join(folder, 'plan.vaktbalanse.json');
  writeFileSync(file, writePlanDocument(PLAN));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(options: Readonly<Record<string, string>> = {}, locale: Locale = 'en'): Promise<string> {
  const printed: string[] = [];
  const terminal = { print: (line: string) => void printed.push(line), note: () => undefined };
  await cost({ operands: [file], options: new Map(Object.entries(options)), locale, json: 'json' in options, terminal });
  // Numbers have thin spaces and columns have many.
  return printed.join('\n').replaceAll(/[\u2009 ]+/g, ' ');
}

const json = async (options: Readonly<Record<string, string>> = {}) => JSON.parse(await run({ ...options, json: '' }));

describe('vaktbalanse cost, for people', () => {
  it('names parts and rules in words, and marks rates that no source confirms', async () => {
    const text = await run({}, 'nb');
    expect(text).toContain('1 09.01.2027 A Helgetillegg 7,50 70,00 kr 525,00 kr HTA 5.2 (01.01.2023, ikke bekreftet)');
    expect(text).toContain('Pensjon 7,50 29,54 kr 221,59 kr Planens sats for pensjon (04.01.2027)');
    expect(text).toContain('! Kvelds-, natt-, helge- og helligdagstillegg er satsene fra 2023. De er bekreftet til og med 30.04.2026');
  });

  it('cuts the year by kind of day, code, line and part, and tells the positions apart from it', async () => {
    const text = await run();
    expect(text).toMatch(/Weekdays and weekends shifts hours per shift in the period a year\nweekday 1 7\.5 .*\nweekend 1 7\.5 .*\nTotal 2 15\.0/);
    expect(text).toContain('One shift without a known price is left out.');
    expect(text).toContain('must not be added to it');
    expect(text).not.toMatch(/cost\.[a-z]/);
  });

  it('tells one line by itself, with its position and its fixed supplement', async () => {
    const text = await run({ line: '1' });
    expect(text).toMatch(/Line 1: its planned shifts cost .* kr a year, the position .* kr\./);
    expect(text).toMatch(/Fixed supplement by the plan \(tilleggslønn, HTA 3\.7\): 3,670\.03 kr a month/);
    expect(text).toContain('Basic pay 545,400.00 kr × 0.9167 499,950.00 kr Months of pay');
    expect(text).not.toContain('2 05.01.2027');
  });
});

describe('vaktbalanse cost --json', () => {
  it('has the year, the positions’ year with its explanation, and cuts that add up', async () => {
    const report = await json();
    expect(report).toMatchObject({ yearOre: null, positionYearOre: null, missing: [{ line: '2', reason: expect.stringContaining('Annual pay is missing') }] });
    expect(report.positionNote.text).toContain('11 months’ pay');
    for (const cut of ['byLine', 'byCode', 'byDayKind', 'byPart']) {
      expect(report.breakdown[cut].reduce((sum: number, group: { yearOre: number }) => sum + group.yearOre, 0)).toBe(report.knownYearOre);
    }
  });

  it('keeps the whole plan’s sums when one line is asked for', async () => {
    const report = await json({ line: '2' });
    expect(report.shifts.map(({ line }: { line: string }) => line)).toEqual(['2']);
    expect(report.knownYearOre).toBe((await json()).knownYearOre);
  });
});

describe('vaktbalanse cost --grant', () => {
  // GE-25.
  it.each([
    [{ grant: '2400000' }, 633_600_00],
    [{ grant: '3000000', deduction: '' }, 448_000_00],
    [{ grant: '2400000', deduction: '' }, 0],
  ])('%o gives %d øre', async (options, grantOre) => {
    expect(await json(options)).toEqual({ grantOre });
  });

  it('says why there is none for a circular that has not been checked', async () => {
    expect(await json({ grant: '2400000', circular: '2025' })).toMatchObject({ grantOre: null, reason: expect.stringContaining('2025') });
    expect(await run({ grant: '2400000' })).toMatch(/^Grant: /);
  });
});

describe('vaktbalanse cost --unfilled', () => {
  it('prices an empty shift in four ways', async () => {
    const { remedies } = await json({ unfilled: '2027-01-06:A', line: '1', 'mark-up': '60', notice: '20' });
    expect(remedies.map(({ way, totalOre }: { way: string; totalOre: number | null }) => [way, totalOre === null])).toEqual([
      ['extra-hours', false],
      ['overtime', false],
      ['agency', false],
      ['redistribution', false],
    ]);
    expect(await run({ unfilled: '2027-01-06:A', line: '1' })).toContain('State the agency’s mark-up in per cent');
  });

  it('says why there is no price for a line without known pay', async () => {
    expect(await json({ unfilled: '2027-01-06:A', line: '2' })).toMatchObject({ remedies: [], reason: expect.stringContaining('Annual pay is missing') });
  });

  it.each([
    ['a shift code that is not there', { unfilled: '2027-01-06:Q', line: '1' }],
    ['no date', { unfilled: 'A', line: '1' }],
    ['a date that is none', { unfilled: '2027-02-30:A', line: '1' }],
    ['no line', { unfilled: '2027-01-06:A' }],
    ['a mark-up that is no number', { unfilled: '2027-01-06:A', line: '1', 'mark-up': 'much' }],
    ['a notice beyond a year', { unfilled: '2027-01-06:A', line: '1', notice: '400' }],
  ])('refuses %s', async (_, options) => {
    await expect(run(options)).rejects.toMatchObject({ error: { code: 'usage' } });
  });
});
