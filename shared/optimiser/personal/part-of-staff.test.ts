import { describe, expect, it } from 'vitest';
import { randomStaffInstance } from '#tests/support/staff-instances.ts';
import { randomInteger, seededRandom } from '../../kernel/random.ts';
import { judgeRoster } from './judge-roster.ts';
import { partOfStaff } from './part-of-staff.ts';

describe('partOfStaff', () => {
  it('costs less than the whole by the wishes of those who are settled, whatever the others get', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 20; round += 1) {
      const days = 10;
      const instance = randomStaffInstance(random, { days, people: 5 });
      const roster = Uint8Array.from({ length: 5 * days }, () => randomInteger(random, 0, 2));
      const open = [1, 3, 4];
      const part = partOfStaff(instance, roster, open);
      const settled = judgeRoster(
        { ...instance, people: [0, 2].map((person) => instance.people[person] as (typeof instance.people)[number]), cover: [] },
        rowsOf([0, 2]),
      );
      for (const person of open)
        roster.set(
          Uint8Array.from({ length: days }, () => randomInteger(random, 0, 2)),
          person * days,
        );
      expect(judgeRoster(part, rowsOf(open)).cost + settled.cost).toBe(judgeRoster(instance, roster).cost);

      function rowsOf(people: readonly number[]): Uint8Array {
        return Uint8Array.from(people.flatMap((person) => [...roster.subarray(person * days, (person + 1) * days)]));
      }
    }
  });
});
