import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import type { LineFigures } from '#shared/domain/model/results.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

function firstLine(builder: PlanBuilder): LineFigures {
  const line = evaluatePlan(builder.build()).lines[0];
  if (!line) throw new Error('no line');
  return line;
}

describe('GE-19: weekend load', () => {
  it('is 260 hours a year for two shifts of 7.5 hours every third weekend', () => {
    const line = firstLine(aPlan().withLine(['D D - D D - -', 'D D D D D - -', '- D D - - D D']));
    expect(line.weekendHoursPerYear).toBeCloseTo(260, 10);
    expect(line).toMatchObject({ weekendShare: 1 / 3, weekendsWorked: 1, weekends: 3, sundays: 1 });
  });

  it('takes 33 lines for five, four and two people every third weekend', () => {
    const weekendOf = (week: number, code: string) => [0, 1, 2].map((one) => (one === week ? `- - - - - ${code} ${code}` : '-'));
    const weekend = { days: DAY_NAMES.slice(5) };
    const demand = aPlan().withDemand('07:30', '15:00', 5, weekend).withDemand('14:30', '22:00', 4, weekend).withDemand('22:00', '08:00', 2, weekend);
    const plan = [0, 1, 2]
      .reduce((built, week) => built.withLines(5, weekendOf(week, 'D')).withLines(4, weekendOf(week, 'A')).withLines(2, weekendOf(week, 'N')), demand)
      .build();
    expect(plan.lines).toHaveLength(33);
    const weekendDays = evaluatePlan(plan).days.filter(({ day }) => day % 7 >= 5);
    for (const { heads } of weekendDays) {
      expect([heads.day, heads.evening, heads.night]).toEqual([
        { wanted: 5, planned: 5 },
        { wanted: 4, planned: 4 },
        { wanted: 2, planned: 2 },
      ]);
    }
  });

  it('gives 33 people who share 18.31 FTE a mean position of 55.5 %', () => {
    const { indicators } = evaluatePlan(
      aPlan()
        .withLines(33, '-', { positionPercent: (100 * 650) / 35.5 / 33 })
        .build(),
    );
    expect(indicators['position.mean-percent']?.value).toBeCloseTo(55.5, 1);
    expect(indicators['position.full-time-share']?.value).toBe(0);
  });

  it('counts a Friday night into Saturday, unless the plan says not to', () => {
    const friday = aPlan().withLine('- - - - N - -');
    expect(firstLine(friday)).toMatchObject({ weekendsWorked: 1, sundays: 0, weekendHoursPerYear: 8 * 52, nights: 1 });
    expect(firstLine(friday.withSettings({ fridayNightCountsAsWeekend: false })).weekendsWorked).toBe(0);
  });

  it('counts a Sunday night only up to midnight', () => {
    expect(firstLine(aPlan().withLine('- - - - - - N'))).toMatchObject({ weekendsWorked: 1, sundays: 1, weekendHoursPerYear: 2 * 52 });
  });

  it('does not count a Friday evening that ends at midnight', () => {
    expect(
      firstLine(
        aPlan()
          .withCodes(work('M', '16:00', '00:00'))
          .withLine('- - - - M - -'),
      ).weekendsWorked,
    ).toBe(0);
  });
});

describe('GE-21: hours balance', () => {
  it('is 5.4 hours short after six weeks of an 80 % position with 22 shifts', () => {
    const line = firstLine(
      aPlan().withLine(['D D D D - - -', 'D D D D - - -', 'D D D D - - -', 'D D D D - - -', 'D D D D - - -', 'D D - - - - -'], { positionPercent: 80 }),
    );
    expect(line.hoursContracted * 6).toBeCloseTo(170.4, 10);
    expect(line.hoursPlanned * 6).toBe(165);
    expect(line.hoursBalance * 6).toBeCloseTo(-5.4, 10);
  });

  it('counts the break of a long shift only when it is unpaid', () => {
    expect(firstLine(aPlan().withLine('L - - - - - -')).hoursPlanned).toBe(12.5);
    expect(
      firstLine(
        aPlan()
          .withCodes(work('L', '07:30', '20:00', 30))
          .withLine('L - - - - - -'),
      ).hoursPlanned,
    ).toBe(12);
  });

  it('counts neither days off nor leave nor texts that are no code', () => {
    expect(firstLine(aPlan().withLine('F1 F2 F3 FE D? Kari D')).hoursPlanned).toBe(7.5);
  });
});

describe('GE-27: the nights of the clock changes', () => {
  const night = (start: string) =>
    aPlan()
      .calendar(start)
      .withCodes(work('N', '22:00', '07:00'))
      .withLine('- - - - - N -');

  it('count 8 and 10 hours as they pass', () => {
    expect(firstLine(night('2026-03-23')).hoursPlanned).toBe(8);
    expect(firstLine(night('2026-10-19')).hoursPlanned).toBe(10);
  });

  it('count 9 hours where the plan counts nominal hours, and in a cycle', () => {
    expect(firstLine(night('2026-03-23').withSettings({ clockChangeHours: 'nominal' })).hoursPlanned).toBe(9);
    expect(firstLine(night('2026-10-19').withSettings({ clockChangeHours: 'nominal' })).hoursPlanned).toBe(9);
    expect(firstLine(night('2026-03-23').cycle()).hoursPlanned).toBe(9);
  });

  it('are covered by the clock all the same', () => {
    expect(
      evaluatePlan(
        night('2026-03-23')
          .withDemand('22:00', '07:00', 1, { days: [DAY_NAMES[5]] })
          .build(),
      ).indicators,
    ).toMatchObject({
      'deficit.weekend': { value: 0 },
      'surplus.weekend': { value: 0 },
      'hours.demand': { value: 9 },
    });
  });
});

describe('three-part lines', () => {
  it('owe the position times the counted week (GE-05)', () => {
    // 30 hours between 21 and 06 and 12.75 Sunday hours outside them, in six weeks.
    const codes = [work('Q', '22:00', '06:00'), work('R', '21:00', '03:00'), work('Z', '07:00', '13:45'), work('Y', '07:00', '13:00')];
    const line = firstLine(
      aPlan()
        .withCodes(...codes)
        .withLine(['Q Q Q - - - -', 'R - - - - - -', '- - - - - - Z', '- - - - - - Y', '-', '-'], { positionPercent: 75, fullTimeWeekHours: 'three-part' }),
    );
    expect(line.normHours).toBeCloseTo(35.3611, 4);
    expect(line.hoursContracted).toBeCloseTo(26.5208, 4);
  });

  it('share the mean of all lines in a rolling cycle, for everybody works them all', () => {
    const lines = (builder: PlanBuilder) =>
      builder.withLine('N N N - - - -', { fullTimeWeekHours: 'three-part' }).withLine('- - - - - - -', { fullTimeWeekHours: 'three-part' }).build();
    expect(evaluatePlan(lines(aPlan())).lines.map((line) => line.normHours)).toEqual([33.6, 35.5]);
    const rolling = evaluatePlan(lines(aPlan().cycle(1, 'rolling'))).lines.map((line) => line.normHours);
    expect(rolling).toEqual([37.5 - 24 / 4 / 2, 37.5 - 24 / 4 / 2].map((hours) => Math.min(35.5, hours)));
  });
});
