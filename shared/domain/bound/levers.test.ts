import { describe, expect, it } from 'vitest';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { leverLadders } from './levers.ts';
import { boundsByArithmetic } from './prove-bounds.ts';

const worked = aPlan()
  .cycle(6)
  .withCodes(work('D', '07:30', '15:00'), work('A', '15:00', '22:30'))
  .withDemand('07:30', '15:00', 4)
  .withDemand('15:00', '22:30', 4)
  .withLines(12, '- - - - - - -', { allowedCodes: ['D', 'A'] })
  .build();

/** Weekend deficit that remains after so many steps of a change. */
function after(kind: string, step: number, plan = worked) {
  const changed = leverLadders(plan)
    .find((ladder) => ladder.kind === kind)
    ?.at(step);
  return changed && { ...changed.params, hours: boundsByArithmetic(changed.plan).find(({ id }) => id === 'deficit.weekend')?.hours };
}

describe('changes that lessen the weekend deficit of the worked example (60 hours)', () => {
  it('more often at work: every second weekend gives two more', () => {
    expect(after('frequency', 1)).toEqual({ every: 2, lines: 12, hours: 30 });
  });

  it('in a cycle of three weeks too, which then has to be one of six', () => {
    expect(after('frequency', 1, { ...worked, period: { ...worked.period, weeks: 3 } })).toEqual({ every: 2, lines: 12, hours: 30 });
  });

  it('more lines: twelve more are needed', () => {
    expect(after('more-lines', 12)).toMatchObject({ lines: 12, percent: 100, every: 3, hours: 0 });
    expect(after('more-lines', 11)?.hours).toBe(5);
  });

  it('the same hours shared by more: positions of half the size', () => {
    expect(after('smaller-positions', 12)).toEqual({ lines: 24, before: 12, percent: 50, hours: 0 });
  });

  it('long shifts: each line that takes them gives ten hours more a weekend', () => {
    // The code that the plan has: 07:30–20:00.
    expect(after('long-shifts', 12)).toEqual({ lines: 12, from: '07:30', to: '20:00', hours: 20 });
  });

  it('a long shift is made from the demand where the plan has none, for those alone who are chosen', () => {
    const without = {
      ...worked,
      shiftCodes: worked.shiftCodes.filter(({ code }) => code !== 'L'),
      lines: worked.lines.map(({ allowedCodes: _codes, ...line }) => line),
    };
    const changed = leverLadders(without)
      .find(({ kind }) => kind === 'long-shifts')
      ?.at(1).plan;
    expect(changed?.shiftCodes.at(-1)).toEqual({ code: 'L', kind: 'work', start: '07:30', end: '20:00' });
    expect(changed?.lines.map(({ allowedCodes }) => allowedCodes?.includes('L'))).toEqual([true, ...Array.from({ length: 11 }, () => false)]);
  });

  it('nothing is suggested where nobody works weekends', () => {
    expect(leverLadders({ ...worked, lines: worked.lines.map((line) => ({ ...line, weekendEvery: null })) })).toEqual([]);
  });
});
