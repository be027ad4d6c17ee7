import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { DAY_NAMES, type Plan } from '#shared/domain/model/plan.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';
import { fixturePlan } from '#tests/support/fixture-plan.ts';

const WEEKDAYS = DAY_NAMES.slice(0, 5);
const WEEKEND = DAY_NAMES.slice(5);

function balance(plan: Plan) {
  const { indicators } = evaluatePlan(plan);
  const valueOf = (id: string) => indicators[id]?.value;
  return {
    weekday: { surplus: valueOf('surplus.weekday'), deficit: valueOf('deficit.weekday') },
    weekend: { surplus: valueOf('surplus.weekend'), deficit: valueOf('deficit.weekend') },
  };
}

describe('GE-18: six wanted on weekdays and five at weekends; 6, 7, 7, 6, 5, 4, 4 planned', () => {
  const linesWithHeads = (builder: PlanBuilder, headsByDay: readonly number[]) =>
    Array.from({ length: 7 }).reduce<PlanBuilder>((built, _, line) => built.withLine(headsByDay.map((heads) => (line < heads ? 'D' : '-')).join(' ')), builder);
  const plan = linesWithHeads(
    aPlan().withDemand('07:30', '15:00', 6, { days: WEEKDAYS }).withDemand('07:30', '15:00', 5, { days: WEEKEND }),
    [6, 7, 7, 6, 5, 4, 4],
  ).build();

  it('has 15 hours of surplus and 22.5 of deficit, never netted', () => {
    expect(balance(plan)).toEqual({ weekday: { surplus: 15, deficit: 7.5 }, weekend: { surplus: 0, deficit: 15 } });
  });

  it('shows each day by itself', () => {
    expect(evaluatePlan(plan).days.map(({ wanted, onDuty, surplus, deficit }) => [wanted, onDuty, surplus, deficit])).toEqual([
      [45, 45, 0, 0],
      [45, 52.5, 7.5, 0],
      [45, 52.5, 7.5, 0],
      [45, 45, 0, 0],
      [45, 37.5, 0, 7.5],
      [37.5, 30, 0, 7.5],
      [37.5, 30, 0, 7.5],
    ]);
  });
});

describe("the contract's worked example: twelve full-time lines, every third weekend", () => {
  const empty = fixturePlan('full-time-only.vaktbalanse.json');

  it('lacks everything while nothing is planned: 426 hours owed, 420 wanted', () => {
    const { indicators } = evaluatePlan(empty);
    expect(indicators['hours.contracted']?.value).toBe(426);
    expect(indicators['hours.demand']?.value).toBe(420);
    expect(balance(empty)).toEqual({ weekday: { surplus: 0, deficit: 300 }, weekend: { surplus: 0, deficit: 120 } });
  });

  it('keeps the weekend deficit of 60 hours when the weekdays overflow', () => {
    // Six lines work days and six evenings: fourteen shifts in three weeks, two of them on the line's own weekend, three weekdays off.
    const filled: Plan = {
      ...empty,
      lines: empty.lines.map((line, index) => {
        const code = index % 2 === 0 ? 'D' : 'A';
        const firstDayOff = Math.floor(index / 2) * 3;
        const cells = line.cells.map((_, day) => {
          const weekdayNumber = Math.floor(day / 7) * 5 + (day % 7);
          if (day % 7 >= 5) return Math.floor(day / 7) === index % 3 ? code : '';
          return [0, 1, 2].some((next) => (firstDayOff + next) % 15 === weekdayNumber) ? '' : code;
        });
        return { ...line, cells };
      }),
    };
    const { indicators, lines } = evaluatePlan(filled);
    expect(indicators['hours.planned']?.value).toBe(420);
    expect(balance(filled)).toEqual({ weekday: { surplus: 60, deficit: 0 }, weekend: { surplus: 0, deficit: 60 } });
    expect(lines.map((line) => line.weekendShare)).toEqual(lines.map(() => 1 / 3));
  });
});

