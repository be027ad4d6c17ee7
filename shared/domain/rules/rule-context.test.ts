import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly } from '../../../tests/support/findings-of.ts';
import { localDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { dailyRest } from './daily-rest.ts';
import { shiftLength } from './shift-length.ts';
import { weekHours } from './week-hours.ts';
import { weeklyRest } from './weekly-rest.ts';

/** A calendar week of the plan, Monday 4 January 2027. */
const SHORT_REST = '- A D - - - -'; // 9 h 30 min from Tuesday to Wednesday
const rest = aPlan().calendar('2027-01-04').withLine(SHORT_REST).withLine(SHORT_REST);

describe('an agreement covers a finding', () => {
  it.each([
    ['of its only day', { from: '2027-01-05', to: '2027-01-05' }, 'covered 1 570/660'],
    ['from that day on', { from: '2027-01-05', to: '2027-12-31' }, 'covered 1 570/660'],
    ['until that day', { from: '2026-01-01', to: '2027-01-05' }, 'covered 1 570/660'],
    ['but not from the day after, when the rest ends', { from: '2027-01-06', to: '2027-12-31' }, 'needs-agreement 1 570/660'],
    ['and not until the day before', { from: '2026-01-01', to: '2027-01-04' }, 'needs-agreement 1 570/660'],
  ])('%s', (_, { from, to }, expected) => {
    expect(briefly(dailyRest, rest.withAgreement('10-8-3-daily', { from: localDate(from), to: localDate(to) }))[0]).toBe(expected);
  });

  it('of its own lines only', () => {
    expect(briefly(dailyRest, rest.withAgreement('10-8-3-daily', { lines: ['2'] }))).toEqual(['needs-agreement 1 570/660', 'covered 2 570/660']);
  });

  it.each([
    ['for no longer rest than that', 570, 'covered 1 570/660'],
    ['for a minute more', 571, 'needs-agreement 1 570/660'],
    ['for less than the law’s own floor', 60, 'covered 1 570/660'],
  ])('when its own shortest rest asks %s', (_, restMinutes, expected) => {
    expect(briefly(dailyRest, rest.withAgreement('10-8-3-daily', { limits: { restMinutes } }))[0]).toBe(expected);
  });

  it('never below the floor of the law, whatever its own limit', () => {
    const plan = aPlan()
      .withLine('N A - - - - -')
      .withAgreement('10-8-3-daily', { limits: { restMinutes: 60 } });
    expect(briefly(dailyRest, plan)).toEqual(['breach 1 390/480']);
  });

  it('when another of the same type reaches further', () => {
    const plan = rest.withAgreement('10-8-3-daily', { limits: { restMinutes: 600 } }).withAgreement('10-8-3-daily', { id: 'wide' });
    expect(evaluatePlan(plan.build()).findings.find(({ rule }) => rule === 'daily-rest')?.agreement).toBe('wide');
  });

  it('of weekly rest by its own limit', () => {
    const plan = aPlan().withLine('D D D D D N -'); // 31 hours
    const covered = (restMinutes: number) => briefly(weeklyRest, plan.withAgreement('10-8-3-weekly', { limits: { restMinutes } }));
    expect(covered(1860)).toEqual(['covered 1 1860/2100']);
    expect(covered(1861)).toEqual(['needs-agreement 1 1860/2100']);
  });

  it('of long shifts by its own limit', () => {
    const plan = aPlan().withLine('L - - - - - -'); // 12.5 hours
    const covered = (dayMinutes: number) => briefly(shiftLength, plan.withAgreement('10-5-2', { limits: { dayMinutes } }));
    expect(covered(750)).toEqual(['covered 1 750/540']);
    expect(covered(749)).toEqual(['needs-agreement 1 750/540']);
  });

  it('of long weeks by its own limit', () => {
    const plan = aPlan().calendar('2027-01-04').withLine('L L L L - - -'); // 50 hours
    const covered = (weekMinutes: number) => briefly(weekHours, plan.withAgreement('10-5-1', { limits: { weekMinutes } }));
    expect(covered(3000)).toEqual(['covered 1 3000/2400']);
    expect(covered(2999)).toEqual(['needs-agreement 1 3000/2400']);
  });
});

describe('a central agreement, § 10-12 (4)', () => {
  const plan = aPlan()
    .withCodes(work('LL', '07:30', '21:00'))
    .withLine('LL - - - - - -')
    .withLine('LL - - - - - -');

  it('covers the lines that consented, where it lists them', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { voluntaryLines: ['2'] }))).toEqual(['needs-agreement 1 810/750', 'covered 2 810/750']);
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { voluntaryLines: [] }))).toEqual(['needs-agreement 1 810/750', 'needs-agreement 2 810/750']);
  });

  it('covers all its lines where consents are not recorded', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4'))).toEqual(['covered 1 810/750', 'covered 2 810/750']);
  });

  it('covers nobody who consented but is not among its lines', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { lines: ['1'], voluntaryLines: ['2'] }))).toEqual([
      'needs-agreement 1 810/750',
      'needs-agreement 2 810/750',
    ]);
  });

  it('covers shifts up to its own limit', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { limits: { dayMinutes: 810 } }))[0]).toBe('covered 1 810/750');
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { limits: { dayMinutes: 809 } }))[0]).toBe('needs-agreement 1 810/750');
  });
});

describe('compensating rest', () => {
  const figures = (plan: ReturnType<typeof aPlan>) => evaluatePlan(plan.build()).lines.map(({ restOwedMinutes }) => restOwedMinutes);

  it('is owed for each short rest that an agreement allows, or would allow', () => {
    expect(figures(rest)).toEqual([90, 90]);
    expect(figures(rest.withAgreement('10-8-3-daily', { lines: ['1'] }))).toEqual([90, 90]);
  });

  it('adds up over daily and weekly rests of the line', () => {
    const plan = aPlan().calendar('2027-01-04', 1).withLine('A D A D D N -'); // twice 9 h 30 min, and 31 hours of weekly rest
    expect(figures(plan)).toEqual([90 + 90 + 240]);
  });

  it('is not owed for rests that no agreement allows', () => {
    expect(figures(aPlan().withLine('N A - - - - -'))).toEqual([0]);
  });
});
