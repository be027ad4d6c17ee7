import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { dailyRest } from '#shared/domain/rules/daily-rest.ts';
import { redDays } from '#shared/domain/rules/red-days.ts';
import { weeklyRest } from '#shared/domain/rules/weekly-rest.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from '../support/a-plan.ts';
import { briefly, findingsOf } from '../support/findings-of.ts';

/** Situation → outcome, worked by hand. In brief: severity, line, measured/limit in minutes (red days: in days). */

const FREE = '- - - - - - -';

describe('daily rest, § 10-8 (1) and (3)', () => {
  // Monday evening past midnight, Tuesday from 11:00.
  const until = (end: string) =>
    aPlan()
      .withCodes(work('X', '15:00', end), work('Y', '11:00', '15:00'))
      .withLine('X Y - - - - -');

  it('EC-01: an evening that ends at 00:01 and a shift at 11:00 → 10 h 59 min, lawful only with an agreement, § 10-8 (3)', () => {
    expect(briefly(dailyRest, until('00:01'))).toEqual(['needs-agreement 1 659/660']); // 11:00 − 00:01
  });

  it('EC-02: an evening that ends at midnight and a shift at 11:00 → 11 h, lawful, § 10-8 (1)', () => {
    expect(briefly(dailyRest, until('00:00'))).toEqual([]);
  });

  it('EC-03: an evening that ends at 23:59 and a shift at 11:00 → 11 h 1 min, lawful, § 10-8 (1)', () => {
    expect(briefly(dailyRest, until('23:59'))).toEqual([]);
  });

  // Sunday 10 January 2027 until 23:00 or so, Monday from 07:00, over the week border.
  const overSunday = (end: string) =>
    aPlan()
      .calendar('2027-01-04')
      .withCodes(work('X', '15:00', end), work('Y', '07:00', '15:00'))
      .withLine(['- - - - - - X', 'Y - - - - - -'])
      .withAgreement('10-8-3-daily');

  it('EC-04: Sunday until 23:00, Monday from 07:00, with an agreement → 8 h, covered, 3 h of compensating rest owed, § 10-8 (3)', () => {
    // 1 + 7 = 8 h; 11 − 8 = 3 h = 180 minutes.
    expect(findingsOf(dailyRest, overSunday('23:00'))).toMatchObject([{ severity: 'covered', measured: 480, inputs: { owedMinutes: 180 } }]);
  });

  it('EC-05: Sunday until 23:01, Monday from 07:00, with an agreement → 7 h 59 min, a breach all the same, § 10-8 (3)', () => {
    expect(briefly(dailyRest, overSunday('23:01'))).toEqual(['breach 1 479/480']);
  });

  it('EC-06: an agreement that ends on Sunday, evening to morning on Sunday and on Monday → the first covered, the second not, § 10-8 (3)', () => {
    // Line 1 rests from Sunday 10 January 22:00, line 2 from Monday 11 January 22:00; both to 07:30: 2 + 7.5 = 9.5 h.
    const plan = aPlan()
      .calendar('2027-01-04')
      .withLine(['- - - - - - A', 'D - - - - - -'])
      .withLine([FREE, 'A D - - - - -'])
      .withAgreement('10-8-3-daily', { to: localDate('2027-01-10') });
    expect(briefly(dailyRest, plan)).toEqual(['covered 1 570/660', 'needs-agreement 2 570/660']);
  });

  it('EC-07: a rolling rota, Sunday evening on the last line, Monday morning on the first → the finding is the last line’s, § 10-8 (1)', () => {
    const plan = aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- - - - - - A');
    expect(briefly(dailyRest, plan)).toEqual(['needs-agreement 2 570/660']);
  });

  it('EC-08: the night the clocks go forward, Saturday 22:00 to Sunday 10:00 → 11 h, lawful; to 09:59 → 10 h 59 min, not without an agreement, § 10-8 (1)', () => {
    const plan = (start: string) =>
      aPlan()
        .calendar('2027-03-22')
        .withCodes(work('Y', start, '15:00'))
        .withLine('- - - - - A Y');
    // 12 h by the clock less the hour skipped at 02:00.
    expect(briefly(dailyRest, plan('10:00'))).toEqual([]);
    expect(briefly(dailyRest, plan('09:59'))).toEqual(['needs-agreement 1 659/660']);
  });

  it('EC-09: the night the clocks go back, Saturday 22:00 to Sunday 08:00 → 11 h, lawful; to 07:59 → 10 h 59 min, not without an agreement, § 10-8 (1)', () => {
    const plan = (start: string) =>
      aPlan()
        .calendar('2027-10-25')
        .withCodes(work('Y', start, '15:00'))
        .withLine('- - - - - A Y');
    // 10 h by the clock and the hour that comes twice.
    expect(briefly(dailyRest, plan('08:00'))).toEqual([]);
    expect(briefly(dailyRest, plan('07:59'))).toEqual(['needs-agreement 1 659/660']);
  });

  it('EC-10: a municipality that asks for 12 h from 11 January → 11 h from the 10th is lawful, 11 h from the 11th is not, § 10-8 (1)', () => {
    const plan = aPlan()
      .calendar('2027-01-04')
      .withCodes(work('A', '14:00', '20:00'), work('D', '07:00', '15:00'))
      .withLine(['- - - - - - A', 'D - - - - - -']) // from Sunday the 10th at 20:00: 4 + 7 = 11 h
      .withLine([FREE, 'A D - - - - -']) // from Monday the 11th at 20:00
      .withSettings({ overrides: [{ parameter: 'aml.daily-rest', from: localDate('2027-01-11'), value: 720, reason: 'Local rule' }] });
    expect(briefly(dailyRest, plan)).toEqual(['needs-agreement 2 660/720']);
  });
});

