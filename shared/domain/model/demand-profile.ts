import type { LocalDate } from '../../time/local-date.ts';

export const DEMAND_PROFILE_KINDS = ['summer', 'christmas', 'easter', 'holidays', 'closed', 'other'] as const;
export type DemandProfileKind = (typeof DEMAND_PROFILE_KINDS)[number];

/**
 * A stretch of dates with a staffing demand of its own: the summer, Christmas, days on which the department is closed. On these dates only the
 * rows of the profile count; one that is closed has none, so nobody is wanted. No two profiles share a date.
 * @term bemanningsplan for sommer og høytid
 */
export interface DemandProfile {
  readonly id: string;
  readonly name: string;
  readonly kind: DemandProfileKind;
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
}

/** The profile that holds on a date; undefined on ordinary days. */
export function profileOn(profiles: readonly DemandProfile[] | undefined, date: LocalDate): DemandProfile | undefined {
  return profiles?.find(({ from, to }) => from <= date && date <= to);
}

/** What a week of one demand comes to; `profile` null is the ordinary one. */
export interface ProfileSum {
  readonly profile: string | null;
  readonly hours: number;
  readonly fte: number;
}
