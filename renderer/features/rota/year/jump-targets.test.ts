import { describe, expect, it } from 'vitest';
import type { Period } from '#shared/domain/model/plan.ts';
import { localDate } from '#shared/time/local-date.ts';
import { wordsOf } from '../../../app/locale/use-text.ts';
import { jumpTargets } from './jump-targets.ts';

const year: Period = { kind: 'calendar', start: localDate('2027-01-04'), weeks: 53 };
const cycle: Period = { kind: 'cycle', start: localDate('2027-01-04'), weeks: 6 };
const nb = wordsOf('nb');

/** Days from the first Monday, 4 January 2027. */
function daysOf(text: string, period: Period = year): readonly number[] {
  return jumpTargets(text, period, nb).map(({ day }) => day);
}

describe('jumpTargets', () => {
  it.each([
    ['uke 27', 26 * 7],
    ['Veke 27', 26 * 7],
    ['week 27', 26 * 7],
    ['u27', 26 * 7],
    ['27', 26 * 7],
    ['17.06', 164],
    ['17.6.', 164],
    ['17/6', 164],
    ['17.06.2027', 164],
    ['17. juni', 164],
    ['17 June', 164],
    ['June 17', 164],
    ['17. jun', 164],
    ['påske', 83],
    ['PÅSKE', 83],
    ['Easter', 83],
    ['langfre', 81],
    ['17. mai', 133],
    ['17.05', 133],
    ['himmelfart', 122],
  ])('finds %s', (text, day) => {
    expect(daysOf(text)[0]).toBe(day);
  });

  it('offers every place that a text can mean, in the order of the year', () => {
    expect(daysOf('påske')).toEqual([83, 84]);
    expect(daysOf('uke 1')).toEqual([0, 52 * 7]);
  });

  it('offers the holidays before anything is typed, one day each', () => {
    expect(daysOf('')).toHaveLength(11);
  });

  it.each(['uke 54', '31.02', '17.06.2029', '4. jaunar', 'xyz', '0', '32. mai'])('has nothing for %s', (text) => {
    expect(daysOf(text)).toEqual([]);
  });

  it('knows only its own weeks in a repeating rota', () => {
    expect(daysOf('uke 3', cycle)).toEqual([14]);
    expect(daysOf('7', cycle)).toEqual([]);
    expect(daysOf('17. mai', cycle)).toEqual([]);
    expect(daysOf('', cycle)).toEqual([]);
  });

  it('says what each is, in the chosen language', () => {
    expect(jumpTargets('påske', year, nb)[0]?.label).toBe('1. påskedag · 28.03.2027, uke 12');
    expect(jumpTargets('påske', year, wordsOf('en'))[0]?.label).toBe('Easter Sunday · 28.03.2027, week 12');
  });
});
