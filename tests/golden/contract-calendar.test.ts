import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan } from '#tests/support/a-plan.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

describe('contract 1, demand on real dates', () => {
  // Easter 2027: Maundy Thursday 25 March, Good Friday 26, Easter Sunday 28, Easter Monday 29. Easter Eve is no holiday here.
  const twoWeeks = aPlan()
    .calendar('2027-03-22', 2)
    .withDemand('07:30', '15:00', 4, { days: WEEKDAYS }) // 30 h
    .withDemand('07:30', '15:00', 2, { days: ['sat', 'sun'] }); // 15 h
  const wanted = (builder: typeof twoWeeks) => evaluatePlan(builder.build()).days.map((day) => day.wanted);

  it('rows for holidays replace all other rows on public holidays', () => {
    const plan = twoWeeks.withDemand('08:00', '14:00', 3, { days: ['holiday'] }); // 18 h
    expect(wanted(plan)).toEqual([30, 30, 30, 18, 18, 15, 18, 18, 30, 30, 30, 30, 15, 15]);
    expect(evaluatePlan(plan.build()).indicators['hours.demand']?.value).toBe((30 * 7 + 18 * 4 + 15 * 3) / 2);
  });

  it('without such rows a holiday is a day like others', () => {
    expect(wanted(twoWeeks)).toEqual([30, 30, 30, 30, 30, 15, 15, 30, 30, 30, 30, 30, 15, 15]);
  });

  it('a row for holidays and Saturdays holds on both', () => {
    const plan = twoWeeks.withDemand('08:00', '14:00', 3, { days: ['sat', 'holiday'] });
    expect(wanted(plan)).toEqual([30, 30, 30, 18, 18, 15 + 18, 18, 18, 30, 30, 30, 30, 15 + 18, 15]);
  });

  it('a cycle knows no holidays', () => {
    const plan = twoWeeks.withDemand('08:00', '14:00', 3, { days: ['holiday'] }).cycle(2);
    expect(wanted(plan)).toEqual([30, 30, 30, 30, 30, 15, 15, 30, 30, 30, 30, 30, 15, 15]);
  });

  it('a dated row holds from its first to its last date, both included', () => {
    const plan = aPlan().calendar('2027-01-04', 1).withDemand('08:00', '12:00', 1, { from: '2027-01-06', to: '2027-01-08' });
    expect(wanted(plan)).toEqual([0, 0, 4, 4, 4, 0, 0]);
  });

  it.each([
    ['2027-01-01', '2026-12-28', 4],
    ['2027-05-01', '2027-04-26', 5],
    ['2027-05-06 (Ascension Day)', '2027-05-03', 3],
    ['2027-05-16 (Whit Sunday)', '2027-05-10', 6],
    ['2027-05-17', '2027-05-17', 0],
    ['2026-05-25 (Whit Monday)', '2026-05-25', 0],
    ['2026-12-25', '2026-12-21', 4],
    ['2026-12-26', '2026-12-21', 5],
  ])('%s is a public holiday', (_, start, day) => {
    expect(
      wanted(
        aPlan()
          .calendar(start, 1)
          .withDemand('08:00', '14:00', 3, { days: ['holiday'] }),
      )[day],
    ).toBe(18);
  });
});

describe('contract 4: first and last night of a plan', () => {
  // One N (22:00–08:00) on the last Sunday, one person wanted every night.
  const plan = aPlan().withLine('- - - - - - N').withDemand('22:00', '08:00', 1);
  const first = (builder: typeof plan) => evaluatePlan(builder.build());

  it('a cycle brings the last night round to its first Monday', () => {
    const { days, indicators } = first(plan.cycle(1));
    expect([days[0]?.wanted, days[0]?.onDuty, days[6]?.onDuty]).toEqual([10, 8, 2]);
    expect([indicators['surplus.weekday']?.value, indicators['deficit.weekday']?.value]).toEqual([0, 5 * 10 - 8]);
  });

  it('a calendar plan begins and ends at its borders; the hours of the last night count whole', () => {
    const { days, indicators } = first(plan.calendar('2027-01-04', 1));
    expect([days[0]?.wanted, days[0]?.onDuty, days[6]?.wanted, days[6]?.onDuty]).toEqual([2, 0, 10, 2]);
    expect([indicators['hours.planned']?.value, indicators['hours.demand']?.value]).toEqual([10, 70]);
  });
});

describe('GE-27 and contract 4: nights of a clock change', () => {
  // N is 22:00–08:00, 10 h by the clock. Clocks change on 28 March and 31 October 2027.
  it.each([
    ['2027-03-22', 'elapsed', 9],
    ['2027-03-22', 'nominal', 10],
    ['2027-10-25', 'elapsed', 11],
    ['2027-10-25', 'nominal', 10],
  ] as const)('week of %s, %s: %d hours counted; coverage stays by the clock', (start, clockChangeHours, hours) => {
    const { indicators, days, lines } = evaluatePlan(aPlan().calendar(start).withSettings({ clockChangeHours }).withLine('- - - - - N -').build());
    expect(indicators['hours.planned']?.value).toBe(hours);
    expect([days[5]?.onDuty, days[6]?.onDuty, lines[0]?.weekendHoursPerYear]).toEqual([2, 8, 10 * 52]);
  });
});
