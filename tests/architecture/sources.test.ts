import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/domain/rules/index.ts';
import { translateDynamic } from '#shared/i18n/translate.ts';
import type { Parameter } from '#shared/law/parameter.ts';
import { ROOT, sourceFiles } from './source-files.ts';

const register = readFileSync(path.join(ROOT, 'docs/sources.md'), 'utf8');

describe('the register of sources', () => {
  it('holds every key that a value of law or tariff names', () => {
    const used = sourceFiles('shared')
      .filter((file) => file.path.startsWith('shared/law/') && !file.isTest)
      .flatMap((file) =>
        [...file.text.matchAll(/sources: \[([^\]]*)\]/g)].flatMap((match) => [...(match[1] ?? '').matchAll(/'([^']+)'/g)].map((key) => key[1])),
      );
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((key) => !register.includes(`| ${key} |`))).toEqual([]);
  });
});

describe('the rule catalogue', () => {
  it('is what the registry says (renew it with `vitest run tests/architecture/sources.test.ts -u`)', async () => {
    await expect(ruleCatalogue()).toMatchFileSnapshot(path.join(ROOT, 'docs/rule-catalogue.md'));
  });
});

function ruleCatalogue(): string {
  const sections = RULES.map(({ id, citation, severities, parameters }) =>
    [
      `## ${id}`,
      '',
      `**${translateDynamic('nb', `rule.${id}.title`)}** (${citation}). ${translateDynamic('en', `rule.${id}.explanation`)} Findings: ${severities.join(', ')}.`,
      '',
      ...(parameters.length === 0
        ? []
        : ['| Number | Clause | Value | From | Confidence | Sources |', '|---|---|---|---|---|---|', ...parameters.flatMap(rows), '']),
    ].join('\n'),
  );
  return ['# Rule catalogue', '', 'Made from the registry in `shared/domain/rules/index.ts`; do not edit. Sources: `docs/sources.md`.', '', ...sections].join(
    '\n',
  );
}

function rows({ id, clause, unit, values }: Parameter<unknown>): string[] {
  return values.map((entry) => `| ${id} | ${clause} | ${shown(entry.value)} ${unit} | ${entry.from} | ${entry.confidence} | ${entry.sources.join(', ')} |`);
}

function shown(value: unknown): string {
  if (value === null) return 'missing';
  return typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : JSON.stringify(value).replaceAll('"', '');
}
