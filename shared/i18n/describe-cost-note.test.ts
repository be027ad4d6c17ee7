import { describe, expect, it } from 'vitest';
import { describeCostNote } from './describe-cost-note.ts';

describe('describeCostNote', () => {
  it('writes dates as people do', () => {
    expect(describeCostNote('nb', { key: 'cost.caveat.unverified-rates', params: { confirmedUntil: '2026-04-30' } })).toContain('til og med 30.04.2026;');
  });

  it('leaves other values alone', () => {
    const note = { key: 'cost.reason.no-pay', params: { competence: 'assistant', seniorityYears: 4, date: '2027-01-04' } };
    expect(describeCostNote('en', note)).toContain('with 4 years of seniority');
  });
});
