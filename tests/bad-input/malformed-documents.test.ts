import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { readPlanText } from '#shared/contract/read-plan-text.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import { MALFORMED, SOUND_TEXT } from './malformed-documents.ts';

function open(bytes: Uint8Array): Result<Plan, AppError> {
  const text = readPlanText(bytes, 'plan.json');
  return text.ok ? parsePlanDocument(text.value, 'plan.json') : text;
}

describe('a malformed plan document', () => {
  it.each(MALFORMED)('$name is refused with its place, what was found and what is accepted', ({ bytes, code, path, says }) => {
    const opened = open(bytes);
    if (opened.ok) expect.fail('it was accepted');
    expect(opened.error.code).toBe(code);
    if (path !== undefined) expect(opened.error.path).toBe(path);
    const { detail } = describeError('en', opened.error);
    expect(detail).toContain('plan.json');
    for (const words of says) expect(detail).toContain(words);
  });

  it.each(MALFORMED)('$name is explained in bokmål and nynorsk without leftovers', ({ bytes }) => {
    const opened = open(bytes);
    if (opened.ok) expect.fail('it was accepted');
    for (const locale of ['nb', 'nn'] as const) {
      const words = Object.values(describeError(locale, opened.error)).join(' ');
      expect(words).not.toMatch(/@[a-z]|undefined|\{|\}(?!")/);
    }
  });

  it('tells how many more problems there are', () => {
    const document = JSON.parse(SOUND_TEXT);
    document.lines[0].positionPercent = 0;
    document.lines[1].positionPercent = 151;
    document.name = '';
    const opened = parsePlanDocument(document, 'plan.json');
    if (opened.ok) expect.fail('it was accepted');
    expect([opened.error.path, opened.error.params['more']]).toEqual(['$.name', 2]);
    expect(describeError('nb', opened.error).detail).toMatch(/2 feil til\.$/);
  });

  it('tells of a misspelt key rather than of the key that it made missing', () => {
    const opened = parsePlanDocument(JSON.parse(SOUND_TEXT.replace('positionPercent', 'positionPersent')), 'plan.json');
    expect(opened).toMatchObject({ ok: false, error: { path: '$.lines[0].positionPersent', params: { more: 1 } } });
  });
});

describe('an unusual but sound plan document', () => {
  const accepted = (text: string) => {
    const opened = open(new TextEncoder().encode(text));
    if (!opened.ok) expect.fail(JSON.stringify(opened.error));
    return opened.value;
  };

  it('is read with a byte order mark, which is not written again', () => {
    expect(writePlanDocument(accepted(`\ufeff${SOUND_TEXT}`))).toBe(SOUND_TEXT);
  });

  it('is read with exactly 10 MB', () => {
    const bytes = new Uint8Array(10 * 1024 * 1024).fill(0x20);
    bytes.set(new TextEncoder().encode(SOUND_TEXT));
    expect(open(bytes).ok).toBe(true);
  });

  it('is read with 64 levels as far as its format', () => {
    expect(parsePlanDocument(`${'['.repeat(64)}${']'.repeat(64)}`, 'plan.json')).toMatchObject({ ok: false, error: { code: 'document.invalid', path: '$' } });
  });

  it('may lack lines and demand', () => {
    const document = { ...JSON.parse(SOUND_TEXT), lines: [], demand: [] };
    expect(accepted(JSON.stringify(document))).toMatchObject({ lines: [], demand: [] });
  });

  it('may separate the codes of a week by more than one space', () => {
    expect(writePlanDocument(accepted(SOUND_TEXT.replace('D D A A', ' D  D\\tA A')))).toBe(SOUND_TEXT);
  });

  it('keeps unknown cells where they stood', () => {
    const document = { ...JSON.parse(SOUND_TEXT), unknownCells: [{ line: '1', day: 4, text: 'kurs?' }] };
    const plan = accepted(JSON.stringify(document));
    expect(plan.lines[0]?.cells.slice(0, 7)).toEqual(['D', 'D', 'A', 'A', 'kurs?', 'F1', 'F2']);
    expect(JSON.parse(writePlanDocument(plan))).toEqual(document);
  });
});
