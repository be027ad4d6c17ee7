import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BenchmarkFacts } from '#shared/contract/reference-parts.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, type TestService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FIXTURES = path.resolve(import.meta.dirname, '..', 'fixtures', 'ssb');
const file = (fileName: string) => ({ fileName, base64: readFileSync(path.join(FIXTURES, fileName)).toString('base64') });
const text = (fileName: string, content: string) => ({ fileName, base64: Buffer.from(content).toString('base64') });
const open = (name = 'a.db') => openService(path.join(tempFolder(), name));

async function figure({ client }: TestService, code: string, metric: string, period: string) {
  const { municipalities } = valueOf(await client.call('compare.get', { planIds: [], municipalities: [code] }));
  return municipalities[0]?.figures.find((one) => one.metric === metric && one.period === period);
}

const BENCHMARK: BenchmarkFacts = {
  name: 'Larvik, sykehjem samlet',
  measure: 'care-factor',
  serviceType: null,
  value: null,
  fte: 419,
  places: 292,
  denominator: 'places',
  parts: [],
  scope: { kitchen: 'in', laundry: 'in', 'home-care': 'in', doctors: 'unknown', leaders: 'unknown', night: 'in', substitutes: 'unknown' },
  year: 2024,
  source: 'Utvalgsmøte',
  page: '24',
  note: '',
};

describe('importing a file of SSB', () => {
  it('is shown before it is taken in, and changes nothing until then', async () => {
    const service = open();
    const preview = valueOf(await service.client.call('reference.preview', file('12292.json')));
    expect(preview).toMatchObject({ table: '12292', municipalities: 2, averages: 2, periods: ['2024', '2025'], known: 13, missing: 3 });
    expect(preview.changes).toContainEqual(expect.objectContaining({ name: 'Larvik', metric: 'omsorg_arsverk_brukerrettet', period: '2025', after: 1311 }));
    expect(valueOf(await service.client.call('reference.imports', {}))).toEqual([]);
    expect((await figure(service, '3909', 'omsorg_arsverk_brukerrettet', '2025'))?.origin).toBeUndefined();
  });

  it('stands before the shipped figures and says so, until it is removed', async () => {
    const service = open();
    const shipped = await figure(service, '3909', 'omsorg_arsverk_brukerrettet', '2025');
    const { importId } = valueOf(await service.client.call('reference.import', file('12292.json')));
    expect(await figure(service, '3909', 'omsorg_arsverk_brukerrettet', '2025')).toMatchObject({
      value: 1311,
      replaces: shipped?.value,
      origin: { importId, table: '12292', importedOn: '2027-01-04' },
    });
    expect((await figure(service, '3909', 'average-occupied-beds', '2025'))?.value).toBe(139_001 / 365);
    expect((await figure(service, '3909', 'sykehjem_plasser', '2025'))?.origin).toBeUndefined();
    expect((await figure(service, 'EKG11', 'omsorg_arsverk_brukerrettet', '2024'))?.value).toBe(1010.5);
    expect(service.events).toContainEqual({ type: 'references.changed' });
    valueOf(await service.client.call('reference.remove-import', { importId }));
    expect(await figure(service, '3909', 'omsorg_arsverk_brukerrettet', '2025')).toEqual(shipped);
    expect(errorOf(await service.client.call('reference.remove-import', { importId })).code).toBe('reference.not-found');
  });

  it('the newest import of a figure wins, also where it says that there is none', async () => {
    const service = open();
    const head = '"12292: X"\nregion;statistikkvariabel;2025\n';
    for (const value of ['1400', '..']) {
      valueOf(await service.client.call('reference.import', text('x.csv', `${head}3909 Larvik;Brukerrettede årsverk i omsorgstjenesten (antall);${value}\n`)));
    }
    expect((await figure(service, '3909', 'omsorg_arsverk_brukerrettet', '2025'))?.value).toBeNull();
    expect(valueOf(await service.client.call('reference.imports', {}))).toHaveLength(2);
  });

  it('finds municipalities by name once they are known, and gives peers their group and population', async () => {
    const service = open();
    valueOf(await service.client.call('reference.import', file('kostra-groups.csv')));
    valueOf(await service.client.call('reference.import', file('07459.csv')));
    const listed = valueOf(await service.client.call('reference.list', {}));
    expect(listed.find(({ code }) => code === '3909')).toMatchObject({
      kostraGroup: 'EKG11',
      populationYear: 2026,
      population: 2 * (80 * 301 + 10 * 101 + 16 * 11),
    });
    const named = text('12292_20260101-000000.csv', 'region;statistikkvariabel;2025\nLarvik;Institusjon - oppholdsdøgn totalt (antall);7\n');
    expect(valueOf(await service.client.call('reference.preview', named)).municipalities).toBe(1);
  });

  it('of a foreign file is refused and leaves everything as it was', async () => {
    const service = open();
    const answer = await service.client.call('reference.import', text('x.csv', 'Navn;Stilling\nA;1\n'));
    expect(errorOf(answer)).toMatchObject({ code: 'figures.not-ssb', params: { file: 'x.csv' } });
    expect(valueOf(await service.client.call('reference.imports', {}))).toEqual([]);
  });
});

