import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReferenceFile } from '../domain/compare/reference-file.ts';
import type { AppError } from '../errors/app-error.ts';
import { knownContents, knownOccupation } from '../exchange/ssb/ssb-metrics.ts';
import { describeError } from '../i18n/describe-error.ts';
import { KOSTRA_METRICS } from '../reference/kostra-2024-2025.ts';
import { readSsbFile } from './read-ssb-file.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'ssb');
const NAMES = new Map([['larvik', '3909']]);

function read(name: string): ReferenceFile {
  const result = readSsbFile(readFileSync(path.join(FOLDER, name)), name, NAMES);
  if (!result.ok) expect.fail(JSON.stringify(result.error));
  return result.value;
}

function refused(text: string | Uint8Array, name = 'fil.csv'): AppError {
  const result = readSsbFile(typeof text === 'string' ? Buffer.from(text) : text, name, NAMES);
  if (result.ok) expect.fail('expected a refusal');
  return result.error;
}

function value(file: ReferenceFile, region: string, metric: string, period: string): number | null | undefined {
  return file.figures.find((figure) => figure.region === region && figure.metric === metric && figure.period === period)?.value;
}

describe('a table as JSON-stat 2.0', () => {
  it('gives figures under the names of the comparison, and says what was left out', () => {
    const file = read('12292.json');
    expect(file).toMatchObject({ table: '12292', updated: '2026-06-15T06:00:00Z', title: expect.stringContaining('beboere, brukere') });
    expect(file.regions.map(({ code, name, kind }) => [code, name, kind])).toEqual([
      ['EAK', 'Landet', 'country'],
      ['EKG11', 'KOSTRA-gruppe 11', 'kostra-group'],
      ['3909', 'Larvik', 'municipality'],
      ['5037', 'Levanger', 'municipality'],
    ]);
    expect(value(file, '3909', 'omsorg_arsverk_brukerrettet', '2025')).toBe(1311);
    expect(value(file, '5037', 'omsorg_arsverk_brukerrettet', '2025')).toBe(533.5);
    expect(value(file, '5037', 'inst_oppholdsdogn', '2025')).toBeNull();
    expect(file.leftOut).toEqual([
      { what: 'discontinued', count: 1 },
      { what: 'other-region', count: 1 },
    ]);
  });

  it('may hold its values by place, and names what the comparison does not know by SSB code', () => {
    const file = read('12362.json');
    const metric = 'KOSbelopinnbyg0000|253|AGD10';
    expect(value(file, '3909', metric, '2025')).toBe(14_166);
    expect(value(file, '5037', 'KOSbelop0000|254|AGD10', '2025')).toBeNull();
    expect(file.figures.find((figure) => figure.metric === metric)).toMatchObject({
      label: 'Beløp per innbygger (kr) – 253 Helse- og omsorgstjenester i institusjon – Korrigerte brutto driftsutgifter',
      unit: 'kr',
    });
  });
});

describe('a table as CSV', () => {
  it('as the site saves it: title, semicolons, Latin-1, decimal comma, signs for what is missing', () => {
    const file = read('11875_20260915-101500.csv');
    expect(file).toMatchObject({ table: '11875', leftOut: [] });
    expect(file.regions.map(({ name }) => name)).toEqual(['Larvik', 'Færder']);
    expect(['2023', '2024', '2025'].map((year) => value(file, '3909', 'sykehjem_plasser', year))).toEqual([389.5, 390, 398.5]);
    expect(['2023', '2024', '2025'].map((year) => value(file, '3909', 'demens_plasser', year))).toEqual([null, null, 120]);
    expect(['2023', '2024', '2025'].map((year) => value(file, '3911', 'inst_plasser', year))).toEqual([190, null, null]);
    expect(['2023', '2024', '2025'].map((year) => value(file, '3911', 'sykehjem_plasser', year))).toEqual([1190, 0, 188]);
  });

  it('as the interface gives it: years below each other, UTF-8 with its mark, texts of occupations', () => {
    const file = read('14533.csv');
    expect(value(file, '3909', 'omsorg_arsverk_tot', '2025')).toBe(1470);
    expect(value(file, '3909', 'omsorg_arsverk_01', '2025')).toBe(301);
    expect(value(file, '3909', 'omsorg_arsverk_07c', '2025')).toBeNull();
  });

  it('with codes and commas, where an unknown key figure keeps its code', () => {
    const file = read('12209-csv3.csv');
    expect(value(file, '3909', 'KOSsykhjand80aar0000', '2025')).toBe(8.3);
    expect(value(file, 'EAK', 'KOSbduFKG9innbyg0000', '2025')).toBe(30_410);
  });

  it('adds both sexes and one-year ages of the population up to our groups', () => {
    const file = read('07459.csv');
    expect(value(file, '3909', 'folkemengde_0-17', '2025')).toBe(2 * 18 * 300);
    expect(value(file, '3909', 'folkemengde_90+', '2025')).toBe(2 * 16 * 10);
    expect(value(file, '3909', 'folkemengde_alle', '2026')).toBe(2 * (80 * 301 + 10 * 101 + 16 * 11));
  });

  it('gives no population when only one of the sexes is in the file', () => {
    const text = 'region;kjønn;alder;2025\n3909 Larvik;Kvinner;80 år;10\n';
    expect(refused(text, '07459_20250101-000000.csv').code).toBe('figures.nothing');
  });

  it('finds the number of a municipality by its name, and leaves out names that are not known', () => {
    const text =
      '"12292: X, etter region og år"\nregion;statistikkvariabel;2025\nLarvik;Institusjon - oppholdsdøgn totalt (antall);7\nVåler;Institusjon - oppholdsdøgn totalt (antall);8\n';
    const result = readSsbFile(Buffer.from(text), 'x.csv', NAMES);
    expect(result).toMatchObject({
      ok: true,
      value: { figures: [{ region: '3909', metric: 'inst_oppholdsdogn', value: 7 }], leftOut: [{ what: 'name-only', count: 1 }] },
    });
  });

  it('knows the table by the name that the site gives the file', () => {
    const result = readSsbFile(Buffer.from('region;2025\n3909 Larvik;48000\n'), '07459_20260101-000000.csv', NAMES);
    expect(result).toMatchObject({ ok: true, value: { table: '07459', figures: [{ metric: 'folkemengde_alle', value: 48_000 }] } });
  });
});

