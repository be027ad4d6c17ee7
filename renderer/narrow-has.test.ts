import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWideHas, narrowHas } from './narrow-has.ts';

function narrowed(...selectors: string[]): readonly string[] {
  const rule = {
    selectors,
    remove() {
      this.selectors = [];
    },
  };
  narrowHas.Rule(rule);
  return rule.selectors;
}

/** What stands before each brace of a style sheet. */
function selectorsIn(css: string): readonly string[] {
  return [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map((match) => match[1] ?? '');
}

describe('style sheets of the build', () => {
  it('a question to the whole page goes, also where it is one of several', () => {
    expect(narrowed('body:has(.ds-dialog:modal)')).toEqual([]);
    expect(narrowed('.a', ':root:has(.b) .c', '.d')).toEqual(['.a', '.d']);
  });

  it('a field keeps its looks under the pointer, whatever any element around it holds', () => {
    expect(narrowed(':has(label):not(:has(label:hover)) .ds-input:hover', '.x')).toEqual(['.ds-input:hover', '.x']);
    expect(narrowed(':is(:has(label):not(:has(label:hover)) .ds-input:hover,.x):checked')).toEqual([':is(.ds-input:hover,.x):checked']);
  });

  it('a rule for whatever is inside an element that holds something goes', () => {
    for (const selector of [
      '.ds-field:has(input)>*',
      '.ds-chip:has(:focus-visible) *',
      '.a:has(>:is(img,svg):only-child)>:not([hidden])',
      ':is(.a :is(a,b:has(input))) *',
    ]) {
      expect(narrowed(selector, '.x')).toEqual(['.x']);
    }
  });

  it('a question to one kind of element stays', () => {
    for (const selector of [
      '.ds-field:has(input)>.x',
      '.ds-field:has(*) label',
      '.ds-alert:not(:has(>h1)):before',
      '.ds-field:where(:has(.x)) label',
      'li:has(+li>.x)',
    ]) {
      expect(narrowed(selector)).toEqual([selector]);
    }
  });

  it('no style sheet of our own asks the whole page', () => {
    const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(20);
    const wide = sheets.flatMap((name) =>
      selectorsIn(readFileSync(path.join(import.meta.dirname, name), 'utf8')).filter((selector) => isWideHas(selector.trim())),
    );
    expect(wide).toEqual([]);
  });
});
