import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { weeklyRest } from './weekly-rest.ts';

const morning = work('M', '07:00', '15:00');

/** A week of work whose only long rest goes from a Saturday shift to the Monday after. */
const restUntilMonday = (saturdayEnd: string) =>
  aPlan()
    .withCodes(morning, work('S', '12:00', saturdayEnd))
    .withLine('M M M M M S -');

describe('weekly rest', () => {
  it.each([
    ['one minute below the floor is a breach', '03:01', ['breach 1 1679/1680']],
    ['exactly at the floor needs an agreement', '03:00', ['needs-agreement 1 1680/2100']],
    ['one minute above the floor needs an agreement', '02:59', ['needs-agreement 1 1681/2100']],
    ['one minute below 35 hours needs an agreement', '20:01', ['needs-agreement 1 2099/2100']],
    ['exactly 35 hours is lawful', '20:00', []],
    ['one minute above 35 hours is lawful', '19:59', []],
  ])('%s', (_, end, expected) => {
    expect(briefly(weeklyRest, restUntilMonday(end))).toEqual(expected);
  });

  it('says which week, with the longest rest it has', () => {
    const plan = aPlan()
      .withCodes(morning, work('S', '14:00', '22:00'))
      .withLine(['M M M M M - -', 'M M M M M S -']);
    expect(findingsOf(weeklyRest, plan)).toEqual([
      {
        rule: 'weekly-rest',
        severity: 'needs-agreement',
        line: '1',
        from: '2027-01-16T22:00',
        to: '2027-01-18T07:00',
        day: 7,
        measured: 1980,
        limit: 2100,
        unit: 'minutes',
        citation: 'AML § 10-8 (2)',
        agreement: null,
        needs: '10-8-3-weekly',
        inputs: { owedMinutes: 120 },
      },
    ]);
  });

  describe('over a week border', () => {
    it('counts whole for one of the two weeks', () => {
      // Saturday 15:00 to Monday 07:00 in week 1; week 2 has its own Wednesday off.
      expect(briefly(weeklyRest, aPlan().withCodes(morning).withLine(['M M M M M M -', 'M M - M M M M']))).toEqual([]);
    });

    it.each([
      ['of 70 hours is divided and serves both, wherever the border cuts it', '20:00', '18:00', []],
      ['one minute shorter leaves one week with 35 hours, the other with a minute less', '20:01', '18:00', ['needs-agreement 1 2099/2100']],
      ['of 63 hours leaves the other with 28 hours, by agreement', '20:00', '11:00', ['needs-agreement 1 1680/2100']],
    ])('%s', (_, saturdayEnd, tuesdayStart, expected) => {
      // Saturday 20:00 to Tuesday 18:00 = 4 + 24 + 24 + 18 = 70 h, of which 28 h lie before the border.
      const plan = aPlan()
        .withCodes(morning, work('S', '12:00', saturdayEnd), work('T', tuesdayStart, '22:00'))
        .withLine(['M M M M M S -', '- T M M M M M']);
      expect(briefly(weeklyRest, plan)).toEqual(expected);
    });

    it('counts whole for one of the two, and not at all for the other, below 63 hours', () => {
      // Saturday 20:00 to Tuesday 10:59 is a minute short of 35 + 28 hours; the other week has the 21 hours from Friday 15:00.
      const plan = aPlan()
        .withCodes(morning, work('S', '12:00', '20:00'), work('T', '10:59', '22:00'))
        .withLine(['M M M M M S -', '- T M M M M M']);
      expect(briefly(weeklyRest, plan)).toEqual(['breach 1 1260/1680']);
    });

    it('does not touch the next week when it ends on Monday 00:00', () => {
      const early = work('E', '00:00', '08:00');
      // Week 1 has two rests inside, week 2 none but the 16 hours between its shifts.
      const plan = aPlan()
        .withCodes(early, work('M', '08:00', '16:00'))
        .calendar('2027-01-04')
        .withLine(['E E - E E - -', 'E E E E E E E']);
      expect(findingsOf(weeklyRest, plan)).toMatchObject([{ day: 7, severity: 'breach', measured: 960 }]);
      expect(findingsOf(weeklyRest, plan.withCodes(work('E', '00:01', '08:01')))).toEqual([]);
    });

    it('goes to the week that needs it, and that to the next, all along the chain', () => {
      // Rests Sunday-Monday after weeks 1, 2 and 3, none in week 4 or over the seam: three rests serve weeks 2, 3 and 4 as well as 1, 2 and 3.
      const weeks = ['M M - M M M -', 'M M M M M M -', 'M M M M M M -', 'M M M M M M M'];
      expect(briefly(weeklyRest, aPlan().withCodes(morning).withLine(weeks))).toEqual([]);
      expect(
        briefly(
          weeklyRest,
          aPlan()
            .withCodes(morning)
            .withLine(['M M M M M M -', ...weeks.slice(1)]),
        ),
      ).toHaveLength(1);
    });

    it('leaves as few weeks with a finding as possible, then as few breaches, then as little shortage', () => {
      // Saturday 20:00 to Tuesday 07:00 is 28 + 31 hours when cut: two findings. Whole for one week, the other
      // is left with less: 21 hours in week 1 or 16 in week 2. One finding, a breach, with the least shortage.
      const plan = aPlan()
        .withCodes(morning, work('S', '12:00', '20:00'))
        .withLine(['M M M M M S -', '- M M M M M M']);
      expect(findingsOf(weeklyRest, plan)).toMatchObject([{ day: 0, severity: 'breach', measured: 1260, limit: 1680 }]);
    });

    it('serves both neighbours and itself when it holds a whole free week', () => {
      const weeks = ['M M M M M M M', '- - - - - - -', 'M M M M M M M'];
      // The rest is a week and 16 hours: it touches weeks 2 and 3, so week 1 stays without.
      expect(briefly(weeklyRest, aPlan().withCodes(morning).withLine(weeks))).toEqual([]);
      expect(
        briefly(
          weeklyRest,
          aPlan()
            .withCodes(work('M', '16:00', '00:00'))
            .withLine(weeks),
        ),
      ).toEqual(['breach 1 960/1680']);
    });
  });

  describe('over the seam', () => {
    it('of an own-line cycle a rest serves the last week or the first', () => {
      expect(briefly(weeklyRest, aPlan().withCodes(morning).withLine(['M M M M M M M', 'M M M M M M -']))).toEqual(['breach 1 960/1680']);
      expect(briefly(weeklyRest, aPlan().withCodes(morning).withLine(['M M M M M M -', 'M M M M M M -']))).toEqual([]);
    });

    it('of a rolling cycle a rest serves the next line, and the finding belongs to the line of that week', () => {
      const rolling = aPlan().cycle(1, 'rolling').withCodes(morning);
      expect(briefly(weeklyRest, rolling.withLine('M M M M M M -').withLine('M M M M M M -'))).toEqual([]);
      expect(findingsOf(weeklyRest, rolling.withLine('M M M - M M -').withLine('M M M M M M M').withLine('M M M M M M M'))).toMatchObject([
        { line: '3', day: 0, from: '2027-01-04T15:00', to: '2027-01-05T07:00' },
      ]);
    });

    it('a night shift over it leaves the rest in the first week', () => {
      const plan = aPlan()
        .withCodes(morning, work('S', '14:00', '22:00'))
        .withLine(['- - M M M M M', 'M M M M M S N']);
      // Monday 08:00 to Wednesday 07:00 is 47 hours inside week 1.
      expect(findingsOf(weeklyRest, plan)).toMatchObject([{ day: 7, severity: 'breach' }]);
    });

    it('does not exist in a calendar plan: free time before the first and after the last shift counts inside the plan', () => {
      const calendar = aPlan().withCodes(morning).calendar('2027-01-04');
      expect(briefly(weeklyRest, calendar.withLine('- - M M M M M'))).toEqual([]);
      expect(briefly(weeklyRest, calendar.withLine('M M M M M - -'))).toEqual([]);
      expect(briefly(weeklyRest, calendar.withLine('- M M M M M -'))).toEqual(['needs-agreement 1 1980/2100']);
    });
  });

  describe('on the nights of a clock change', () => {
    const calendar = (start: string, saturdayEnd: string) =>
      aPlan()
        .withCodes(morning, work('S', '12:00', saturdayEnd))
        .calendar(start)
        .withLine(['M M M M M S -', 'M M M - - M M']);

    it('needs an hour more by the clock in March', () => {
      expect(briefly(weeklyRest, calendar('2027-03-22', '20:00'))).toEqual(['needs-agreement 1 2040/2100']);
      expect(briefly(weeklyRest, calendar('2027-03-22', '19:00'))).toEqual([]);
    });

    it('needs an hour less by the clock in October', () => {
      expect(briefly(weeklyRest, calendar('2027-10-25', '21:00'))).toEqual([]);
      expect(briefly(weeklyRest, calendar('2027-10-25', '21:01'))).toEqual(['needs-agreement 1 2099/2100']);
    });

    it('is long enough for two weeks in elapsed time', () => {
      // Saturday to Tuesday 11:00; 70 hours need an end at 12:00 in March, at 13:00 otherwise, at 14:00 in October.
      const plan = (end: string) =>
        aPlan()
          .withCodes(work('S', '05:00', end), work('T', '11:00', '19:00'))
          .withLine(['T T T T T S -', '- T T T T T T']);
      expect(briefly(weeklyRest, plan('12:00').calendar('2027-03-22'))).toEqual([]);
      expect(briefly(weeklyRest, plan('12:01').calendar('2027-03-22'))).toHaveLength(1);
      expect(briefly(weeklyRest, plan('13:00').calendar('2027-03-15'))).toEqual([]);
      expect(briefly(weeklyRest, plan('13:01').calendar('2027-03-15'))).toHaveLength(1);
      expect(briefly(weeklyRest, plan('14:00').calendar('2027-10-25'))).toEqual([]);
      expect(briefly(weeklyRest, plan('14:01').calendar('2027-10-25'))).toHaveLength(1);
    });

    it('measures the part before the end of the plan in elapsed time too', () => {
      // 36 hours by the clock from Saturday 12:00 to the plan's end on Sunday 24:00.
      const plan = aPlan()
        .withCodes(work('S', '04:00', '12:00'), morning)
        .withLine('M M M M M S -');
      expect(briefly(weeklyRest, plan.calendar('2027-03-22'))).toEqual([]);
      expect(briefly(weeklyRest, plan.withCodes(work('S', '05:00', '13:00')).calendar('2027-03-22'))).toEqual(['needs-agreement 1 2040/2100']);
      expect(briefly(weeklyRest, plan.withCodes(work('S', '05:00', '13:00')).calendar('2027-03-15'))).toEqual([]);
    });
  });

  describe('with an agreement under § 10-8 (3)', () => {
    const short = aPlan()
      .withCodes(morning, work('S', '14:00', '22:00'))
      .withLine('M M M M M S -')
      .withLine('M M M M M S -');

    it('is covered on the lines it names', () => {
      const plan = short.withAgreement('10-8-3-weekly', { id: 'rest', lines: ['1'] });
      expect(findingsOf(weeklyRest, plan)).toMatchObject([
        { line: '1', severity: 'covered', agreement: 'rest', measured: 1980, limit: 2100 },
        { line: '2', severity: 'needs-agreement', agreement: null },
      ]);
    });

    it.each([
      ['from the first day of the week on', '2027-01-04', '2027-12-31', 'covered'],
      ['not when it begins later in the week', '2027-01-05', '2027-12-31', 'needs-agreement'],
      ['to the first day of the week', '2026-01-01', '2027-01-04', 'covered'],
      ['not when it ended the day before', '2026-01-01', '2027-01-03', 'needs-agreement'],
    ])('holds %s', (_, from, to, severity) => {
      expect(findingsOf(weeklyRest, short.withAgreement('10-8-3-weekly', { from: from as never, to: to as never }))[0]?.severity).toBe(severity);
    });

    it('does not help below 28 hours', () => {
      expect(briefly(weeklyRest, restUntilMonday('03:01').withAgreement('10-8-3-weekly'))).toEqual(['breach 1 1679/1680']);
    });
  });

  it('shows the whole week when it has no rest at all', () => {
    const always = aPlan()
      .withCodes(work('H', '00:00', '00:00'))
      .withLine('H H H H H H H');
    expect(findingsOf(weeklyRest, always)).toMatchObject([{ measured: 0, from: '2027-01-04T00:00', to: '2027-01-11T00:00', severity: 'breach' }]);
  });

  it.each([
    ['no lines', aPlan()],
    ['an empty line', aPlan().withLine(['- - - - - - -', '- - - - - - -'])],
    ['an empty calendar plan', aPlan().calendar('2027-01-04').withLine('- - - - - - -')],
    ['one shift in a cycle of one week', aPlan().withLine('D - - - - - -')],
    ['one shift in a cycle of two weeks', aPlan().withLine(['D - - - - - -', '- - - - - - -'])],
  ])('finds nothing with %s', (_, plan) => {
    expect(findingsOf(weeklyRest, plan)).toEqual([]);
  });
});
