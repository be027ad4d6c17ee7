import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';

/**
 * One week that goes on for ever, worked out by hand. Hours of the shifts: D 07:30–15:00 7.5, N 22:00–08:00 10,
 * L 07:30–20:00 12.5 by the clock and 12 counted (30 min unpaid break), H 08:00–08:00 24.
 */
const PLAN = aPlan()
  .cycle(1)
  .withUnit({
    places: 24,
    occupiedPlaces: 22,
    fixedFte: [
      { role: 'leader', fte: 1 },
      { role: 'specialist-lead', fte: 0.5 },
    ],
  })
  .withCodes(work('L', '07:30', '20:00', 30), work('H', '08:00', '08:00'))
  .withLine('D D D D N - -', { competence: 'registered-nurse', positionPercent: 100, fullTimeWeekHours: 35.5 })
  .withLine('- - - - - L L', { competence: 'healthcare-worker', positionPercent: 80, fullTimeWeekHours: 37.5 })
  .withLine('H - - - - - N', { competence: 'assistant', positionPercent: 50, fullTimeWeekHours: 33.6 })
  .withDemand('07:30', '15:00', 2, { days: ['mon', 'tue', 'wed', 'thu', 'fri'], competence: { 'registered-nurse': 1 } })
  .withDemand('22:00', '08:00', 1)
  .withDemand('07:30', '15:00', 1, { days: ['sat'], competence: { 'healthcare-worker': 1 } })
  .withDemand('14:00', '20:00', 1, { days: ['sat'], competence: { 'specialist-nurse': 1 } })
  .withDemand('00:00', '00:00', 1, { days: ['sun'], competence: { assistant: 1 } });

const { indicators, lines, days } = evaluatePlan(PLAN.build());

describe('contract 4: hours, FTE and care factors of a week worked out by hand', () => {
  // planned 4×7.5 + 10 = 40, 2×12 = 24, 24 + 10 = 34. contracted 35.5 + 0.8×37.5 + 0.5×33.6.
  // demand 5×2×7.5 + 7×10 + 7.5 + 6 + 24. Night: the two N, and the row from 22:00; 24 h from 00:00 or 08:00 is day (9 of 24 h at night).
  const planned = 98;
  const contracted = 35.5 + 30 + 16.8;
  const demand = 75 + 70 + 7.5 + 6 + 24;
  it.each([
    ['hours.planned', planned],
    ['hours.contracted', contracted],
    ['hours.demand', demand],
    ['fte.contracted', 1 + 0.8 + 0.5],
    ['fte.planned', 40 / 35.5 + 24 / 37.5 + 34 / 33.6],
    ['fte.demand', demand / 35.5],
    ['care-factor.PF1.planned', planned / 35.5 / 24],
    ['care-factor.PF1.contracted', 2.3 / 24],
    ['care-factor.PF1.demand', demand / 35.5 / 24],
    ['care-factor.PF2.planned', (planned - 20) / 35.5 / 24],
    ['care-factor.PF2.demand', (demand - 70) / 35.5 / 24],
    ['care-factor.PF3.planned', (planned / 35.5 + 1.5) / 24],
    ['care-factor.PF3.contracted', (2.3 + 1.5) / 24],
    ['care-factor.PF3.demand', (demand / 35.5 + 1.5) / 24],
    ['care-factor.PF1o.planned', planned / 35.5 / 22],
    ['care-factor.PF1o.contracted', 2.3 / 22],
    ['care-factor.PF1o.demand', demand / 35.5 / 22],
    ['care-factor.PF2o.planned', (planned - 20) / 35.5 / 22],
    ['care-factor.PF2o.demand', (demand - 70) / 35.5 / 22],
    ['care-factor.PF3o.planned', (planned / 35.5 + 1.5) / 22],
    ['care-factor.PF3o.contracted', (2.3 + 1.5) / 22],
    ['care-factor.PF3o.demand', (demand / 35.5 + 1.5) / 22],
    ['care-factor.PF6.planned', planned / 7 / 22],
    ['care-factor.PF6.contracted', contracted / 7 / 22],
    ['care-factor.PF6.demand', demand / 7 / 22],
    ['position.mean-percent', (100 + 80 + 50) / 3],
    ['position.full-time-share', 1 / 3],
  ])('%s', (id, value) => {
    expect(indicators[id]?.value).toBeCloseTo(value, 12);
  });
});

