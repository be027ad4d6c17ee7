import { describe, expect, it } from 'vitest';
import { COST_PARTS } from '../../domain/cost/cost-report.ts';
import { isTextKey, type Locale, translate, translateDynamic } from '../translate.ts';
import { costTexts } from './cost.ts';

const LOCALES: readonly Locale[] = ['nb', 'nn', 'en'];

describe('texts of cost', () => {
  it('name every part of a price', () => {
    expect(COST_PARTS.filter((part) => !isTextKey(`cost.part.${part}`))).toEqual([]);
  });

  it('fill every placeholder in every language', () => {
    const words = [
      'confirmedUntil',
      'firstDay',
      'start',
      'date',
      'year',
      'zone',
      'line',
      'shifts',
      'position',
      'amount',
      'rule',
      'month',
      'planned',
      'found',
      'accepted',
      'max',
    ];
    const numbers = ['seniorityYears', 'count', 'hours', 'percent', 'divisor', 'noticeDays', 'months', 'factor', 'paidHours'];
    const params = Object.fromEntries([...words.map((name) => [name, 'X'] as const), ...numbers.map((name) => [name, 3] as const)]);
    for (const key of Object.keys(costTexts)) {
      for (const locale of LOCALES) expect(translateDynamic(locale, key, params)).not.toMatch(/[{}]/);
    }
  });

  it('say one line and several lines', () => {
    expect(translate('nb', 'cost.reason.lines-without-price', { count: 1 })).toMatch(/^Én linje mangler pris/);
    expect(translate('nn', 'cost.reason.lines-without-price', { count: 3 })).toMatch(/^3 linjer manglar pris/);
  });
});
