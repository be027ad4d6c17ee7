import type { LocalDate } from '../../time/local-date.ts';

export const COST_PARTS = ['base', 'evening', 'night', 'weekend', 'holiday', 'overtime', 'holiday-pay', 'pension', 'employer-contribution'] as const;
export type CostPartName = (typeof COST_PARTS)[number];

/** One traceable amount: hours × rate × rule × date. Money in øre. */
export interface CostPart {
  readonly part: CostPartName;
  readonly hours: number;
  /** Øre an hour with full precision; for the parts on top of gross, øre an hour worked. */
  readonly rateOre: number;
  /** Rounded half up, once. */
  readonly amountOre: number;
  /** The clause: `HTA 5.2`. */
  readonly rule: string;
  /** From when the rate holds. */
  readonly from: LocalDate;
}

export interface ShiftCost {
  readonly line: string;
  readonly date: LocalDate;
  readonly code: string;
  readonly parts: readonly CostPart[];
  readonly grossOre: number | null;
  readonly totalOre: number | null;
  /** Why the amounts are null: a message key with params. */
  readonly reason?: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
}

export interface CostReport {
  readonly shifts: readonly ShiftCost[];
  /** Σ totalOre × 52 / weeks, rounded; null when some line has no known pay. */
  readonly yearOre: number | null;
  /** The same for the shifts whose price is known. */
  readonly knownYearOre: number;
  /** Lines without a price, with the reason. */
  readonly missing: readonly { readonly line: string; readonly key: string; readonly params: Readonly<Record<string, string | number>> }[];
}
