import { describe, expect, it } from 'vitest';
import { aPlan, type LineFacts, work } from '../../../tests/support/a-plan.ts';
import { findingsOf } from '../../../tests/support/findings-of.ts';
import { localDate } from '../../time/local-date.ts';
import { threePartConditions } from './three-part-conditions.ts';

const THREE_PART: LineFacts = { fullTimeWeekHours: 'three-part' };
const plan = (...weeks: string[]) => aPlan().withLine(weeks, THREE_PART);
const failed = (builder: ReturnType<typeof aPlan>) =>
  findingsOf(threePartConditions, builder).map(({ line, measured, limit, inputs }) => `${line} ${String(inputs['variant'])} ${measured}/${limit}`);

const FREE = '- - - - - - -';

describe('conditions of three-part rota', () => {
  it('are fulfilled by day, evening and night, every third Sunday, and a quarter outside night', () => {
    expect(failed(plan('D A N - - D D', 'D D A - - - -', 'A D N - - - -'))).toEqual([]);
  });

  it('concern only lines in three-part rota that have shifts', () => {
    expect(failed(aPlan().withLine('D D D - - - -'))).toEqual([]);
    expect(failed(plan(FREE))).toEqual([]);
    expect(failed(aPlan())).toEqual([]);
  });

  it('ask for day, evening and night', () => {
    const missing = (...weeks: string[]) =>
      findingsOf(threePartConditions, plan(...weeks)).find(({ inputs }) => inputs['variant'] === 'kinds')?.inputs['missing'];
    expect(missing('D - - - - - D')).toBe('evening, night');
    expect(missing('D N - - - - D')).toBe('evening');
    expect(missing('A N - - - - A')).toBe('day');
    expect(missing('D A N - - - -')).toBeUndefined();
  });

  it.each([
    ['one of three Sundays is enough', ['D A N - - - D', FREE, FREE], []],
    ['one of four is not', ['D A N - - - D', FREE, FREE, FREE], ['1 sundays 1/2']],
    ['two of six are', ['D A N - - - D', FREE, FREE, 'D - - - - - D', FREE, FREE], []],
    ['none is not', ['D A N - - - -', FREE, FREE], ['1 sundays 0/1']],
  ])('in a cycle, %s', (_, weeks, expected) => {
    expect(failed(plan(...weeks))).toEqual(expected);
  });

  it.each([
    ['four hours of Saturday evening', '14:00', '22:00', []],
    ['one minute less than four hours of Saturday evening', '14:00', '21:59', ['1 sundays 0/1']],
    ['from a minute later than 18:00', '18:01', '22:00', ['1 sundays 0/1']],
    ['one minute of Saturday night', '21:01', '22:01', []],
  ])('count a Sunday as worked by Saturday’s shift: %s', (_, start, end, expected) => {
    const weeks = ['D A N - - X -', FREE, FREE];
    expect(failed(plan(...weeks).withCodes(work('X', start, end)))).toEqual(expected);
  });

  it('do not count the night that begins on Sunday at 22:00 as work on the Sunday', () => {
    expect(failed(plan('D A D - - - N', FREE, FREE))).toEqual(['1 sundays 0/1']);
  });

  it('count a Saturday night over the seam of a cycle', () => {
    expect(
      failed(
        aPlan()
          .withCodes(work('S', '00:00', '01:00'))
          .withLine(['D A N - - N -', FREE, FREE], THREE_PART),
      ),
    ).toEqual([]);
  });

  it('count public holidays in a calendar plan, and may round down there', () => {
    // Easter 2027: Thursday 25, Friday 26, Sunday 28, Monday 29 March. Three weeks have six red days, so two are enough.
    const calendar = (third: string) => plan('D A N - - - -', '- - - D - - -', third).calendar('2027-03-15');
    expect(failed(calendar('D - - - - - -'))).toEqual([]);
    expect(failed(calendar('- D - - - - -'))).toEqual(['1 sundays 1/2']);
    expect(failed(plan('D A N - - - -', FREE).calendar('2027-01-11'))).toEqual([]);
  });

  it.each([
    ['a quarter to the minute is enough', '07:00', '10:00', []],
    ['a minute less is not', '07:00', '09:59', ['1 outside-night 179/179.75']],
  ])('ask for time outside night: %s', (_, start, end, expected) => {
    // A night of nine hours inside 21–06, and three hours outside it on a Sunday in two shifts.
    const codes = [work('N', '21:00', '06:00'), work('S', start, end), work('K', '12:00', '12:00')];
    const weeks = plan('N - - - - - S').withCodes(...codes.slice(0, 2), work('K', '20:59', '21:00'));
    const found = failed(weeks).filter((text) => text.includes('outside-night'));
    expect(found).toEqual(expected);
  });

  it('are those of the whole round in a rolling rota, once for each line in three-part rota', () => {
    const rolling = aPlan().cycle(1, 'rolling').withLine('D A N - - - -', THREE_PART).withLine('D D D - - - -', THREE_PART).withLine('D D D - - - -');
    expect(failed(rolling)).toEqual(['1 sundays 0/1', '2 sundays 0/1']);
    expect(failed(rolling.withLine('- - - - - - D'))).toEqual(['1 sundays 1/2', '2 sundays 1/2']);
  });

  it('follow an override of the share', () => {
    const overrides = [{ parameter: 'hta.three-part-sunday-every', from: localDate('2020-01-01'), value: 4, reason: 'Local agreement' }];
    expect(failed(plan('D A N - - - D', FREE, FREE, FREE).withSettings({ overrides }))).toEqual([]);
  });
});
