import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { localDate } from '../../time/local-date.ts';
import { nightAverage } from './night-average.ts';

const FREE = '- - - - - - -';
/** N is ten hours; X has the rest of the four weeks’ minutes. */
const N = work('N', '22:00', '08:00');
const X = (minutes: number) => work('X', '08:00', `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
/** 17 nights of ten hours (10 200 minutes) and one shift of the given minutes in four weeks; the limit is 10 640. */
const fourWeeks = (minutes: number) => aPlan().withCodes(N, X(minutes)).withLine(['N N N N N X -', 'N N N N - - -', 'N N N N - - -', 'N N N N - - -']);

describe('average of night workers', () => {
  it.each([
    ['177 hours 20 minutes to the minute is lawful', 440, []],
    ['one minute less is lawful', 439, []],
    ['one minute more is a breach', 441, ['breach 1 10641/10640']],
  ])('%s', (_, minutes, expected) => {
    expect(briefly(nightAverage, fourWeeks(minutes))).toEqual(expected);
  });

  it('takes the worst four weeks of a longer plan, once for each stretch', () => {
    const heavy = 'N N N N N N -';
    const plan = aPlan().withCodes(N).calendar('2027-01-04').withLine([FREE, heavy, heavy, heavy, heavy, FREE, FREE]);
    expect(findingsOf(nightAverage, plan)).toMatchObject([
      { day: 7, from: '2027-01-11T00:00', to: '2027-02-08T00:00', measured: 14_400, inputs: { nights: 24, windows: 3 } },
    ]);
  });

  it('goes round in a cycle shorter than four weeks', () => {
    expect(briefly(nightAverage, aPlan().withCodes(N).withLine(['N N N N N - -', 'N N N N - - -']))).toEqual(['breach 1 10800/10640']);
  });

  it('is not judged in a calendar plan shorter than four weeks', () => {
    expect(briefly(nightAverage, aPlan().withCodes(N).calendar('2027-01-04').withLine(['N N N N N N N', 'N N N N N N N', 'N N N N N N N']))).toEqual([]);
  });

  it('concerns only those who work more than three hours at night', () => {
    const days = ['P P P P P - -', 'P P P P - - -', 'P P P P - - -', 'P P P P P - -'];
    expect(
      briefly(
        nightAverage,
        aPlan()
          .withCodes(work('P', '14:00', '00:00'))
          .withLine(days),
      ),
    ).toEqual([]);
    expect(
      briefly(
        nightAverage,
        aPlan()
          .withCodes(work('P', '14:01', '00:01'))
          .withLine(days),
      ),
    ).toEqual(['breach 1 10800/10640']);
  });

  it('counts only the frames with night work in them', () => {
    const days = 'L L L L - - -';
    const plan = aPlan().calendar('2027-01-04').withLine([days, days, days, days, 'N - - - - - -', FREE, FREE, FREE]);
    expect(findingsOf(nightAverage, plan)).toEqual([]);
  });

  it('counts the hours that pass over a clock change, or those of the clock where the plan says so', () => {
    // The night to 31 October 2027 has an hour more.
    const plan = fourWeeks(440)
      .withCodes(work('O', '22:00', '08:00'))
      .calendar('2027-10-04');
    const withAutumnNight = aPlan().withCodes(N, X(440)).calendar('2027-10-04').withLine(['N N N N N X -', 'N N N N - - -', 'N N N N - - -', 'N N N - - N -']);
    expect(briefly(nightAverage, plan)).toEqual([]);
    expect(briefly(nightAverage, withAutumnNight)).toEqual(['breach 1 10700/10640']);
    expect(briefly(nightAverage, withAutumnNight.withSettings({ clockChangeHours: 'nominal' }))).toEqual([]);
  });

  it('can be covered by a central agreement, valid for that line on the first day', () => {
    const plan = fourWeeks(441);
    expect(briefly(nightAverage, plan.withAgreement('10-12-4'))).toEqual(['covered 1 10641/10640']);
    expect(briefly(nightAverage, plan.withAgreement('10-5-2'))).toEqual(['breach 1 10641/10640']);
    expect(briefly(nightAverage, plan.withAgreement('10-12-4', { lines: [] }))).toEqual(['breach 1 10641/10640']);
    expect(briefly(nightAverage, plan.withAgreement('10-12-4', { to: localDate('2027-01-03') }))).toEqual(['breach 1 10641/10640']);
  });

  it('finds nothing in an empty plan', () => {
    expect(briefly(nightAverage, aPlan().withLine(FREE))).toEqual([]);
    expect(briefly(nightAverage, aPlan())).toEqual([]);
  });
});

describe('nights of special strain', () => {
  const strain = { nightsAreSpecialStrain: true };
  const night = (end: string) =>
    aPlan()
      .withCodes(work('N', '22:00', end))
      .calendar('2027-01-04')
      .withLine('N')
      .withSettings(strain);

  it.each([
    ['eight hours to the minute are lawful', '06:00', []],
    ['one minute more is a breach', '06:01', ['breach 1 481/480']],
  ])('%s', (_, end, expected) => {
    expect(briefly(nightAverage, night(end))).toEqual(expected);
  });

  it('are judged only where the plan says that they are, and without agreement', () => {
    expect(briefly(nightAverage, night('08:00').withSettings({ nightsAreSpecialStrain: false }))).toEqual([]);
    expect(briefly(nightAverage, night('08:00').withAgreement('10-12-4'))).toEqual(['breach 1 600/480']);
  });

  it('count the work that follows within 24 hours', () => {
    const plan = (start: string) =>
      aPlan()
        .withCodes(work('N', '22:00', '06:00'), work('K', start, '23:00'))
        .calendar('2027-01-04')
        .withLine('N K')
        .withSettings(strain);
    expect(briefly(nightAverage, plan('22:00'))).toEqual([]);
    expect(briefly(nightAverage, plan('21:30'))).toEqual(['breach 1 510/480']);
  });

  it('cite their own paragraph', () => {
    expect(findingsOf(nightAverage, night('08:00'))[0]).toMatchObject({ citation: 'AML § 10-11 (6)', inputs: { variant: 'strain', code: 'N' } });
  });
});
