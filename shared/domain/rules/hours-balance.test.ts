import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { hoursBalance } from './hours-balance.ts';

/** Owes 37.5 hours a week; works four shifts of 7.5 hours and one that ends as given (15:00 = 7.5 hours). */
const weekWith = (end: string) =>
  aPlan()
    .withCodes(work('X', '07:30', end))
    .withLine('D D D D X - -', { fullTimeWeekHours: 37.5 });

describe('hours balance', () => {
  it.each([
    ['one minute too little is information', '14:59', ['info 1 2249/2250']],
    ['to the minute gives nothing', '15:00', []],
    ['one minute too much is advice', '15:01', ['advice 1 2251/2250']],
  ])('%s', (_, end, expected) => {
    expect(briefly(hoursBalance, weekWith(end))).toEqual(expected);
  });

  it('covers the whole period and says the difference (GE-21)', () => {
    const four = 'D D D D - - -';
    const plan = aPlan().withLine([four, four, four, four, 'D D D - - - -', 'D D D - - - -'], { positionPercent: 80 });
    expect(findingsOf(hoursBalance, plan)).toEqual([
      {
        rule: 'hours-balance',
        severity: 'info',
        line: '1',
        from: '2027-01-04T00:00',
        to: '2027-02-15T00:00',
        day: 0,
        measured: 165 * 60,
        limit: 10_224,
        unit: 'minutes',
        citation: 'HTA 4.2',
        agreement: null,
        inputs: { differenceMinutes: 324 },
      },
    ]);
  });

  it('has no rounding error in position percents', () => {
    // 70 % of 35.5 hours is 1 491 minutes; in floating point a hair less.
    const plan = aPlan()
      .withCodes(work('H', '00:00', '20:00'), work('X', '00:00', '04:51'))
      .withLine('H X - - - - -', { positionPercent: 70 });
    expect(briefly(hoursBalance, plan)).toEqual([]);
    expect(briefly(hoursBalance, plan.withCodes(work('X', '00:00', '04:50')))).toEqual(['info 1 1490/1491']);
  });

  it('counts a three-part line by its own norm', () => {
    const [finding] = findingsOf(hoursBalance, aPlan().withLine('N N N - - - -', { fullTimeWeekHours: 'three-part' }));
    // 24 night hours a week: 37.5 − 24 × 15 / 60 = 31.5, not below 33.6.
    expect(finding).toMatchObject({ measured: 1800, limit: 2016 });
  });

  it('judges every line of a rolling cycle by its own weeks', () => {
    const rolling = aPlan().cycle(1, 'rolling').withLine('D D D D D - -', { fullTimeWeekHours: 37.5 }).withLine('D D D D - - -', { fullTimeWeekHours: 37.5 });
    expect(findingsOf(hoursBalance, rolling)).toMatchObject([{ line: '2', day: 0, from: '2027-01-04T00:00', to: '2027-01-11T00:00', measured: 1800 }]);
  });

  it('counts the night of a clock change as the plan does', () => {
    const night = aPlan().withLine('- - - - - N -', { positionPercent: 100 / 3.55 });
    expect(briefly(hoursBalance, night.calendar('2027-01-04'))).toEqual([]);
    expect(briefly(hoursBalance, night.calendar('2027-10-25'))).toEqual(['advice 1 660/600']);
    expect(briefly(hoursBalance, night.calendar('2027-03-22'))).toEqual(['info 1 540/600']);
    expect(briefly(hoursBalance, night.calendar('2027-03-22').withSettings({ clockChangeHours: 'nominal' }))).toEqual([]);
  });

  it('says that an empty line has all its hours left, and nothing of a position of 0 %', () => {
    expect(briefly(hoursBalance, aPlan().withLine('- - - - - - -'))).toEqual(['info 1 0/2130']);
    expect(briefly(hoursBalance, aPlan().withLine('- - - - - - -', { positionPercent: 0 }))).toEqual([]);
    expect(briefly(hoursBalance, aPlan())).toEqual([]);
  });
});
