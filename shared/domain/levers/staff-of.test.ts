import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import type { Levers } from '../model/levers.ts';
import { needOfNumbers, needOfPlan } from './lever-need.ts';
import { payKinds, positionsOf, staffOf } from './staff-of.ts';

const LEVERS: Levers = { fullTimeShare: 1, partPercent: 50, every: 3, longShare: 0, longHours: 12.5, needFollows: false, isAnnual: false };
const need = needOfNumbers(aPlan().build(), {
  places: 22,
  day: { weekday: 4, weekend: 4 },
  evening: { weekday: 4, weekend: 4 },
  night: { weekday: 2, weekend: 2 },
});

describe('positions of a mix', () => {
  it.each<[number, number, number, readonly number[]]>([
    [3, 1, 50, [100, 100, 100]],
    [2.5, 1, 50, [100, 100, 50]],
    [2, 0, 50, [50, 50, 50, 50]],
    [3, 0.5, 50, [100, 100, 50, 50]],
    [1, 0, 100, [100]],
  ])('%d FTE, share %d in full positions, the others %d %%', (fte, fullTimeShare, partPercent, positions) => {
    expect(positionsOf(fte, { fullTimeShare, partPercent })).toEqual(positions);
  });

  it('add up to the FTE, whatever the mix', () => {
    for (const fullTimeShare of [0, 0.3, 0.77, 1])
      for (const partPercent of [20, 45, 80]) {
        const sum = positionsOf(15.77, { fullTimeShare, partPercent }).reduce((total, percent) => total + percent, 0);
        expect(sum).toBeCloseTo(1577, 6);
      }
  });
});

describe('a staff made by the levers', () => {
  const staff = (levers: Partial<Levers>, positions = positionsOf(6, LEVERS)) => staffOf(need, positions, { ...LEVERS, ...levers }, payKinds(need), 0.1);

  it('works every third weekend', () => {
    expect(staff({}).lines.map(({ weekendEvery }) => weekendEvery)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('a frequency between two is some of each, with the same weekends together', () => {
    const lines = staff({ every: 2.4 }).lines;
    expect(lines.filter(({ weekendEvery }) => weekendEvery === 2)).toHaveLength(3);
    expect(lines.reduce((sum, { weekendEvery }) => sum + 1 / (weekendEvery ?? 1), 0)).toBeCloseTo(6 / 2.4, 9);
  });

  it('in an annual rota has whole weekends in the year, and no hours left for vacation', () => {
    const lines = staff({ isAnnual: true }).lines;
    // 18 weekends of 52 instead of 17 1/3.
    expect(lines.reduce((sum, { weekendEvery }) => sum + 52 / (weekendEvery ?? 1), 0)).toBeGreaterThanOrEqual(6 * 17.33);
    expect(lines[0]?.positionPercent).toBeCloseTo(90, 9);
  });

  it('half of the people may take long shifts, an early and a late one; the others none', () => {
    const { lines, shiftCodes } = staff({ longShare: 0.5 });
    expect(lines.map(({ allowedCodes }) => allowedCodes?.length)).toEqual([3, 5, 3, 5, 3, 5]);
    expect(shiftCodes.slice(-2)).toMatchObject([
      { start: '07:30', end: '20:00' },
      { start: '10:00', end: '22:30' },
    ]);
  });

  it('where the demand follows, a long shift stands in the place of a day and an evening at weekends', () => {
    const saturday = staff({ longShare: 1, needFollows: true }).demand.filter(({ days }) => days.includes('sat'));
    expect(saturday.map(({ start, end, people }) => `${start}–${end} ${people}`)).toEqual(['22:00–08:00 2', '07:30–20:00 2', '10:00–22:30 2']);
  });

  it('is paid as the plan’s people are, in proportion', () => {
    const plan = aPlan()
      .withLine('- - - - - - -', { competence: 'registered-nurse', positionPercent: 100, annualPayKr: 600_000 })
      .withLine('- - - - - - -', { competence: 'assistant', positionPercent: 50 })
      .build();
    const lines = staffOf(need, positionsOf(6, LEVERS), LEVERS, payKinds(plan), 0.1).lines;
    expect(lines.filter(({ competence }) => competence === 'registered-nurse')).toHaveLength(4);
    expect(lines.find(({ competence }) => competence === 'registered-nurse')?.annualPayKr).toBe(600_000);
  });
});

describe('the demand of a plan', () => {
  it('is its ordinary week: rows of dates, profiles and public holidays are left out, and every row has a shift', () => {
    const plan = aPlan()
      .calendar('2027-01-04', 2)
      .withDemand('07:00', '13:00', 3, { days: ['mon', 'holiday'] })
      .withDemand('07:30', '15:00', 9, { from: '2027-01-04', to: '2027-01-05' })
      .build();
    const { demand, shiftCodes, period } = needOfPlan(plan);
    expect(demand.map(({ days, people }) => [days, people])).toEqual([[['mon'], 3]]);
    expect(shiftCodes.at(-1)).toMatchObject({ code: 'B1', start: '07:00', end: '13:00' });
    expect(period).toMatchObject({ kind: 'cycle', weeks: 1 });
  });
});
