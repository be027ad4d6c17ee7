/**
 * One rotating-workforce problem in the public text format: a cyclic base rota in which all lines are alike. The rota is read line after line; the
 * last line is followed by the first. @term rullerende grunnturnus @source contract, section 7
 */
export interface RotationInstance {
  /** Days of a line; 7 in all published instances. */
  readonly days: number;
  /** Lines of the rota, which is as many as employees. */
  readonly employees: number;
  readonly shifts: readonly RotationShift[];
  readonly daysOff: RunLength;
  readonly workBlock: RunLength;
  /** What may not follow each other on neighbouring days: shift indices, or {@link DAY_OFF}. Two or three long. */
  readonly forbidden: readonly (readonly number[])[];
}

export interface RotationShift {
  /** One letter in schedules; never `-`. */
  readonly name: string;
  /** Minutes after midnight. */
  readonly start: number;
  /** Minutes. */
  readonly length: number;
  /** How many days in a row it may be worked. */
  readonly block: RunLength;
  /** People wanted by day of the line, exactly. */
  readonly demand: readonly number[];
}

/** Least and most days in a row, both allowed. */
export interface RunLength {
  readonly least: number;
  readonly most: number;
}

/** Stands for a day off where shifts stand by their index. */
export const DAY_OFF = -1;

/** How schedules write a day off. */
export const DAY_OFF_NAME = '-';

export type RotationAnswer =
  /** One text a line, one letter a day. */
  { readonly status: 'feasible'; readonly schedule: readonly string[] } | { readonly status: 'infeasible' } | { readonly status: 'unknown' };