describe('contract 4: surplus and deficit at every minute by the clock, never netted', () => {
  it('day by day', () => {
    expect(days.map(({ day, date, wanted, onDuty, surplus, deficit }) => [day, date, wanted, onDuty, surplus, deficit])).toEqual([
      // Sunday's N comes round to Monday 08:00. 07:30–08:00 3 wanted, 2 there: 0.5. H alone 15–22: 7 too many.
      [0, '2027-01-04', 25, 31.5, 7, 0.5],
      // H until 08:00. 07:30–08:00 0.5, 08–15 one missing 7, 22–24 one missing 2.
      [1, '2027-01-05', 25, 15.5, 0, 9.5],
      // Nobody at night 7.5, 07:30–08:00 two missing 1, 08–15 one missing 7, 22–24 2.
      [2, '2027-01-06', 25, 7.5, 0, 17.5],
      [3, '2027-01-07', 25, 7.5, 0, 17.5],
      // Nobody until 22:00: 7.5 + 3×0.5 + 2×7.
      [4, '2027-01-08', 25, 2, 0, 23],
      // 14–15 both rows run: 2 wanted, 1 there: 1. Saturday 22–24: 2.
      [5, '2027-01-09', 23.5, 20.5, 0, 3],
      // 00–07:30 two wanted: 15. 07:30–08:00 0.5. 20–22 2. 22–24 two wanted, one there: 2.
      [6, '2027-01-10', 34, 14.5, 0, 19.5],
    ]);
  });

  it.each([
    ['surplus.weekday', 7],
    ['deficit.weekday', 0.5 + 9.5 + 17.5 + 17.5 + 23],
    ['surplus.weekend', 0],
    ['deficit.weekend', 3 + 19.5],
    ['deficit.competence.registered-nurse.weekday', 7.5], // Friday 07:30–15:00
    ['deficit.competence.registered-nurse.weekend', 0],
    ['deficit.competence.healthcare-worker.weekend', 0], // the healthcare worker is on L
    ['deficit.competence.specialist-nurse.weekend', 6],
    ['deficit.competence.specialist-nurse.weekday', 0],
    ['deficit.competence.assistant.weekend', 7.5 + 2], // Sunday 00–07:30 and 20–22; the healthcare worker counts as one
  ])('%s', (id, value) => {
    expect(indicators[id]?.value).toBe(value);
  });
});

