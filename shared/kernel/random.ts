/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export type Random = () => number;

/** Seeded generator (mulberry32): small, fast and repeatable; not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `from` to `to`, both included. */
export function randomInteger(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One element of a non-empty list. */
export function randomElement<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('randomElement needs a non-empty list');
  return list[randomInteger(random, 0, list.length - 1)] as T;
}
