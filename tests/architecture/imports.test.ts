import { describe, expect, it } from 'vitest';
import { IMPORT_RULES } from './import-rules.ts';
import { type SourceFile, sourceFiles, TOP_FOLDERS } from './source-files.ts';

const files = TOP_FOLDERS.flatMap((folder) => sourceFiles(folder));

/** Test files may use the test runner, builders and real files besides what the code beside them may. */
const TEST_EXTRAS = ['vitest', 'fast-check', 'node:', 'tests/', 'shared/', 'unpdf', 'react', '@playwright/test'];

function complaints(file: SourceFile): string[] {
  const rule = IMPORT_RULES.find((candidate) => file.path.startsWith(candidate.from));
  if (!rule) return [`${file.path}: no import rule covers it. Add one to import-rules.ts with its reason.`];
  const own = rule.from.endsWith('/') ? rule.from : `${file.path.split('/').slice(0, -1).join('/')}/`;
  const allowed = [own, ...rule.may, ...(file.isTest ? [...TEST_EXTRAS, `${file.path.split('/')[0]}/`] : [])];
  return file.imports
    .filter(({ target }) => !allowed.some((start) => target === start || target.startsWith(start.endsWith('/') || start.endsWith(':') ? start : `${start}/`)))
    .map(({ target }) => `${file.path} may not import ${target}: ${rule.because}. Allowed: ${rule.may.join(', ') || 'nothing'}.`);
}

describe('import rules', () => {
  it('hold for every file of every folder', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(complaints)).toEqual([]);
  });

  it('notice a forbidden import (the check itself works)', () => {
    const wrong: SourceFile = {
      path: 'renderer/features/x.ts',
      text: '',
      isTest: false,
      imports: [{ specifier: '#shared/domain/rules/index.ts', target: 'shared/domain/rules/index.ts', isTypeOnly: true }],
    };
    expect(complaints(wrong)).toHaveLength(1);
  });

  it('keep single-place packages in their place', () => {
    const onlyIn: Readonly<Record<string, readonly string[]>> = {
      zod: ['shared/contract/'],
      'date-fns': ['shared/time/'],
      'better-sqlite3': ['db/driver.ts'],
      zustand: ['renderer/state/'],
      pdfkit: ['service/adapters/pdf/'],
      hucre: ['service/adapters/spreadsheet/'],
      highs: ['service/adapters/exact-solver/'],
      'fraction.js': ['shared/domain/cost/'],
      electron: ['electron/'],
    };
    const strays = files
      .filter((file) => !file.isTest)
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => onlyIn[target] !== undefined && !onlyIn[target].some((place) => file.path.startsWith(place)))
          .map(({ target }) => `${file.path} imports ${target}, which belongs to ${onlyIn[target]?.join(' or ')}`),
      );
    expect(strays).toEqual([]);
  });

  it('keep Date objects inside shared/time', () => {
    const strays = files
      .filter((file) => file.path.startsWith('shared/') && !file.path.startsWith('shared/time/') && !file.isTest)
      .filter((file) => /\bnew Date\(|\bDate\.(now|UTC|parse)\b/.test(file.text))
      .map((file) => file.path);
    expect(strays).toEqual([]);
  });
});
