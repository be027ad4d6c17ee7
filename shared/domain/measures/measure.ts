import type { LocalDate } from '../../time/local-date.ts';

export const MEASURE_CATEGORIES = ['efficiency', 'service-quality', 'structure-volume'] as const;
/** Efficiency; service level and quality; structure and volume. @term tiltakskategori */
export type MeasureCategory = (typeof MEASURE_CATEGORIES)[number];

export const MEASURE_STATUSES = ['idea', 'assessed', 'decided', 'started', 'done', 'dropped'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** From the careful to the hopeful estimate; equal where there is one number only. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Something that is to save money or staff, with what it does and what it costs in service. Amounts are of a full year; what costs is negative. @term tiltak */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly category: MeasureCategory;
  /** Department or service that it is about; '' for the whole municipality. */
  readonly unit: string;
  readonly start: LocalDate;
  /** Last day of its effect; null where it lasts. */
  readonly end: LocalDate | null;
  /** Kroner of a full year; null where FTE are given instead. */
  readonly kr: Range | null;
  /** FTE of a full year; null where kroner are given instead. */
  readonly fte: Range | null;
  /** Kroner that one FTE costs, to make one of the two out of the other. */
  readonly unitPriceKr: number | null;
  readonly status: MeasureStatus;
  /** A role, never a person's name. */
  readonly ownerRole: string;
  /** Report, decision, with page. */
  readonly source: string;
  /** What is not done any more, who is told. */
  readonly consequence: string;
  /** What stops it: the limit of what is sound. @term forsvarlighet */
  readonly limit: string;
}

/** What one FTE costs, and where that comes from. */
export interface MeasurePrice {
  readonly kr: number;
  /** `stated`: typed in; `implied`: kroner ÷ FTE, both of which were typed in. */
  readonly from: 'stated' | 'implied';
}

/** A measure with what it comes to. */
export interface MeasureEffect {
  readonly measure: Measure;
  /** Kroner in the year asked for; null where there is no amount and no price. */
  readonly inYear: Range | null;
  /** The same in the year after. */
  readonly inNextYear: Range | null;
  readonly fullYear: Range | null;
  readonly fte: Range | null;
  readonly price: MeasurePrice | null;
  /** Part of the year that it is in effect. */
  readonly shareOfYear: number;
  /** Whole months from today until it starts; 0 when it has started. */
  readonly monthsToEffect: number;
}

/** Sums of one category, or of all. What has no amount is counted, not guessed. */
export interface MeasureTotal {
  readonly count: number;
  readonly inYear: Range;
  readonly inNextYear: Range;
  readonly fullYear: Range;
  readonly fte: Range;
  /** Measures without an amount in kroner. */
  readonly withoutKr: number;
}

export interface MeasureReport {
  readonly year: number;
  readonly today: LocalDate;
  readonly effects: readonly MeasureEffect[];
  readonly byCategory: Readonly<Record<MeasureCategory, MeasureTotal>>;
  readonly total: MeasureTotal;
}
