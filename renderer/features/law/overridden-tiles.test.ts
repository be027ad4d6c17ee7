import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/time/local-date.ts';
import { overriddenIn } from './overridden-tiles.ts';

const PERIOD = { start: localDate('2027-01-04'), weeks: 2 };
const rest = (from: string, to?: string) => [
  { parameter: 'aml.daily-rest', from: localDate(from), ...(to ? { to: localDate(to) } : {}), value: 600, reason: 'Avtalt.' },
];

describe('tiles that rest on an overridden number', () => {
  it('marks the rules for a limit of the law, and no other tile', () => {
    expect(overriddenIn('rules', rest('2027-01-01'), PERIOD)).toEqual(['aml.daily-rest']);
    expect(overriddenIn('cost', rest('2027-01-01'), PERIOD)).toEqual([]);
  });

  it.each([
    ['begins on the last day', '2027-01-17', undefined, 1],
    ['begins after the plan', '2027-01-18', undefined, 0],
    ['ends on the first day', '2026-01-01', '2027-01-04', 1],
    ['ends before the plan', '2026-01-01', '2027-01-03', 0],
  ] as const)('when it %s', (_title, from, to, count) => {
    expect(overriddenIn('rules', rest(from, to), PERIOD)).toHaveLength(count);
  });
});
