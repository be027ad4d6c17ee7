import { type LocalDate, weekdayIndex } from '../time/local-date.ts';
import { type DisplayLocale, intlLocale, translate, translateDynamic } from './translate.ts';

/** The only place where numbers, money and dates become text: decimal comma, thin spaces in thousands, `dd.mm.`, real minus sign. */

const THIN_SPACE = '\u2009';
const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: DisplayLocale, decimals: number): Intl.NumberFormat {
  const key = `${locale}:${decimals}`;
  let format = formats.get(key);
  if (!format) {
    // Bokmål and nynorsk write numbers alike; asking for nb avoids machines without nynorsk number data.
    const tag = locale === 'en' ? intlLocale('en') : intlLocale('nb');
    format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  return format;
}

/** `1 234,5` in Norwegian, `1,234.5` in English. Never `-0`. */
export function formatNumber(locale: DisplayLocale, value: number, decimals = 0): string {
  const zeroed = Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
  return numberFormat(locale, decimals)
    .format(zeroed)
    .replace(/[\u00a0\u202f ]/g, THIN_SPACE)
    .replace(/^-/, MINUS);
}

/** The same with its sign always shown: `+2,0`, `−4,5`, `0,0`. */
export function formatSigned(locale: DisplayLocale, value: number, decimals = 0): string {
  const text = formatNumber(locale, value, decimals);
  const isZero = !/[1-9]/.test(text);
  return value > 0 && !isZero ? `+${text}` : text;
}

/** Hours with one decimal and the unit: `35,5 t` (`35.5 h` in English). */
export function formatHours(locale: DisplayLocale, hours: number, decimals = 1): string {
  return `${formatNumber(locale, hours, decimals)}${THIN_SPACE}${hourUnit(locale)}`;
}

/** `+38,0 t`, `−62,0 t`. */
export function formatSignedHours(locale: DisplayLocale, hours: number, decimals = 1): string {
  return `${formatSigned(locale, hours, decimals)}${THIN_SPACE}${hourUnit(locale)}`;
}

/** Minutes as people say them: `9 t 30 min`, `45 min`. */
export function formatMinutes(locale: DisplayLocale, minutes: number): string {
  const sign = minutes < 0 ? MINUS : '';
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const unit = hourUnit(locale);
  if (hours === 0) return `${sign}${rest}${THIN_SPACE}min`;
  return rest === 0
    ? `${sign}${formatNumber(locale, hours)}${THIN_SPACE}${unit}`
    : `${sign}${formatNumber(locale, hours)}${THIN_SPACE}${unit} ${rest}${THIN_SPACE}min`;
}

/** A share (0.7549) as `75,5 %`. */
export function formatShare(locale: DisplayLocale, share: number, decimals = 0): string {
  return formatPercent(locale, share * 100, decimals);
}

/** A number of per cent as `75,5 %`. */
export function formatPercent(locale: DisplayLocale, percent: number, decimals = 0): string {
  const text = formatNumber(locale, percent, decimals);
  return locale === 'en' ? `${text}%` : `${text}${THIN_SPACE}%`;
}

/** Øre as kroner: `4 484,35 kr`, or without øre when `decimals` is 0. */
export function formatKroner(locale: DisplayLocale, ore: number, decimals: 0 | 2 = 0): string {
  return `${formatNumber(locale, ore / 100, decimals)}${THIN_SPACE}kr`;
}

/** Øre as millions: `14,2 mill. kr`. */
export function formatMillions(locale: DisplayLocale, ore: number): string {
  return locale === 'en' ? `${formatNumber(locale, ore / 1e8, 1)}${THIN_SPACE}m kr` : `${formatNumber(locale, ore / 1e8, 1)}${THIN_SPACE}mill. kr`;
}

/** `04.01.` */
export function formatDayMonth(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.`;
}

/** Day and month where there is little room, `4.1.`: above the columns of a printed rota. */
export function formatShortDayMonth(date: LocalDate): string {
  return `${Number(date.slice(8, 10))}.${Number(date.slice(5, 7))}.`;
}

/** `04.01.2027` */
export function formatDate(date: LocalDate): string {
  return `${formatDayMonth(date)}${date.slice(0, 4)}`;
}

/** A date in words: `mandag 4. januar 2027`. */
export function formatLongDate(locale: DisplayLocale, date: LocalDate): string {
  const weekday = translate(locale, LONG_DAYS[weekdayIndex(date)] ?? 'day.mon');
  const month = translateDynamic(locale, `month.${Number(date.slice(5, 7))}`);
  return translate(locale, 'date.long', { weekday, day: Number(date.slice(8, 10)), month, year: date.slice(0, 4) });
}

const LONG_DAYS = ['day.mon', 'day.tue', 'day.wed', 'day.thu', 'day.fri', 'day.sat', 'day.sun'] as const;

function hourUnit(locale: DisplayLocale): string {
  return locale === 'en' ? 'h' : 't';
}
