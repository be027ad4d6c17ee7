import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '#shared/domain/indicators/index.ts';
import { COMPETENCES } from '#shared/domain/model/competence.ts';
import { AGREEMENT_TYPES, DAY_NAMES, DAY_OFF_CODES, SERVICE_TYPES } from '#shared/domain/model/plan.ts';
import { DAY_PARTS, SEVERITIES } from '#shared/domain/model/results.ts';
import { RULES } from '#shared/domain/rules/index.ts';
import { ERROR_CODES } from '#shared/errors/app-error.ts';
import { parameterName, parameterValue } from '#shared/i18n/describe-parameter.ts';
import { texts } from '#shared/i18n/texts/index.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { PARAMETERS } from '#shared/law/parameters.ts';
import { ROOT, sourceFiles } from './source-files.ts';

/** The parser's number for a stretch of plain text. */
const PLAIN_TEXT = 0;

/** Names of the placeholders of a parsed text, those inside plural choices too. A text that does not parse throws here. */
function namesIn(elements: ReturnType<IntlMessageFormat['getAst']>): string[] {
  return elements.flatMap((element) => {
    // Every element with a value that is not plain text is a placeholder named by it.
    const kind: number = element.type;
    const own = 'value' in element && kind !== PLAIN_TEXT ? [element.value] : [];
    const nested = 'options' in element ? Object.values(element.options).flatMap((option) => namesIn(option.value)) : [];
    return [...own, ...nested];
  });
}

const missing = (keys: readonly string[]) => keys.filter((key) => !isTextKey(key));

describe('the rule registry', () => {
  const folder = path.join(ROOT, 'shared/domain/rules');

  it('has a file and a test of the same name for every rule', () => {
    const without = RULES.filter((rule) => !existsSync(path.join(folder, `${rule.id}.ts`)) || !existsSync(path.join(folder, `${rule.id}.test.ts`)));
    expect(without.map((rule) => rule.id)).toEqual([]);
  });

  it('holds every file that defines a rule', () => {
    const defined = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'rule.ts')
      .filter((file) => /scope: '(chain|coverage|plan)'/.test(readFileSync(path.join(folder, file), 'utf8')))
      .map((file) => file.replace('.ts', ''));
    expect(defined.sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  it('has title, finding, explanation and short text for every rule', () => {
    expect(missing(RULES.flatMap(({ id }) => ['title', 'finding', 'explanation', 'short'].map((part) => `rule.${id}.${part}`)))).toEqual([]);
  });

  it('gives every value it uses a source and a clause', () => {
    const holes = RULES.flatMap((rule) => rule.parameters)
      .filter((parameter) => parameter.clause === '' || parameter.values.some((entry) => entry.sources.length === 0))
      .map((parameter) => parameter.id);
    expect(holes).toEqual([]);
  });
});

describe('the register of numbers', () => {
  it('holds every parameter of shared/law', () => {
    const defined = sourceFiles('shared')
      .filter((file) => file.path.startsWith('shared/law/') && !file.isTest)
      .flatMap((file) => [...file.text.matchAll(/\bid: '([^']+)'/g)].map((match) => match[1] ?? ''));
    expect(defined.length).toBeGreaterThan(30);
    expect(defined.filter((id) => !PARAMETERS.has(id))).toEqual([]);
  });

  it('holds every number of every rule', () => {
    expect(RULES.flatMap((rule) => rule.parameters).filter((parameter) => PARAMETERS.get(parameter.id) !== parameter)).toEqual([]);
  });
});

describe('texts', () => {
  it('name every number of law and tariff, and write out each of its values', () => {
    for (const locale of ['nb', 'nn', 'en'] as const) {
      for (const parameter of PARAMETERS.values()) {
        expect(parameterName(locale, parameter.id)).not.toBe('');
        for (const { value } of parameter.values) expect(parameterValue(locale, parameter, value), parameter.id).toMatch(/\p{L}|\d/u);
      }
    }
  });

  it('exist for every indicator', () => {
    expect(missing(INDICATORS.flatMap((indicator) => [`indicator.${indicator.id}.name`, `indicator.${indicator.id}.definition`]))).toEqual([]);
  });

  it('exist for every error code', () => {
    expect(missing(ERROR_CODES.flatMap((code) => ['title', 'detail', 'advice'].map((part) => `error.${code}.${part}`)))).toEqual([]);
  });

  it("exist for the field's own words", () => {
    expect(
      missing([
        ...COMPETENCES.flatMap((id) => [`competence.${id}`, `competence.${id}.short`]),
        ...SERVICE_TYPES.map((id) => `service.${id}`),
        ...[...DAY_NAMES, 'holiday'].map((id) => `day.${id}`),
        ...DAY_NAMES.map((id) => `day.${id}.short`),
        ...DAY_OFF_CODES.map((id) => `day-off.${id}`),
        ...DAY_PARTS.map((id) => `day-part.${id}`),
        ...SEVERITIES.map((id) => `severity.${id}`),
        ...AGREEMENT_TYPES.map((id) => `agreement.${id}`),
      ]),
    ).toEqual([]);
  });

  it('use the same placeholders in all three languages', () => {
    const placeholders = (text: string) => [...new Set(namesIn(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()))].sort();
    const uneven = Object.entries(texts)
      .filter(([, text]) => new Set([text.nb, text.nn, text.en].map((one) => placeholders(one).join())).size > 1)
      .map(([key]) => key);
    expect(uneven).toEqual([]);
  });
});
