import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '#shared/contract/import-schema.ts';
import type { ImportAnswers } from '#shared/exchange/import-answers.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, type TestService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', 'fixtures', 'workbooks');
const MESSY = '10-messy.xlsx';

const UNIT = { name: '1. etasje', municipality: 'Larvik', places: 12 };
const ANSWERS: ImportAnswers = {
  period: { kind: 'cycle', start: localDate('2027-03-08') },
  codes: {
    'D*': { meaning: { as: 'work', start: clockTime('08:00'), end: clockTime('15:30') }, code: 'D8' },
    'A/N': { meaning: { as: 'unknown' } },
  },
  lines: { Ringevikar: { positionPercent: 10 } },
  unit: UNIT,
};

function open(): TestService {
  return openService(path.join(tempFolder(), 'test.sqlite'));
}

async function analyse({ client }: TestService, file: string): Promise<ImportPreview> {
  const base64 = readFileSync(path.join(FOLDER, file)).toString('base64');
  return valueOf(await client.call('import.analyse', { fileName: file, base64 }));
}

describe('importing a workbook', () => {
  it('changes nothing before it is accepted, then adds the plan whole', async () => {
    const service = open();
    const first = await analyse(service, MESSY);
    expect(first).toMatchObject({ isRemembered: false, counts: { lines: 5, weeks: 2, unknown: 5 }, picture: { sheet: 0, height: 17 } });
    const preview = valueOf(await service.client.call('import.preview', { importId: first.importId, answers: ANSWERS }));
    expect(preview.counts).toMatchObject({ lines: 5, unknown: 4 });
    expect(service.events).toEqual([]);
    expect(valueOf(await service.client.call('department.list', {}))).toEqual([]);

    const added = valueOf(await service.client.call('import.accept', { importId: first.importId, answers: ANSWERS }));
    const { plan } = await service.open(added.planId);
    expect(plan.unit).toMatchObject(UNIT);
    expect(plan.period).toMatchObject({ kind: 'cycle', start: '2027-03-08', weeks: 2 });
    expect(plan.lines[0]?.cells.slice(0, 5)).toEqual(['D', 'D', 'D8', '', 'A']);
    expect(plan.lines[0]?.cells).toContain('A/N');
    expect(service.events.map((event) => event.type)).toEqual(['departments.changed']);
  });

  it('asks nothing the next time a rota of the same layout comes, also after a restart', async () => {
    const dbPath = path.join(tempFolder(), 'test.sqlite');
    const before = openService(dbPath);
    const { importId, reading } = await analyse(before, MESSY);
    expect(reading.open).toEqual(['codes', 'percent', 'period', 'unit']);
    valueOf(await before.client.call('import.accept', { importId, answers: ANSWERS }));
    before.service.close();
    const after = openService(dbPath);
    const again = await analyse(after, MESSY);
    expect(again).toMatchObject({ isRemembered: true, reading: { open: [], unit: { ...UNIT, source: 'answered' } } });
    expect(again.reading.codes.find((code) => code.key === 'D*')).toMatchObject({ code: 'D8', meaning: { start: '08:00' } });
    expect(again.reading.lines.at(-1)?.positionPercent.value).toBe(10);
    // Another layout is asked about as before, and the settings show nothing of it.
    expect((await analyse(after, '01-codes-per-day.xlsx')).reading.open).toEqual(['period', 'unit']);
    expect(Object.keys(valueOf(await after.client.call('settings.get', {}))).filter((key) => key.startsWith('import'))).toEqual([]);
  });

  it('keeps the answers to codes that a later rota of the layout lacks', async () => {
    const service = open();
    const { importId } = await analyse(service, MESSY);
    valueOf(await service.client.call('import.accept', { importId, answers: ANSWERS }));
    const second = await analyse(service, MESSY);
    const { codes: _, ...rest } = second.answers;
    valueOf(await service.client.call('import.accept', { importId: second.importId, answers: rest }));
    expect((await analyse(service, MESSY)).answers.codes).toHaveProperty(['A/N']);
  });

  it('shows any part of any sheet with what each cell was taken for', async () => {
    const service = open();
    const { importId } = await analyse(service, MESSY);
    const { picture } = valueOf(await service.client.call('import.preview', { importId, answers: {}, picture: { sheet: 0, row: 5, column: 3 } }));
    expect(picture?.rows[0]?.slice(0, 3)).toEqual([
      { text: 'D', role: 'shift' },
      { text: 'd', role: 'shift' },
      { text: 'D*', role: 'unknown' },
    ]);
  });

  it('says what is wrong: no rota, a file that is none, a workbook that is gone', async () => {
    const service = open();
    const base64 = Buffer.from('Navn;Telefon\nVakttelefon;00000000\n').toString('base64');
    const { importId, reading } = valueOf(await service.client.call('import.analyse', { fileName: 'liste.csv', base64 }));
    expect(reading.lines).toEqual([]);
    expect(errorOf(await service.client.call('import.accept', { importId, answers: {} })).code).toBe('import.no-rota');
    expect(errorOf(await service.client.call('import.analyse', { fileName: 'x.xlsx', base64: 'JVBERi0xLjc=' })).code).toBe('workbook.wrong-kind');
    expect(errorOf(await service.client.call('import.preview', { importId: 'gone', answers: {} })).code).toBe('import.expired');
    expect(errorOf(await service.client.call('import.analyse', { fileName: 'x.xlsx', base64: '%%%' }))).toMatchObject({
      code: 'request.invalid',
      path: '$.base64',
    });
  });

  it('takes the whole plan from a workbook that this program wrote, without a question', async () => {
    const service = open();
    const plan = aPlan().named('Egen').withLine('D D D D D - -', {}).withDemand('07:30', '15:00', 1).build();
    const { base64, fileName } = valueOf(await service.client.call('plan.export', { planId: await service.add(plan), format: 'xlsx' }));
    const { importId, own } = valueOf(await service.client.call('import.analyse', { fileName, base64 }));
    expect(own).toEqual({ planName: 'Egen', lines: 1, weeks: 1, changes: [] });
    const { planId } = valueOf(await service.client.call('import.accept', { importId, answers: {} }));
    expect((await service.open(planId)).plan).toEqual(plan);
  });

  it('holds the four newest workbooks, so that memory cannot run full', async () => {
    const service = open();
    const first = await analyse(service, MESSY);
    for (let number = 0; number < 4; number += 1) await analyse(service, '08-stacked-weeks.csv');
    expect(errorOf(await service.client.call('import.preview', { importId: first.importId, answers: {} })).code).toBe('import.expired');
  });

  it('takes codes called like parts of every object for nothing but texts', async () => {
    const service = open();
    const text = 'Navn;%;Ma;Ti;On;To;Fr;Lø;Sø\nSykepleier 1;100;constructor;toString;__proto__;D;D;;\n';
    const { importId } = valueOf(await service.client.call('import.analyse', { fileName: 'odd.csv', base64: Buffer.from(text).toString('base64') }));
    const { planId } = valueOf(await service.client.call('import.accept', { importId, answers: {} }));
    expect((await service.open(planId)).plan.lines[0]?.cells).toEqual(['constructor', 'toString', '__proto__', 'D', 'D', '', '']);
  });
});