it('the list of KOSTRA groups says which group a municipality is in', () => {
  expect(read('kostra-groups.csv')).toMatchObject({
    table: 'klass',
    figures: [],
    regions: expect.arrayContaining([expect.objectContaining({ code: '3909', kostraGroup: 'EKG11' })]),
  });
});

describe('what SSB calls things', () => {
  it.each(Object.entries(KOSTRA_METRICS).filter(([, { table }]) => table !== '07459' && table !== '14533'))(
    '%s has the name and unit of the shipped figures',
    (metric, { label, table, unit }) => {
      expect(knownContents(table, null, label)).toMatchObject({ metric, unit });
    },
  );

  it.each(Object.entries(KOSTRA_METRICS).filter(([, { table }]) => table === '14533'))('%s is an occupation', (metric, { label }) => {
    expect(`omsorg_arsverk_${knownOccupation(null, label.split(' – ')[1] ?? '')}`).toBe(metric);
  });
});

const HEAD = '"12292: X, etter region og år"\nregion;statistikkvariabel;2024;2025\n';
const cube = (changes: object) => JSON.stringify({ ...(JSON.parse(readFileSync(path.join(FOLDER, '12292.json'), 'utf8')) as object), ...changes });

describe('a file that is refused', () => {
  it.each([
    ['nothing', '', 'figures.not-ssb'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'figures.not-ssb'],
    ['a list of staff', 'Navn;Stilling\nLinje 1;100\n', 'figures.not-ssb'],
    ['a plan document', '{"format":"vaktbalanse/1"}', 'figures.not-ssb'],
    ['broken JSON', '{"class":"dataset",', 'document.not-json'],
    ['another table of SSB', '"05300: Avstand, etter region og år"\nregion;2025\n3909 Larvik;1\n', 'figures.wrong-table'],
    ['no number of a table', 'region;2025\n3909 Larvik;1\n', 'figures.malformed'],
    ['no years', '"12292: X"\nregion;antall\n3909 Larvik;1\n', 'figures.malformed'],
    ['a text among the numbers', `${HEAD}3909 Larvik;Y;12;mange\n`, 'figures.malformed'],
    ['a row that is too short', `${HEAD}3909 Larvik;Y;12\n`, 'figures.malformed'],
    ['too few values', cube({ value: [1, 2, 3] }), 'figures.malformed'],
    ['a size that is not that of its dimension', cube({ size: [5, 2, 2] }), 'figures.malformed'],
    ['a dimension that is not described', cube({ id: ['KOKkommuneregion0000', 'ContentsCode', 'Nei'] }), 'figures.malformed'],
    ['values that are texts', cube({ value: ['1'] }), 'figures.malformed'],
    ['counties only', '"12292: X"\nregion;statistikkvariabel;2025\n39 Vestfold;Y;12\n', 'figures.nothing'],
    ['two values of one figure', `${HEAD}3909 Larvik;Y;1;2\n3909 Larvik;Y;1;3\n`, 'figures.twice'],
  ])('%s', (_what, text, code) => {
    expect(refused(text).code).toBe(code);
  });

  it.each(['nb', 'nn', 'en'] as const)('tells in %s where, what and what is accepted', (locale) => {
    const { detail } = describeError(locale, refused(`${HEAD}3909 Larvik;Y;12;mange\n`));
    expect(detail).toMatch(/fil\.csv, (linje|line) 3: .*mange.*«?\.\.»?/);
    expect(describeError(locale, refused('{"format":"vaktbalanse/1"}')).detail).not.toContain('@');
    expect(describeError(locale, refused(cube({ value: [1] }))).detail).toMatch(/\$\.value: .*1.* 24/);
    expect(describeError(locale, refused(`${HEAD}3909 Larvik;Y;12\n`)).detail).toMatch(/(linje|line) 3: .*3.* 4 /);
  });
});
