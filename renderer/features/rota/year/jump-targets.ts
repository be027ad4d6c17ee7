import type { Period } from '#shared/domain/model/plan.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { type HolidayKey, publicHolidays } from '#shared/time/holidays.ts';
import { addDays, DAYS_PER_WEEK, daysBetween, isoWeek, type LocalDate, parseLocalDate } from '#shared/time/local-date.ts';
import { type Words, wordsOf } from '../../../app/locale/use-text.ts';

/** A place of the plan that one can go to. */
export interface JumpTarget {
  /** Counted from the first day of the plan. */
  readonly day: number;
  readonly label: string;
}

/** Names are understood in every language, whichever is chosen. */
const LOCALES: readonly Locale[] = ['nb', 'nn', 'en'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Fewer letters could mean several months. */
const SHORTEST_MONTH = 3;

/**
 * The places of a plan that a text can mean, best first: a week (`uke 27`, `veke 27`, `week 27`, `27`), a date (`17.05`, `17.5.2027`, `17. mai`,
 * `17 May`) or a public holiday by any part of its name in any of the languages (`påske`). Nothing for what the plan does not reach. Without a
 * text: the holidays. In a repeating rota a week is one of its own weeks, and there are neither dates nor holidays.
 */
export function jumpTargets(text: string, period: Period, words: Words): readonly JumpTarget[] {
  const wanted = text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
  const week = weekOf(wanted, period, words);
  if (period.kind === 'cycle') return week;
  const days = [...datesOf(wanted, period), ...holidaysOf(wanted, period)];
  const targets = [...week, ...days.map((date) => ({ day: daysBetween(period.start, date), label: dayLabel(date, words) }))];
  return targets.filter(({ day }, index) => targets.findIndex((other) => other.day === day) === index);
}

function weekOf(wanted: string, period: Period, words: Words): readonly JumpTarget[] {
  const number = Number(/^(?:uke|veke|week|u|v|w)?\.? ?(\d{1,2})$/.exec(wanted)?.[1] ?? Number.NaN);
  return Array.from({ length: period.weeks }, (_, index) => index).flatMap((index) => {
    const monday = addDays(period.start, index * DAYS_PER_WEEK);
    const own = period.kind === 'cycle' ? index + 1 : isoWeek(monday);
    if (own !== number) return [];
    const label =
      period.kind === 'cycle'
        ? words.t('rota.week.cycle', { number: own, week: isoWeek(monday) })
        : words.t('rota.jump.week', { week: own, date: words.date(monday) });
    return [{ day: index * DAYS_PER_WEEK, label }];
  });
}

function datesOf(wanted: string, period: Period): readonly LocalDate[] {
  const numbers = /^(\d{1,2})[./](\d{1,2})\.?(?:\/?(\d{4}))?$/.exec(wanted);
  if (numbers) return datesInPlan(Number(numbers[1]), Number(numbers[2]), numbers[3], period);
  const named = /^(\d{1,2})\.? ?(\p{L}{3,}) ?(\d{4})?$/u.exec(wanted) ?? /^(?<month>\p{L}{3,}) (\d{1,2}),? ?(\d{4})?$/u.exec(wanted);
  if (!named) return [];
  const [name = '', day] = named.groups ? [named[1], named[2]] : [named[2], named[1]];
  const month = MONTHS.find((each) => LOCALES.some((locale) => monthName(locale, each).startsWith(name) && name.length >= SHORTEST_MONTH));
  return month === undefined ? [] : datesInPlan(Number(day), month, named[3], period);
}

function monthName(locale: Locale, month: number): string {
  return wordsOf(locale).td(`month.${month}`).toLocaleLowerCase('nb');
}

/** The date in each year of the plan, or in the year given, as far as the plan has it. */
function datesInPlan(day: number, month: number, year: string | undefined, period: Period): readonly LocalDate[] {
  const years = year === undefined ? yearsOf(period) : [Number(year)];
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return years
    .map((each) => parseLocalDate(`${each}-${twoDigits(month)}-${twoDigits(day)}`))
    .filter((date) => date !== null && isInPlan(date, period)) as LocalDate[];
}

function holidaysOf(wanted: string, period: Period): readonly LocalDate[] {
  const isMeant = (key: HolidayKey): boolean => LOCALES.some((locale) => wordsOf(locale).td(key).toLocaleLowerCase('nb').includes(wanted));
  return yearsOf(period)
    .flatMap((year) => [...publicHolidays(year)])
    .filter(([date, key]) => isInPlan(date, period) && isMeant(key))
    .map(([date]) => date)
    .sort();
}

function yearsOf(period: Period): readonly number[] {
  const first = Number(period.start.slice(0, 4));
  const last = Number(addDays(period.start, period.weeks * DAYS_PER_WEEK - 1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isInPlan(date: LocalDate, period: Period): boolean {
  const day = daysBetween(period.start, date);
  return day >= 0 && day < period.weeks * DAYS_PER_WEEK;
}

function dayLabel(date: LocalDate, words: Words): string {
  const holiday = publicHolidays(Number(date.slice(0, 4))).get(date);
  const text = words.t('rota.jump.day', { date: words.date(date), week: isoWeek(date) });
  return holiday ? `${words.td(holiday)} · ${text}` : text;
}
