import { describe, expect, it } from 'vitest';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { findingsOf } from '../../../tests/support/findings-of.ts';
import { redDays } from './red-days.ts';

/** One week a mark: 1 works the Sunday, 0 does not. */
const sundays = (pattern: string) => [...pattern].map((mark) => (mark === '1' ? '- - - - - - D' : 'D - - - - - -'));
const found = (plan: ReturnType<typeof aPlan>) =>
  findingsOf(redDays, plan).map(({ severity, day, measured, limit }) => `${severity} day ${day} ${measured}/${limit}`);

describe('red days', () => {
  describe('in a cycle', () => {
    it.each([
      ['one Sunday worked and the next off is lawful', '10', []],
      ['two Sundays in a row with as many off need an agreement', '1100', ['needs-agreement day 6 2/1']],
      ['three in a row with as many off need an agreement', '111000', ['needs-agreement day 6 3/1']],
      ['four in a row are a breach: one in every four weeks must be off', '11110000', ['breach day 6 4/1']],
      ['two of three are a breach: at most every other', '110', ['breach day 6 2/1']],
      ['every Sunday is a breach', '1', ['breach day 6 2/1']],
    ])('%s', (_, pattern, expected) => {
      expect(found(aPlan().withLine(sundays(pattern)))).toEqual(expected);
    });

    it('sees two in a row over the seam, on the line of the first', () => {
      expect(findingsOf(redDays, aPlan().withLine(sundays('1001')))).toMatchObject([{ line: '1', day: 27, from: '2027-01-31T00:00', to: '2027-02-08T00:00' }]);
      const rolling = aPlan().cycle(2, 'rolling').withLine(sundays('10')).withLine(sundays('01'));
      expect(findingsOf(redDays, rolling)).toMatchObject([{ line: '2', day: 13 }]);
    });

    it('knows no public holidays', () => {
      expect(found(aPlan().withLine(['- - - - - - D', '- - - D D - -', '- - - - - - -', '- - - - - - -']))).toEqual([]);
    });

    it('counts a Saturday night shift, which works into the Sunday', () => {
      expect(found(aPlan().withLine(['- - - - - N -', '- - - - - - D', ...sundays('00')]))).toEqual(['needs-agreement day 6 2/1']);
      expect(found(aPlan().withLine(['- - - - - A -', '- - - - - - D', ...sundays('00')]))).toEqual([]);
    });
  });

  describe('in a calendar plan', () => {
    // Easter 2027: Maundy Thursday 25 March, Easter Monday 29 March.
    const easter = aPlan().calendar('2027-03-15');

    it('a public holiday is the next red day after a Sunday', () => {
      expect(findingsOf(redDays, easter.withLine(['- - - - - - D', '- - - D - - -', '- - - - - - -']))).toMatchObject([
        { severity: 'needs-agreement', from: '2027-03-21T00:00', to: '2027-03-26T00:00', day: 6, measured: 2, limit: 1, needs: '10-8-4-average' },
      ]);
    });

    it('a holiday on a Sunday counts once', () => {
      expect(found(easter.withLine(['- - - - - - -', '- - - - - - D', '- - - - - - D']))).toEqual([]);
    });

    it('does not go over the end of the plan', () => {
      expect(found(aPlan().calendar('2027-01-04').withLine(sundays('1001')))).toEqual([]);
    });

    it('sees the last four weeks of the plan without a red day off', () => {
      expect(findingsOf(redDays, aPlan().calendar('2026-06-01').withLine(sundays('00001111')))).toMatchObject([
        { severity: 'breach', inputs: { variant: 'weeks' } },
      ]);
      expect(found(aPlan().calendar('2026-06-01').withLine(sundays('00000111')))).toEqual(['needs-agreement day 41 3/1']);
    });

    it('judges half of 26 weeks at a time, and the rest with the last 26', () => {
      const plan = (pattern: string) => aPlan().calendar('2026-06-01').withLine(sundays(pattern));
      const half = `${'1100'.repeat(6)}10`;
      expect(found(plan(half))).toHaveLength(6);
      expect(found(plan(half)).every((finding) => finding.startsWith('needs-agreement'))).toBe(true);
      // 15 of 26 in the first frame; the second frame has its half.
      const crowded = `${'1110'.repeat(5)}000000${'1100'.repeat(6)}10`;
      const severities = found(plan(crowded)).map((finding) => finding.split(' ')[0]);
      expect(severities.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'breach'));
      expect(new Set(severities.slice(5))).toEqual(new Set(['needs-agreement']));
    });
  });

  describe('with an agreement under § 10-8 (4)', () => {
    const plan = aPlan().withLine(sundays('1100')).withLine(sundays('1100'));

    it('is covered on the lines it names', () => {
      expect(findingsOf(redDays, plan.withAgreement('10-8-4-average', { id: 'red', lines: ['2'] }))).toMatchObject([
        { line: '1', severity: 'needs-agreement', agreement: null },
        { line: '2', severity: 'covered', agreement: 'red' },
      ]);
    });

    it.each([
      ['from the first of the days on', '2027-01-10', '2027-12-31', 'covered'],
      ['not from the day after on', '2027-01-11', '2027-12-31', 'needs-agreement'],
      ['not after its last day', '2026-01-01', '2027-01-09', 'needs-agreement'],
    ])('holds %s', (_, from, to, severity) => {
      expect(findingsOf(redDays, plan.withAgreement('10-8-4-average', { from: from as never, to: to as never }))[0]?.severity).toBe(severity);
    });

    it('does not help where its own conditions fail, and says which', () => {
      const agreed = (pattern: string) => findingsOf(redDays, aPlan().withLine(sundays(pattern)).withAgreement('10-8-4-average'));
      expect(agreed('110')).toMatchObject([{ severity: 'breach', inputs: { variant: 'share', worked: 2, total: 3 } }]);
      expect(agreed('11110000')).toMatchObject([{ severity: 'breach', inputs: { variant: 'weeks', weeks: 4 } }]);
    });
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(redDays, aPlan().withLine('- - - - - - -'))).toEqual([]);
  });
});
