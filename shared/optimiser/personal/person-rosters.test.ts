import { describe, expect, it } from 'vitest';
import { allRows, randomStaffInstance } from '#tests/support/staff-instances.ts';
import { seededRandom } from '../../kernel/random.ts';
import { PersonRosters } from './person-rosters.ts';

const DAYS = 8;
const CODES = 3;

describe('PersonRosters', () => {
  it('finds the same cheapest roster, and the same ones up to a price, as trying every row', () => {
    const random = seededRandom(11);
    let without = 0;
    for (let round = 0; round < 40; round += 1) {
      const instance = randomStaffInstance(random, { days: DAYS, people: 1 });
      const rosters = new PersonRosters(instance);
      const rows = allRows(instance, 0);
      for (let again = 0; again < 3; again += 1) {
        const prices = Float64Array.from({ length: DAYS * CODES }, () => Math.floor(random() * 64) - 32);
        const priceOf = (row: Uint8Array) => row.reduce((sum, code, day) => sum + (prices[day * CODES + code] as number), 0);
        const found = new Uint8Array(DAYS);
        const cheapest = rosters.cheapest(0, prices, found);
        expect(cheapest).toBe(Math.min(...rows.map(priceOf)));
        if (rows.length === 0) {
          without += 1;
          continue;
        }
        expect(priceOf(found)).toBe(cheapest);
        expect(rows).toContainEqual(found);
        const near = rows.filter((row) => priceOf(row) <= cheapest + 20);
        const listed = rosters.upTo(0, prices, cheapest + 20, 10_000) ?? [];
        expect(listed.map(String).toSorted()).toEqual(near.map(String).toSorted());
        expect(rosters.upTo(0, prices, cheapest + 1000, rows.length - 1)).toBeNull();
      }
    }
    // Some persons of this seed can have no roster at all; most can.
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(60);
  });
});
