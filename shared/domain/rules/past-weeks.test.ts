import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { localDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { dailyRest } from './daily-rest.ts';
import { longRun } from './long-run.ts';
import { nightAverage } from './night-average.ts';
import { nightRun } from './night-run.ts';
import { overlap } from './overlap.ts';
import { quickReturn } from './quick-return.ts';
import { redDays } from './red-days.ts';
import { weekHours } from './week-hours.ts';
import { weekendFrequency } from './weekend-frequency.ts';
import { weeklyRest } from './weekly-rest.ts';

/** Monday 11 January 2027, an ordinary week. */
const plan = (...weeks: string[]) => aPlan().calendar('2027-01-11').withLine(weeks);
const FREE = '- - - - - - -';

describe('the weeks before a plan', () => {
  it('are laid out on negative minutes and days, in the codes of the plan', () => {
    const { chains } = buildTimeline(plan('D').withContext({ 1: '- - - - - N F1' }).build());
    expect(chains[0]).toMatchObject({
      weeksBefore: 1,
      before: [{ day: -2, start: -2 * 1440 + 1320, end: -1440 + 480, elapsedStart: -1560, countedMinutes: 600 }],
    });
  });

  it('count the hours that really passed over a clock change in them', () => {
    // The clocks go back on Sunday 31 October 2027, the day before the plan.
    const { chains } = buildTimeline(aPlan().calendar('2027-11-01').withLine('D').withContext({ 1: '- - - - A N -' }).build());
    expect(chains[0]?.before).toMatchObject([
      { start: -3 * 1440 + 870, elapsedStart: -3 * 1440 + 870 - 60 },
      { elapsedEnd: -1440 + 480, countedMinutes: 660 },
    ]);
    expect(chains[0]?.periods[0]).toMatchObject({ start: 450, elapsedStart: 450 });
  });

  it('change nothing that is counted', () => {
    const line = 'D A N - - D D';
    const [without, withPast] = [plan(line), plan(line).withContext({ 1: 'L L L L L L -' })].map((each) => evaluatePlan(each.build()));
    expect(withPast?.lines).toEqual(without?.lines);
    expect(withPast?.indicators).toEqual(without?.indicators);
    expect(withPast?.days).toEqual(without?.days);
    for (const rule of [weekHours, weekendFrequency, nightAverage]) {
      expect(briefly(rule, plan(line).withContext({ 1: 'L L L N N N N' }))).toEqual(briefly(rule, plan(line)));
    }
  });

  it('are not judged by themselves', () => {
    const bad = ['N D A D N N N', 'A D A D D D -'];
    const past = plan(FREE).withContext({ 1: bad });
    expect(evaluatePlan(past.build()).findings).toEqual(evaluatePlan(plan(FREE).build()).findings);
  });

  it('belong to the lines that have them', () => {
    const two = plan('D').withLine('D').withContext({ 2: '- - - - - - A' });
    expect(briefly(dailyRest, two)).toEqual(['needs-agreement 2 570/660']);
  });

  it('are not there in a repeating rota', () => {
    expect(briefly(dailyRest, plan('D').withContext({ 1: '- - - - - - A' }).cycle(1))).toEqual([]);
  });
});

describe('rest from the weeks before', () => {
  it.each([
    ['11 hours', 'A', '09:00', []],
    ['9 hours 30 minutes', 'A', '07:30', ['needs-agreement 1 570/660']],
    ['nothing, back to back', 'N', '08:00', ['breach 1 0/480']],
  ])('is judged: %s', (_, last, start, expected) => {
    const codes = [{ code: 'X', kind: 'work', start, end: '16:00' }] as never[];
    const found = aPlan()
      .withCodes(...codes)
      .calendar('2027-01-11')
      .withLine('X')
      .withContext({ 1: `- - - - - - ${last}` });
    expect(briefly(dailyRest, found)).toEqual(expected);
  });

  it('belongs to the first shift of the plan and its day, for agreements too', () => {
    const found = plan('D').withContext({ 1: '- - - - - - A' });
    expect(findingsOf(dailyRest, found)).toMatchObject([
      { line: '1', day: 0, from: '2027-01-10T22:00', to: '2027-01-11T07:30', inputs: { first: 'A', second: 'D', owedMinutes: 90 } },
    ]);
    expect(briefly(dailyRest, found.withAgreement('10-8-3-daily', { from: localDate('2027-01-11') }))).toEqual(['covered 1 570/660']);
    expect(briefly(dailyRest, found.withAgreement('10-8-3-daily', { to: localDate('2027-01-10') }))).toEqual(['needs-agreement 1 570/660']);
  });

  it('is followed by an overlap when the night reaches into the first shift', () => {
    const found = plan('D').withContext({ 1: '- - - - - - N' });
    expect(briefly(overlap, found)).toEqual(['breach 1 30/0']);
    expect(briefly(dailyRest, found)).toEqual([]);
  });

  it('is a quick return from evening to day', () => {
    expect(briefly(quickReturn, plan('D').withContext({ 1: '- - - - - - A' }))).toEqual(['advice 1 570/660']);
  });
});

describe('weekly rest at the beginning of a plan', () => {
  // Work every day of the first week, so that its only long rest is the one before it.
  const busy = 'A D D D D D D';

  it('may begin in the week before', () => {
    expect(briefly(weeklyRest, plan(busy))[0]).toMatch('breach 1 990/1680');
    // Free from Saturday 22:00 to Monday 14:30, 40 hours 30 minutes.
    expect(briefly(weeklyRest, plan(busy).withContext({ 1: '- - - - - A -' }))).toEqual([]);
  });

  it('counts without work before it, for as long as is known', () => {
    expect(briefly(weeklyRest, plan(busy).withContext({ 1: FREE }))).toEqual([]);
  });

  it('is not what the week before has needed itself', () => {
    // Free from Saturday 11:00: 37 hours of the week before, and 14 hours 30 minutes on Monday.
    const full = 'D D D D D E -';
    const found = (...past: string[]) =>
      briefly(
        weeklyRest,
        plan(busy)
          .withCodes(work('E', '05:00', '11:00'))
          .withContext({ 1: past }),
      );
    // The first known week is taken to have had its rest before; a second one has needed 35 of the 51 hours 30 minutes.
    expect(found(full)).toEqual([]);
    expect(found('D D D D D D D', full)[0]).toMatch('breach 1');
    expect(found('D D D D D - -', full)).toEqual([]);
    // A week that had no 35 hours when it was planned gets none now: the rest is the new plan's.
    expect(found('D D D D D D D', 'D D D D D A -')).toEqual([]);
  });

  it('is what the week before leaves of it', () => {
    // Free from Saturday 11:00 to Tuesday 02:00 is 63 hours, to 09:00 is 70: 35 for the week before, then 28 or 35.
    const until = (start: string) =>
      briefly(
        weeklyRest,
        plan('- T D D D D D')
          .withCodes(work('E', '05:00', '11:00'), work('T', start, '14:00'))
          .withContext({ 1: ['D D D D D D D', 'D D D D D E -'] }),
      );
    expect(until('02:00')).toEqual(['needs-agreement 1 1680/2100']);
    expect(until('01:59')[0]).toMatch('breach 1');
    expect(until('09:00')).toEqual([]);
  });

  it('is told with the times by the clock', () => {
    // Free from Saturday 08:00 … no: the night ends on Sunday at 08:00, and the evening begins on Monday at 14:30, 30 hours 30 minutes.
    expect(findingsOf(weeklyRest, plan(busy).withContext({ 1: '- - - - - N -' }))).toMatchObject([
      { severity: 'needs-agreement', line: '1', day: 0, from: '2027-01-10T08:00', to: '2027-01-11T14:30', measured: 1830, limit: 2100 },
    ]);
  });
});

describe('runs that began before the plan', () => {
  it('count whole, and belong to its first day', () => {
    const found = plan('D D D - - - -').withContext({ 1: '- - - D D D D' });
    expect(findingsOf(longRun, found)).toMatchObject([{ day: 0, from: '2027-01-07T00:00', to: '2027-01-14T00:00', measured: 7, limit: 6 }]);
    expect(briefly(longRun, plan('D D D - - - -'))).toEqual([]);
  });

  it('are not found when they end before it', () => {
    expect(briefly(longRun, plan('- D - - - - -').withContext({ 1: 'D D D D D D D' }))).toEqual([]);
  });

  it('of nights count too', () => {
    expect(briefly(nightRun, plan('N - - - - - -').withContext({ 1: '- - - - N N N' }))).toEqual(['advice 1 4/3']);
    expect(briefly(nightRun, plan('N - - - - - -').withContext({ 1: '- - - N N N -' }))).toEqual([]);
  });
});

describe('red days before the plan', () => {
  const SUNDAY = '- - - - - - D';

  it('make the first Sunday of the plan one that should be off', () => {
    expect(findingsOf(redDays, plan(SUNDAY, FREE).withContext({ 1: SUNDAY }))).toMatchObject([
      { severity: 'needs-agreement', day: 6, from: '2027-01-10T00:00', to: '2027-01-18T00:00', measured: 2 },
    ]);
    expect(briefly(redDays, plan(FREE, SUNDAY).withContext({ 1: SUNDAY }))).toEqual([]);
  });

  it('are public holidays too', () => {
    // Easter Monday 2027 is the first day of the plan; Easter Sunday lies before it.
    const easter = aPlan().calendar('2027-03-29').withLine(['D - - - - - -', FREE, FREE]);
    expect(briefly(redDays, easter.withContext({ 1: SUNDAY }))).toEqual(['needs-agreement 1 2/1']);
    expect(briefly(redDays, easter.withContext({ 1: '- - - - D - -' }))).toEqual([]);
  });

  it('join in the four weeks in which one must be off, but not in the share of half', () => {
    const weeks = [SUNDAY, SUNDAY, FREE, FREE, FREE, FREE];
    const past = aPlan().calendar('2027-02-08').withLine(weeks).withAgreement('10-8-4-average');
    expect(briefly(redDays, past.withContext({ 1: [FREE, SUNDAY] }))).toEqual(['covered 1 3/1']);
    expect(findingsOf(redDays, past.withContext({ 1: [SUNDAY, SUNDAY] }))).toMatchObject([{ severity: 'breach', measured: 4, inputs: { variant: 'weeks' } }]);
  });
});
