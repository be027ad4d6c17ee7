import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../time/local-date.ts';
import { heldSince } from '../held-since.ts';
import { entryOn, valueOn } from '../parameter.ts';
import { GUARANTEED_PAY, PAY_GROUPS, type PayGroup, payAtSeniority } from './guaranteed-pay.ts';

function payOn(group: PayGroup, date: string, years: number): number | null {
  const ladder = valueOn(GUARANTEED_PAY[group], localDate(date));
  return ladder === null ? null : payAtSeniority(ladder, years);
}

describe('guaranteed pay', () => {
  it.each([
    ['G2a', '2022-04-30', 0, 423500],
    ['G2a', '2022-05-01', 0, 459100],
    ['G1a', '2022-05-01', 1, 324900],
    ['G1a', '2022-05-01', 2, 331400],
    ['G1a', '2022-05-01', 3, 331400],
    ['G2b', '2023-05-01', 16, 598900],
    ['G2a', '2024-05-01', 0, 507400],
    ['G2c', '2026-05-01', 10, 686000],
    ['G2a', '2030-01-01', 10, 620800],
  ] as const)('of %s on %s with %i years is %i', (group, date, years, kr) => {
    expect(payOn(group, date, years)).toBe(kr);
  });

  it.each([
    ['G1a', '2023-05-01', 0],
    ['G1b', '2026-05-01', 0],
    ['G1c', '2026-05-01', 0],
    ['G2a', '2025-05-01', 0],
    ['G2a', '2024-05-01', 1],
    ['G2c', '2020-09-01', 0],
    ['G2a', '2018-04-30', 0],
  ] as const)('of %s on %s with %i years is missing, not guessed', (group, date, years) => {
    expect(payOn(group, date, years)).toBeNull();
  });

  it.each(PAY_GROUPS)('of %s follows on without gaps or overlaps and never falls with seniority', (group) => {
    const entries = GUARANTEED_PAY[group].values;
    entries.forEach((entry, index) => {
      const next = entries[index + 1];
      expect(entry.to).toBe(next ? addDays(next.from, -1) : null);
      expect(entry.confidence === 'missing').toBe(entry.value === null);
      const known = (entry.value ?? []).flatMap((step) => (step.kr === null ? [] : [step.kr]));
      expect(known).toEqual([...known].sort((a, b) => a - b));
    });
  });

  it('keeps its date: the ladder of 2026 has held since 1 May 2026', () => {
    expect(heldSince(GUARANTEED_PAY.G2a, localDate('2027-01-04'))).toBe('2026-05-01');
    expect(entryOn(GUARANTEED_PAY.G2a, localDate('2027-01-04'))?.sources).toEqual(['T16']);
    expect(heldSince(GUARANTEED_PAY.G1a, localDate('2027-01-04'))).toBeNull();
  });
});