describe('weekly rest, § 10-8 (2) and (3)', () => {
  it('EC-11: ISO week 53 of 2026, Saturday 2 January until 20:01, Monday from 07:00 → 34 h 59 min, told of week 53, § 10-8 (2)', () => {
    // 3:59 + 24 + 7 = 34:59. The week after has Monday 15:00 to Thursday 07:00.
    const plan = aPlan()
      .calendar('2026-12-28')
      .withCodes(work('D', '07:00', '15:00'), work('S', '12:00', '20:01'))
      .withLine(['D D D D D S -', 'D - - D D D D']);
    expect(briefly(weeklyRest, plan)).toEqual(['needs-agreement 1 2099/2100']);
    expect(describeFinding('nb', must(findingsOf(weeklyRest, plan)[0], 'the finding'), plan.build())).toContain('i uke 53;');
  });

  /** One free Sunday and Monday in two weeks that otherwise work every day; Saturday until 14:00, or 11:00. */
  const between = (saturdayEnd: string, tuesdayStart: string) =>
    aPlan()
      .calendar('2027-01-11')
      .withCodes(work('D', '07:00', '15:00'), work('S', '05:00', saturdayEnd), work('T', tuesdayStart, '15:00'))
      .withLine(['D D D D D S -', '- T D D D D D']);

  it('EC-12: free from Saturday 11:00 to Tuesday 09:00 → 70 h, long enough for both weeks, lawful, § 10-8 (2)', () => {
    expect(briefly(weeklyRest, between('11:00', '09:00'))).toEqual([]); // 13 + 24 + 24 + 9 = 70 = 2 × 35
  });

  it('EC-13: free from Saturday 11:00 to Tuesday 08:59 → 35 h for one week, 34 h 59 min for the other, by agreement, § 10-8 (3)', () => {
    expect(briefly(weeklyRest, between('11:00', '08:59'))).toEqual(['needs-agreement 1 2099/2100']);
  });

  it('EC-14: free from Saturday 14:00 to Tuesday 05:00 → 63 h: 35 for one week, 28 for the other, by agreement, § 10-8 (3)', () => {
    expect(briefly(weeklyRest, between('14:00', '05:00'))).toEqual(['needs-agreement 1 1680/2100']); // 10 + 24 + 24 + 5 = 63 = 35 + 28
  });

  it('EC-15: free from Saturday 14:00 to Tuesday 04:59 → 62 h 59 min, whole for one week; the other has 16 h, a breach, § 10-8 (3)', () => {
    // Both weeks have 16 h from 15:00 to 07:00 besides.
    expect(briefly(weeklyRest, between('14:00', '04:59'))).toEqual(['breach 1 960/1680']);
  });

  it('EC-16: 33 h a week, an agreement that ends on the first Sunday → the first week covered, the second not; on the second Wednesday → both, § 10-8 (3)', () => {
    // Saturday 22:00 to Monday 07:00 = 2 + 24 + 7 = 33 h. The first day of the week decides.
    const plan = aPlan()
      .withCodes(work('D', '07:00', '15:00'), work('S', '14:00', '22:00'))
      .withLine(['D D D D D S -', 'D D D D D S -']);
    expect(briefly(weeklyRest, plan.withAgreement('10-8-3-weekly', { to: localDate('2027-01-10') }))).toEqual([
      'covered 1 1980/2100',
      'needs-agreement 1 1980/2100',
    ]);
    expect(briefly(weeklyRest, plan.withAgreement('10-8-3-weekly', { to: localDate('2027-01-13') }))).toEqual(['covered 1 1980/2100', 'covered 1 1980/2100']);
  });
});

