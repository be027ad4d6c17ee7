import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const FOLDER = path.join(ROOT, 'tests/golden');

interface Row {
  readonly id: string;
  readonly paragraph: string;
  readonly situation: string;
  readonly file: string;
}

const rows: readonly Row[] = [...readFileSync(path.join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| (\w+(?:-\d+)?) \| (.+?) \| (.+?) \| `(.+?)` \|$/gm)].map(
  ([, id = '', paragraph = '', situation = '', file = '']) => ({ id, paragraph, situation, file }),
);

/** Titles that begin with the id of a case, by file. */
const titles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/\b(?:describe|it)\(\s*'((?:GE|EC|WE)-\d\d|[A-G]\d(?=:))(:? .*)',/g)].map((match) => ({
      file,
      id: match[1] ?? '',
      title: (match[2] ?? '').replace(/^:? /, ''),
    })),
  );

const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

describe('the table of golden cases', () => {
  it('has each case once, GE-01 to GE-28 and at least forty at the edges', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(numbered('GE', 28)));
    expect(ids.filter((id) => id.startsWith('EC-')).length).toBeGreaterThanOrEqual(40);
  });

  it.each(rows)('says rightly where $id is', ({ id, file }) => {
    expect(titles.filter((title) => title.id === id).map((title) => title.file)).toContain(file);
  });

  it('leaves out no case of the files', () => {
    expect([...new Set(titles.map(({ id }) => id))].filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  it('tells edge cases as their tests do, with the paragraph last', () => {
    const told = rows.filter(({ id }) => id.startsWith('EC-')).map(({ id, situation, paragraph }) => `${id} ${situation}, ${paragraph.replace(/^AML /, '')}`);
    expect(told).toEqual(
      titles
        .filter(({ id }) => id.startsWith('EC-'))
        .map(({ id, title }) => `${id} ${title}`)
        .sort(),
    );
  });
});
