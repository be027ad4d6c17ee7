import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COST_PARTS } from '#shared/domain/cost/cost-report.ts';
import { RULES } from '#shared/domain/rules/index.ts';
import { PARAMETERS } from '#shared/law/parameters.ts';
import { ROOT, sourceFiles } from './source-files.ts';

/** No paragraph: local norms, and what a plan says itself. */
const NONE = '–';

const [table = ''] = readFileSync(path.join(ROOT, 'shared/law/README.md'), 'utf8').split('## From paragraph to file to test').slice(1);
const rows = [...table.matchAll(/^\| (?!Paragraph|---)(.+?) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, paragraph = '', what = '', numbers = '', code = '', tests = '']) => ({
    paragraph,
    ids: inBackticks(what),
    numbers: inBackticks(numbers),
    code: inBackticks(code),
    tests: inBackticks(tests),
  }),
);

function inBackticks(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
}

describe('the table from paragraph to file to test', () => {
  it('names files that exist', () => {
    const files = rows.flatMap(({ numbers, code, tests }) => [...numbers, ...code, ...tests]);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect(rows.flatMap(({ tests }) => tests).filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
  });

  it('stands in the order of the paragraphs, with a test in every row', () => {
    const numeric = new Intl.Collator('en', { numeric: true });
    const order = (paragraph: string) => (paragraph === NONE ? 1 : 0);
    const paragraphs = rows.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((one, other) => order(one) - order(other) || numeric.compare(one, other)));
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it('has every rule, with its file and its test', () => {
    for (const { id } of RULES) {
      const own = rows.filter(({ ids }) => ids.includes(id));
      expect(
        own.flatMap(({ code }) => code),
        id,
      ).toContain(`shared/domain/rules/${id}.ts`);
      expect(
        own.flatMap(({ tests }) => tests),
        id,
      ).toContain(`shared/domain/rules/${id}.test.ts`);
    }
  });

  it('has the clause of every number, with the file in which the number stands', () => {
    const law = sourceFiles('shared').filter((file) => file.path.startsWith('shared/law/') && !file.isTest);
    for (const { id, clause } of PARAMETERS.values()) {
      // Guaranteed pay puts its ids together.
      const stem = id.startsWith('hta.guaranteed-pay.') ? 'hta.guaranteed-pay.' : `'${id}'`;
      const file = law.find(({ path: at, text }) => text.includes(stem) && !at.endsWith('parameters.ts'));
      const own = rows.filter(({ paragraph }) => paragraph === clause);
      expect(
        own.flatMap(({ numbers }) => numbers),
        `${id} (${clause})`,
      ).toContain(file?.path);
    }
  });

  it('has every part of the cost', () => {
    const ids = rows.flatMap((row) => row.ids);
    expect(COST_PARTS.filter((part) => !ids.includes(part))).toEqual([]);
  });
});
