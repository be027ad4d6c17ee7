import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

describe('readJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(readJson(text, 'a')).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('refuses every text that JSON.parse refuses', () => {
    const soup = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.5', 'e', 'true', 'nul', ' ', '\\', '\n'), { maxLength: 8 });
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const read = readJson(text, 'a');
        expect(read.ok || (isJson && read.error.params['found'] === '@duplicate-key')).toBe(isJson);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['{"a": 1,\n "b": }', 2, 7, '@json-character'],
    ['[1, 2', 1, 6, '@json-end'],
    ['["a\tb"]', 1, 2, '@json-string'],
    ['[1.]', 1, 2, '@json-number'],
    ['[+1]', 1, 2, '@json-character'],
    ['{"a": 1} x', 1, 10, '@json-trailing'],
    ['\n\n[\n  tru]', 4, 3, '@json-character'],
    ["{'a': 1}", 1, 2, '@json-character'],
  ])('tells line and column of the fault in %j', (text, line, column, problem) => {
    expect(readJson(text, 'a')).toMatchObject({ ok: false, error: { code: 'document.not-json', params: { line, column, problem } } });
  });

  it('tells where a key stands twice, and allows the same key in two objects', () => {
    expect(readJson('{"a": [{"b": 1, "c": 2, "b": 3}]}', 'f')).toMatchObject({ ok: false, error: { code: 'document.invalid', path: '$.a[0].b' } });
    expect(readJson('[{"b": 1}, {"b": 2}]', 'f').ok).toBe(true);
  });

  it('keeps a key called __proto__ as a key', () => {
    const read = readJson('{"__proto__": 1}', 'f');
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__']);
  });

  it('reads a text of megabytes, with and without escapes', () => {
    for (const piece of ['a', '\\n', '\\u00e6']) {
      const text = `"${piece.repeat(3_000_000 / piece.length)}"`;
      expect(readJson(text, 'f').ok).toBe(true);
    }
    expect(readJson(`"${'a'.repeat(3_000_000)}`, 'f').ok).toBe(false);
  });

  it('reads 64 levels and refuses 65', () => {
    const nested = (levels: number) => readJson('{"a":'.repeat(levels) + '1' + '}'.repeat(levels), 'f');
    expect(nested(64).ok).toBe(true);
    expect(nested(65)).toMatchObject({ ok: false, error: { code: 'document.too-deep', params: { limit: 64 } } });
  });
});
