/** One row to share people out to. */
export interface Share {
  /** How the people lie today; the proportion to keep. 0: the row keeps its floor and no more. */
  readonly weight: number;
  /** At least so many. */
  readonly floor: number;
  /** Hours a week that one person in the row takes. */
  readonly hours: number;
}

/**
 * People for each row, as many as the hours allow and in today's proportion: one at a time to the row that is furthest behind (the
 * method of odd numbers), never below a floor, and never a whole person above the exact share. Where a person no longer fits, those
 * rows go on that do. Returns the floors when they alone take more hours than there are.
 */
export function shareOut(shares: readonly Share[], hours: number): readonly number[] {
  const people = shares.map(({ floor }) => floor);
  const asked = shares.reduce((sum, share) => sum + share.weight * share.hours, 0);
  const fixed = shares.reduce((sum, share) => (share.weight === 0 ? sum + share.floor * share.hours : sum), 0);
  const scale = asked > 0 ? Math.max(0, hours - fixed) / asked : 0;
  let left = hours - shares.reduce((sum, share) => sum + share.floor * share.hours, 0);
  for (;;) {
    let next = -1;
    let furthest = 0;
    shares.forEach((share, index) => {
      const now = people[index] ?? 0;
      if (share.weight === 0 || share.hours > left + EPSILON || now + 1 >= share.weight * scale + 1 - EPSILON) return;
      const behind = share.weight / (2 * now + 1);
      if (behind > furthest) [next, furthest] = [index, behind];
    });
    const chosen = shares[next];
    if (!chosen) return people;
    people[next] = (people[next] ?? 0) + 1;
    left -= chosen.hours;
  }
}

/** Hours are sums of quarters, kept as fractions; less than this is rounding. */
const EPSILON = 1e-9;
