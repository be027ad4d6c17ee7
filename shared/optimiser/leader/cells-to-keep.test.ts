import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import type { OptimiseSettings } from '../../domain/model/optimise-job.ts';
import { cellsToKeep } from './cells-to-keep.ts';

const PLAN = aPlan()
  .withLine('D - - - N A -', {
    wishes: [
      { day: 0, want: 'work' },
      { day: 1, want: 'off' },
      { day: 2, want: 'work' },
    ],
  })
  .withLine('- D - - A - -')
  .build();

function kept(changes: Partial<OptimiseSettings>): readonly string[] {
  return cellsToKeep(PLAN, { keep: 'nothing', keepWeekends: false, keepLines: [], keepCells: [], ...changes }).map(({ line, day }) => `${line}:${day}`);
}

describe('cellsToKeep', () => {
  it('keeps nothing when nothing is asked for', () => {
    expect(kept({})).toEqual([]);
  });

  it('keeps what is written, and leaves empty cells free', () => {
    expect(kept({ keep: 'typed' })).toEqual(['1:0', '1:4', '1:5', '2:1', '2:4']);
  });

  it('keeps only the cells in which a wish is met', () => {
    expect(kept({ keep: 'wishes' })).toEqual(['1:0', '1:1']);
  });

  it('keeps weekends, empty ones too, and the Friday night that reaches into one', () => {
    expect(kept({ keepWeekends: true })).toEqual(['1:4', '1:5', '1:6', '2:5', '2:6']);
  });

  it('keeps whole lines and single cells', () => {
    expect(kept({ keepLines: ['2'], keepCells: [{ line: '1', day: 3 }] })).toEqual(['1:3', '2:0', '2:1', '2:2', '2:3', '2:4', '2:5', '2:6']);
  });
});
