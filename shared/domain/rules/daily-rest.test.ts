import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { dailyRest } from './daily-rest.ts';

/** An evening shift that ends as given on Monday, and a day shift that begins as given on Tuesday. */
const eveningThenDay = (end: string, start: string) =>
  aPlan()
    .withCodes(work('E', '15:00', end), work('M', start, '15:00'))
    .withLine('E M - - - - -');

describe('daily rest', () => {
  it.each([
    ['one minute below the floor is a breach', '23:00', '06:59', ['breach 1 479/480']],
    ['exactly at the floor needs an agreement', '23:00', '07:00', ['needs-agreement 1 480/660']],
    ['one minute above the floor needs an agreement', '23:00', '07:01', ['needs-agreement 1 481/660']],
    ['one minute below eleven hours needs an agreement', '20:00', '06:59', ['needs-agreement 1 659/660']],
    ['exactly eleven hours is lawful', '20:00', '07:00', []],
    ['one minute above eleven hours is lawful', '20:00', '07:01', []],
  ])('%s', (_, end, start, expected) => {
    expect(briefly(dailyRest, eveningThenDay(end, start))).toEqual(expected);
  });

  it('says where, what and by which paragraph', () => {
    expect(findingsOf(dailyRest, aPlan().withLine('- A D - - - -'))).toEqual([
      {
        rule: 'daily-rest',
        severity: 'needs-agreement',
        line: '1',
        from: '2027-01-05T22:00',
        to: '2027-01-06T07:30',
        day: 1,
        measured: 570,
        limit: 660,
        unit: 'minutes',
        citation: 'AML § 10-8 (1)',
        agreement: null,
        needs: '10-8-3-daily',
        inputs: { first: 'A', second: 'D', owedMinutes: 90 },
      },
    ]);
  });

  it('measures from the end of a night shift on the morning after', () => {
    expect(findingsOf(dailyRest, aPlan().withLine('N A - - - - -'))[0]).toMatchObject({
      from: '2027-01-05T08:00',
      to: '2027-01-05T14:30',
      measured: 390,
      day: 0,
    });
  });

  it('goes over a week border', () => {
    expect(findingsOf(dailyRest, aPlan().withLine(['- - - - - - A', 'D - - - - - -']))[0]).toMatchObject({
      from: '2027-01-10T22:00',
      to: '2027-01-11T07:30',
      day: 6,
    });
  });

  it('is not asked of two shifts that overlap, but back to back is a rest of 0', () => {
    const codes = [work('X', '08:00', '23:00'), work('Y', '22:00', '07:00'), work('Z', '23:00', '07:00')];
    expect(
      briefly(
        dailyRest,
        aPlan()
          .withCodes(work('Y', '22:00', '08:00'))
          .withLine('Y D - - - - -'),
      ),
    ).toEqual([]);
    expect(
      briefly(
        dailyRest,
        aPlan()
          .withCodes(...codes, work('M', '07:00', '15:00'))
          .withLine('Z M - - - - -'),
      ),
    ).toEqual(['breach 1 0/480']);
  });

  it('counts from the shift that ended last when one lay inside another', () => {
    const plan = aPlan()
      .withCodes(work('H', '08:00', '08:00'), work('S', '00:30', '01:30'), work('M', '00:00', '06:00'))
      .withLine('H S M - - - -');
    // H ends on Tuesday 08:00, S at 01:30, M begins on Wednesday 00:00.
    expect(briefly(dailyRest, plan)).toEqual([]);
    expect(briefly(dailyRest, plan.withCodes(work('H', '14:00', '14:00')))).toEqual(['needs-agreement 1 600/660']);
  });

  describe('over the seam', () => {
    it('of an own-line cycle is judged against the same line', () => {
      const plan = aPlan().withLine(['D - - - - - -', '- - - - - - A']);
      expect(findingsOf(dailyRest, plan)[0]).toMatchObject({ line: '1', day: 13, from: '2027-01-17T22:00', to: '2027-01-18T07:30', measured: 570 });
    });

    it('of a rolling cycle is judged against the next line and belongs to the earlier shift', () => {
      const rolling = aPlan().cycle(1, 'rolling').withLine('- - - - - - A').withLine('D - - - - - -').withLine('- - D - - - -');
      expect(findingsOf(dailyRest, rolling)).toMatchObject([{ line: '1', day: 6, from: '2027-01-10T22:00', to: '2027-01-11T07:30' }]);
    });

    it('of a rolling cycle leads from the last line to the first', () => {
      const rolling = aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- - - - - - A');
      expect(findingsOf(dailyRest, rolling)).toMatchObject([{ line: '2', day: 6 }]);
    });

    it('does not exist in a calendar plan', () => {
      expect(briefly(dailyRest, aPlan().calendar('2027-01-04').withLine(['D - - - - - -', '- - - - - - A']))).toEqual([]);
    });
  });

  describe('on the nights of a clock change', () => {
    const codes = [work('E', '14:00', '21:00'), work('M', '08:00', '15:00')];

    it('is an hour shorter than by the clock in March', () => {
      const plan = aPlan()
        .withCodes(...codes)
        .calendar('2027-03-22')
        .withLine('- - - - - E M');
      expect(findingsOf(dailyRest, plan)).toMatchObject([{ measured: 600, from: '2027-03-27T21:00', to: '2027-03-28T08:00' }]);
    });

    it('is an hour longer than by the clock in October', () => {
      const late = aPlan()
        .withCodes(work('E', '14:00', '22:00'), ...codes.slice(1))
        .withLine('- - - - - E M');
      expect(briefly(dailyRest, late.calendar('2027-10-25'))).toEqual([]);
      expect(briefly(dailyRest, late.calendar('2027-10-18'))).toEqual(['needs-agreement 1 600/660']);
    });

    it('does not happen in the generic weeks of a cycle', () => {
      expect(
        briefly(
          dailyRest,
          aPlan()
            .withCodes(...codes)
            .withLine('- - - - - E M'),
        ),
      ).toEqual([]);
    });
  });

  describe('with an agreement under § 10-8 (3)', () => {
    const short = aPlan().withLine('- A D - - - -').withLine('- A D - - - -');

    it('is covered and names the agreement', () => {
      const [finding] = findingsOf(dailyRest, short.withAgreement('10-8-3-daily', { id: 'rest' }));
      expect(finding).toMatchObject({ severity: 'covered', agreement: 'rest', measured: 570, limit: 660 });
      expect(finding?.needs).toBeUndefined();
    });

    it('is covered only on the lines it names', () => {
      expect(briefly(dailyRest, short.withAgreement('10-8-3-daily', { lines: ['2'] }))).toEqual(['needs-agreement 1 570/660', 'covered 2 570/660']);
    });

    it.each([
      ['from the day of the shift on', '2027-01-05', '2027-12-31', 'covered'],
      ['not from the day after on', '2027-01-06', '2027-12-31', 'needs-agreement'],
      ['on its last day', '2026-01-01', '2027-01-05', 'covered'],
      ['not after its last day', '2026-01-01', '2027-01-04', 'needs-agreement'],
    ])('holds %s', (_, from, to, severity) => {
      const plan = short.withAgreement('10-8-3-daily', { from: from as never, to: to as never });
      expect(findingsOf(dailyRest, plan)[0]?.severity).toBe(severity);
    });

    it('does not help below eight hours, and another agreement does not help at all', () => {
      expect(briefly(dailyRest, eveningThenDay('23:30', '07:00').withAgreement('10-8-3-daily'))).toEqual(['breach 1 450/480']);
      expect(briefly(dailyRest, eveningThenDay('22:30', '07:00').withAgreement('10-8-3-weekly'))).toEqual(['needs-agreement 1 510/660']);
    });
  });

  it('judges a plan from before the oldest text of law by that text', () => {
    expect(briefly(dailyRest, aPlan().calendar('2001-01-01').withLine('A D - - - - -'))).toEqual(['needs-agreement 1 570/660']);
  });

  it.each([
    ['no lines', aPlan()],
    ['an empty line', aPlan().withLine('- - - - - - -')],
    ['one shift a cycle', aPlan().withLine('D - - - - - -')],
    ['only days off, leave and unknown codes', aPlan().withLine('F1 FE Q F2 - - -')],
  ])('finds nothing with %s', (_, plan) => {
    expect(findingsOf(dailyRest, plan)).toEqual([]);
  });
});