describe('contract 4: per line', () => {
  it('gives the weekend by the clock: Friday night 8 h on Saturday, two L of 12.5 h, Sunday night 2 h', () => {
    expect(
      lines.map(({ hoursPlanned, hoursBalance, weekendHoursPerYear, weekendShare }) => [hoursPlanned, hoursBalance, weekendHoursPerYear, weekendShare]),
    ).toEqual([
      [40, 4.5, 8 * 52, 1],
      [24, -6, 25 * 52, 1],
      [34, 34 - 16.8, 2 * 52, 1],
    ]);
  });

  it('does not count the Friday night where the setting excludes it; its hours stay', () => {
    const line = evaluatePlan(PLAN.withSettings({ fridayNightCountsAsWeekend: false }).build()).lines[0];
    expect([line?.weekendShare, line?.weekendHoursPerYear]).toEqual([0, 8 * 52]);
  });

  it('GE-19: every third weekend with 2 × 7.5 h is 260 hours a year', () => {
    const line = evaluatePlan(aPlan().cycle(3).withLine(['D D D D - D D', 'D D D D D - -', 'D D D D D - -']).build()).lines[0];
    expect([line?.weekendHoursPerYear, line?.weekendShare]).toEqual([260, 1 / 3]);
  });

  it('GE-21: an 80 % nurse with 22 shifts of 7.5 h in six weeks lacks 5.4 h, 0.9 h a week', () => {
    const weeks = ['D D D D - - -', 'D D D D - - -', 'D D D D - - -', 'D D D D - - -', 'D D D - - - -', 'D D D - - - -'];
    const line = evaluatePlan(aPlan().cycle(6).withLine(weeks, { positionPercent: 80 }).build()).lines[0];
    expect(line?.hoursBalance).toBeCloseTo(-5.4 / 6, 12);
  });

  it('GE-01: a three-part line owes 37.5 − (40×15 + 17×10)/60/6 hours', () => {
    const codes = [work('X', '22:00', '07:00'), work('A', '14:30', '22:00'), work('M', '07:00', '14:30')];
    const weeks = ['X X - - - - -', 'X X - - - - -', 'A A A A A - -', 'A - - - - - M', '- - - - - A A', '- - - - - - -'];
    const line = evaluatePlan(
      aPlan()
        .cycle(6)
        .withCodes(...codes)
        .withLine(weeks, { fullTimeWeekHours: 'three-part' })
        .build(),
    ).lines[0];
    expect(line?.hoursContracted).toBeCloseTo(37.5 - 770 / 360, 12);
  });

  it.each([
    // GE-02 in one week: 2 night hours and 4 Sunday hours a week give 37.5 − (30 + 40)/60 = 36.33, at most 35.5.
    ['clamped at the top', 'X - - - - - Y', [work('X', '21:00', '23:00'), work('Y', '08:00', '12:00')], 35.5],
    // Four nights of 8 h: 37.5 − 32×15/60 = 29.5, at least 33.6.
    ['clamped at the bottom', 'X X X X - - -', [work('X', '22:00', '06:00')], 33.6],
    // GE-04: Saturday 22–06 is night (120 min), 06–07 Sunday (10 min): 37.5 − 130/60 = 35.333…
    ['one conversion an hour', '- - - - - X -', [work('X', '22:00', '07:00')], 37.5 - 130 / 60],
  ])('three-part, %s', (_, week, codes, norm) => {
    const plan = aPlan()
      .withCodes(...codes)
      .withLine(week, { fullTimeWeekHours: 'three-part' });
    expect(evaluatePlan(plan.build()).lines[0]?.hoursContracted).toBeCloseTo(norm, 12);
  });

  it('GE-05: at 75 % the credit is scaled: 37.5 − credit ÷ 0.75, times 0.75', () => {
    // Five evenings 19:00–23:00 have two night hours each: credit 10×15/60 = 2.5 h, norm 37.5 − 2.5/0.75 = 34.1667, × 0.75 = 25.625.
    const plan = aPlan()
      .withCodes(work('A', '19:00', '23:00'))
      .withLine('A A A A A - -', { positionPercent: 75, fullTimeWeekHours: 'three-part' });
    expect(evaluatePlan(plan.build()).lines[0]?.hoursContracted).toBeCloseTo((37.5 - 2.5 / 0.75) * 0.75, 12);
  });
});

describe('GE-18: surplus and deficit of a week are not netted', () => {
  it('15 h too many on weekdays, 7.5 h too few there and 15 h at the weekend', () => {
    // Wanted 6 a weekday, 5 at the weekend; planned 6, 7, 7, 6, 5, 4, 4.
    const heads = [6, 7, 7, 6, 5, 4, 4];
    const weeks = Array.from({ length: 7 }, (_, line) => heads.map((count) => (line < count ? 'D' : '-')).join(' '));
    const plan = weeks.reduce((builder, week) => builder.withLine(week), aPlan().cycle(1));
    const { indicators: values } = evaluatePlan(
      plan
        .withDemand('07:30', '15:00', 6, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] })
        .withDemand('07:30', '15:00', 5, { days: ['sat', 'sun'] })
        .build(),
    );
    expect(['surplus.weekday', 'deficit.weekday', 'surplus.weekend', 'deficit.weekend'].map((id) => values[id]?.value)).toEqual([15, 7.5, 0, 15]);
  });
});

describe('contract 4: what cannot be computed', () => {
  it('has no kroner where a pay is missing, and says why; never 0', () => {
    expect(indicators['cost.year']).toMatchObject({ value: null, reason: { key: expect.any(String) } });
  });
});
