import type { AppError, ErrorParams } from '../errors/app-error.ts';
import { formatNumber } from './format.ts';
import { type DisplayLocale, isTextKey, translate, translateDynamic } from './translate.ts';

/** An error in words: what happened, the particulars, and what the person can do. */
export interface ErrorText {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
}

// Placeholders that an error may lack. An error message must never fail on an error that carries too little.
const BLANK: ErrorParams = {
  accepted: '',
  actual: '',
  backup: '',
  character: '',
  code: '',
  column: '',
  correlationId: '',
  count: 1,
  day: '',
  departmentId: '',
  expected: '',
  file: '',
  found: '',
  kind: '',
  limit: '',
  limitMegabytes: '',
  line: '',
  megabytes: '',
  method: '',
  more: 0,
  name: '',
  path: '$',
  planId: '',
  problem: '',
  reference: '',
  rule: '',
  sheet: '',
  state: '',
  supported: '',
  version: '',
  versionId: '',
};

/** The words for an error in a language. */
export function describeError(locale: DisplayLocale, error: AppError): ErrorText {
  const params = wordParams(locale, { ...BLANK, ...error.params });
  const text = (part: keyof ErrorText) => translate(locale, `error.${error.code}.${part}`, params);
  return { title: text('title'), detail: text('detail').trim(), advice: text('advice') };
}

function wordParams(locale: DisplayLocale, params: ErrorParams): ErrorParams {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    // Whole numbers stay numbers, for plural choices.
    words[name] = typeof value === 'string' ? wordValue(locale, value, params) : Number.isInteger(value) ? value : formatNumber(locale, value, 1);
  }
  const found = params['found'];
  if (typeof found === 'string' && found !== '' && !found.startsWith('@')) words['found'] = translate(locale, 'problem.found', { value: found });
  return words;
}

// `@monday` stands for the text `problem.monday`; anything else is shown as it is.
function wordValue(locale: DisplayLocale, value: string, params: ErrorParams): string {
  const key = `problem.${value.slice(1)}`;
  return value.startsWith('@') && isTextKey(key) ? translateDynamic(locale, key, params) : value;
}
