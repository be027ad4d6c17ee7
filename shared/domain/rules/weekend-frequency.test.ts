import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { weekendFrequency } from './weekend-frequency.ts';

const ON = '- - - - - D D';
const OFF = 'D D D D D - -';
const weeks = (pattern: string) => [...pattern].map((mark) => (mark === '1' ? ON : OFF));

describe('weekend frequency', () => {
  describe('of an own-line cycle', () => {
    it.each([
      ['one weekend below every third is fine', '100000', 3, []],
      ['exactly every third is fine', '100100', 3, []],
      ['one weekend above every third is advice', '100110', 3, ['advice 1 3/2']],
      ['a share that does not come out even rounds down', '10010', 3, ['advice 1 2/1']],
      ['every weekend may be agreed', '1111', 1, []],
      ['no weekends agreed and none worked is fine', '0000', null, []],
      ['no weekends agreed and one worked is advice', '0100', null, ['advice 1 1/0']],
    ])('%s', (_, pattern, weekendEvery, expected) => {
      expect(briefly(weekendFrequency, aPlan().withLine(weeks(pattern), { weekendEvery }))).toEqual(expected);
    });

    it('points at the first weekend that is one too many', () => {
      expect(findingsOf(weekendFrequency, aPlan().withLine(weeks('101001')))).toEqual([
        {
          rule: 'weekend-frequency',
          severity: 'advice',
          line: '1',
          from: '2027-01-04T00:00',
          to: '2027-02-15T00:00',
          day: 40,
          measured: 3,
          limit: 2,
          unit: 'weekends',
          citation: '–',
          agreement: null,
          inputs: { weeks: 6, every: 3 },
        },
      ]);
    });
  });

  describe('of a calendar plan', () => {
    it.each([
      ['exactly every third is fine', '100100', []],
      ['may begin with the weekend that is due', '1001001', []],
      ['one weekend above is advice', '1001011', ['advice 1 4/3']],
    ])('%s', (_, pattern, expected) => {
      expect(briefly(weekendFrequency, aPlan().calendar('2027-01-04').withLine(weeks(pattern)))).toEqual(expected);
    });
  });

  describe('of a rolling cycle', () => {
    it('is that of the whole chain, for everybody works every line', () => {
      const rolling = aPlan().cycle(2, 'rolling').withLine(weeks('11')).withLine(weeks('00')).withLine(weeks('00'));
      expect(briefly(weekendFrequency, rolling)).toEqual([]);
    });

    it('is held against what each line has agreed', () => {
      const rolling = aPlan()
        .cycle(2, 'rolling')
        .withLine(weeks('10'), { weekendEvery: 2 })
        .withLine(weeks('10'), { weekendEvery: 3 })
        .withLine(weeks('01'), { weekendEvery: null });
      expect(briefly(weekendFrequency, rolling)).toEqual(['advice 2 3/2', 'advice 3 3/0']);
      expect(findingsOf(weekendFrequency, rolling).map(({ line, day, from }) => [line, day, from])).toEqual([
        ['2', 5, '2027-01-04T00:00'],
        ['3', 12, '2027-01-04T00:00'],
      ]);
    });
  });

  describe('counts a weekend as worked', () => {
    const none = (week: string) => aPlan().withLine(week, { weekendEvery: null });

    it.each([
      ['by a Saturday alone', '- - - - - D -', 1],
      ['by a Sunday night alone', '- - - - - - N', 1],
      ['once for both days', '- - - - - D D', 1],
      ['by a Friday night that ends on Saturday', '- - - - N - -', 1],
      ['not by a Friday evening', '- - - - A - -', 0],
      ['not by leave or days off', '- - - - - FE F1', 0],
    ])('%s', (_, week, worked) => {
      expect(briefly(weekendFrequency, none(week))).toEqual(worked === 0 ? [] : [`advice 1 ${worked}/0`]);
    });

    it('from midnight on, to the minute', () => {
      expect(briefly(weekendFrequency, none('- - - - A - -').withCodes(work('A', '15:00', '00:00')))).toEqual([]);
      expect(briefly(weekendFrequency, none('- - - - A - -').withCodes(work('A', '15:00', '00:01')))).toEqual(['advice 1 1/0']);
    });

    it('not by a Friday night when the setting leaves it out, but still by Saturday', () => {
      const settings = { fridayNightCountsAsWeekend: false };
      expect(briefly(weekendFrequency, none('- - - - N - -').withSettings(settings))).toEqual([]);
      expect(briefly(weekendFrequency, none('- - - - N N -').withSettings(settings))).toEqual(['advice 1 1/0']);
    });
  });

  it('does not count the Monday after a Sunday night as a weekend of the next week', () => {
    expect(briefly(weekendFrequency, aPlan().withLine(['- - - - - - N', OFF, OFF]))).toEqual([]);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(weekendFrequency, aPlan())).toEqual([]);
  });
});
