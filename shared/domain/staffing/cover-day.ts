import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { COMPETENCES, type Competence, hasAtLeast } from '../model/competence.ts';
import { shiftOn } from '../timeline/shift-on.ts';
import type { CoverageSegment, Timeline } from '../timeline/timeline.ts';
import type { DemandSpan } from './demand-on-day.ts';

type DemandByDay = readonly (readonly DemandSpan[])[];

interface Presence {
  readonly start: number;
  readonly end: number;
  readonly competence: Competence;
}

/**
 * The segments of one day, cut at midnight and wherever a shift or a demand row begins or ends. In a cycle the night
 * before the first Monday is that of the last Sunday; in a calendar plan nothing comes before it.
 */
export function coverDay(timeline: Timeline, demand: DemandByDay, day: number): readonly CoverageSegment[] {
  const before = dayBefore(timeline, day);
  const wanted = [...(before === null ? [] : overhang(demand[before] ?? [])), ...(demand[day] ?? [])];
  const present = [...(before === null ? [] : overhang(presencesStartingOn(timeline, before))), ...presencesStartingOn(timeline, day)];
  const asked = askedCompetences(wanted);
  const cuts = cutsOf(wanted, present);
  const segments: CoverageSegment[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    segments.push(segmentOf(day, cuts[index] as number, cuts[index + 1] as number, wanted, present, asked));
  }
  return segments;
}

function dayBefore(timeline: Timeline, day: number): number | null {
  if (day > 0) return day - 1;
  return timeline.plan.period.kind === 'cycle' ? timeline.days.length - 1 : null;
}

/** Those that run past midnight, seen from the next day. */
function overhang<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): readonly T[] {
  return spans.filter((span) => span.end > MINUTES_PER_DAY).map((span) => ({ ...span, start: span.start - MINUTES_PER_DAY, end: span.end - MINUTES_PER_DAY }));
}

function presencesStartingOn(timeline: Timeline, day: number): readonly Presence[] {
  const presences: Presence[] = [];
  for (const line of timeline.plan.lines) {
    const shift = shiftOn(timeline, line, day);
    if (shift) presences.push({ start: shift.startMinute, end: shift.endMinute, competence: line.competence });
  }
  return presences;
}

function askedCompetences(wanted: readonly DemandSpan[]): readonly Competence[] {
  return COMPETENCES.filter((competence) => wanted.some((span) => span.row.competence?.[competence] !== undefined));
}

function cutsOf(wanted: readonly DemandSpan[], present: readonly Presence[]): readonly number[] {
  const cuts = new Set([0, MINUTES_PER_DAY]);
  for (const { start, end } of [...wanted, ...present]) {
    if (start > 0) cuts.add(start);
    if (end < MINUTES_PER_DAY) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}

function segmentOf(
  day: number,
  from: number,
  to: number,
  wanted: readonly DemandSpan[],
  present: readonly Presence[],
  asked: readonly Competence[],
): CoverageSegment {
  const rows = wanted.filter((span) => span.start <= from && to <= span.end);
  const people = present.filter((span) => span.start <= from && to <= span.end);
  const competence: Partial<Record<Competence, { readonly needed: number; readonly present: number }>> = {};
  for (const asking of asked) {
    const askingRows = rows.filter((span) => span.row.competence?.[asking] !== undefined);
    if (askingRows.length === 0) continue;
    competence[asking] = {
      needed: askingRows.reduce((sum, span) => sum + (span.row.competence?.[asking] ?? 0), 0),
      present: people.filter((one) => hasAtLeast(one.competence, asking)).length,
    };
  }
  return {
    start: day * MINUTES_PER_DAY + from,
    end: day * MINUTES_PER_DAY + to,
    wanted: rows.reduce((sum, span) => sum + span.people, 0),
    minimum: rows.reduce((sum, span) => sum + span.minimum, 0),
    onDuty: people.length,
    competence,
    isHandover: !wanted.some((span) => span.start < from && from < span.end),
  };
}
