import type { Benchmark } from '../domain/compare/benchmark.ts';
import type { ComparisonReason } from '../domain/compare/comparability.ts';
import { formatNumber } from './format.ts';
import { type DisplayLocale, isTextKey, translate, translateDynamic } from './translate.ts';

/** What speaks against a comparison, in one sentence. */
export function describeReason(locale: DisplayLocale, { code, parts = [], values = {}, inOwn = false, services = [] }: ComparisonReason): string {
  const isYear = code === 'year';
  // Years have no thousands.
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isYear ? String(value) : formatNumber(locale, value, 2)]));
  const other = services[1];
  return translateDynamic(locale, `compare.reason.${code}`, {
    ...numbers,
    ...(other === undefined ? {} : { other: translate(locale, `service.${other}`).toLowerCase() }),
    parts: parts.map((part) => translateDynamic(locale, `compare.part.${part}`)).join(', '),
    side: inOwn ? 'own' : 'other',
  });
}

/** What a number to compare with is called: as it was typed in, or the text of a shipped one. */
export function benchmarkName(locale: DisplayLocale, { id, name }: Pick<Benchmark, 'id' | 'name'>): string {
  const key = `reference.factor.${id}`;
  return name === '' && isTextKey(key) ? translateDynamic(locale, key) : name;
}

/** Where a number comes from, in one line: `KOMØK-forum, s. 12, 2022`. */
export function benchmarkSource({ source, page, year }: Pick<Benchmark, 'source' | 'page' | 'year'>): string {
  return [source, page, year === null ? '' : String(year)].filter((part) => part !== '').join(', ');
}
