import { describe, expect, it } from 'vitest';
import { clockOfInstant, dateOfInstant } from './norwegian-clock.ts';

describe('clockOfInstant', () => {
  it('is one hour ahead of UTC in winter', () => {
    expect(clockOfInstant('2027-01-04T13:02:00.000Z')).toBe('14:02');
  });
  it('is two hours ahead of UTC in summer', () => {
    expect(clockOfInstant('2027-07-04T13:02:00.000Z')).toBe('15:02');
  });
  it('writes midnight as 00', () => {
    expect(clockOfInstant('2027-01-04T23:05:00.000Z')).toBe('00:05');
  });
});

describe('dateOfInstant', () => {
  it('is the next day when UTC is not yet past midnight', () => {
    expect(dateOfInstant('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
  });
});
