import type { Law } from '../../law/law.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { Competence } from '../model/competence.ts';
import type { DayName, Plan, WorkShiftCode } from '../model/plan.ts';
import type { DayPart } from '../model/results.ts';

/** A work code with its minutes worked out once. Minutes count from midnight of the day the shift starts. */
export interface ResolvedShift {
  readonly code: WorkShiftCode;
  readonly startMinute: number;
  /** Above 1440 when the shift ends on the next day. */
  readonly endMinute: number;
  readonly unpaidBreakMinutes: number;
  /** By the clock: end − start − unpaid break. */
  readonly countedMinutes: number;
  readonly dayPart: DayPart;
}

/** One day of the plan. */
export interface PlanDay {
  /** 0 = the plan's first Monday. */
  readonly day: number;
  readonly date: LocalDate;
  readonly weekday: number;
  readonly dayName: DayName;
  readonly isWeekend: boolean;
  /** Message key of the public holiday in a calendar plan; always null in a cycle. */
  readonly holiday: string | null;
}

/**
 * One shift that a line works: a stretch of time by the clock, and the same stretch in elapsed minutes, which differ
 * only on the two nights of a clock change in a calendar plan.
 */
export interface WorkPeriod {
  readonly lineIndex: number;
  readonly lineId: string;
  readonly competence: Competence;
  /** The cell: day index from the start of the plan. */
  readonly day: number;
  readonly shift: ResolvedShift;
  /** Clock minutes from the chain's first Monday 00:00. */
  readonly start: number;
  readonly end: number;
  /** Elapsed minutes from the chain's first Monday 00:00. */
  readonly elapsedStart: number;
  readonly elapsedEnd: number;
  /** Name of the other department in which it is worked; left out for shifts of the plan itself. */
  readonly unit?: string | undefined;
  /** Working time that counts: elapsed or nominal per `settings.clockChangeHours`, less the unpaid break. */
  readonly countedMinutes: number;
}

/**
 * What one person works, in order: the unit that working-time rules judge.
 * - `own-line` cycle: one chain a line, cyclic.
 * - `rolling` cycle: one cyclic chain of all lines, line after line, for everybody walks through all of them.
 * - calendar: one open chain a line.
 */
export interface Chain {
  readonly lineIndexes: readonly number[];
  readonly cyclic: boolean;
  /** Weeks of the whole chain: weeks of the plan × number of lines in it. */
  readonly weeks: number;
  /** Sorted by start. */
  readonly periods: readonly WorkPeriod[];
  /** Weeks before the plan of which it is known what was worked in them; 0 where nothing is known. */
  readonly weeksBefore: number;
  /**
   * What was worked in those weeks, sorted by start: minutes and days are negative. Rests, runs and red days see it; nothing of it is
   * judged or counted by itself.
   */
  readonly before: readonly WorkPeriod[];
  /** What the person works in another department in the same weeks, sorted by start; see person-chain.ts. */
  readonly elsewhere: readonly WorkPeriod[];
}

/** A plan laid out in time. Unknown codes, days off and leave give no work periods. */
export interface Timeline {
  readonly plan: Plan;
  /** The numbers of law and tariff as the plan has them. */
  readonly law: Law;
  readonly days: readonly PlanDay[];
  readonly shifts: ReadonlyMap<string, ResolvedShift>;
  readonly chains: readonly Chain[];
}

/**
 * A stretch of clock time in which wanted and present staff do not change. Segments follow each other without gaps
 * from the plan's first Monday 00:00 to the last Sunday 24:00; in a cycle the shifts over the seam come round again.
 */
export interface CoverageSegment {
  /** Clock minutes from the plan's first Monday 00:00. */
  readonly start: number;
  readonly end: number;
  readonly wanted: number;
  /** The floor: Σ of the rows' minimum. */
  readonly minimum: number;
  readonly onDuty: number;
  /** For each competence that some row asks for: heads needed, and heads present with at least it. */
  readonly competence: Readonly<Partial<Record<Competence, { readonly needed: number; readonly present: number }>>>;
  /** True when no demand row spans the start of this segment: one row has ended, another begins. */
  readonly isHandover: boolean;
}

export interface Coverage {
  readonly timeline: Timeline;
  /** All segments in order, for the whole period. */
  readonly segments: readonly CoverageSegment[];
}
