import { describe, expect, it } from 'vitest';
import { SUM_IDS, sumsThatFit } from './columns.ts';

describe('sumsThatFit', () => {
  it.each([
    ['nothing where there is no room', 0, []],
    ['what is needed most where there is little', 110, ['balance', 'findings']],
    ['in the order of the grid, not of the need', 210, ['hours', 'balance', 'filled', 'findings']],
    ['all of them where there is room', 1000, SUM_IDS],
  ])('shows %s', (_what, room, shown) => {
    expect(sumsThatFit(SUM_IDS, room)).toEqual(shown);
  });

  it('shows only what was chosen', () => {
    expect(sumsThatFit(['cost', 'sundays'], 1000)).toEqual(['sundays', 'cost']);
  });
});
