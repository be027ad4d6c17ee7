import { describe, expect, it } from 'vitest';
import { calendarOf, type LineCalendar } from '#shared/domain/calendar/line-calendar.ts';
import { proposeF3 } from '#shared/domain/calendar/propose-f3.ts';
import { type RollOutOptions, rollOut } from '#shared/domain/calendar/roll-out.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { LineFigures } from '#shared/domain/model/results.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { addDays, localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/** The worked examples about days off, public holidays, vacation and clock changes. */

function onDates(base: PlanBuilder, options: Omit<RollOutOptions, 'name'>): Plan {
  const rolled = rollOut(base.build(), { name: 'Kalenderplan', ...options });
  if (!rolled.ok) throw new Error(JSON.stringify(rolled.error));
  return rolled.value.plan;
}

function firstLine(plan: Plan): LineCalendar {
  const line = calendarOf(plan).lines[0];
  if (!line) throw new Error('no line');
  return line;
}

function figuresOf(plan: Plan): LineFigures {
  const line = evaluatePlan(plan).lines[0];
  if (!line) throw new Error('no line');
  return line;
}

/** The plan after its F3 proposals, as an ordinary command. */
function withF3(plan: Plan): Plan {
  const { command } = proposeF3(plan);
  if (!command) return plan;
  const after = applyCommand(plan, command);
  if (!after.ok) throw new Error(JSON.stringify(after.error));
  return after.value;
}

const redDayFindings = (plan: Plan) => evaluatePlan(plan).findings.filter(({ rule }) => rule === 'red-days');

describe('GE-28 Easter by the main rule: week 1 A A D F1 A D D, week 2 F A D D F F F1, week 3 A A D D D F F1', () => {
  const base = ['A A D F1 A D D', '- A D D - - F1', 'A A D D D - F1'];
  // Maundy Thursday is 25 March 2027, in week 2.
  const plan = aPlan().calendar('2027-03-15').withLine(base).build();

  it('proposes exactly one F3: Maundy Thursday', () => {
    expect(proposeF3(plan)).toEqual({
      proposals: [{ line: '1', date: '2027-03-25', day: 10, replaces: 'D' }],
      unsolved: [],
      command: { type: 'cells.set', cells: [{ line: '1', day: 10, text: 'F3' }] },
    });
  });

  it('is lawful with it: four of six red days off, nothing more proposed', () => {
    const easter = withF3(plan);
    expect(redDayFindings(easter)).toEqual([]);
    expect(proposeF3(easter).proposals).toEqual([]);
    expect(firstLine(easter).redDays).toMatchObject([{ sundays: { worked: 1, off: 2 }, holidays: { worked: 1, off: 2 } }]);
    expect(firstLine(easter).daysOff).toMatchObject({ F1: 3, F3: 1 });
  });

  it('costs the person no hours: the F3 counts as the shift that it replaced', () => {
    const same = aPlan()
      .calendar('2027-03-15')
      .withLine(base.map((week) => week.replaceAll('A', 'D')))
      .build();
    expect(figuresOf(withF3(same)).hoursPlanned).toBeCloseTo(figuresOf(same).hoursPlanned - 7.5 / 3, 10);
    expect(figuresOf(withF3(same)).hoursBalance).toBeCloseTo(figuresOf(same).hoursBalance, 10);
  });
});

describe('F3 hours where a municipality decides otherwise', () => {
  it('count nothing with the parameter overridden, and the finding says so', () => {
    const override = { parameter: 'days-off.f3-credit', from: localDate('2027-01-01'), value: 0, reason: 'Local practice' };
    const week = aPlan().calendar('2027-03-22').withLine('D D D F3 - - -');
    expect(figuresOf(week.build())).toMatchObject({ hoursPlanned: 22.5, hoursCredited: 7.5, hoursBalance: -5.5 });
    const without = week.withSettings({ overrides: [override] }).build();
    expect(figuresOf(without)).toMatchObject({ hoursPlanned: 22.5, hoursCredited: 0, hoursBalance: -13 });
    expect(evaluatePlan(without).findings.find(({ rule }) => rule === 'hours-balance')).toMatchObject({ measured: 1350, overridden: ['days-off.f3-credit'] });
  });

  it('count nothing in a cycle, which has no public holidays', () => {
    expect(figuresOf(aPlan().withLine('D D D F3 FE - -').build())).toMatchObject({ hoursCredited: 0, hoursBalance: -13 });
  });
});

