import { type Benchmark, UNKNOWN_SCOPE } from '../domain/compare/benchmark.ts';
import type { ReferenceFactor } from '../domain/compare/comparison.ts';

const OSLO_LIST = { year: 2014, source: 'Sykehjemsetaten, Oslo kommune' } as const;

/**
 * Care factors that somebody has published, for illustration: what they count – night, leaders, kitchen, places or
 * residents – is not known, which the text of `reference.caution.factors` says. The list names a fifth value, for day
 * centres, which are no service type here.
 * @term pleiefaktor @source rulebook 6.4 [C1, C2]
 */
export const REFERENCE_FACTORS: readonly ReferenceFactor[] = [
  // 0.71 is quoted in the nursing press as well; the rest is known from one e-mail on a blog alone.
  { id: 'oslo-2014-long-stay', serviceType: 'nursing-home-long-stay', value: 0.71, confidence: 'secondary', ...OSLO_LIST },
  { id: 'oslo-2014-sheltered', serviceType: 'dementia', value: 0.81, confidence: 'unverified', ...OSLO_LIST },
  { id: 'oslo-2014-short-stay', serviceType: 'short-stay', value: 0.78, confidence: 'unverified', ...OSLO_LIST },
  { id: 'oslo-2014-rehabilitation', serviceType: 'rehabilitation', value: 0.88, confidence: 'unverified', ...OSLO_LIST },
];

/** The same as numbers to compare with. What they hold is not known, so every comparison with them is marked. Their names are texts, `reference.factor.<id>`. */
export const SHIPPED_BENCHMARKS: readonly Benchmark[] = REFERENCE_FACTORS.map(({ id, serviceType, value, year, source, confidence }) => ({
  id,
  name: '',
  measure: 'care-factor',
  serviceType,
  value,
  fte: null,
  places: null,
  denominator: 'unknown',
  parts: [],
  scope: UNKNOWN_SCOPE,
  year,
  source,
  page: '',
  note: '',
  confidence,
}));
