import { DAY_NAMES, type DayName, type Period } from '#shared/domain/model/plan.ts';
import { type HolidayKey, holidayOn } from '#shared/time/holidays.ts';
import { addDays, DAYS_PER_WEEK, isoWeek, type LocalDate } from '#shared/time/local-date.ts';
import type { Words } from '../app/locale/use-text.ts';

/** One column of days. */
export interface DayColumn {
  readonly day: number;
  readonly date: LocalDate;
  readonly dayName: DayName;
  /** `saturday` and `sunday` are drawn apart from the week. */
  readonly kind: 'weekday' | 'saturday' | 'sunday';
  readonly holiday: HolidayKey | null;
  readonly weekNumber: number;
  /** As a screen reader hears it: `mandag 04.01.2027, uke 1`. */
  readonly name: string;
}

/** Seven columns under one heading. */
export interface WeekColumn {
  readonly index: number;
  readonly title: string;
  /** What fits over days too narrow for the whole title. */
  readonly shortTitle: string;
}

/** All days of the period in order. A cycle has generic weeks without public holidays. */
export function dayColumns(period: Period, words: Words): readonly DayColumn[] {
  return Array.from({ length: period.weeks * DAYS_PER_WEEK }, (_, day) => {
    const date = addDays(period.start, day);
    const dayName = DAY_NAMES[day % DAYS_PER_WEEK] ?? 'mon';
    const holiday = period.kind === 'calendar' ? holidayOn(date) : null;
    const weekNumber = isoWeek(date);
    const name = words.t('rota.day.name', { weekday: words.td(`day.${dayName}`), date: words.date(date), week: weekNumber });
    return {
      day,
      date,
      dayName,
      kind: dayName === 'sat' ? 'saturday' : dayName === 'sun' ? 'sunday' : 'weekday',
      holiday,
      weekNumber,
      name: holiday ? `${name}, ${words.td(holiday)}` : name,
    };
  });
}

/** The headings over the weeks. */
export function weekColumns(period: Period, days: readonly DayColumn[], words: Words): readonly WeekColumn[] {
  return Array.from({ length: period.weeks }, (_, index) => {
    const [monday, sunday] = [days[index * DAYS_PER_WEEK], days[index * DAYS_PER_WEEK + DAYS_PER_WEEK - 1]];
    const week = monday?.weekNumber ?? 0;
    const from = monday ? words.dayMonth(monday.date) : '';
    if (period.kind === 'cycle') {
      const number = index + 1;
      return { index, title: words.t('rota.week.cycle', { number, week }), shortTitle: words.t('rota.week.cycle.short', { number }) };
    }
    const to = sunday ? words.dayMonth(sunday.date) : '';
    return { index, title: words.t('rota.week.calendar', { week, from, to }), shortTitle: words.t('rota.week.calendar.short', { week, from }) };
  });
}
