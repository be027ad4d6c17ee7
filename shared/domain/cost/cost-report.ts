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
  /** How the rate came about, where hours and rule do not say it all. */
  readonly note?: CostNote | undefined;
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
  /** `knownYearOre` by line, shift code, kind of day, month and part. */
  readonly breakdown: CostBreakdown;
  /** What the positions cost a year: a figure of its own, never added to the shifts'. Null when some line's is not known. */
  readonly positionYearOre: number | null;
  /** How that figure comes about. */
  readonly positionNote: CostNote;
  /** In the order of `lines`. */
  readonly positions: readonly PositionCost[];
}

/** Shifts that belong together. Money in øre. */
export interface CostGroup {
  /** Id of the line, shift code, `weekday` or `weekend`, month `2027-01`, or name of the part. */
  readonly key: string;
  /** Shifts of the plan's period. */
  readonly shifts: number;
  /** Paid hours of them; for a part, the hours it is paid for. */
  readonly hours: number;
  /** In the plan's period. Adds up to the sum of all shifts. */
  readonly periodOre: number;
  /** Carried to 52 weeks. Adds up to `knownYearOre` exactly, so it may differ by øre from a group rounded by itself. */
  readonly yearOre: number;
  /** `periodOre` ÷ shifts, rounded half up; 0 without shifts. */
  readonly perShiftOre: number;
}

/** The known cost of a plan, cut in five ways. Shifts without a price are in none of them. */
export interface CostBreakdown {
  /** Every line, also one that works nothing. */
  readonly byLine: readonly CostGroup[];
  /** Work codes that occur, in the plan's order. */
  readonly byCode: readonly CostGroup[];
  /** `weekday` and `weekend`, by the day on which the shift starts. */
  readonly byDayKind: readonly CostGroup[];
  /** Calendar months of a calendar plan, by the day on which the shift starts; none in a cycle, which has no dates. */
  readonly byMonth: readonly CostGroup[];
  /** Parts that occur. The same figures as `yearByPartOre`. */
  readonly byPart: readonly CostGroup[];
  /** A twelfth of `knownYearOre`, rounded half up. */
  readonly meanMonthOre: number;
  /** Shifts left out because their price is not known. */
  readonly unpricedShifts: number;
}

/** One part of a position's year: an amount and the share of it that counts. */
export interface PositionPart {
  /** `on-costs`: everything on top of pay in one, by the payroll's own factor. */
  readonly part: CostPartName | 'on-costs';
  readonly ofOre: number;
  readonly share: number;
  /** Rounded half up, once. */
  readonly amountOre: number;
  readonly rule: string;
  readonly confidence: Confidence;
}

/**
 * Supplements paid as the same amount every month: the mean supplement an hour of the rota, for the hours that the tariff sets.
 * @term tilleggslønn
 */
export interface FixedSupplement {
  /** Evening, night and weekend supplements of the planned shifts, carried to 52 weeks. */
  readonly plannedYearOre: number;
  /** Hours a year that it is paid for. @example 1900 */
  readonly paidHours: number;
  /** Hours a year that it is earned in. @example 1846 */
  readonly divisor: number;
  readonly yearOre: number;
  readonly monthOre: number;
  readonly rule: string;
  readonly from: LocalDate;
  readonly confidence: Confidence;
}

/** What it costs a year to have somebody in the position, by the pay and the rota of the plan. */
export interface PositionCost {
  readonly line: string;
  /** Null when pay or a percentage is not known. */
  readonly yearOre: number | null;
  readonly parts: readonly PositionPart[];
  /** Null when pay or the tariff's hours are not known. */
  readonly fixedSupplement: FixedSupplement | null;
  readonly reason?: CostNote | undefined;
}

export const REMEDIES = ['extra-hours', 'overtime', 'agency', 'redistribution'] as const;
/** A way to fill an empty shift. */
export type RemedyName = (typeof REMEDIES)[number];

/** An invoice of the agency is no part of a wage. */
export type RemedyPart = Omit<CostPart, 'part'> & { readonly part: CostPartName | 'agency' };

/** What it costs to fill an empty shift in one way. Money in øre. */
export interface Remedy {
  readonly way: RemedyName;
  readonly parts: readonly RemedyPart[];
  /** Null for an agency, which sends an invoice. */
  readonly grossOre: number | null;
  readonly totalOre: number | null;
  readonly reason?: CostNote | undefined;
  /** What to bear in mind. */
  readonly notes: readonly CostNote[];
}
