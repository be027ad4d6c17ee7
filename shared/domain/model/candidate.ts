import type { Finding } from './results.ts';
import type { TriedChange } from './tried-change.ts';

/** Best first. `agreement`: lawful only under an agreement that the plan lacks. @term kandidat */
export const CANDIDATE_GRADES = ['good', 'advice', 'agreement'] as const;
export type CandidateGrade = (typeof CANDIDATE_GRADES)[number];

/** What a wish of the line on the day says of the change. */
export interface WishOnDay {
  readonly isMet: boolean;
  readonly isStrong: boolean;
}

/** A line that could take a shift, with what would follow. */
export interface Candidate {
  readonly line: string;
  readonly code: string;
  /** What stands in its cell now: nothing, a day off, or a shift that the day has to spare. */
  readonly replaces: string;
  readonly grade: CandidateGrade;
  readonly change: TriedChange;
  /** Hours off before and after the shift, as time passes, in minutes; null where nothing lies on that side. */
  readonly restBeforeMinutes: number | null;
  readonly restAfterMinutes: number | null;
  readonly wish: WishOnDay | null;
  /** What the shift costs as overtime, in øre, where the line would have more than a full position's hours; null where it would not, or where no price is known. */
  readonly overtimeOre: number | null;
}

/**
 * Why a line cannot take a shift: a fact about the line or its cell, or a rule that would be broken. `works`: it has a shift, `code` says which;
 * `text`: its cell holds a text that is no code.
 */
export type Refusal =
  | { readonly kind: 'works'; readonly code: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'away'; readonly leave: string }
  | { readonly kind: 'held' | 'pinned' | 'code' | 'weekday' }
  | { readonly kind: 'rule'; readonly finding: Finding };

export interface RefusedCandidate {
  readonly line: string;
  readonly code: string;
  /** At least one. */
  readonly refusals: readonly Refusal[];
}

/** A work code that could stand on the day, and how many hours of what is missing there it would cover. */
export interface CodeForDay {
  readonly code: string;
  readonly coversHours: number;
}

/** Who can take one shift, or which shift one line can take. */
export interface CandidateAnswer {
  readonly day: number;
  /** The line whose shift is to be taken, or whose free cell is asked about; null for an open shift. */
  readonly line: string | null;
  /** `who`: other lines for one shift. `which`: shifts for one line. */
  readonly question: 'who' | 'which';
  /** The shift asked about; null when the question is which. */
  readonly code: string | null;
  /** Every work code, those that cover most of what is missing on the day first. */
  readonly codes: readonly CodeForDay[];
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** In the order of the plan. */
  readonly refused: readonly RefusedCandidate[];
}

/**
 * `hand-over`: another line takes the shift. `same-day`: two lines change shifts of one day. `two-days`: one line takes the shift and gives one of its own on another day.
 * `three-way`: three lines pass their shifts of one day round. `other-day`: a line moves a shift of its own.
 */
export type SwapKind = 'hand-over' | 'same-day' | 'two-days' | 'three-way' | 'other-day';

export interface Swap {
  readonly kind: SwapKind;
  readonly change: TriedChange;
}

/** Swaps that make a finding go away. */
export interface SwapAnswer {
  /** Best first. */
  readonly swaps: readonly Swap[];
  /** Where nothing mends it: the swap that comes nearest, with what would still be wrong; null when not even that was found. */
  readonly nearest: Swap | null;
  /** Whether every swap of the kinds tried was looked at, or only the most promising ones. */
  readonly isComplete: boolean;
}
