import { describe, expect, it } from 'vitest';
import { dailyRest } from '#shared/domain/rules/daily-rest.ts';
import { hoursBalance } from '#shared/domain/rules/hours-balance.ts';
import { nightAverage } from '#shared/domain/rules/night-average.ts';
import { redDays } from '#shared/domain/rules/red-days.ts';
import { shiftLength } from '#shared/domain/rules/shift-length.ts';
import { weekHours } from '#shared/domain/rules/week-hours.ts';
import { weeklyRest } from '#shared/domain/rules/weekly-rest.ts';
import { addDays, daysBetween, localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from '../support/a-plan.ts';
import { briefly, findingsOf } from '../support/findings-of.ts';

/** The worked examples on which law, unions and planners agree. Findings in brief: severity, line, measured/limit in minutes. */

describe('GE-12 daily rest from Monday evening to Tuesday', () => {
  const mondayUntil = (end: string) =>
    aPlan()
      .withCodes(work('E', '15:00', end), work('M', '07:00', '14:30'))
      .withLine('E M - - - - -');

  it('22:30 to 07:00 is 8.5 hours: lawful only with an agreement', () => {
    expect(briefly(dailyRest, mondayUntil('22:30'))).toEqual(['needs-agreement 1 510/660']);
    expect(briefly(dailyRest, mondayUntil('22:30').withAgreement('10-8-3-daily'))).toEqual(['covered 1 510/660']);
  });

  it('23:15 to 07:00 is 7.75 hours: a breach even with an agreement', () => {
    expect(briefly(dailyRest, mondayUntil('23:15').withAgreement('10-8-3-daily'))).toEqual(['breach 1 465/480']);
  });

  it('20:00 to 07:00 is 11 hours: equal is enough', () => {
    expect(briefly(dailyRest, mondayUntil('20:00'))).toEqual([]);
  });
});

describe('GE-13 weekly rest over the weekend', () => {
  const weekUntil = (saturday: string, start = '07:00') =>
    aPlan()
      .withCodes(work('M', '07:00', '15:00'), work('S', start, saturday))
      .withLine('M M M M M S -');

  it('Saturday 14:30 to Monday 07:00 is 40.5 hours: enough', () => {
    expect(briefly(weeklyRest, weekUntil('14:30'))).toEqual([]);
  });

  it('Saturday 22:00 to Monday 07:00 is 33 hours: lawful only with an agreement', () => {
    expect(briefly(weeklyRest, weekUntil('22:00', '14:30'))).toEqual(['needs-agreement 1 1980/2100']);
    expect(briefly(weeklyRest, weekUntil('22:00', '14:30').withAgreement('10-8-3-weekly'))).toEqual(['covered 1 1980/2100']);
  });

  it('a night that ends on Saturday 07:30 and a shift on Sunday 14:30 leave 31 hours: lawful only with an agreement', () => {
    const plan = aPlan()
      .withCodes(work('M', '07:00', '15:00'), work('N', '22:00', '07:30'))
      .withLine('M M M M N - A');
    expect(briefly(weeklyRest, plan)).toEqual(['needs-agreement 1 1860/2100']);
  });
});

describe('GE-14 Sundays and public holidays', () => {
  const sundays = (pattern: string) => aPlan().withLine([...pattern].map((mark) => (mark === '1' ? '- - - - - - D' : '- - - - - - -')));
  const severities = (pattern: string) => [...new Set(findingsOf(redDays, sundays(pattern).withAgreement('10-8-4-average')).map(({ severity }) => severity))];

  it.each([
    ['every other Sunday is lawful', '10101010', []],
    ['two and two are lawful with an agreement', '11001100', ['covered']],
    ['three of four are a breach with any agreement: more than half', '11101110', ['breach']],
    ['four and four are a breach with any agreement: none off in four weeks', '11110000', ['breach']],
  ])('%s', (_, pattern, expected) => {
    expect(severities(pattern)).toEqual(expected);
  });
});

describe('GE-15 red days in 26 weeks with ten holidays on weekdays', () => {
  // 23 December 2024 to 22 June 2025: 26 Sundays and these ten holidays, none on a Sunday.
  const start = localDate('2024-12-23');
  const holidays = ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-17', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-17', '2025-05-29', '2025-06-09'];
  const working = (firstWeekend: number, holidaysOff: readonly string[] = []) => {
    const cells = Array.from({ length: 26 * 7 }, (_, day) => {
      const date = addDays(start, day);
      const isWorkedSunday = day % 7 === 6 && Math.floor(day / 7) % 3 === firstWeekend;
      return isWorkedSunday || (holidays.includes(date) && !holidaysOff.includes(date)) ? 'D' : '-';
    });
    const weeks = Array.from({ length: 26 }, (_, week) => cells.slice(week * 7, week * 7 + 7).join(' '));
    return findingsOf(redDays, aPlan().calendar('2024-12-23').withLine(weeks).withAgreement('10-8-4-average'));
  };

  it('the dates are those of the example', () => {
    expect(holidays.map((date) => daysBetween(start, localDate(date)) % 7).filter((weekday) => weekday === 6)).toEqual([]);
  });

  it('every third weekend with 8 Sundays and all holidays is 18 of 36: just lawful with an agreement', () => {
    const findings = working(2);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'covered')).toBe(true);
  });

  it('with 9 Sundays it is 19 of 36: one day too many, whatever the agreement', () => {
    const findings = working(0);
    expect(findings[0]).toMatchObject({ severity: 'breach', inputs: { worked: 19, total: 36 } });
  });

  it('one day off on a public holiday mends it', () => {
    expect(working(0, ['2025-05-17']).every(({ severity }) => severity === 'covered')).toBe(true);
  });
});

