import type { Plan } from '../../domain/model/plan.ts';
import { formatHours } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { crc32 } from '../../kernel/crc32.ts';
import type { Instant } from '../../time/instant.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { CalendarDoc, CalendarEvent } from './calendar-doc.ts';
import { leaveName, meaningOfTimeOff } from './code-meaning.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { type LineDays, lineDays, type NamedFreeDay, type WorkedDay } from './worked-days.ts';

export interface CalendarInput extends Pick<ExportInput, 'plan' | 'locale'> {
  readonly madeAt: Instant;
  /** Whether days off and leave come along, as events of a whole day. */
  readonly daysOff: boolean;
}

/**
 * The calendar of a line. A calendar plan has its shifts on their dates. A cycle repeats: every event comes again each time the line is through;
 * where people walk through all lines, that is after all of them, beginning on this one.
 * @param lineIndex place of the line in the plan
 */
export function buildCalendar(input: CalendarInput, lineIndex: number): CalendarDoc {
  const { plan, locale, madeAt } = input;
  const line = plan.lines[lineIndex];
  const all = lineDays(plan);
  const isRolling = plan.period.kind === 'cycle' && plan.period.rotation === 'rolling';
  // The lines in the order in which whoever begins here comes to them.
  const walked = isRolling ? [...all.slice(lineIndex), ...all.slice(0, lineIndex)] : all.slice(lineIndex, lineIndex + 1);
  const everyWeeks = plan.period.kind === 'cycle' ? plan.period.weeks * walked.length : null;
  const title = line ? lineTitle(locale, line) : '';
  const name =
    everyWeeks === null
      ? translate(locale, 'export.calendar.name', { unit: plan.unit.name, line: title })
      : translate(locale, 'export.calendar.name-cycle', { unit: plan.unit.name, line: title, weeks: everyWeeks });
  const events = walked.flatMap((days, round) => eventsOf(input, days, round * plan.period.weeks * DAYS_PER_WEEK, everyWeeks));
  return {
    name,
    madeAt,
    events: events.map((event) => ({ ...event, id: `${event.id}-${line?.id ?? ''}` })).map((event) => ({ ...event, id: uid(plan, event.id) })),
  };
}

function eventsOf(input: CalendarInput, { worked, free }: LineDays, offset: number, everyWeeks: number | null): readonly CalendarEvent[] {
  const { plan, locale } = input;
  const common = (day: number) => ({
    id: String(offset + day),
    place: plan.unit.name,
    date: addDays(plan.period.start, offset + day),
    everyWeeks,
  });
  const shift = ({ day, shift: { code, endMinute }, countedMinutes }: WorkedDay): CalendarEvent => ({
    ...common(day),
    title: `${code.code} ${code.start}–${code.end}`,
    description: translate(locale, 'export.calendar.shift', { hours: formatHours(locale, countedMinutes / 60, 2), plan: plan.name }),
    times: { start: code.start, end: code.end, endDate: addDays(plan.period.start, offset + day + Math.floor(endMinute / MINUTES_PER_DAY)) },
  });
  const freeDay = ({ day, code, leave }: NamedFreeDay): CalendarEvent => {
    const what = leave ? leaveName(locale, leave.leave) : code ? meaningOfTimeOff(locale, code) : '';
    return { ...common(day), id: `${offset + day}-free`, title: code && !leave ? `${code.code} ${what}` : what, description: plan.name, times: null };
  };
  return [...worked.map(shift), ...(input.daysOff ? free.map(freeDay) : [])].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Letters and figures only: made of unit, line and day, and not of what stands on the day. */
function uid(plan: Plan, place: string): string {
  const source = JSON.stringify([plan.unit.name, plan.unit.municipality, plan.period.start, place]);
  const digits = (text: string) =>
    crc32(Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff))
      .toString(16)
      .padStart(8, '0');
  return `${digits(source)}${digits(`${place}|${source}`)}@vaktbalanse`;
}
