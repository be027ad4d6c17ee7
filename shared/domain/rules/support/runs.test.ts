import { describe, expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const runs = (pattern: string, cyclic: boolean) =>
  runsOf(
    [...pattern].map((mark) => mark === '1'),
    cyclic,
  ).map((run) => `${run.start}+${run.length}`);

describe('runs', () => {
  it.each([
    ['nothing', '', []],
    ['none', '000', []],
    ['one in the middle', '0110', ['1+2']],
    ['two', '1011', ['0+1', '2+2']],
    ['everything', '111', ['0+3']],
  ])('in a row: %s', (_, pattern, expected) => {
    expect(runs(pattern, false)).toEqual(expected);
  });

  it.each([
    ['over the seam is one run', '1011', ['2+3']],
    ['over the seam beside another', '10110', ['0+1', '2+2']],
    ['all the way round starts at the beginning', '111', ['0+3']],
    ['a single position that follows itself', '1', ['0+1']],
  ])('in a cycle: %s', (_, pattern, expected) => {
    expect(runs(pattern, true)).toEqual(expected);
  });
});
