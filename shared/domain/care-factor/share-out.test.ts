import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { type Share, shareOut } from './share-out.ts';

const ROWS: readonly Share[] = [
  { weight: 6, floor: 3, hours: 37.5 },
  { weight: 5, floor: 3, hours: 15 },
  { weight: 4, floor: 2, hours: 52.5 },
  { weight: 2, floor: 2, hours: 70 },
];
const hoursOf = (rows: readonly Share[], people: readonly number[]): number => rows.reduce((sum, { hours }, index) => sum + hours * (people[index] ?? 0), 0);

describe('sharing people out', () => {
  it('the hours of today give the people of today', () => {
    expect(shareOut(ROWS, 650)).toEqual([6, 5, 4, 2]);
  });

  it('hours below the floors give the floors, and hours of nothing too', () => {
    expect(shareOut(ROWS, 100)).toEqual([3, 3, 2, 2]);
    expect(shareOut(ROWS, 0)).toEqual([3, 3, 2, 2]);
  });

  it('twice the hours give twice the people', () => {
    expect(shareOut(ROWS, 1300)).toEqual([12, 10, 8, 4]);
  });

  it('a row without weight keeps its floor, and the rest goes to the others in proportion', () => {
    expect(shareOut(ROWS.with(3, { weight: 0, floor: 2, hours: 70 }), 140 + 1020)).toEqual([12, 10, 8, 2]);
  });

  it('over random rows: within the hours, never below a floor, never a whole person above the exact share, and no room left for one more', () => {
    const random = seededRandom(17);
    for (let trial = 0; trial < 500; trial += 1) {
      const rows: Share[] = Array.from({ length: 1 + Math.floor(random() * 8) }, () => {
        const weight = Math.floor(random() * 9);
        return { weight, floor: Math.floor(random() * (weight + 1)), hours: 7.5 * (1 + Math.floor(random() * 7)) };
      });
      const hours =
        random() *
        2 *
        hoursOf(
          rows,
          rows.map(({ weight }) => weight),
        );
      const people = shareOut(rows, hours);
      const floors = rows.map(({ floor }) => floor);
      const isAtFloor = people.every((number, index) => number === floors[index]);
      if (!isAtFloor) expect(hoursOf(rows, people)).toBeLessThanOrEqual(hours + 1e-6);
      const fixed = rows.reduce((sum, row) => (row.weight === 0 ? sum + row.floor * row.hours : sum), 0);
      const asked = rows.reduce((sum, row) => sum + row.weight * row.hours, 0);
      rows.forEach((row, index) => {
        const share = asked === 0 ? 0 : (row.weight * Math.max(0, hours - fixed)) / asked;
        const own = people[index] ?? 0;
        expect(own).toBeGreaterThanOrEqual(row.floor);
        expect(own).toBeLessThan(Math.max(row.floor, share) + 1);
        if (row.weight > 0 && own < share - 1e-6) expect(hoursOf(rows, people) + row.hours).toBeGreaterThan(hours - 1e-6);
      });
    }
  });
});
