import { IntlMessageFormat } from 'intl-messageformat';
import { type TextKey, texts } from './texts/index.ts';

export type Locale = 'nb' | 'nn' | 'en';
/** Beside the real languages a fake one that shows `[key]`, so that text outside the catalogue stands out in tests. */
export type DisplayLocale = Locale | 'fake';
export type TextParams = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/** The text of a key in a language, with its placeholders filled. Numbers should come already formatted, except for plural choices. */
export function translate(locale: DisplayLocale, key: TextKey, params: TextParams = {}): string {
  if (locale === 'fake') return `[${key}]`;
  const source = texts[key][locale];
  if (!source.includes('{')) return source;
  const cacheKey = `${locale}:${key}`;
  let message = compiled.get(cacheKey);
  if (!message) {
    message = new IntlMessageFormat(source, intlLocale(locale), undefined, { ignoreTag: true });
    compiled.set(cacheKey, message);
  }
  return message.format(params) as string;
}

/** Whether a text exists for a key put together at run time. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key);
}

/**
 * Translates a key that was put together at run time, such as `rule.${id}.title`.
 * @throws Error when there is no such text; the architecture tests loop over every id so that this never reaches a user.
 */
export function translateDynamic(locale: DisplayLocale, key: string, params: TextParams = {}): string {
  if (!isTextKey(key)) throw new Error(`No text for "${key}". Maybe it is missing in shared/i18n/texts?`);
  return translate(locale, key, params);
}

/** The language tag that Intl knows. */
export function intlLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : `${locale}-NO`;
}

export type { TextKey };
