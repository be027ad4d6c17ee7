import { useMemo } from 'react';
import {
  formatDate,
  formatDayMonth,
  formatHours,
  formatKroner,
  formatLongDate,
  formatMillions,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatShare,
  formatSigned,
  formatSignedHours,
} from '#shared/i18n/format.ts';
import { type Locale, type TextKey, type TextParams, translate, translateDynamic } from '#shared/i18n/translate.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { useApp } from '../../state/store.ts';

/** Every way of putting something into words, bound to one language. */
export interface Words {
  readonly locale: Locale;
  t(key: TextKey, params?: TextParams): string;
  /** For keys put together at run time, such as `rule.${id}.title`. */
  td(key: string, params?: TextParams): string;
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  hours(hours: number, decimals?: number): string;
  signedHours(hours: number, decimals?: number): string;
  minutes(minutes: number): string;
  share(share: number, decimals?: number): string;
  percent(percent: number, decimals?: number): string;
  kroner(ore: number, decimals?: 0 | 2): string;
  millions(ore: number): string;
  date: typeof formatDate;
  dayMonth: typeof formatDayMonth;
  /** `mandag 4. januar 2027` */
  longDate(date: LocalDate): string;
}

const cache = new Map<Locale, Words>();

/** The words of a language. One object a language, so that memoised components stay as they are. */
export function wordsOf(locale: Locale): Words {
  const known = cache.get(locale);
  if (known) return known;
  const words: Words = {
    locale,
    t: (key, params) => translate(locale, key, params),
    td: (key, params) => translateDynamic(locale, key, params),
    number: (value, decimals) => formatNumber(locale, value, decimals),
    signed: (value, decimals) => formatSigned(locale, value, decimals),
    hours: (hours, decimals) => formatHours(locale, hours, decimals),
    signedHours: (hours, decimals) => formatSignedHours(locale, hours, decimals),
    minutes: (minutes) => formatMinutes(locale, minutes),
    share: (share, decimals) => formatShare(locale, share, decimals),
    percent: (percent, decimals) => formatPercent(locale, percent, decimals),
    kroner: (ore, decimals) => formatKroner(locale, ore, decimals),
    millions: (ore) => formatMillions(locale, ore),
    date: formatDate,
    dayMonth: formatDayMonth,
    longDate: (day) => formatLongDate(locale, day),
  };
  cache.set(locale, words);
  return words;
}

/** The words of the language chosen on the screen. */
export function useText(): Words {
  const locale = useApp((state) => state.settings.locale);
  return useMemo(() => wordsOf(locale), [locale]);
}
