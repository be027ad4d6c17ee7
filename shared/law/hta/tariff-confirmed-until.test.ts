import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../time/local-date.ts';
import { heldSince } from '../held-since.ts';
import { entryOn } from '../parameter.ts';
import { SUPPLEMENTS, tariffConfirmedUntil } from './tariff-confirmed-until.ts';

describe('how far the supplements are confirmed', () => {
  it('is the end of the agreement 2024–2026', () => {
    expect(tariffConfirmedUntil()).toBe('2026-04-30');
  });

  it.each(SUPPLEMENTS.map((supplement) => [supplement.id, supplement] as const))(
    '%s runs on with the same rate, marked as unverified from the next day',
    (_, supplement) => {
      const last = entryOn(supplement, tariffConfirmedUntil());
      const next = entryOn(supplement, addDays(tariffConfirmedUntil(), 1));
      expect(next?.value).toEqual(last?.value);
      expect([last?.confidence === 'unverified', next?.confidence]).toEqual([false, 'unverified']);
      expect(heldSince(supplement, localDate('2028-01-01'))).toBe('2023-01-01');
    },
  );
});
