import { type DayWindow, nightWindow, type ThreePartConversion, threePartConversion } from '../../law/hours.ts';
import { clockChangeMinutes, type ElapsedTime, elapsedTime, GENERIC_TIME } from '../../time/elapsed.ts';
import { addDays, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';
import { sundayZoneByDay, type ZoneStretch } from './sunday-zone.ts';

/** Working time that three-part rotas convert. An hour is one of the two, never both: night wins. */
export interface ConvertedMinutes {
  readonly night: number;
  /** In the Sunday and holiday zone, outside night. */
  readonly sunday: number;
}

/** The full-time week of somebody in three-part rota, with what leads to it. */
export interface ThreePartNorm {
  /** Hours a week credited for nights and Sundays. */
  readonly creditHours: number;
  /** The full-time week before its bounds. */
  readonly rawHours: number;
  /** The full-time week within its bounds. */
  readonly normHours: number;
}

/**
 * Full-time week = 37.5 − credit ÷ position, kept within 33.6 and 35.5. Credit: 15 minutes an hour of night and 10 an hour
 * of Sunday, as a mean a week. Minutes are exact; nothing is rounded.
 * @term omregnet tid, tredelt turnus @source HTA 4.2.4, rulebook 4.2
 * @example 40 night hours and 17 Sunday hours in six weeks full time give 35.3611 hours.
 * @param position 1 = full time. A position of 0 has nothing to convert.
 */
export function threePartNorm(minutes: ConvertedMinutes, weeks: number, position: number, conversion: ThreePartConversion): ThreePartNorm {
  const creditHours = (minutes.night * conversion.nightMinutes + minutes.sunday * conversion.sundayMinutes) / 3600 / weeks;
  const rawHours = position > 0 ? conversion.startHours - creditHours / position : conversion.startHours;
  return { creditHours, rawHours, normHours: Math.min(conversion.maximumHours, Math.max(conversion.minimumHours, rawHours)) };
}

/**
 * The norm of a line from what its chain works. In a rolling cycle everybody works all lines, so all lines share the mean of the whole chain.
 * In a cycle only Sundays count; a calendar plan counts its public holidays too.
 */
export function threePartNormOfChain(timeline: Timeline, chain: Chain, positionPercent: number): ThreePartNorm {
  const conversion = timeline.law.valueOnOrFirst(threePartConversion, timeline.plan.period.start);
  return threePartNorm(convertedMinutes(timeline, chain), chain.weeks, positionPercent / 100, conversion);
}

// A chain never changes, and pay, hours and rules all ask for every line of it.
const knownMinutes = new WeakMap<Chain, ConvertedMinutes>();

/** Night and Sunday minutes of all work in a chain. An unpaid break gives none; it lies in the middle of the shift, as it does for pay. */
export function convertedMinutes(timeline: Timeline, chain: Chain): ConvertedMinutes {
  let minutes = knownMinutes.get(chain);
  if (!minutes) {
    minutes = countConverted(timeline, chain);
    knownMinutes.set(chain, minutes);
  }
  return minutes;
}

/** Working minutes of one shift inside the night window. An unpaid break gives none; it lies in the middle of the shift. @source AML § 10-11 (1) */
export function nightMinutes(timeline: Timeline, period: WorkPeriod): number {
  const window = timeline.law.valueOnOrFirst(nightWindow, timeline.plan.period.start);
  return minutesIn(timeline, period)(spansOf(window, [null, null]).night);
}

function countConverted(timeline: Timeline, chain: Chain): ConvertedMinutes {
  const window = timeline.law.valueOnOrFirst(nightWindow, timeline.plan.period.start);
  const zones = sundayZoneByDay(timeline);
  let night = 0;
  let sunday = 0;
  for (const period of chain.periods) {
    const spans = spansOf(window, [zones[period.day] ?? null, zones[period.day + 1] ?? null]);
    const minutes = minutesIn(timeline, period);
    night += minutes(spans.night);
    sunday += minutes(spans.sunday);
  }
  return { night, sunday };
}

export type Span = readonly [from: number, to: number];

/** What is night, and what is Sunday outside night, on a day and the day after, in clock minutes from the first midnight. */
function spansOf(window: DayWindow, zones: readonly (ZoneStretch | null)[]): { readonly night: readonly Span[]; readonly sunday: readonly Span[] } {
  const night: Span[] = [];
  const sunday: Span[] = [];
  zones.forEach((zone, day) => {
    const midnight = day * MINUTES_PER_DAY;
    night.push([midnight, midnight + window.toMinute], [midnight + window.fromMinute, midnight + MINUTES_PER_DAY]);
    if (zone) sunday.push([midnight + Math.max(zone.from, window.toMinute), midnight + Math.min(zone.to, window.fromMinute)]);
  });
  return { night, sunday };
}

/** Counts the working minutes of a period inside spans of clock minutes from the midnight before it; elapsed minutes over a clock change unless the plan counts nominal ones. */
export function minutesIn(timeline: Timeline, period: WorkPeriod): (spans: readonly Span[]) => number {
  const { startMinute, endMinute } = period.shift;
  const time = timeOf(timeline, period);
  const start = time.toElapsed(startMinute);
  const end = time.toElapsed(endMinute);
  const breakMinutes = Math.min(period.shift.unpaidBreakMinutes, end - start);
  const breakStart = start + Math.floor((end - start - breakMinutes) / 2);
  const worked: readonly Span[] = [
    [start, breakStart],
    [breakStart + breakMinutes, end],
  ];
  return (spans) => {
    let minutes = 0;
    for (const [from, to] of spans) {
      const [elapsedFrom, elapsedTo] = [time.toElapsed(from), time.toElapsed(to)];
      for (const [workStart, workEnd] of worked) minutes += Math.max(0, Math.min(workEnd, elapsedTo) - Math.max(workStart, elapsedFrom));
    }
    return minutes;
  };
}

function timeOf(timeline: Timeline, period: WorkPeriod): ElapsedTime {
  const { plan } = timeline;
  const date = timeline.days[period.day]?.date;
  if (plan.period.kind === 'cycle' || plan.settings.clockChangeHours === 'nominal' || !date) return GENERIC_TIME;
  return clockChangeMinutes(date) === 0 && clockChangeMinutes(addDays(date, 1)) === 0 ? GENERIC_TIME : elapsedTime(date, 2);
}
