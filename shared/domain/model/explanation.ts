import type { LocalDate, LocalDateTime } from '../../time/local-date.ts';
import type { Agreement } from './plan.ts';
import type { Finding } from './results.ts';

/** The chain behind a finding, as data; shared/i18n/describe-explanation.ts puts it into words. */
export interface Explanation {
  readonly finding: Finding;
  /** The shifts that the finding speaks of, in order; empty for findings about a line's whole period. */
  readonly shifts: readonly ExplainedShift[];
  /** How the measured value, and the limit where it is worked out, come about. */
  readonly steps: readonly ExplanationStep[];
  /** The numbers of law, tariff or local norm that decided. */
  readonly parameters: readonly ExplainedParameter[];
  /** The agreement that covers it. */
  readonly agreement: Agreement | null;
  /** Agreements of the type needed that the plan has but that do not cover it, with why. */
  readonly notCovering: readonly NotCovering[];
}

/** A shift with its times by the clock. */
export interface ExplainedShift {
  readonly line: string;
  /** Cell index; negative in the weeks before the plan. */
  readonly day: number;
  readonly code: string;
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
  readonly countedMinutes: number;
  /** Name of the other department in which it is worked. */
  readonly unit?: string | undefined;
}

/** One step of a computation: which, and its values. Names ending in `Minutes` are durations. */
export interface ExplanationStep {
  readonly step: ExplanationStepName;
  readonly values: Readonly<Record<string, string | number>>;
}

export const EXPLANATION_STEPS = [
  'rest',
  'clock-change',
  'shift',
  'sum',
  'mean',
  'night-limit',
  'contracted',
  'on-duty',
  'days',
  'short-of',
  'above',
  'owed',
] as const;
export type ExplanationStepName = (typeof EXPLANATION_STEPS)[number];

/** A number behind a finding, as it was in force on the day that decided. */
export interface ExplainedParameter {
  readonly id: string;
  readonly clause: string;
  readonly unit: string;
  /** A number, or the plain data of a window of the day. */
  readonly value: unknown;
  /** The day for which it was asked. */
  readonly date: LocalDate;
  readonly from: LocalDate;
  readonly confidence: string;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
  /** Why the plan has a value of its own; left out where it has none. */
  readonly overrideReason?: string | undefined;
}

/** `dates`: not in force that day; `lines`: not for that line; `consent`: the line has not consented; `limits`: its own limits are narrower. */
export type NotCoveringReason = 'dates' | 'lines' | 'consent' | 'limits';

export interface NotCovering {
  readonly agreement: string;
  readonly reason: NotCoveringReason;
}

/**
 * A change of cells that makes a finding go away and brings no new breach, nor anything else that needs an agreement or is advised against.
 * `other-code`: another shift in the cell; `swap`: two lines change shifts; `move`: the shift goes to a line that has room; `take`: lines with room take a
 * shift that is missing.
 */
export interface Fix {
  readonly kind: 'other-code' | 'swap' | 'move' | 'take';
  readonly command: { readonly type: 'cells.set'; readonly cells: readonly { readonly line: string; readonly day: number; readonly text: string }[] };
  /** Line and cell that the fix is about, what is there now and afterwards, and the other line. */
  readonly line: string;
  readonly day: number;
  readonly code: string;
  readonly newCode: string;
  readonly otherLine: string | null;
}

/** What `finding.explain` answers. */
export interface ExplainedFinding {
  readonly explanation: Explanation;
  /** At most two. */
  readonly fixes: readonly Fix[];
}
