import { describe, expect, it } from 'vitest';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';
import { copiesFor, overlapping, rowsOf, withRowsOf } from './profiles.ts';

const row = (id: string, facts: Partial<DemandRow> = {}): DemandRow => ({
  id,
  days: ['mon'],
  start: clockTime('07:30'),
  end: clockTime('15:00'),
  people: 4,
  ...facts,
});
const rows = [row('row-1', { from: localDate('2027-01-04') }), row('row-2'), row('row-3', { profile: 's' })];

describe('rows of profiles', () => {
  it('are told from the ordinary ones, and replaced without touching the others', () => {
    expect(rowsOf(rows, null).map(({ id }) => id)).toEqual(['row-1', 'row-2']);
    expect(withRowsOf(rows, 's', [row('new')]).map(({ id, profile }) => [id, profile])).toEqual([
      ['row-1', undefined],
      ['row-2', undefined],
      ['new', 's'],
    ]);
    expect(withRowsOf(rows, null, []).map(({ id }) => id)).toEqual(['row-3']);
  });

  it('are copied from the ordinary ones with new ids and without dates', () => {
    const copies = copiesFor(rows, 'c');
    expect(copies.map(({ profile, from }) => [profile, from])).toEqual([
      ['c', undefined],
      ['c', undefined],
    ]);
    expect(new Set([...rows, ...copies].map(({ id }) => id)).size).toBe(5);
  });
});

describe('overlapping', () => {
  const summer = { id: 's', name: 'Sommer', kind: 'summer', from: localDate('2027-06-21'), to: localDate('2027-08-15') } as const;

  it('finds a profile that shares even one day, and never the profile itself', () => {
    expect(overlapping([summer], { id: 'x', from: localDate('2027-08-15'), to: localDate('2027-08-20') })).toBe(summer);
    expect(overlapping([summer], { id: 'x', from: localDate('2027-08-16'), to: localDate('2027-08-20') })).toBeUndefined();
    expect(overlapping([summer], summer)).toBeUndefined();
  });
});
