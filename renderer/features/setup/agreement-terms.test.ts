import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/domain/model/plan.ts';
import { localDate } from '#shared/time/local-date.ts';
import { withLimits, withType } from './agreement-terms.ts';

const AGREEMENT: Agreement = {
  id: 'a',
  type: '10-12-4',
  from: localDate('2027-01-04'),
  to: localDate('2027-12-31'),
  lines: 'all',
  parties: ['Larvik kommune', 'NSF'],
  voluntaryLines: ['1'],
  limits: { dayMinutes: 720 },
};

describe('an agreement that becomes another type', () => {
  it('keeps the limits that both types may have, and loses the consents', () => {
    expect(withType(AGREEMENT, '10-5-2')).toEqual({ ...AGREEMENT, type: '10-5-2', voluntaryLines: undefined });
    expect(withType(AGREEMENT, '10-5-2')).not.toHaveProperty('voluntaryLines');
  });

  it('loses limits that the new type cannot have', () => {
    expect(withType(AGREEMENT, '10-8-3-daily')).not.toHaveProperty('limits');
  });

  it('keeps everything as the same type', () => {
    expect(withType(AGREEMENT, '10-12-4')).toEqual(AGREEMENT);
  });
});

describe('limits of an agreement', () => {
  it('are left out when the last one is taken away', () => {
    expect(withLimits(AGREEMENT, {})).not.toHaveProperty('limits');
  });
});