describe('GE-16 long shifts and averaging', () => {
  const minutesShift = (hours: number) => work(`${hours}t`, '07:00', `${String(7 + Math.floor(hours)).padStart(2, '0')}:${hours % 1 ? '30' : '00'}`);
  /** Weeks of so many hours, in shifts of at most 12.5 hours. */
  const weeksOf = (...sums: readonly number[]) => {
    const shifts = sums.map((sum) => {
      const week: number[] = [];
      for (let left = sum; left > 0; left -= 12.5) week.push(Math.min(left, 12.5));
      return week;
    });
    const codes = [...new Set(shifts.flat())].map(minutesShift);
    return aPlan()
      .withCodes(...codes)
      .withLine(shifts.map((week) => week.map((hours) => `${hours}t`).join(' ')));
  };
  const plan = weeksOf(50, 24, 52, 30, 40, 22, 54, 12);

  it('eight weeks with a mean of 35.5 hours are covered by an agreement with the unions, and fill the position', () => {
    expect(briefly(weekHours, plan.withAgreement('10-5-2'))).toEqual(['covered 1 3000/2400', 'covered 1 3120/2400', 'covered 1 3240/2400']);
    expect(findingsOf(hoursBalance, plan)).toEqual([]);
  });

  it('under an agreement with the employee, weeks 3 and 7 are too long', () => {
    const findings = findingsOf(weekHours, plan.withAgreement('10-5-1')).filter(({ severity }) => severity !== 'covered');
    expect(findings.map(({ day, severity, measured, limit, needs }) => [day / 7 + 1, severity, measured, limit, needs])).toEqual([
      [3, 'needs-agreement', 3120, 3000, '10-5-2'],
      [7, 'needs-agreement', 3240, 3000, '10-5-2'],
    ]);
  });

  it('a week of four times 12.5 and 5 hours is a breach under either', () => {
    const week = aPlan().withCodes(minutesShift(12.5), minutesShift(5)).calendar('2027-01-04').withLine('12.5t 12.5t 12.5t 12.5t 5t - -');
    expect(briefly(weekHours, week.withAgreement('10-5-1'))).toEqual(['breach 1 3300/3240']);
    expect(briefly(weekHours, week.withAgreement('10-5-2'))).toEqual(['breach 1 3300/3240']);
  });

  it('07:30–20:00 is lawful under an agreement with the unions, 07:30–20:30 only under a central one', () => {
    const shift = (end: string) =>
      aPlan()
        .withCodes(work('L', '07:30', end))
        .withLine('- - - - - L -')
        .withAgreement('10-5-2');
    expect(briefly(shiftLength, shift('20:00'))).toEqual(['covered 1 750/540']);
    expect(findingsOf(shiftLength, shift('20:30'))).toMatchObject([{ severity: 'needs-agreement', needs: '10-12-4', measured: 780, limit: 750 }]);
  });
});

describe('GE-21 hours balance', () => {
  it('80 % of 35.5 hours in six weeks is 170.4 hours; 22 shifts of 7.5 leave 5.4 unplaced', () => {
    const four = 'D D D D - - -';
    const three = 'D D D - - - -';
    const plan = aPlan().withLine([four, four, four, four, three, three], { positionPercent: 80 });
    expect(findingsOf(hoursBalance, plan)).toMatchObject([{ severity: 'info', measured: 9900, limit: 10_224, inputs: { differenceMinutes: 324 } }]);
  });
});

describe('GE-26 night average', () => {
  // Ten nights of 10 hours and eight day shifts of 7.5 in four weeks: 100 + 60 = 160 hours, at most 8 × (28 × 24 − 4 × 35) / 24 = 177.33.
  const fourWeeks = aPlan().withLine(['N N N - - - -', 'D D D D - - -', 'N N N N - - -', 'D D D D N N N']);

  it('160 hours in four weeks are lawful', () => {
    expect(briefly(nightAverage, fourWeeks)).toEqual([]);
  });

  it('where the nights are classed as special strain, every night of ten hours breaks the cap of eight', () => {
    const findings = briefly(nightAverage, fourWeeks.withSettings({ nightsAreSpecialStrain: true }));
    expect(findings).toEqual(Array.from({ length: 10 }, () => 'breach 1 600/480'));
  });
});

describe('GE-28 Easter by the main rule', () => {
  it('finds exactly one day to give free: Maundy Thursday', () => {
    const base = ['A A D F1 A D D', '- A D D - - F1', 'A A D D D - F1'];
    const findings = findingsOf(redDays, aPlan().calendar('2027-03-15').withLine(base));
    expect(findings.map(({ from, to, measured }) => [from.slice(0, 10), to, measured])).toEqual([['2027-03-21', '2027-03-26T00:00', 2]]);
    const withF3 = [base[0] ?? '', '- A D F3 - - F1', base[2] ?? ''];
    expect(findingsOf(redDays, aPlan().calendar('2027-03-15').withLine(withF3))).toEqual([]);
  });
});
