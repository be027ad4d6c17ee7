import { describe, expect, it } from 'vitest';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';
import { wordsOf } from '../app/locale/use-text.ts';
import { footRows } from './foot-rows.ts';

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

function value(id: string, figures: DayFigures): { readonly text: string; readonly tone: string } | undefined {
  return footRows(['heads', 'hours', 'codes'], codes, words)
    .find((row) => row.id === id)
    ?.value(figures);
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
    expect(value('difference-day', day({ heads: { day: { planned, wanted }, evening: none, night: none } }))).toEqual({ text, tone });
  });

  it('shows hours over and under beside each other, never netted', () => {
    const figures = day({ surplus: 5, deficit: 2.5 });
    expect(value('surplus', figures)).toEqual({ text: '+5', tone: 'surplus' });
    expect(value('deficit', figures)).toEqual({ text: '\u22122,5', tone: 'deficit' });
  });

  it('drops the half hour only where it would not fit', () => {
    expect(value('on-duty', day({ onDuty: 82.5 }))?.text).toBe('82,5');
    expect(value('on-duty', day({ onDuty: 109.5 }))?.text).toBe('110');
    expect(value('deficit', day({ deficit: 61.5 }))?.text).toBe('\u221262');
  });
});
