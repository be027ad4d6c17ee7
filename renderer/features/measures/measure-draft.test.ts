import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../app/locale/use-text.ts';
import { measureDraft, readMeasure } from './measure-draft.ts';
import { krRange, rangeText } from './range-text.ts';

const words = wordsOf('nb');
const EMPTY = measureDraft(null, words);

describe('a measure while it is typed', () => {
  it('is read with Norwegian dates and numbers; one number is a range of one', () => {
    const read = readMeasure({ ...EMPTY, title: 'Nattevakt', start: '01.07.2027', krLow: '880 000', fteLow: '1', fteHigh: '1,5' });
    expect(read).toMatchObject({ ok: true, facts: { start: '2027-07-01', end: null, kr: { low: 880_000, high: 880_000 }, fte: { low: 1, high: 1.5 } } });
  });

  it('comes back into its fields as it was', () => {
    const draft = { ...EMPTY, title: 'Nattevakt', start: '01.07.2027', end: '31.12.2027', fteLow: '1', fteHigh: '1,50', unitPriceKr: '800\u2009000' };
    const read = readMeasure(draft);
    expect(read.ok && measureDraft({ ...read.facts, id: 'm' }, words)).toEqual(draft);
  });

  it('says of each field what cannot be read', () => {
    expect(readMeasure({ ...EMPTY, start: 'i høst', end: 'aldri', krLow: 'mye', fteLow: '2', fteHigh: '1' })).toEqual({
      ok: false,
      problems: {
        title: 'app.measures.dialog.title-missing',
        start: 'app.measures.dialog.date-wrong',
        end: 'app.measures.dialog.date-wrong',
        krLow: 'app.measures.dialog.number-wrong',
        fteHigh: 'app.measures.dialog.high-wrong',
      },
    });
  });

  it('does not end before it begins', () => {
    expect(readMeasure({ ...EMPTY, title: 'x', start: '02.01.2027', end: '01.01.2027' })).toMatchObject({
      ok: false,
      problems: { end: 'app.measures.dialog.end-wrong' },
    });
  });
});

describe('ranges', () => {
  it('are one number where both are the same', () => {
    expect([rangeText({ low: 1, high: 1 }, 1, words), rangeText({ low: 1, high: 2 }, 1, words)]).toEqual(['1,0', '1,0 til 2,0']);
    expect(krRange({ low: 440_000, high: 440_000 }, words).replaceAll('\u2009', ' ')).toBe('440 000 kr');
    expect(krRange({ low: 1, high: 2 }, words).replaceAll('\u2009', ' ')).toBe('1 til 2 kr');
  });
});