describe('numbers of one’s own', () => {
  it('are kept, judged, changed and removed', async () => {
    const place = path.join(tempFolder(), 'a.db');
    const first = openService(place);
    const { id } = valueOf(await first.client.call('benchmark.save', { benchmark: BENCHMARK }));
    first.service.close();
    const again = openService(place);
    const listed = valueOf(await again.client.call('benchmark.list', {}));
    expect(listed).toEqual([
      { benchmark: { ...BENCHMARK, id, confidence: 'own-entry' }, value: 419 / 292, judgement: expect.objectContaining({ verdict: 'refused' }) },
    ]);
    valueOf(await again.client.call('benchmark.save', { id, benchmark: { ...BENCHMARK, name: 'Larvik' } }));
    expect(valueOf(await again.client.call('benchmark.list', {}))[0]?.benchmark.name).toBe('Larvik');
    valueOf(await again.client.call('benchmark.remove', { id }));
    expect(errorOf(await again.client.call('benchmark.save', { id, benchmark: BENCHMARK })).code).toBe('reference.not-found');
    expect(errorOf(await again.client.call('benchmark.remove', { id })).code).toBe('reference.not-found');
  });

  it('1.43 is refused as a care factor beside a plan, with its reason', async () => {
    const service = open();
    const planId = await service.add(aPlan().withLine('D D D D D - -').build());
    valueOf(await service.client.call('benchmark.save', { benchmark: BENCHMARK }));
    const { units } = valueOf(await service.client.call('compare.get', { planIds: [planId], municipalities: [] }));
    const distance = units[0]?.distances[0];
    expect(distance).toMatchObject({ fte: null, ore: null, judgement: { verdict: 'refused' } });
    expect(distance?.judgement.reasons.map(({ code }) => code)).toContain('contains');
  });
});

describe('comparing documents', () => {
  it('looks at them without keeping them', async () => {
    const service = open();
    const plan = aPlan().named('Nabo').withLine('D D D D D - -').build();
    const files = [{ fileName: 'nabo.json', text: writePlanDocument(plan) }];
    const { units } = valueOf(await service.client.call('compare.get', { planIds: [], municipalities: [], files, unitPriceKr: 800_000 }));
    expect(units[0]).toMatchObject({ key: 'nabo.json', planName: 'Nabo', unitPrice: { ore: 80_000_000, from: 'stated' } });
    expect(valueOf(await service.client.call('department.list', {}))).toEqual([]);
    expect(errorOf(await service.client.call('compare.get', { planIds: [], municipalities: [], files: [{ fileName: 'x.json', text: '{}' }] })).code).toBe(
      'document.invalid',
    );
  });
});
