import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../law/parameters.ts';
import { parameterNote, parameterValue } from './describe-parameter.ts';
import { texts } from './texts/index.ts';

const number = (unit: string, value: number) => parameterValue('nb', { id: 'aml.daily-rest', unit }, value).replace(/\u2009/g, ' ');

describe('a number of law in words', () => {
  it.each([
    ['minutes', 660, '11 t'],
    ['weeks', 1, '1 uke'],
    ['weeks', 26, '26 uker'],
    ['share', 0.5, '50 %'],
    ['percent', 14.1, '14,1 %'],
    ['hours/year', 1900, '1 900 t i året'],
    ['hours/year, 0 = the norm', 0, 'som stillingens egen norm'],
  ] as const)('%s: %d reads %s', (unit, value, text) => {
    expect(number(unit, value)).toBe(text);
  });

  it('says so when no source has a value', () => {
    expect(parameterValue('nb', { id: 'nav.basic-amount', unit: 'NOK' }, null)).toBe('ingen kjent verdi');
  });

  it('writes minutes of the day as times', () => {
    expect(parameterValue('nb', { id: 'hours.night-window', unit: '' }, { fromMinute: 1260, toMinute: 360 })).toBe('21:00–06:00');
  });

  it('writes a ladder step by step, and a step without a value as missing', () => {
    const text = parameterValue('nn', { id: 'hta.guaranteed-pay.G1a', unit: '' }, [
      { fromYears: 0, kr: 382_500 },
      { fromYears: 1, kr: null },
    ]);
    expect(text.replace(/\u2009/g, ' ')).toBe('frå 0 år: 382 500 kr · frå 1 år: ingen kjend verdi');
  });

  it('takes the sentence of the form that the value has', () => {
    const bands = [{ aboveHours: 289, kr: 100 }];
    expect(parameterValue('en', { id: 'hta.weekend-supplement', unit: '' }, { form: 'ladder', bands })).toContain('above 289 h: 100 kr/h');
    expect(parameterValue('en', { id: 'hta.weekend-supplement', unit: '' }, { form: 'percent', percent: 22, minimumKr: 70 })).toContain('22%');
  });
});

describe('what to bear in mind about a number of law', () => {
  const notes = [...new Set([...PARAMETERS.values()].flatMap(({ values }) => values.flatMap(({ note }) => note ?? [])))];

  it('is told in every language', () => {
    expect(notes.length).toBeGreaterThan(20);
    for (const note of notes) for (const locale of ['nb', 'nn', 'en'] as const) expect(parameterNote(locale, note)).toMatch(/\.$/);
  });

  it('has no text without a number', () => {
    const told = Object.keys(texts).filter((key) => key.startsWith('law-note.'));
    expect(told.filter((key) => !notes.includes(key.slice('law-note.'.length)))).toEqual([]);
  });
});
