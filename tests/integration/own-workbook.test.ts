import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';

describe('a plan sent out as a workbook and taken in again', () => {
  it('is stored as the same plan', async () => {
    const overlays = [{ from: localDate('2027-01-05'), to: localDate('2027-01-05'), leave: 'sick-leave' }];
    const plan = aPlan().named('Ut og inn').calendar('2027-01-04', 2).withLine('D D N - X? - -', { overlays }).withDemand('07:30', '15:00', 1).build();
    const { client, add } = openService(':memory:');
    const file = valueOf(await client.call('plan.export', { planId: await add(plan), format: 'xlsx', locale: 'nn' }));
    const own = valueOf(await client.call('import.own', { fileName: file.fileName, base64: file.base64, locale: 'nb' }));
    expect(own.changes).toEqual([]);
    expect(valueOf(await client.call('plan.open', { planId: own.added?.planId ?? '' })).plan).toEqual(plan);
  });

  it('stores nothing of a file that another program wrote', async () => {
    const { client, add } = openService(':memory:');
    const file = valueOf(await client.call('plan.export', { planId: await add(aPlan().withLine('D').build()), format: 'csv' }));
    const before = valueOf(await client.call('department.list', {}));
    expect(valueOf(await client.call('import.own', { fileName: file.fileName, base64: file.base64, locale: 'nb' }))).toEqual({ added: null, changes: [] });
    expect(valueOf(await client.call('department.list', {}))).toEqual(before);
  });

  it('comes as several calendars in one zip file, or as one of a line that exists', async () => {
    const { client, add } = openService(':memory:');
    const planId = await add(aPlan().named('Kal').withLine('D').withLine('A').build());
    expect(valueOf(await client.call('plan.export', { planId, format: 'ics' }))).toMatchObject({ fileName: 'kal-ics.zip', mediaType: 'application/zip' });
    expect(valueOf(await client.call('plan.export', { planId, format: 'ics', line: '2' })).mediaType).toBe('text/calendar');
    expect(await client.call('plan.export', { planId, format: 'ics', line: '9' })).toMatchObject({
      ok: false,
      error: { code: 'request.invalid', path: '$.line' },
    });
  });

  it('answers export.failed, and logs why, when the file cannot be made', async () => {
    const logged: string[] = [];
    const broken = () => Promise.reject(new Error('no room'));
    const { client, add } = openService(':memory:', {
      fileWriters: { workbook: broken, textTable: broken, calendar: broken },
      log: { error: (message) => logged.push(message) },
    });
    const answer = await client.call('plan.export', { planId: await add(aPlan().withLine('D').build()), format: 'xlsx' });
    expect(answer).toEqual({ ok: false, error: { code: 'export.failed', params: { problem: 'no room' } } });
    expect(logged).toEqual(['export failed']);
  });
});
