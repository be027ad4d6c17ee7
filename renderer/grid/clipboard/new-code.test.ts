import { describe, expect, it } from 'vitest';
import { clockTime } from '#shared/time/clock-time.ts';
import { KEPT, shiftCodeOf, timesIn } from './new-code.ts';

const work = { ...KEPT, kind: 'work', start: clockTime('22:00'), end: clockTime('07:30') } as const;

describe('shiftCodeOf', () => {
  it('keeps a text until something else is said of it, and one that cannot be a code always', () => {
    expect(shiftCodeOf('Kurs', KEPT)).toBeNull();
    expect(shiftCodeOf('kurs i dag', { ...KEPT, kind: 'off' })).toBeNull();
  });

  it('makes a shift over midnight, with a break or without', () => {
    expect(shiftCodeOf('N2', work)).toEqual({ code: 'N2', kind: 'work', start: '22:00', end: '07:30' });
    expect(shiftCodeOf('N2', { ...work, breakMinutes: 30 })).toMatchObject({ unpaidBreakMinutes: 30 });
  });

  it('is incomplete without times, or with a break as long as the shift', () => {
    expect(shiftCodeOf('N2', { ...work, end: null })).toBe('incomplete');
    expect(shiftCodeOf('N2', { ...work, breakMinutes: 569 })).toMatchObject({ kind: 'work' });
    expect(shiftCodeOf('N2', { ...work, breakMinutes: 570 })).toBe('incomplete');
  });

  it('makes days off and leave', () => {
    expect(shiftCodeOf('X', { ...KEPT, kind: 'off', dayOff: 'F3' })).toEqual({ code: 'X', kind: 'off', dayOff: 'F3' });
    expect(shiftCodeOf('Kurs', { ...KEPT, kind: 'leave', leave: 'training' })).toEqual({ code: 'Kurs', kind: 'leave', leave: 'training' });
  });
});

describe('timesIn', () => {
  it.each([
    ['0730-1500', ['0730', '1500']],
    ['7.30–15', ['7.30', '15']],
    ['22:00 - 8', ['22:00', '8']],
    ['Kurs', null],
    ['7-15-3', null],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});
