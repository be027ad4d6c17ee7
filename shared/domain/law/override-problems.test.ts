import { describe, expect, it } from 'vitest';
import { localDate } from '../../time/local-date.ts';
import type { LawOverride } from '../model/plan.ts';
import { overridableIds, overrideProblems } from './override-problems.ts';

const override = (changes: Partial<LawOverride> = {}): LawOverride => ({
  parameter: 'aml.daily-rest',
  from: localDate('2027-01-01'),
  value: 600,
  reason: 'Local agreement',
  ...changes,
});

describe('overrides of a plan', () => {
  it.each([
    ['none', []],
    ['one', [override()]],
    ['two of a parameter from different days', [override(), override({ from: localDate('2027-02-01') })]],
    ['a fraction where weeks in a year are counted', [override({ parameter: 'hours.weeks-per-year', value: 52.14 })]],
    ['nothing at all in a row', [override({ parameter: 'aml.nights-in-a-row', value: 0 })]],
  ])('are right: %s', (_, overrides) => {
    expect(overrideProblems(overrides)).toEqual([]);
  });

  it.each<[string, LawOverride[], (string | number)[]]>([
    ['an unknown parameter', [override({ parameter: 'aml.dayly-rest' })], [0, 'parameter']],
    ['a parameter that is a table', [override({ parameter: 'hta.guaranteed-pay.G2a' })], [0, 'parameter']],
    ['a parameter that is a window of the day', [override({ parameter: 'hours.night-window' })], [0, 'parameter']],
    ['an end before the beginning', [override({ to: localDate('2026-12-31') })], [0, 'to']],
    ['a negative value', [override({ value: -1 })], [0, 'value']],
    ['half a minute', [override({ value: 600.5 })], [0, 'value']],
    ['more than all', [override({ parameter: 'aml.red-day-share', value: 1.01 })], [0, 'value']],
    ['a frame without weeks', [override({ parameter: 'aml.mean-week-frame', value: 0 })], [0, 'value']],
    ['half a week of a frame', [override({ parameter: 'aml.mean-week-frame', value: 7.5 })], [0, 'value']],
    ['a week without hours to divide by', [override({ parameter: 'care-factor.benchmark-week', value: 0 })], [0, 'value']],
    ['a blank reason', [override({ reason: '  ' })], [0, 'reason']],
    ['two of a parameter from the same day', [override(), override({ value: 620 })], [1, 'from']],
  ])('are refused: %s', (_, overrides, path) => {
    expect(overrideProblems(overrides).map((problem) => problem.path)).toEqual([path]);
  });

  it('may set numbers, not tables', () => {
    expect(overridableIds()).toContain('aml.daily-rest');
    expect(overridableIds()).not.toContain('contribution.percent');
  });
});