describe('competence', () => {
  const asking = aPlan().withDemand('07:30', '15:00', 2, { competence: { 'registered-nurse': 1 } });

  it('is missing at full strength when nobody has it', () => {
    const plan = asking.withLines(2, 'D D D D D D D', { competence: 'healthcare-worker' }).build();
    const { indicators, days } = evaluatePlan(plan);
    expect(balance(plan)).toEqual({ weekday: { surplus: 0, deficit: 0 }, weekend: { surplus: 0, deficit: 0 } });
    expect(indicators['deficit.competence.registered-nurse.weekday']?.value).toBe(37.5);
    expect(indicators['deficit.competence.registered-nurse.weekend']?.value).toBe(15);
    expect(days[0]?.competenceGap).toBe(1);
  });

  it.each(['registered-nurse', 'social-educator', 'specialist-nurse'] as const)('is there with one %s', (competence) => {
    const plan = asking.withLine('D D D D D D D', { competence }).withLine('D D D D D D D', { competence: 'assistant' }).build();
    expect(evaluatePlan(plan).indicators['deficit.competence.registered-nurse.weekday']?.value).toBe(0);
  });
});

describe('the seam of the period', () => {
  const night = (builder: PlanBuilder) => builder.withDemand('22:00', '08:00', 1).withLine('N N N N N N N').build();

  it('brings the last night round to the first Monday in a cycle', () => {
    expect(balance(night(aPlan()))).toEqual({ weekday: { surplus: 0, deficit: 0 }, weekend: { surplus: 0, deficit: 0 } });
    expect(evaluatePlan(night(aPlan())).days[0]).toMatchObject({ wanted: 10, onDuty: 10 });
  });

  it('clips the last night in a calendar plan, and wants nothing before the first evening', () => {
    const days = evaluatePlan(night(aPlan().calendar('2027-01-04'))).days;
    expect(days[0]).toMatchObject({ wanted: 2, onDuty: 2 });
    expect(days[6]).toMatchObject({ wanted: 10, onDuty: 10 });
  });
});

describe('public holidays', () => {
  const demand = (builder: PlanBuilder) => builder.withDemand('07:30', '15:00', 4).withDemand('08:00', '14:00', 2, { days: ['holiday'] });
  const wanted = (builder: PlanBuilder) => evaluatePlan(builder.build()).days.map((day) => day.wanted);

  it('replace all other rows in a calendar plan with rows for holidays', () => {
    // Easter week of 2027: Maundy Thursday, Good Friday, Easter Sunday.
    expect(wanted(demand(aPlan().calendar('2027-03-22')))).toEqual([30, 30, 30, 12, 12, 30, 12]);
  });

  it('change nothing without such rows, or in a cycle', () => {
    expect(wanted(aPlan().calendar('2027-03-22').withDemand('07:30', '15:00', 4))).toEqual([30, 30, 30, 30, 30, 30, 30]);
    expect(wanted(demand(aPlan()))).toEqual([30, 30, 30, 30, 30, 30, 30]);
  });

  it('keep the ordinary rows on a date outside the dates of the holiday rows', () => {
    const dated = aPlan()
      .calendar('2027-03-22')
      .withDemand('07:30', '15:00', 4)
      .withDemand('08:00', '14:00', 2, { days: ['holiday'], to: '2027-03-25' });
    expect(wanted(dated)).toEqual([30, 30, 30, 12, 30, 30, 30]);
  });
});

describe('rows that overlap in time', () => {
  it('add up', () => {
    const plan = aPlan()
      .withCodes(work('X', '07:00', '15:00'))
      .withDemand('07:00', '15:00', 1)
      .withDemand('12:00', '16:00', 1)
      .withLine('X - - - - - -')
      .build();
    expect(evaluatePlan(plan).days[0]).toMatchObject({ wanted: 12, onDuty: 8, surplus: 0, deficit: 4 });
  });
});
