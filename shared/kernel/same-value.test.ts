import { describe, expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it.each([
    [1, 1],
    [null, null],
    [
      [1, { a: 'x' }],
      [1, { a: 'x' }],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
  ])('holds for %j and %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each([
    [1, 2],
    [null, 0],
    [null, {}],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [[], {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('does not hold for %j and %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });
});
