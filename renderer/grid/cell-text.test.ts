import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/contract/plan-parts.ts';
import { CELL_TEXT_LIMIT, codesBeginningWith, normaliseCellText } from './cell-text.ts';

const codes = ['D', 'D1', 'A', 'N', 'L', 'F1', 'Ø', 'Æå', 'd2'];

describe('normaliseCellText', () => {
  it.each([
    ['D', 'D'],
    ['d', 'D'],
    [' d1 ', 'D1'],
    ['\u00a0A\u00a0', 'A'],
    ['ø', 'Ø'],
    ['æÅ', 'Æå'],
    ['D2', 'd2'],
    ['A\u030a', 'Å'],
  ])('%j becomes the text %j', (typed, expected) => {
    expect(normaliseCellText(typed, codes)).toBe(expected);
  });

  it.each(['', '  ', '-', '–', '—', '\u2212', '--'])('%j means nothing', (typed) => {
    expect(normaliseCellText(typed, codes)).toBe('');
  });

  it('keeps an unknown text as typed, in its own case', () => {
    expect(normaliseCellText(' kurs  nå ', codes)).toBe('kurs nå');
  });

  it('takes the exact code when another differs only in case', () => {
    expect(normaliseCellText('d', ['D', 'd'])).toBe('d');
    expect(normaliseCellText('D', ['d', 'D'])).toBe('D');
  });

  it('takes no code for a text that two codes differ from only in case', () => {
    expect(normaliseCellText('da', ['Da', 'DA'])).toBe('da');
  });

  it('finds a composed letter written as letter and ring', () => {
    expect(normaliseCellText('a\u030a', ['Å'])).toBe('Å');
  });
});

describe('codesBeginningWith', () => {
  it('lists the codes in the order of the plan, whatever the case', () => {
    expect(codesBeginningWith('d', codes)).toEqual(['D', 'D1', 'd2']);
    expect(codesBeginningWith('', codes)).toEqual(codes);
    expect(codesBeginningWith('x', codes)).toEqual([]);
  });
});

describe('CELL_TEXT_LIMIT', () => {
  it('is what the plan document allows', () => {
    expect(CELL_TEXT_LIMIT).toBe(LIMITS.cellText);
  });
});