describe('Sundays and public holidays, § 10-8 (4)', () => {
  it('EC-17: Ascension Thursday 14 May and Sunday 17 May 2026 worked → two red days in a row, for a holiday on a Sunday counts once, § 10-8 (4)', () => {
    // In three weeks: 14, 17, 24, 25 and 31 May. Two of five are less than half.
    expect(briefly(redDays, aPlan().calendar('2026-05-11').withLine(['- - - D - - D', FREE, FREE]))).toEqual(['needs-agreement 1 2/1']);
  });

  it('EC-18: Saturday until 00:01 and the next Sunday → two Sundays in a row; Saturday until midnight → one, § 10-8 (4)', () => {
    const plan = (end: string) =>
      aPlan()
        .calendar('2027-01-11')
        .withCodes(work('M', '16:00', end))
        .withLine(['- - - - - M -', '- - - - - - D', FREE, FREE]);
    expect(briefly(redDays, plan('00:01'))).toEqual(['needs-agreement 1 2/1']);
    expect(briefly(redDays, plan('00:00'))).toEqual([]);
  });

  it('EC-19: two Sundays in a row under an averaging agreement → covered with 2 of 4 worked, a breach with 3 of 5, § 10-8 (4)', () => {
    const plan = (...weeks: string[]) => aPlan().calendar('2027-01-11').withLine(weeks).withAgreement('10-8-4-average');
    const SUNDAY = '- - - - - - D';
    expect(briefly(redDays, plan(SUNDAY, SUNDAY, FREE, FREE))).toEqual(['covered 1 2/1']);
    // Half of five is two and a half: three are one too many.
    expect(briefly(redDays, plan(SUNDAY, SUNDAY, FREE, SUNDAY, FREE))).toEqual(['breach 1 2/1']);
  });

  it('EC-20: the last Sunday and the first of a rota that starts again on its own line → two in a row over the seam, § 10-8 (4)', () => {
    const plan = aPlan().withLine(['- - - - - - D', FREE, FREE, '- - - - - - D']);
    expect(briefly(redDays, plan)).toEqual(['needs-agreement 1 2/1']);
    expect(evaluatePlan(plan.calendar('2027-01-11').build()).findings.filter(({ rule }) => rule === 'red-days')).toEqual([]);
  });
});
