import type { Fraction } from '../cost/money.ts';
import type { Competence } from '../model/competence.ts';

/** A stretch of every day in which no shift and no demand row begins or ends. Minutes from midnight. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

/** A work code as the proof sees it. */
export interface BoundShift {
  readonly code: string;
  /** Slots covered on the day on which it starts, and on the day after. */
  readonly today: readonly number[];
  readonly tomorrow: readonly number[];
  /** Counted minutes if it starts on that day of the model; they differ only where the clock changes. */
  readonly counted: readonly number[];
  readonly endsTomorrow: boolean;
}

/** Lines of the same kind: what one of them can do, whatever its cells contain. */
export interface Member {
  readonly competence: Competence;
  /** How many there are in one pool. */
  readonly count: number;
  /** For each weekday, Monday first, the shifts that it may start: indexes of `BoundModel.shifts`. */
  readonly shiftsOn: readonly (readonly number[])[];
  /** Days of the model on which leave lies over whatever is planned. */
  readonly absent: ReadonlySet<number>;
}

/**
 * Lines whose hours and weekends are counted together: one line, or in a rolling cycle all of them, because everybody walks through all lines.
 * Minutes and weekends are of the whole period.
 */
export interface Pool {
  readonly members: readonly Member[];
  /** How many pools are alike. */
  readonly alike: number;
  /** Lines in all pools that are alike. */
  readonly lineIds: readonly string[];
  /** Most weekends that may be worked. */
  readonly weekends: number;
  /** The agreed frequency, where all lines have the same; null = no weekends, undefined = different ones. */
  readonly every: number | null | undefined;
  /** Contracted minutes, at the longest full-time week that the lines can have … */
  readonly mostMinutes: Fraction;
  /** … and at the shortest. They differ only for three-part lines, whose full-time week follows from the rota. */
  readonly leastMinutes: Fraction;
}

/**
 * Everything that a proof rests on: what is wanted when, and what the lines may do. It knows no cells. A cycle has the seven days of one week,
 * which repeat and follow each other in a ring; a calendar plan has every day of its period.
 */
export interface BoundModel {
  readonly isCycle: boolean;
  readonly weeks: number;
  readonly dayCount: number;
  /** How often each day comes in the period. */
  readonly repeats: number;
  readonly slots: readonly Slot[];
  /** Heads wanted, at `day × slots + slot`. */
  readonly wanted: readonly number[];
  /** Heads wanted with at least a competence, for those that some row asks for. */
  readonly needed: ReadonlyMap<Competence, readonly number[]>;
  readonly shifts: readonly BoundShift[];
  readonly pools: readonly Pool[];
  /** Whether a Friday night that reaches into Saturday uses up a weekend. */
  readonly fridayCounts: boolean;
}

export const FRIDAY = 4;
export const SATURDAY = 5;

/** The day that a shift over midnight reaches; null after the last day of a calendar plan. */
export function dayAfter({ dayCount, isCycle }: Pick<BoundModel, 'dayCount' | 'isCycle'>, day: number): number | null {
  if (day + 1 < dayCount) return day + 1;
  return isCycle ? 0 : null;
}
