import type { OvertimeRates } from '../../law/hta/overtime.ts';
import type { HolidaySupplement } from '../../law/hta/supplements.ts';
import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { dailySpans, holidaySpan, paidStretches, type Span, type WorkedStretch } from './paid-time.ts';

/** Paid minutes of overtime by percentage. Every minute has one percentage, the highest that fits. */
export interface OvertimeMinutes {
  /** 50 % */
  readonly ordinary: number;
  /** 100 %: night, Saturday, Sunday. */
  readonly high: number;
  /** 133⅓ %: when the holiday supplement would run. */
  readonly holiday: number;
}

/** Splits a shift worked as overtime. @source HTA 6, rulebook 4.7 */
export function overtimeMinutes(work: WorkedStretch, rates: OvertimeRates, holidays: HolidaySupplement): OvertimeMinutes {
  const elapsed = ([from, to]: Span): Span => [work.time.toElapsed(from), work.time.toElapsed(to)];
  const holidaySpans = work.days
    .map((day, index) => holidaySpan(day, index, holidays))
    .filter((span) => span !== null)
    .map(elapsed);
  const highDays = work.days.flatMap(({ weekday }, index): Span[] =>
    rates.highWeekdays.includes(weekday) ? [[index * MINUTES_PER_DAY, (index + 1) * MINUTES_PER_DAY]] : [],
  );
  const highSpans = [...dailySpans(rates.nightFrom, rates.nightTo), ...highDays].map(elapsed);
  const edges = [...new Set([...holidaySpans, ...highSpans].flat())].sort((a, b) => a - b);

  const minutes = { ordinary: 0, high: 0, holiday: 0 };
  for (const [from, to] of paidStretches(work)) {
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
    cuts.slice(1).forEach((end, index) => {
      const start = cuts[index] ?? from;
      const within = ([spanFrom, spanTo]: Span): boolean => spanFrom <= start && end <= spanTo;
      minutes[holidaySpans.some(within) ? 'holiday' : highSpans.some(within) ? 'high' : 'ordinary'] += end - start;
    });
  }
  return minutes;
}

/** Hours paid for the overtime of a whole settlement period: a begun hour counts from 30 minutes, fewer are dropped. @source HTA 6, rulebook 4.7 */
export function settledOvertimeHours(minutes: number, roundUpFromMinutes: number): number {
  return Math.floor(minutes / 60) + (minutes % 60 >= roundUpFromMinutes ? 1 : 0);
}