describe('GE-15 red days in 26 weeks with ten holidays on weekdays', () => {
  // 23 December 2024 to 22 June 2025.
  const start = localDate('2024-12-23');
  const holidays = ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-17', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-17', '2025-05-29', '2025-06-09'];
  const working = (firstWeekend: number) => {
    const cells = Array.from({ length: 26 * 7 }, (_, day) => {
      const isWorkedSunday = day % 7 === 6 && Math.floor(day / 7) % 3 === firstWeekend;
      return isWorkedSunday || holidays.includes(addDays(start, day)) ? 'D' : '-';
    });
    const weeks = Array.from({ length: 26 }, (_, week) => cells.slice(week * 7, week * 7 + 7).join(' '));
    return aPlan().calendar('2024-12-23').withLine(weeks).withAgreement('10-8-4-average').build();
  };

  it('8 Sundays and all ten holidays are 18 of 36: no F3', () => {
    expect(firstLine(working(2)).redDays).toMatchObject([{ sundays: { worked: 8, off: 18 }, holidays: { worked: 10, off: 0 }, allowed: 18 }]);
    expect(proposeF3(working(2)).proposals).toEqual([]);
  });

  it('9 Sundays make it 19: one F3, on a public holiday', () => {
    const { proposals } = proposeF3(working(0));
    expect(proposals).toHaveLength(1);
    expect(holidays).toContain(proposals[0]?.date);
    expect(redDayFindings(withF3(working(0))).every(({ severity }) => severity === 'covered')).toBe(true);
  });
});

describe('GE-24 F5: the weekly free day on a public holiday between two Sundays', () => {
  // The third of six weeks from 8 March 2027 has Maundy Thursday, 25 March.
  const rota = (week3: string) => aPlan().withLine(['D D D D - - F1', 'D D D D - - F1', week3, 'D D D D - - F1', 'D D D D - - F1', 'D D D D - - F1']);
  const rolled = (week3: string) => onDates(rota(week3), { start: localDate('2027-03-08'), weeks: 6 });

  it('F1 on Maundy Thursday 25 March 2027 earns one, to be taken by 25 April', () => {
    expect(firstLine(rolled('D D D F1 D D D')).f5).toEqual([{ holiday: '2027-03-25', deadline: '2027-04-25', takenOn: null }]);
  });

  it('F1 on the Sunday of that week, Easter Sunday, earns none', () => {
    expect(firstLine(rolled('D D D - D - F1')).f5).toEqual([]);
  });

  it('is still earned when the holiday turns the day into something else', () => {
    const plan = rolled('D D D F1 D D D');
    const changed = applyCommand(plan, { type: 'cells.set', cells: [{ line: '1', day: 17, text: 'D' }] });
    if (!changed.ok) throw new Error('refused');
    expect(firstLine(changed.value).f5).toHaveLength(1);
  });

  it.each([
    ['on the day after', 18, '2027-03-26'],
    ['on the last day, 25 April', 48, '2027-04-25'],
    ['not a day too late', 49, null],
    ['not before it was earned', 16, null],
  ])('is met by an F5 %s', (_, day, takenOn) => {
    const plan = onDates(rota('D D D F1 D D D'), { start: localDate('2027-03-08'), weeks: 8 });
    const taken = applyCommand(plan, { type: 'cells.set', cells: [{ line: '1', day, text: 'F5' }] });
    if (!taken.ok) throw new Error('refused');
    expect(firstLine(taken.value).f5).toMatchObject([{ takenOn }]);
  });
});

