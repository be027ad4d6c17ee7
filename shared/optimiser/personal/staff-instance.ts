/**
 * A roster problem of the public employee-shift-scheduling format: rules on each person are hard, cover and wishes cost.
 * The first day is a Monday. Codes are numbers: 0 is a day off, shift `index + 1` works.
 */
export interface StaffInstance {
  readonly days: number;
  readonly shifts: readonly StaffShift[];
  readonly people: readonly StaffPerson[];
  readonly cover: readonly StaffCover[];
}

export interface StaffShift {
  readonly id: string;
  readonly minutes: number;
  /** Codes that may not stand on the day after. */
  readonly notBefore: readonly number[];
}

export interface StaffPerson {
  readonly id: string;
  /** By shift: how many of them at most. */
  readonly mostOf: readonly number[];
  /** Working time over the whole period. */
  readonly minutes: Range;
  /** Days of work in a row. A run that touches the first or the last day may be shorter than the least: it may go on outside. */
  readonly workRun: Range;
  /** Least days off in a row, with the same exception. */
  readonly leastDaysOff: number;
  /** Most weekends with work on Saturday or Sunday. */
  readonly weekends: number;
  readonly daysOff: readonly number[];
  readonly wishes: readonly StaffWish[];
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface StaffWish {
  readonly day: number;
  readonly code: number;
  /** Whether the person wants the shift, or wants to be spared from it. */
  readonly isWanted: boolean;
  /** Cost when it is not met. */
  readonly weight: number;
}

/** How many people a shift wants on a day, and what each too few or too many costs. */
export interface StaffCover {
  readonly day: number;
  readonly code: number;
  readonly wanted: number;
  readonly perMissing: number;
  readonly perExtra: number;
}

/** One code a person and day: `person × days + day`. */
export type StaffRoster = Uint8Array;

export const DAY_OFF_CODE = 0;
