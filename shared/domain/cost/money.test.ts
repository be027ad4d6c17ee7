import { describe, expect, it } from 'vitest';
import { exact, Fraction, percentOf, roundedOre, yearOre } from './money.ts';

describe('exact', () => {
  it.each([
    [14.1, '141/10'],
    [1747.2, '8736/5'],
    [545_400, '545400'],
    [0.0000001, '1/10000000'],
    [1e21, '1000000000000000000000'],
  ])('takes %s as written', (value, fraction) => {
    expect(exact(value).toFraction()).toBe(fraction);
  });
});

describe('roundedOre', () => {
  it.each([
    ['1/2', 1],
    ['499999999/1000000000', 0],
    ['3/2', 2],
    ['5/2', 3],
    ['0', 0],
  ])('rounds %s øre half up to %i', (ore, rounded) => {
    expect(roundedOre(new Fraction(ore))).toBe(rounded);
  });
});

describe('percentOf', () => {
  it('is exact where binary numbers are not: 14.1 % of 100 is 14.1', () => {
    expect(percentOf(exact(100), 14.1).toFraction()).toBe('141/10');
  });
});

describe('yearOre', () => {
  it.each([
    [100, 52, 100],
    [3, 104, 2], // 1.5
    [1, 104, 1], // 0.5
    [1, 105, 0], // 0.495
    [448_435, 1, 23_318_620],
    [0, 6, 0],
  ])('%i øre in %i weeks is %i øre a year', (sum, weeks, year) => {
    expect(yearOre(sum, weeks)).toBe(year);
  });
});
