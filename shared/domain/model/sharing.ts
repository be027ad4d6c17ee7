import type { LocalDate } from '../../time/local-date.ts';

/**
 * How a line's work elsewhere stands to the plan there. `in-step`: the same rota is in both. The others keep what was there last: `fixed` has
 * no plan to follow, `plan-gone` and `line-gone` have lost it, `other-period` covers other weeks now.
 */
export const SHARING_STATES = ['in-step', 'fixed', 'plan-gone', 'line-gone', 'other-period'] as const;
export type SharingState = (typeof SHARING_STATES)[number];

/** A line of a plan whose person works in another department too. */
export interface SharedLine {
  readonly line: string;
  /** Name of the other department. */
  readonly unit: string;
  readonly positionPercent: number;
  readonly state: SharingState;
  /** The plan there and the person's line in it. */
  readonly planId: string | null;
  readonly otherLine: string | null;
}

/** A plan of the same weeks in the database, with lines that may be the same person's. */
export interface SharingCandidate {
  readonly planId: string;
  readonly plan: string;
  readonly unit: string;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly positionPercent: number;
    /** Whether the line's person is said to work in another department already. */
    readonly isShared: boolean;
  }[];
}

/** What would come of two lines being one person, before they are linked. */
export interface SharingEffect {
  /** Per cent of a full position that the two make together. */
  readonly positionPercent: number;
  /** How many times the person would be at two places at once, and on which days that begins. */
  readonly overlaps: number;
  readonly overlapDays: readonly LocalDate[];
  /** Other breaches, and agreements needed, that neither line has alone. */
  readonly otherFindings: number;
}

/** What `plan.sharing` answers. */
export interface SharingReport {
  readonly lines: readonly SharedLine[];
  readonly candidates: readonly SharingCandidate[];
}
