import type { ClockTime } from '../../time/clock-time.ts';

/** A shift code of another department. */
export interface ElsewhereCode {
  readonly code: string;
  readonly start: ClockTime;
  /** At or before `start` means that the shift ends on the next day. */
  readonly end: ClockTime;
  /** Default 0: breaks are paid working time. */
  readonly unpaidBreakMinutes?: number | undefined;
}

/**
 * What the person of a line works in another department in the same weeks. The rules about the person judge both together; the figures of this
 * plan count only what is worked here. @term delt stilling
 */
export interface Elsewhere {
  /** Name of the other department. */
  readonly unit: string;
  /** Id of the plan there and of the person's line in it, where both lie in the same database and are kept in step. */
  readonly plan?: string | undefined;
  readonly line?: string | undefined;
  readonly positionPercent: number;
  readonly shiftCodes: readonly ElsewhereCode[];
  /** One text a day as in the line's own cells; every text is one of `shiftCodes`, or nothing. */
  readonly cells: readonly string[];
}
