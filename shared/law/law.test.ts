import { describe, expect, it } from 'vitest';
import { localDate } from '../time/local-date.ts';
import { dailyRestMinimum } from './aml/rest.ts';
import { CONTRIBUTION_PERCENT } from './contribution-zones.ts';
import { GENERAL_LAW, lawWith } from './law.ts';
import { PARAMETERS } from './parameters.ts';

const day = localDate;
const override = (value: number, from: string, to?: string) => ({
  parameter: 'aml.daily-rest',
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  value,
  reason: 'Local agreement',
});

describe('the general law', () => {
  it('has the values of the parameters and no overrides', () => {
    expect(GENERAL_LAW.valueOn(dailyRestMinimum, day('2027-01-04'))).toBe(660);
    expect(GENERAL_LAW.overrideOn(dailyRestMinimum, day('2027-01-04'))).toBeNull();
    expect([GENERAL_LAW.hasOverrides, GENERAL_LAW.key]).toEqual([false, '']);
  });

  it('has the oldest value for dates before it, where that is asked for, and nothing otherwise', () => {
    expect(GENERAL_LAW.valueOn(dailyRestMinimum, day('2014-12-31'))).toBeNull();
    expect(GENERAL_LAW.valueOnOrFirst(dailyRestMinimum, day('2014-12-31'))).toBe(660);
    expect(() => GENERAL_LAW.requiredOn(dailyRestMinimum, day('2014-12-31'))).toThrow('aml.daily-rest');
    expect(() => GENERAL_LAW.requiredOn(CONTRIBUTION_PERCENT, day('2027-01-04'))).toThrow('contribution.percent');
  });
});

describe('a law with an override', () => {
  const law = lawWith([override(600, '2027-01-05', '2027-01-06')]);

  it.each([
    ['2027-01-04', 660],
    ['2027-01-05', 600],
    ['2027-01-06', 600],
    ['2027-01-07', 660],
  ])('on %s has the value %s', (date, value) => {
    expect(law.requiredOn(dailyRestMinimum, day(date))).toBe(value);
    expect(law.valueOnOrFirst(dailyRestMinimum, day(date))).toBe(value);
  });

  it('tells what it is and why', () => {
    expect(law.entryOn(dailyRestMinimum, day('2027-01-05'))).toMatchObject({
      from: '2027-01-05',
      to: '2027-01-06',
      override: { parameter: 'aml.daily-rest', reason: 'Local agreement' },
    });
    expect(law.entryOn(dailyRestMinimum, day('2027-01-04'))).not.toHaveProperty('override');
  });

  it('follows the override that began last, in whatever order they are listed', () => {
    const both = lawWith([override(620, '2027-03-01'), override(600, '2027-01-01')]);
    expect(['2027-02-28', '2027-03-01'].map((date) => both.valueOn(dailyRestMinimum, day(date)))).toEqual([600, 620]);
  });

  it('takes up the earlier one again when the later one ends', () => {
    const both = lawWith([override(600, '2027-01-01'), override(620, '2027-03-01', '2027-03-31')]);
    expect(['2027-03-31', '2027-04-01'].map((date) => both.valueOn(dailyRestMinimum, day(date)))).toEqual([620, 600]);
  });
});

describe('the register of parameters', () => {
  it('names every parameter once', () => {
    expect([...PARAMETERS].filter(([id, parameter]) => id !== parameter.id)).toEqual([]);
    expect(PARAMETERS.get('aml.daily-rest')).toBe(dailyRestMinimum);
  });
});
