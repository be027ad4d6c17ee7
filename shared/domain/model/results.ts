import type { LocalDate, LocalDateTime } from '../../time/local-date.ts';
import type { DayOff } from './plan.ts';

export const SEVERITIES = ['breach', 'needs-agreement', 'covered', 'advice', 'info'] as const;
/**
 * breach: no agreement can make it lawful, or it is below the floor. needs-agreement: lawful only under an agreement
 * that the plan lacks. covered: such an agreement is registered. advice: lawful but heavy, or a local norm.
 */
export type Severity = (typeof SEVERITIES)[number];

export type FindingUnit = 'minutes' | 'weekends' | 'people' | 'days' | 'shifts';

/** What a rule found. A result, not an error: it carries everything needed to explain itself. @term avvik */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The line it concerns; null for findings about the whole unit (staffing). */
  readonly line: string | null;
  /** Local time by the clock. In a cycle, a finding over the seam goes on past the last date. */
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
  /** Index of the cell to jump to, counted in days from the start of the plan. */
  readonly day: number;
  readonly measured: number;
  readonly limit: number;
  readonly unit: FindingUnit;
  readonly citation: string;
  /** Id of the agreement that covers it; null when none does. */
  readonly agreement: string | null;
  /** Type of the agreement that would make it lawful, for `needs-agreement`. */
  readonly needs?: string | undefined;
  /** Ids of the parameters behind it that the plan overrides; left out when there are none. */
  readonly overridden?: readonly string[] | undefined;
  /** What else the explanation shows: codes, times, competence. Plain values, formatted by shared/i18n. */
  readonly inputs: Readonly<Record<string, string | number>>;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** A number we show. `value` is null when it cannot be computed; then `reason` says why (a message key). */
export interface IndicatorValue {
  readonly value: number | null;
  readonly unit: IndicatorUnit;
  /** Message key of the reason, with params, when value is null. */
  readonly reason?: { readonly key: string; readonly params: Readonly<Record<string, string | number>> } | undefined;
}

export type IndicatorUnit = 'hours/week' | 'hours/year' | 'fte' | 'fte/place' | 'hours/resident-day' | 'people/place' | 'percent' | 'share' | 'NOK/year';

/** The sums to the right of one line. All hours are means a week over the period. */
export interface LineFigures {
  readonly id: string;
  readonly hoursPlanned: number;
  readonly hoursContracted: number;
  /** Not worked, but counted in the balance: vacation and F3 in calendar plans. */
  readonly hoursCredited: number;
  /** Planned and credited, less contracted. */
  readonly hoursBalance: number;
  /** Full-time week of the line in hours; counted for three-part lines. */
  readonly normHours: number;
  readonly weekendHoursPerYear: number;
  /** Per cent of a full-time position that the planned hours fill, whatever the position is; 0 without a norm. */
  readonly filledPercent: number;
  /** Days off of each kind in the period's cells. */
  readonly daysOff: Readonly<Record<DayOff, number>>;
  /** Weekends worked ÷ weekends. */
  readonly weekendShare: number;
  readonly weekendsWorked: number;
  readonly weekends: number;
  /** Number of night shifts in the period. */
  readonly nights: number;
  readonly sundays: number;
  /** Compensating rest for rests shorter than the law's, where an agreement allows or would allow them: Σ of what each lacks. @term kompenserende hvile */
  readonly restOwedMinutes: number;
  /** Øre a year of the planned shifts; null when pay is unknown. */
  readonly costYearOre: number | null;
  /** Of which evening, night, weekend and holiday supplements, before holiday pay, pension and employer contribution; null when pay is unknown. */
  readonly supplementsYearOre: number | null;
}

/** One day of the footer. Hours by the clock; surplus and deficit are never netted. */
export interface DayFigures {
  readonly day: number;
  readonly date: LocalDate;
  readonly wanted: number;
  readonly onDuty: number;
  readonly surplus: number;
  readonly deficit: number;
  /** Heads that start a shift this day, per shift code. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Heads wanted and on duty at the telling moment of each day-part, for the footer's rows; see staffing/heads-on-duty.ts. */
  readonly heads: Readonly<Record<DayPart, { readonly wanted: number; readonly planned: number }>>;
  /** Largest competence shortfall in heads this day; 0 when all is covered. */
  readonly competenceGap: number;
  readonly holiday: string | null;
}

export const DAY_PARTS = ['day', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Everything the product says about a plan. Screen, PDF, spreadsheet and command line all read this. */
export interface Evaluation {
  readonly indicators: Readonly<Record<string, IndicatorValue>>;
  readonly lines: readonly LineFigures[];
  readonly days: readonly DayFigures[];
  /** In the order: line findings by line, then staffing findings by day. */
  readonly findings: readonly Finding[];
  readonly counts: SeverityCounts;
}

/** Findings of one owner: a line id, or `day:<n>` for staffing findings that begin on day n. */
export interface OwnedFindings {
  readonly owner: string;
  readonly findings: readonly Finding[];
}

/** What one change altered. `full` after changes of the plan's shape, otherwise only what differs. */
export type EvaluationUpdate =
  | { readonly kind: 'full'; readonly evaluation: Evaluation }
  | {
      readonly kind: 'patch';
      readonly indicators: Readonly<Record<string, IndicatorValue>>;
      readonly lines: readonly LineFigures[];
      readonly days: readonly DayFigures[];
      readonly findings: readonly OwnedFindings[];
      readonly counts: SeverityCounts;
    };
