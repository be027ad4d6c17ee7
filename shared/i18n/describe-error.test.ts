import { describe, expect, it } from 'vitest';
import { appError, ERROR_CODES } from '../errors/app-error.ts';
import { describeError } from './describe-error.ts';
import { problemsTexts } from './texts/problems.ts';
import { translateDynamic } from './translate.ts';

const LOCALES = ['nb', 'nn', 'en'] as const;

describe('describeError', () => {
  it.each(ERROR_CODES)('has title, detail and advice for %s in three languages, even when the error carries nothing', (code) => {
    for (const locale of LOCALES) {
      const { title, detail, advice } = describeError(locale, appError(code));
      expect(title).not.toBe('');
      expect(advice).not.toBe('');
      expect(detail).not.toMatch(/[{}@]/);
    }
  });

  it('puts a path, what was found and what is accepted into one sentence', () => {
    const error = appError('document.invalid', { file: 'plan.json', path: '$.lines[3].postion', found: '@unknown-key', accepted: 'id, label', more: 0 });
    expect(describeError('en', error).detail).toBe('plan.json: $.lines[3].postion: unknown key. Accepted: id, label.');
    expect(describeError('nb', error).detail).toBe('plan.json: $.lines[3].postion: ukjent nøkkel. Godtatt: id, label.');
    expect(describeError('nn', error).detail).toBe('plan.json: $.lines[3].postion: ukjend nøkkel. Godteke: id, label.');
  });

  it('shows a found text that begins with @ as it is', () => {
    const error = appError('command.invalid', { path: '$.x', found: '@hjem', accepted: '@monday' });
    expect(describeError('nb', error).detail).toBe('$.x: @hjem. Godtatt: en mandag.');
  });

  it('writes megabytes with the decimal sign of the language', () => {
    const error = appError('file.too-large', { file: 'a.json', megabytes: 10.1, limitMegabytes: 10 });
    expect(describeError('nb', error).detail).toContain('10,1 MB');
    expect(describeError('en', error).detail).toContain('10.1 MB');
  });

  it('has every word for problems in all languages without a placeholder left', () => {
    const values = {
      limit: 2,
      min: 0,
      max: 3,
      count: 1,
      wanted: 2,
      code: 'N',
      value: 'x',
      minutes: 450,
      people: 2,
      date: '2027-01-04',
      ids: '1, 2',
      character: '"x"',
      name: 'Sommer',
      from: '2027-06-28',
      to: '2027-08-15',
    };
    for (const key of Object.keys(problemsTexts)) {
      for (const locale of LOCALES) expect(translateDynamic(locale, key, values)).not.toMatch(/[{}]/);
    }
  });
});
