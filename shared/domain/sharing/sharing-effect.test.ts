import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { must } from '../../kernel/assert.ts';
import { elsewhereFrom } from './elsewhere-from.ts';
import { sharingEffect } from './sharing-effect.ts';

function effect(hereWeek: string, thereWeek: string, percents: readonly [number, number] = [50, 50]) {
  const here = aPlan().cycle(2).withLine(hereWeek, { positionPercent: percents[0] }).build();
  const there = aPlan().cycle(2).withLine(thereWeek, { positionPercent: percents[1] }).build();
  return sharingEffect(here, must(here.lines[0], 'line'), elsewhereFrom(there, 'p2', must(there.lines[0], 'line')));
}

describe('what would come of two lines being one person', () => {
  it('shifts at the same time are overlaps, counted and with their days', () => {
    expect(effect('D D - - - - -', 'D D - - - - -', [100, 100])).toMatchObject({
      positionPercent: 200,
      overlaps: 2,
      overlapDays: ['2027-01-04', '2027-01-05'],
    });
  });

  it('a rest that neither line breaks alone is another finding', () => {
    expect(effect('- D - - - - -', 'A - - - - - -')).toEqual({ positionPercent: 100, overlaps: 0, overlapDays: [], otherFindings: 1 });
  });

  it('halves that leave each other alone bring nothing', () => {
    expect(effect('D D - - - - -', '- - - D D - -')).toEqual({ positionPercent: 100, overlaps: 0, overlapDays: [], otherFindings: 0 });
  });
});
