import type { Confidence } from '../../law/parameter.ts';
import type { LocalDate } from '../../time/local-date.ts';

export const COST_PARTS = ['base', 'evening', 'night', 'weekend', 'holiday', 'overtime', 'holiday-pay', 'pension', 'employer-contribution'] as const;
export type CostPartName = (typeof COST_PARTS)[number];

/** A text of shared/i18n/texts/cost.ts with its values: why an amount is missing, or what to bear in mind. */
export interface CostNote {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One traceable amount: hours × rate × rule × date. Money in øre. */
export interface CostPart {
  readonly part: CostPartName;
  readonly hours: number;
  /** Øre an hour with full precision; for the parts on top of gross, øre an hour worked. */
  readonly rateOre: number;
  /** Rounded half up, once. */
  readonly amountOre: number;
  /** The clause, `HTA 5.2`, or the setting of the plan that decides it, `settings.pensionPercent`. */
  readonly rule: string;
  /** From when the rate holds. */
  readonly from: LocalDate;
  /** How sure the source of the rate is on the shift's date. What the plan itself states is `official`. */
  readonly confidence: Confidence;
  /** Ids of the parameters behind the rate that the plan overrides; left out when there are none. */
  readonly overridden?: readonly string[] | undefined;
}

export interface ShiftCost {
  readonly line: string;
  readonly date: LocalDate;
  readonly code: string;
  readonly parts: readonly CostPart[];
  readonly grossOre: number | null;
  readonly totalOre: number | null;
  /** Why the amounts are null. */
  readonly reason?: CostNote | undefined;
}

/** Øre per part; parts that nobody earned are 0. */
export type PartSums = Readonly<Record<CostPartName, number>>;

/** The year of one line, and the hourly wage that everything of it is worked out from. */
export interface LineCost {
  readonly line: string;
  /** Σ totalOre × 52 / weeks, rounded half up; null when the price is not known. */
  readonly yearOre: number | null;
  /** Pay on the day of the first shift; null when it is not known. */
  readonly pay: LinePay | null;
  readonly reason?: CostNote | undefined;
}

/** @term timelønn */
export interface LinePay {
  readonly annualPayKr: number;
  /** `plan`: stated on the line. `guaranteed`: the tariff's minimum for competence and seniority. */
  readonly source: 'plan' | 'guaranteed';
  /** Hours a week of the full position. */
  readonly normHours: number;
  /** Hours a year that the annual pay is divided by. */
  readonly divisor: number;
  readonly hourlyOre: number;
}

export interface CostReport {
  readonly shifts: readonly ShiftCost[];
  /** Σ totalOre × 52 / weeks, rounded; null when some line has no known price. */
  readonly yearOre: number | null;
  /** The same for the shifts whose price is known. */
  readonly knownYearOre: number;
  /** `knownYearOre` split by part; adds up to it exactly. */
  readonly yearByPartOre: PartSums;
  readonly lines: readonly LineCost[];
  /** Lines without a price, with the reason. */
  readonly missing: readonly ({ readonly line: string } & CostNote)[];
  /** What a reader must know beside the figures, such as rates that no source confirms for the date. */
  readonly caveats: readonly CostNote[];
}
