import type { Law } from '../../law/law.ts';
import { clockChangeMinutes, type ElapsedTime, elapsedTime, GENERIC_TIME } from '../../time/elapsed.ts';
import { holidayOn } from '../../time/holidays.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';
import type { ResolvedShift } from '../timeline/timeline.ts';
import { type DayKind, type PaidMinutes, paidMinutes, type WorkedStretch } from './paid-time.ts';
import { type TariffSet, tariffSetOn } from './tariff-set.ts';

/** One kind of day, and one tariff set, of a plan. */
export interface DayTerms {
  readonly date: LocalDate;
  /** Null on dates before the first tariff known. */
  readonly tariff: TariffSet | null;
  readonly days: readonly [DayKind, DayKind];
  readonly time: ElapsedTime;
  /** The same text for every day on which the same shift costs the same. */
  readonly key: string;
}

/** The terms of a day of a plan. A cycle takes its tariff from its first day and knows no holidays and no clock changes. */
export function dayTerms({ period, settings }: Plan, law: Law, date: LocalDate, weekday: number): DayTerms {
  return period.kind === 'calendar' ? calendarTerms(law, date, weekday, settings.clockChangeHours === 'nominal') : cycleTerms(law, period.start, weekday);
}

/** A shift as worked on such a day. */
export function workedOn({ startMinute, endMinute, unpaidBreakMinutes }: ResolvedShift, { days, time }: DayTerms): WorkedStretch {
  return { startMinute, endMinute, unpaidBreakMinutes, days, time };
}

/** The paid minutes of a shift on such a day. */
export function paidOn(shift: ResolvedShift, day: DayTerms, { evening, night, weekend, holiday }: TariffSet): PaidMinutes {
  return paidMinutes(workedOn(shift, day), { evening: evening.value, night: night?.value ?? null, weekend: weekend.value, holiday: holiday.value });
}

function calendarTerms(law: Law, date: LocalDate, weekday: number, isNominal: boolean): DayTerms {
  const next = addDays(date, 1);
  const [today, tomorrow, dayAfter] = [holidayOn(date), holidayOn(next), holidayOn(addDays(next, 1))];
  const change = isNominal ? [0, 0] : [clockChangeMinutes(date), clockChangeMinutes(next)];
  const tariff = tariffSetOn(date, law);
  return {
    date,
    tariff,
    days: [
      { weekday, holiday: today, holidayNextDay: tomorrow },
      { weekday: (weekday + 1) % DAYS_PER_WEEK, holiday: tomorrow, holidayNextDay: dayAfter },
    ],
    time: isNominal ? GENERIC_TIME : elapsedTime(date, 2),
    key: [weekday, today, tomorrow, dayAfter, ...change, tariff?.key].join(),
  };
}

function cycleTerms(law: Law, start: LocalDate, weekday: number): DayTerms {
  const tariff = tariffSetOn(start, law);
  const plain = { holiday: null, holidayNextDay: null };
  return {
    date: start,
    tariff,
    days: [
      { weekday, ...plain },
      { weekday: (weekday + 1) % DAYS_PER_WEEK, ...plain },
    ],
    time: GENERIC_TIME,
    key: [weekday, tariff?.key].join(),
  };
}
