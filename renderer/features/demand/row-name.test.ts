import { describe, expect, it } from 'vitest';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { wordsOf } from '../../app/locale/use-text.ts';
import { rowName } from './row-name.ts';

const named = (days: DemandRow['days']): string => rowName(wordsOf('nb'), { id: 'r', days, start: clockTime('07:30'), end: clockTime('15:00'), people: 1 });

describe('the name of a row of the demand', () => {
  it.each<[DemandRow['days'], string]>([
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'dag ma–fr 07:30–15:00'],
    [['sat', 'sun'], 'dag lø sø 07:30–15:00'],
    [['mon', 'wed', 'fri'], 'dag ma on fr 07:30–15:00'],
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'], 'dag ma–sø helligdag 07:30–15:00'],
  ])('%j', (days, text) => {
    expect(named(days)).toBe(text);
  });
});
