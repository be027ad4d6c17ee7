import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { priceShifts } from '../cost/price-plan.ts';
import { COMPETENCES, hasAtLeast } from '../model/competence.ts';
import type { Plan } from '../model/plan.ts';
import type { DayPart } from '../model/results.ts';
import { buildCoverage, type DailyCoverage } from '../staffing/build-coverage.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { shiftOn } from '../timeline/shift-on.ts';
import type { CoverageSegment, Timeline } from '../timeline/timeline.ts';

/** A shift of the rota, and the stretches of time on which one fewer is at work when somebody is away from it. */
export interface DutyShift {
  readonly lineIndex: number;
  readonly part: DayPart;
  readonly isWeekend: boolean;
  /** Places in `DutyTable.stretches`. */
  readonly stretches: readonly number[];
  /** Places in the stretches' list of competences, for those that the person counts as. */
  readonly countsAs: readonly number[];
  /** Null where the price is not known. */
  readonly ore: number | null;
}

/** A stretch of time in which nobody comes or goes. Competences are in the order of `COMPETENCES`. */
export interface DutyStretch {
  readonly minutes: number;
  readonly wanted: number;
  readonly minimum: number;
  readonly onDuty: number;
  /** Heads with at least the competence; 0 where nobody asks for it. */
  readonly needed: readonly number[];
  readonly present: readonly number[];
}

/** A part of one day that the demand asks people for. */
export interface DutyPart {
  readonly part: DayPart;
  readonly isWeekend: boolean;
  readonly stretches: readonly number[];
}

/** A rota laid out for taking people away from it. */
export interface DutyTable {
  readonly lines: number;
  readonly weeks: number;
  /** By day; in the order of the lines. */
  readonly shiftsByDay: readonly (readonly DutyShift[])[];
  readonly stretches: readonly DutyStretch[];
  readonly parts: readonly DutyPart[];
}

/** The shifts, stretches and day parts of a plan, from the same coverage and the same prices as everywhere else. */
export function buildDutyTable(plan: Plan): DutyTable {
  const timeline = buildTimeline(plan);
  const coverage = buildCoverage(timeline);
  const firstOfDay: number[] = [];
  let count = 0;
  for (const segments of coverage.segmentsByDay) {
    firstOfDay.push(count);
    count += segments.length;
  }
  /** The stretches inside a span that starts on a day; over the end of a cycle it comes round, over that of a calendar it is cut. */
  function stretchesWithin(day: number, start: number, end: number): readonly number[] {
    const days = coverage.segmentsByDay.length;
    const next = day + 1 < days ? day + 1 : plan.period.kind === 'cycle' ? 0 : null;
    const found = within(coverage.segmentsByDay[day] ?? [], day, start, end, firstOfDay[day] ?? 0);
    return end <= MINUTES_PER_DAY || next === null
      ? found
      : [...found, ...within(coverage.segmentsByDay[next] ?? [], next, start - MINUTES_PER_DAY, end - MINUTES_PER_DAY, firstOfDay[next] ?? 0)];
  }
  return {
    lines: plan.lines.length,
    weeks: plan.period.weeks,
    shiftsByDay: shiftsOf(timeline, stretchesWithin),
    stretches: coverage.segments.map(stretchOf),
    parts: partsOf(coverage, stretchesWithin),
  };
}

type StretchesWithin = (day: number, start: number, end: number) => readonly number[];

function within(segments: readonly CoverageSegment[], day: number, start: number, end: number, first: number): readonly number[] {
  const midnight = day * MINUTES_PER_DAY;
  return segments.flatMap((segment, index) => (segment.start >= midnight + start && segment.end <= midnight + end ? [first + index] : []));
}

function shiftsOf(timeline: Timeline, stretchesWithin: StretchesWithin): readonly (readonly DutyShift[])[] {
  const prices = new Map(priceShifts(timeline).shifts.map((shift) => [`${shift.line} ${shift.date}`, shift.totalOre]));
  return timeline.days.map(({ day, date, isWeekend }) =>
    timeline.plan.lines.flatMap((line, lineIndex) => {
      const shift = shiftOn(timeline, line, day);
      if (!shift) return [];
      return [
        {
          lineIndex,
          part: shift.dayPart,
          isWeekend,
          stretches: stretchesWithin(day, shift.startMinute, shift.endMinute),
          countsAs: COMPETENCES.flatMap((asked, index) => (hasAtLeast(line.competence, asked) ? [index] : [])),
          ore: prices.get(`${line.id} ${date}`) ?? null,
        },
      ];
    }),
  );
}

function stretchOf({ start, end, wanted, minimum, onDuty, competence }: CoverageSegment): DutyStretch {
  return {
    minutes: end - start,
    wanted,
    minimum,
    onDuty,
    needed: COMPETENCES.map((asked) => competence[asked]?.needed ?? 0),
    present: COMPETENCES.map((asked) => competence[asked]?.present ?? 0),
  };
}

function partsOf({ demand, timeline }: DailyCoverage, stretchesWithin: StretchesWithin): readonly DutyPart[] {
  return timeline.days.flatMap(({ day, isWeekend }) => {
    const spans = demand[day] ?? [];
    return (['day', 'evening', 'night'] as const).flatMap((part) => {
      const own = spans.filter((span) => span.dayPart === part);
      if (own.length === 0) return [];
      return [{ part, isWeekend, stretches: [...new Set(own.flatMap(({ start, end }) => stretchesWithin(day, start, end)))] }];
    });
  });
}
