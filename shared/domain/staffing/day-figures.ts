import { must } from '../../kernel/assert.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { COMPETENCES, type Competence } from '../model/competence.ts';
import { DAY_PARTS, type DayFigures, type DayPart } from '../model/results.ts';
import { shiftOn } from '../timeline/shift-on.ts';
import type { CoverageSegment, Timeline } from '../timeline/timeline.ts';
import type { DailyCoverage } from './build-coverage.ts';
import type { DemandSpan } from './demand-on-day.ts';
import { headsOnDuty } from './heads-on-duty.ts';

/** What one day adds to the plan's sums: person-minutes by the clock, and heads. Surplus and deficit are never netted. */
export interface DaySums {
  readonly isWeekend: boolean;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
  /** Person-minutes missing with at least the competence. */
  readonly competenceDeficit: Readonly<Record<Competence, number>>;
  /** Heads whose shift, or whose demand row, starts on the day. */
  readonly heads: DayFigures['heads'];
}

/** One day's sums and what the footer shows of it. */
export interface Day {
  readonly sums: DaySums;
  readonly figures: DayFigures;
}

/** Adds up one day of the coverage. */
export function dayOf(coverage: DailyCoverage, day: number): Day {
  const { timeline } = coverage;
  const planDay = must(timeline.days[day], 'the day');
  const segments = coverage.segmentsByDay[day] ?? [];
  const byCode = startsByCode(timeline, day);
  const rows = coverage.demand[day] ?? [];
  const heads = headsOf(timeline, byCode, rows);
  const sums = { isWeekend: planDay.isWeekend, ...minutesOf(segments), competenceDeficit: competenceDeficits(segments), heads };
  return {
    sums,
    figures: {
      day,
      date: planDay.date,
      wanted: sums.wanted / 60,
      onDuty: sums.onDuty / 60,
      surplus: sums.surplus / 60,
      deficit: sums.deficit / 60,
      byCode,
      heads: headsOnDuty(day, segments, rows, heads),
      competenceGap: competenceGap(segments),
      holiday: planDay.holiday,
    },
  };
}

function minutesOf(segments: readonly CoverageSegment[]): Pick<DaySums, 'wanted' | 'onDuty' | 'surplus' | 'deficit'> {
  const sums = { wanted: 0, onDuty: 0, surplus: 0, deficit: 0 };
  for (const segment of segments) {
    const minutes = segment.end - segment.start;
    sums.wanted += minutes * segment.wanted;
    sums.onDuty += minutes * segment.onDuty;
    sums.surplus += minutes * Math.max(0, segment.onDuty - segment.wanted);
    sums.deficit += minutes * Math.max(0, segment.wanted - segment.onDuty);
  }
  return sums;
}

function competenceDeficits(segments: readonly CoverageSegment[]): Readonly<Record<Competence, number>> {
  const missing = Object.fromEntries(COMPETENCES.map((competence) => [competence, 0])) as Record<Competence, number>;
  for (const segment of segments) {
    for (const competence of COMPETENCES) {
      const heads = segment.competence[competence];
      if (heads) missing[competence] += (segment.end - segment.start) * Math.max(0, heads.needed - heads.present);
    }
  }
  return missing;
}

function competenceGap(segments: readonly CoverageSegment[]): number {
  let gap = 0;
  for (const segment of segments) {
    for (const heads of Object.values(segment.competence)) gap = Math.max(gap, heads.needed - heads.present);
  }
  return gap;
}

/** Shifts that start on the day, in the order of the plan's codes; codes nobody has that day are left out. */
function startsByCode(timeline: Timeline, day: number): Readonly<Record<string, number>> {
  const starts = new Map<string, number>();
  for (const line of timeline.plan.lines) {
    const code = shiftOn(timeline, line, day)?.code.code;
    if (code !== undefined) starts.set(code, (starts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries([...timeline.shifts.keys()].flatMap((code) => (starts.has(code) ? [[code, starts.get(code) ?? 0]] : [])));
}

function headsOf(timeline: Timeline, byCode: Readonly<Record<string, number>>, rows: readonly DemandSpan[]): DayFigures['heads'] {
  const planned = (part: DayPart) => Object.entries(byCode).reduce((sum, [code, heads]) => sum + (timeline.shifts.get(code)?.dayPart === part ? heads : 0), 0);
  const wanted = (part: DayPart) => rows.reduce((sum, row) => sum + (row.dayPart === part ? row.people : 0), 0);
  return Object.fromEntries(DAY_PARTS.map((part) => [part, { wanted: wanted(part), planned: planned(part) }])) as DayFigures['heads'];
}

/** Wanted person-minutes of rows that start in the period, a day-part at a time; each row's whole length, as for shifts. */
export function demandMinutes(demand: DailyCoverage['demand']): Readonly<Record<DayPart, number>> {
  const minutes = { day: 0, evening: 0, night: 0 };
  for (const spans of demand) {
    for (const span of spans) minutes[span.dayPart] += span.people * (span.end - span.start);
  }
  return minutes;
}

/** How many days of a kind the period has. */
export function daysOfKind(weeks: number, isWeekend: boolean): number {
  return weeks * (isWeekend ? 2 : DAYS_PER_WEEK - 2);
}
