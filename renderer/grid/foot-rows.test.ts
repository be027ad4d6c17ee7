import { describe, expect, it } from 'vitest';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';
import { wordsOf } from '../app/locale/use-text.ts';
import { type FootGroup, type FootRow, type FootValue, footRows } from './foot-rows.ts';

const words = wordsOf('nb');
const codes: readonly ShiftCode[] = [
  { code: 'D', kind: 'work', start: clockTime('07:30'), end: clockTime('15:00') },
  { code: 'F1', kind: 'off', dayOff: 'F1' },
];
const none = { wanted: 0, planned: 0 };

function day(changes: Partial<DayFigures>): DayFigures {
  return {
    day: 0,
    date: localDate('2027-01-04'),
    wanted: 80,
    onDuty: 82.5,
    surplus: 0,
    deficit: 0,
    byCode: {},
    heads: { day: none, evening: none, night: none },
    competenceGap: 0,
    holiday: null,
    ...changes,
  };
}

const ALL: readonly FootGroup[] = ['heads', 'competence', 'running', 'hours', 'codes'];

function rowOf(id: string): FootRow | undefined {
  return footRows(ALL, codes, words).find((row) => row.id === id);
}

function value(id: string, figures: DayFigures): FootValue | undefined {
  const row = rowOf(id);
  return row?.each === 'day' ? row.value(figures) : undefined;
}

describe('footRows', () => {
  it('always shows the difference of people, and the rest when it is open', () => {
    expect(footRows([], codes, words).map((row) => row.id)).toEqual(['difference-day', 'difference-evening', 'difference-night']);
    expect(footRows(['codes'], codes, words).map((row) => row.id)).toContain('code-D');
  });

  it('has no row for codes that are no work', () => {
    expect(footRows(['codes'], codes, words).map((row) => row.id)).not.toContain('code-F1');
  });

  it.each([
    [7, 5, '+2', 'surplus'],
    [5, 7, '\u22122', 'deficit'],
    [5, 5, '0', 'balanced'],
    [0, 0, '', 'plain'],
  ])('with %i on duty of %i wanted shows %j', (planned, wanted, text, tone) => {
    expect(value('difference-day', day({ heads: { day: { planned, wanted }, evening: none, night: none } }))).toMatchObject({ text, tone });
  });

  it('shows hours over and under beside each other, never netted', () => {
    const figures = day({ surplus: 5, deficit: 2.5 });
    expect(value('surplus', figures)).toMatchObject({ text: '+5', tone: 'surplus' });
    expect(value('deficit', figures)).toMatchObject({ text: '\u22122,5', tone: 'deficit' });
  });

  it('drops the half hour only where it would not fit', () => {
    expect(value('on-duty', day({ onDuty: 82.5 }))?.text).toBe('82,5');
    expect(value('on-duty', day({ onDuty: 109.5 }))?.text).toBe('110');
    expect(value('deficit', day({ deficit: 61.5 }))?.text).toBe('\u221262');
  });

  it.each([
    [0, '0', 'balanced'],
    [2, '\u22122', 'deficit'],
  ])('shows that %i people with the right competence are missing as %s', (competenceGap, text, tone) => {
    expect(value('competence', day({ competenceGap }))).toMatchObject({ text, tone });
  });

  it.each([
    ['running-surplus', 'weekday', '+38', 'surplus'],
    ['running-deficit', 'weekday', '\u22122,5', 'deficit'],
    ['running-surplus', 'weekend', '0', 'balanced'],
    ['running-deficit', 'weekend', '\u221262', 'deficit'],
  ] as const)('%s shows what has run up on the %s, over and under apart', (id, part, text, tone) => {
    const nothing = { surplus: 0, deficit: 0 };
    const row = rowOf(id);
    const week = {
      week: 1,
      weekday: nothing,
      weekend: nothing,
      weekdaySoFar: { surplus: 38, deficit: 2.5 },
      weekendSoFar: { surplus: 1e-12, deficit: 62 },
    };
    expect(row?.each === 'week-part' ? row.value(week, part) : row).toMatchObject({ text, tone });
  });
});
