import type { PriorityId } from './priorities.ts';

/**
 * A rota to be found, as plain numbers: what the search core works on. It knows shifts by index and time by segment; dates, people and paragraphs were
 * dealt with when it was made (see plan-problem.ts).
 *
 * A cell is one line on one day: `line × days + day`. Code 0 is a day without a shift.
 */
export interface RosterProblem {
  readonly lines: number;
  readonly days: number;
  /** Lines whose cells follow each other without an end: each by itself, all as one, or none (a calendar plan). */
  readonly round: 'own-line' | 'rolling' | 'open';
  /** By code; entry 0 is the day without a shift. */
  readonly shifts: readonly RosterShift[];
  /** By cell: the codes that may stand there, as bits. A locked cell has one bit. */
  readonly allowed: Uint32Array;
  /** By cell: the code it has before the search. */
  readonly initial: Uint8Array;
  /** By cell: the code that `change` compares with, where that is not `initial`. */
  readonly before?: Uint8Array | undefined;
  readonly wishes: WishedCells;
  /** Stretches of time on each day in which staffing does not change; see {@link StaffingLevel}. */
  readonly segments: number;
  /** Length of each of them. */
  readonly segmentMinutes: readonly number[];
  /** One for all people, then one for each competence that the demand asks for. */
  readonly staffing: readonly StaffingLevel[];
  /** By line: what its hours and weekends should be. */
  readonly wanted: readonly LineTarget[];
  /** By chain: one a line, or a single one in a rolling rota. */
  readonly rests: readonly RestRules[];
  /** By day: 1 for Sundays and public holidays. */
  readonly redDays: Uint8Array;
  /** By day: 1 when the night before it is the one in spring that is an hour short. */
  readonly shortNights: Uint8Array;
  /** Whether a Friday night that ends on Saturday makes the weekend a worked one. */
  readonly fridayNightCounts: boolean;
  readonly weights: RosterWeights;
}

export interface RosterShift {
  readonly code: string;
  /** Minutes after midnight of its day; `end` may lie on the next day. */
  readonly start: number;
  readonly end: number;
  /** Working time that counts. */
  readonly minutes: number;
  readonly isNight: boolean;
  /** Segments it fills: `segment` on its own day, `segments + segment` on the next day. */
  readonly covers: readonly number[];
}

/** What people ask for. Both by cell. */
export interface WishedCells {
  /** The codes that meet the wish, as bits; all where there is none. */
  readonly codes: Uint32Array;
  /** How much the wish counts; 0 where there is none. */
  readonly shares: Uint8Array;
}

/** Who counts at a staffing level, and what each number of them costs. */
export interface StaffingLevel {
  /** By line: 1 when its person counts. */
  readonly counts: Uint8Array;
  /** How many of them are wanted: by `day × segments + segment`. */
  readonly wanted: Uint16Array;
  /** What each number of people costs, by what it costs it for. */
  readonly parts: readonly StaffingPart[];
}

export interface StaffingPart {
  readonly id: PriorityId;
  /** Cost of having n people in a segment: at `(day × segments + segment) × (lines + 1) + n`. */
  readonly costs: Float64Array;
}

export interface LineTarget {
  /** Minutes over the whole period. */
  readonly minutes: number;
  /** Minutes off the target that cost nothing. */
  readonly tolerance: number;
  /** Most minutes in a week. */
  readonly weekMinutes: number;
  /** Night shifts that would be a fair share; null where it makes no sense to ask. */
  readonly nights: number | null;
}

/** What one person must have between shifts. Whatever breaks these costs `unlawful`; the last two cost days. */
export interface RestRules {
  /** By `code × shifts + code of the next day`: 0 fine, 1 not lawful, 2 lawful under an agreement but heavy. */
  readonly following: Uint8Array;
  /** The same for the night in spring that is an hour short. */
  readonly followingShortNight: Uint8Array;
  /** Least unbroken rest within each week, in minutes. */
  readonly weeklyRest: number;
  /** Most red days worked in a row. */
  readonly redDaysInARow: number;
  /** Most weekends worked in the period; in a rolling rota in the whole round. */
  readonly weekends: number;
  readonly workDaysInARow: number;
  readonly nightsInARow: number;
}

/** Costs of one unit each; people's order of importance, put into numbers. */
export interface RosterWeights {
  /** Per breach of a rule. */
  readonly unlawful: number;
  /** Per hour off the target beyond the tolerance. */
  readonly hourOffTarget: number;
  /** Per night shift more than one off the fair share. */
  readonly nightOffShare: number;
  /** Per day beyond the most days in a row. */
  readonly dayTooMany: number;
  /** Per night beyond the most nights in a row. */
  readonly nightTooMany: number;
  /** Per single day of work or single day off. */
  readonly isolatedDay: number;
  /** Per night shift with no other beside it. */
  readonly singleNight: number;
  /** Per short rest that is lawful only by agreement. */
  readonly shortRest: number;
  /** Per weekend with work on one of its days only. */
  readonly halfWeekend: number;
  /** Per wish that is not met, times its share. */
  readonly wish: number;
  /** Per changed cell, compared with the rota before. */
  readonly change: number;
}
