import { describe, expect, it } from 'vitest';
import type { ParameterEntry } from '#shared/contract/methods.ts';
import { localDate } from '#shared/time/local-date.ts';
import { lawRows, matching } from './law-rows.ts';

const BASIC: ParameterEntry = {
  id: 'nav.basic-amount',
  clause: 'Folketrygdloven',
  unit: 'NOK',
  lastChecked: '2026-11-21',
  accepted: null,
  values: [
    { from: '2025-05-01', to: null, value: 130_160, confidence: 'official', sources: ['A1'] },
    { from: '2026-05-01', to: null, value: null, confidence: 'missing', sources: ['A1', 'A2'] },
  ],
};
const REST: ParameterEntry = {
  id: 'aml.daily-rest',
  clause: 'AML § 10-8 (1)',
  unit: 'minutes',
  lastChecked: '2026-11-21',
  accepted: { min: 0, max: 20_160, isWhole: true },
  values: [{ from: '2015-01-01', to: null, value: 660, confidence: 'official', sources: ['A6'] }],
};
const ALL = [BASIC, REST];
const shown = (view: 'now' | 'all' | 'unsure', date: string) => lawRows(ALL, view, localDate(date), 'nb').map(({ key }) => key);

describe('the table of law and tariff', () => {
  it.each([
    ['2026-04-30', ['nav.basic-amount 2025-05-01', 'aml.daily-rest 2015-01-01']],
    ['2026-05-01', ['nav.basic-amount 2026-05-01', 'aml.daily-rest 2015-01-01']],
    ['2014-01-01', ['nav.basic-amount 2025-05-01', 'aml.daily-rest 2015-01-01']],
  ])('for a plan from %s shows what holds then, or the oldest value known', (date, keys) => {
    expect(shown('now', date)).toEqual(keys);
  });

  it('shows the whole history when asked, each value ending the day before the next', () => {
    expect(lawRows(ALL, 'all', localDate('2027-01-04'), 'nb').map(({ from, to }) => [from, to])).toEqual([
      ['2025-05-01', '2026-04-30'],
      ['2026-05-01', null],
      ['2015-01-01', null],
    ]);
  });

  it('shows only what nobody has confirmed when asked', () => {
    expect(shown('unsure', '2026-04-30')).toEqual([]);
    expect(shown('unsure', '2026-05-01')).toEqual(['nav.basic-amount 2026-05-01']);
  });

  it.each([
    ['10-8', ['aml.daily-rest']],
    ['DAGLIG', ['aml.daily-rest']],
    ['mangler', ['nav.basic-amount']],
    ['a2', ['nav.basic-amount']],
    ['daglig mangler', []],
    ['', ['nav.basic-amount', 'aml.daily-rest']],
  ])('finds «%s» in name, clause, source and how sure', (search, ids) => {
    const words = (confidence: string) => (confidence === 'missing' ? 'mangler' : confidence);
    const rows = lawRows(ALL, 'now', localDate('2026-06-01'), 'nb');
    expect(matching(rows, search, words).map(({ parameter }) => parameter.id)).toEqual(ids);
  });
});
