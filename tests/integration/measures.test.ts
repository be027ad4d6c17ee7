import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeasureFacts } from '#shared/contract/measure-parts.ts';
import { localDate } from '#shared/time/local-date.ts';
import { errorOf, openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const MEASURE: MeasureFacts = {
  title: 'Nattevakt avvikles',
  category: 'structure-volume',
  unit: 'Botiltak 2',
  start: localDate('2027-07-01'),
  end: null,
  kr: null,
  fte: { low: 1, high: 2 },
  unitPriceKr: 800_000,
  status: 'decided',
  ownerRole: 'Enhetsleder',
  source: 'Utvalgsmøte, s. 40',
  consequence: 'Tilsyn fra nabohuset',
  limit: 'To uplanlagte hendelser på en natt',
};

describe('the register of measures', () => {
  it('keeps a measure over a restart, with its effect this year and in the year asked for', async () => {
    const file = path.join(tempFolder(), 'a.db');
    const first = openService(file);
    const { id } = valueOf(await first.client.call('measure.save', { measure: MEASURE }));
    expect(first.events).toContainEqual({ type: 'measures.changed' });
    first.service.close();
    const { client } = openService(file);
    const now = valueOf(await client.call('measure.list', {}));
    expect(now.effects).toEqual([expect.objectContaining({ measure: { ...MEASURE, id }, inYear: { low: 400_000, high: 800_000 }, monthsToEffect: 6 })]);
    const later = valueOf(await client.call('measure.list', { year: 2028 }));
    expect([later.year, later.total.inYear]).toEqual([2028, { low: 800_000, high: 1_600_000 }]);
  });

  it('changes and removes, and says when a measure is gone', async () => {
    const { client } = openService(path.join(tempFolder(), 'a.db'));
    const { id } = valueOf(await client.call('measure.save', { measure: MEASURE }));
    valueOf(await client.call('measure.save', { id, measure: { ...MEASURE, status: 'dropped' } }));
    expect(valueOf(await client.call('measure.list', {})).total.count).toBe(0);
    valueOf(await client.call('measure.remove', { id }));
    expect(errorOf(await client.call('measure.remove', { id })).code).toBe('measure.not-found');
    expect(errorOf(await client.call('measure.save', { id, measure: MEASURE })).code).toBe('measure.not-found');
  });

  it.each([
    ['kr.high', { kr: { low: 2, high: 1 } }],
    ['end', { end: localDate('2027-06-30') }],
    ['title', { title: ' ' }],
  ])('refuses a measure whose %s cannot be', async (where, changes) => {
    const { client } = openService(path.join(tempFolder(), 'a.db'));
    const error = errorOf(await client.call('measure.save', { measure: { ...MEASURE, ...changes } }));
    expect(error).toMatchObject({ code: 'request.invalid', path: `$.measure.${where}` });
  });

  it('shares a flat cut in hours of the full week', async () => {
    const { client } = openService(path.join(tempFolder(), 'a.db'));
    const input = { cutKr: 800_000, unitPriceKr: 800_000, units: [{ name: 'A', baseKr: 1, overspendKr: 0 }] };
    expect(valueOf(await client.call('measure.flat-cut', input))).toEqual([
      { name: 'A', cutKr: 800_000, overspendKr: 0, findKr: 800_000, fte: 1, weekHours: 35.5 },
    ]);
  });
});
