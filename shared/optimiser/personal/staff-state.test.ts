import { describe, expect, it } from 'vitest';
import { randomStaffInstance } from '#tests/support/staff-instances.ts';
import { randomInteger, seededRandom } from '../../kernel/random.ts';
import { judgeRoster } from './judge-roster.ts';
import { StaffState } from './staff-state.ts';

describe('StaffState', () => {
  it('has the cost that the judge counts, whatever rows change', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 20; round += 1) {
      const instance = randomStaffInstance(random, { days: 10, people: 4 });
      const anyCodes = (length: number) => Uint8Array.from({ length }, () => randomInteger(random, 0, 2));
      const state = new StaffState(instance, anyCodes(40));
      for (let move = 0; move < 50; move += 1) {
        state.setRow(randomInteger(random, 0, 3), anyCodes(10));
        expect(state.cost).toBe(judgeRoster(instance, state.roster).cost);
      }
    }
  });

  it('prices a row of one person so that the dearer of two rows costs exactly that much more', () => {
    const random = seededRandom(6);
    const instance = randomStaffInstance(random, { days: 10, people: 4 });
    const anyCodes = (length: number) => Uint8Array.from({ length }, () => randomInteger(random, 0, 2));
    const state = new StaffState(instance, anyCodes(40));
    const prices = new Float64Array(state.cells);
    const priceOf = (row: Uint8Array) => row.reduce((sum, code, day) => sum + (prices[day * 3 + code] as number), 0);
    for (let move = 0; move < 100; move += 1) {
      const person = randomInteger(random, 0, 3);
      const row = anyCodes(10);
      const before = { cost: state.cost, row: state.rowOf(person).slice() };
      state.pricesFor(person, prices);
      state.setRow(person, row);
      expect(state.cost - before.cost).toBe(priceOf(row) - priceOf(before.row));
    }
  });
});
