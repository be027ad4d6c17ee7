import type { ServiceType } from '../model/plan.ts';

/** What a number of staff may or may not hold. Where one number holds it and the other does not, they are no comparison. */
export const SCOPE_PARTS = ['kitchen', 'laundry', 'home-care', 'doctors', 'leaders', 'night', 'substitutes'] as const;
export type ScopePart = (typeof SCOPE_PARTS)[number];
export const PART_STATES = ['in', 'out', 'unknown'] as const;
export type PartState = (typeof PART_STATES)[number];
/** What is inside a number. @term avgrensning */
export type NumberScope = Readonly<Record<ScopePart, PartState>>;

/** Parts that are no care of residents on the ward: a number that holds one of them is no care factor at all. @source rulebook 6.2 */
export const FOREIGN_PARTS: readonly ScopePart[] = ['kitchen', 'laundry', 'home-care', 'doctors'];

export const BENCHMARK_MEASURES = ['care-factor', 'fte-per-user', 'hours-per-resident-day', 'absence-percent'] as const;
/** What is measured; numbers of different measures are never set against each other. */
export type BenchmarkMeasure = (typeof BENCHMARK_MEASURES)[number];

export const BENCHMARK_DENOMINATORS = ['places', 'occupied-places', 'unknown'] as const;
export type BenchmarkDenominator = (typeof BENCHMARK_DENOMINATORS)[number];

/** How sure it is that the source says so. */
export type BenchmarkConfidence = 'official' | 'secondary' | 'unverified' | 'own-entry';

/** A number of somebody else's to set one's own beside: shipped, or typed in with its source. @term referansetall */
export interface Benchmark {
  readonly id: string;
  readonly name: string;
  readonly measure: BenchmarkMeasure;
  /** null = not for one kind of department. */
  readonly serviceType: ServiceType | null;
  /** As the source states it; null where it is worked out of `fte` and `places`. */
  readonly value: number | null;
  /** FTE and places, where the source gives these instead. */
  readonly fte: number | null;
  readonly places: number | null;
  readonly denominator: BenchmarkDenominator;
  /** What the source says the value is the sum of; checked, never corrected. */
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  readonly scope: NumberScope;
  readonly year: number | null;
  /** Report, decision, web page. */
  readonly source: string;
  readonly page: string;
  readonly note: string;
  readonly confidence: BenchmarkConfidence;
}

export const UNKNOWN_SCOPE: NumberScope = {
  kitchen: 'unknown',
  laundry: 'unknown',
  'home-care': 'unknown',
  doctors: 'unknown',
  leaders: 'unknown',
  night: 'unknown',
  substitutes: 'unknown',
};

/** The number itself: as stated, or FTE ÷ places. null where neither is there. */
export function benchmarkValue({ value, fte, places }: Benchmark): number | null {
  if (value !== null) return value;
  return fte === null || places === null || places === 0 ? null : fte / places;
}
