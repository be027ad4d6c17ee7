import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate } from '../../time/local-date.ts';
import type { RotaLine } from '../model/plan.ts';
import { wishesOf } from './wishes-of.ts';

const granted = (plan: Parameters<typeof wishesOf>[0], line = '1') =>
  wishesOf(plan)
    .lines.find((one) => one.line === line)
    ?.outcomes.map(({ wish, isGranted }) => [wish.day, isGranted]);

const offOn = (...days: readonly number[]): RotaLine['wishes'] => days.map((day) => ({ day, want: 'off' as const }));

describe('wishesOf', () => {
  it('meets a wish to be off where no work lies on the day by the clock', () => {
    const plan = aPlan()
      .withLine('D N - A F1 - -', { wishes: offOn(0, 1, 2, 3, 4, 5) })
      .build();
    // The night of Tuesday ends on Wednesday morning.
    expect(granted(plan)).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true],
    ]);
  });

  it('sees the last night of a cycle on the first day of the line that follows', () => {
    const own = aPlan().withLine('- - - - - - N', { wishes: offOn(0) });
    expect(granted(own.build())).toEqual([[0, false]]);
    const rolling = aPlan()
      .cycle(1, 'rolling')
      .withLine('- - - - - - N', { wishes: offOn(0) })
      .withLine('- - - - - - -', { wishes: offOn(0) });
    expect([granted(rolling.build()), granted(rolling.build(), '2')]).toEqual([[[0, true]], [[0, false]]]);
  });

  it('sees a night from before a calendar plan', () => {
    const plan = aPlan()
      .calendar('2027-01-04')
      .withLine('- - - - - - -', { wishes: offOn(0, 1) })
      .withContext({ 1: '- - - - - - N' });
    expect(granted(plan.build())).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('meets a wish to work with a shift that starts on the day, and a wish for a code with that very code', () => {
    const wishes: RotaLine['wishes'] = [
      { day: 0, want: 'work' },
      { day: 1, want: 'work' },
      { day: 2, want: 'code', code: 'A' },
      { day: 3, want: 'code', code: 'A' },
      { day: 4, want: 'code', code: 'X?' },
      { day: 5, want: 'code', code: 'F1' },
    ];
    expect(granted(aPlan().withLine('N - A D X? F1 -', { wishes }).build())).toEqual([
      [0, true],
      [1, false],
      [2, true],
      [3, false],
      [4, false], // a text that is no code counts for nothing
      [5, true],
    ]);
  });

  it('meets a wish to be off by leave, and no wish to work under it', () => {
    const leave = [{ from: localDate('2027-01-04'), to: localDate('2027-01-06'), leave: 'annual-leave' }];
    const wishes: RotaLine['wishes'] = [
      { day: 0, want: 'off' },
      { day: 1, want: 'work' },
      { day: 2, want: 'code', code: 'D' },
    ];
    const plan = aPlan().calendar('2027-01-04').withLine('D D D - - - -', { wishes, overlays: leave }).build();
    expect(granted(plan)).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });

  it('counts by line and together, strong wishes apart, and has no rate without wishes', () => {
    const plan = aPlan()
      .withLine('D D - - - - -', {
        wishes: [
          { day: 0, want: 'off', isStrong: true },
          { day: 2, want: 'off', isStrong: true },
          { day: 3, want: 'off' },
        ],
      })
      .withLine('D D - - - - -', { wishes: [{ day: 0, want: 'work' }] })
      .withLine('D')
      .build();
    const report = wishesOf(plan);
    expect(report).toMatchObject({ granted: 3, refused: 1, rate: 0.75, strongGranted: 1, strongRefused: 1 });
    expect(report.lines).toMatchObject([
      { line: '1', granted: 2, refused: 1 },
      { line: '2', granted: 1, refused: 0, rate: 1 },
    ]);
    expect(wishesOf(aPlan().withLine('D').build())).toMatchObject({ lines: [], rate: null });
  });
});
