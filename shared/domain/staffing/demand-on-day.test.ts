import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { DemandProfile, DemandProfileKind } from '../model/demand-profile.ts';
import type { Plan } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { demandByDay } from './demand-on-day.ts';

const profile = (from: string, to: string, kind: DemandProfileKind = 'easter'): DemandProfile => ({
  id: 'own',
  name: 'Own',
  kind,
  from: localDate(from),
  to: localDate(to),
});

/** People wanted on each day, rows apart. */
function wanted(plan: Plan): readonly string[] {
  return demandByDay(plan, buildTimeline(plan).days).map((spans) => spans.map(({ people }) => people).join('+'));
}

// Monday 22 March to Sunday 28 March 2027: Maundy Thursday 25, Good Friday 26, Easter Sunday 28.
const easterWeek = aPlan().calendar('2027-03-22', 1).withDemand('07:30', '15:00', 5);

describe('the demand of a day', () => {
  it('is that of the profile on its dates, both included, and the ordinary one on all others', () => {
    const plan = easterWeek.withDemand('07:30', '15:00', 3, { profile: 'own' }).withDemand('22:00', '08:00', 1, { profile: 'own' }).build();
    expect(wanted({ ...plan, demandProfiles: [profile('2027-03-23', '2027-03-25')] })).toEqual(['5', '3+1', '3+1', '3+1', '5', '5', '5']);
  });

  it('is nothing where the department is closed, also on a public holiday that has rows', () => {
    const plan = easterWeek.withDemand('07:30', '15:00', 2, { days: ['holiday'] }).build();
    expect(wanted({ ...plan, demandProfiles: [profile('2027-03-24', '2027-03-26', 'closed')] })).toEqual(['5', '5', '', '', '', '5', '2']);
  });

  it('is nothing in a profile that is open but has no row that day', () => {
    const plan = easterWeek.withDemand('07:30', '15:00', 3, { profile: 'own', days: ['mon'] }).build();
    expect(wanted({ ...plan, demandProfiles: [profile('2027-03-22', '2027-03-23')] })).toEqual(['3', '', '5', '5', '5', '5', '5']);
  });

  it('is that of the profile’s own holiday rows on public holidays, otherwise that of the ordinary holiday rows', () => {
    const holidays = easterWeek.withDemand('07:30', '15:00', 2, { days: ['holiday'] });
    const days = [profile('2027-03-22', '2027-03-28')];
    const without = holidays.withDemand('07:30', '15:00', 3, { profile: 'own' }).build();
    expect(wanted({ ...without, demandProfiles: days })).toEqual(['3', '3', '3', '2', '2', '3', '2']);
    const own = holidays
      .withDemand('07:30', '15:00', 3, { profile: 'own' })
      .withDemand('07:30', '15:00', 4, { profile: 'own', days: ['holiday'] })
      .build();
    expect(wanted({ ...own, demandProfiles: days })).toEqual(['3', '3', '3', '4', '4', '3', '4']);
    const none = easterWeek.withDemand('07:30', '15:00', 3, { profile: 'own' }).build();
    expect(wanted({ ...none, demandProfiles: days })).toEqual(['3', '3', '3', '3', '3', '3', '3']);
  });

  it('keeps to the dates of a row inside its profile', () => {
    const plan = easterWeek.withDemand('07:30', '15:00', 3, { profile: 'own', from: '2027-03-24' }).build();
    expect(wanted({ ...plan, demandProfiles: [profile('2027-03-23', '2027-03-24')] })).toEqual(['5', '', '3', '5', '5', '5', '5']);
  });

  it('is the ordinary one where a profile lies outside the plan', () => {
    const plan = easterWeek.build();
    expect(evaluatePlan({ ...plan, demandProfiles: [profile('2027-07-01', '2027-08-15', 'summer')] }).indicators).toEqual(evaluatePlan(plan).indicators);
  });

  it('leads every figure: a week of five by day, closed on Saturday and Sunday, wants 5 × 5 × 7.5 hours', () => {
    const { indicators, days } = evaluatePlan({ ...easterWeek.build(), demandProfiles: [profile('2027-03-27', '2027-03-28', 'closed')] });
    expect([indicators['hours.demand']?.value, indicators['deficit.weekday']?.value, indicators['deficit.weekend']?.value]).toEqual([187.5, 187.5, 0]);
    expect(days.map((day) => day.wanted)).toEqual([37.5, 37.5, 37.5, 37.5, 37.5, 0, 0]);
  });
});