describe('GE-27 the nights of the clock changes, 22:00–07:00', () => {
  const night = (start: string, hours: 'elapsed' | 'nominal') =>
    aPlan()
      .calendar(start)
      .withCodes(work('N', '22:00', '07:00'), work('D', '18:00', '22:00'))
      .withSettings({ clockChangeHours: hours });
  // 28→29 March and 24→25 October 2026 are nights from Saturday to Sunday.
  const saturdayNight = (start: string, hours: 'elapsed' | 'nominal') =>
    night(start, hours).withLine('- - - - - N -', { fullTimeWeekHours: 'three-part', positionPercent: 50 });

  it.each([
    ['2026-03-23', 'elapsed', 8],
    ['2026-10-19', 'elapsed', 10],
    ['2026-03-23', 'nominal', 9],
    ['2026-10-19', 'nominal', 9],
    ['2026-03-16', 'elapsed', 9],
  ] as const)('in the week from %s count %s', (start, setting, hours) => {
    expect(figuresOf(saturdayNight(start, setting).build()).hoursPlanned).toBe(hours);
  });

  it.each([
    ['2026-03-23', 'elapsed', 7],
    ['2026-10-19', 'elapsed', 9],
    ['2026-03-23', 'nominal', 8],
    ['2026-10-19', 'nominal', 8],
  ] as const)('in the week from %s convert, %s, %i hours between 22 and 06', (start, setting, nightHours) => {
    // One more hour, 06:00–07:00, is Sunday. Far from the bounds at a half position: 37.5 − credit ÷ 0.5.
    const credit = (nightHours * 15 + 10) / 60;
    const expected = Math.max(33.6, Math.min(35.5, 37.5 - credit / 0.5));
    expect(figuresOf(saturdayNight(start, setting).build()).normHours).toBeCloseTo(expected, 10);
  });

  it('leave rest elapsed whatever hours count: Saturday 22:00 to Sunday 08:00 is nine hours in spring', () => {
    const short = (setting: 'elapsed' | 'nominal') =>
      night('2026-03-23', setting)
        .withCodes(work('M', '08:00', '15:00'))
        .withLine('- - - - - D M')
        .build();
    for (const setting of ['elapsed', 'nominal'] as const) {
      expect(evaluatePlan(short(setting)).findings.find(({ rule }) => rule === 'daily-rest')).toMatchObject({ measured: 540 });
    }
  });
});

describe('vacation (rulebook 4.8): five weeks are 30 working days and 177.5 hours of a full position at 35.5', () => {
  const weeks = (count: number, week: string) => Array.from({ length: count }, () => week);

  it('written into the cells', () => {
    const plan = aPlan().calendar('2027-07-05').withLine(weeks(5, 'FE FE FE FE FE FE FE')).build();
    expect(firstLine(plan).vacation).toEqual({ daysEntitled: 30, daysUsed: 30, daysLeft: 0, hoursEntitled: 177.5, hoursUsed: 177.5, hoursLeft: 0 });
    expect(figuresOf(plan)).toMatchObject({ hoursPlanned: 0, hoursCredited: 35.5, hoursBalance: 0 });
  });

  it('a free weekday inside a vacation week counts as used, one beside work does not', () => {
    const used = (week: string) => firstLine(aPlan().calendar('2027-07-05').withLine(week).build()).vacation?.daysUsed;
    expect(used('FE FE FE FE FE F1 F2')).toBe(6);
    expect(used('FE FE - - - - -')).toBe(6);
    expect(used('FE FE - D D - -')).toBe(2);
    expect(used('- - - - - - FE')).toBe(6);
  });

  it('public holidays in it are not used up: Easter week 2027 has four working days', () => {
    expect(firstLine(aPlan().calendar('2027-03-22').withLine('FE FE FE FE FE FE FE').build()).vacation).toMatchObject({ daysUsed: 4 });
  });

  it('lying over the rota keeps the hours of the shifts below, and nobody works them', () => {
    const facts = { overlays: [{ from: localDate('2027-07-05'), to: localDate('2027-07-11'), leave: 'annual-leave' }] };
    const plan = aPlan().calendar('2027-07-05').withDemand('07:30', '15:00', 1).withLine(['D D D A A - -', 'D D D D - - -'], facts).build();
    expect(figuresOf(plan)).toMatchObject({ hoursPlanned: 15, hoursCredited: 18.75, hoursBalance: 33.75 - 35.5 });
    expect(evaluatePlan(plan).days[0]).toMatchObject({ onDuty: 0, deficit: 7.5 });
    expect(plan.lines[0]?.cells[0]).toBe('D');
    expect(firstLine(plan)).toMatchObject({
      leave: { 'annual-leave': 7 },
      vacation: { daysUsed: 6, daysLeft: 24 },
      credited: { underLeave: 2250, vacation: 0 },
    });
  });

  it('takes fewer days where the line says so, such as what is left of the year', () => {
    const plan = aPlan().calendar('2027-07-05').withLine('FE FE - D D - -', { vacationDays: 12, positionPercent: 50 }).build();
    expect(firstLine(plan).vacation).toMatchObject({ daysEntitled: 12, daysUsed: 2, daysLeft: 10, hoursEntitled: 35.5 });
  });
});
