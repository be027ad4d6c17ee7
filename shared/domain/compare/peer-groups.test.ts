import { describe, expect, it } from 'vitest';
import { choosePeers, type PeerCandidate } from './peer-groups.ts';
import { impliedPopulation, perInhabitantKr, totalKr } from './per-inhabitant.ts';

const place = (code: string, population: number | null, kostraGroup: string | null = null): PeerCandidate => ({
  code,
  name: code,
  kind: code.startsWith('E') ? 'kostra-group' : 'municipality',
  population,
  populationYear: 2026,
  kostraGroup,
});
const ALL = [
  place('3909', 48_000, 'EKG11'),
  place('3901', 28_000),
  place('3905', 58_000, 'EKG11'),
  place('3907', 65_000),
  place('5037', 20_000, 'EKG08'),
  place('5006', 24_000),
  place('4003', 55_000, 'EKG11'),
  place('5001', null),
  place('EKG11', null),
];

describe('peers', () => {
  it('by size are the five nearest in population', () => {
    expect(choosePeers('3909', ALL, 'size')).toEqual({ codes: ['3909', '4003', '3905', '3907', '3901', '5006'], reason: null });
  });
  it('by structure are those of the KOSTRA group, and the average of the group', () => {
    expect(choosePeers('3909', ALL, 'structure').codes).toEqual(['3909', '3905', '4003', 'EKG11']);
  });
  it('by county are those whose number begins alike', () => {
    expect(choosePeers('3909', ALL, 'county').codes).toEqual(['3909', '3901', '3905', '3907']);
  });
  it.each([
    [undefined, 'size', 'no-own'],
    ['9999', 'size', 'no-own'],
    ['5001', 'size', 'no-population'],
    ['3901', 'structure', 'no-group'],
    ['4003', 'county', 'nobody'],
  ] as const)('of %s by %s: %s', (own, by, reason) => {
    expect(choosePeers(own, ALL, by)).toEqual({ codes: [], reason });
  });
});

describe('kroner by inhabitant', () => {
  it('3 000 by inhabitant and 65 million imply 21 667 inhabitants', () => {
    expect(Math.round(impliedPopulation(65_000_000, 3000) ?? 0)).toBe(21_667);
  });
  it('there and back is the same', () => {
    expect(perInhabitantKr(totalKr({ perInhabitantKr: 3000, population: 20_150 }), 20_150)).toBe(3000);
  });
  it('has no answer without inhabitants or without an amount', () => {
    expect([perInhabitantKr(1, 0), impliedPopulation(1, 0)]).toEqual([null, null]);
  });
});
