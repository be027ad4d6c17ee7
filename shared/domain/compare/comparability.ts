import type { ServiceType } from '../model/plan.ts';
import { type Benchmark, type BenchmarkDenominator, type BenchmarkMeasure, FOREIGN_PARTS, type NumberScope, type PartState, SCOPE_PARTS } from './benchmark.ts';

/** Why a comparison is refused or marked; text `compare.reason.<code>`. */
export const REFUSALS = ['measure', 'contains', 'part-in-one', 'denominator', 'no-places', 'own-missing', 'no-value'] as const;
export const MARKS = ['sum-differs', 'part-unknown', 'denominator-unknown', 'service', 'year', 'no-year', 'no-source'] as const;
export type ReasonCode = (typeof REFUSALS)[number] | (typeof MARKS)[number];

export interface ComparisonReason {
  readonly code: ReasonCode;
  /** Parts of the scope that it is about; texts `compare.part.<part>`. */
  readonly parts?: readonly string[];
  /** Numbers for its text. */
  readonly values?: Readonly<Record<string, number>>;
  /** For `part-in-one`: whether the part is in our own number or in the other. */
  readonly inOwn?: boolean;
  /** For `service`: the two kinds. */
  readonly services?: readonly ServiceType[];
}

/** `fair`: nothing against it; `marked`: shown with what speaks against it; `refused`: no distance is given. */
export type Verdict = 'fair' | 'marked' | 'refused';

export interface Judgement {
  readonly verdict: Verdict;
  /** What refuses stands first. */
  readonly reasons: readonly ComparisonReason[];
}

/** Our own side of a comparison. */
export interface OwnNumber {
  readonly measure: BenchmarkMeasure;
  readonly serviceType: ServiceType;
  readonly denominator: BenchmarkDenominator;
  readonly scope: NumberScope;
  readonly year: number;
  /** null where the plan has no such number. */
  readonly value: number | null;
}

/** Departments without places of their own: what they do is not counted by the place. @source rulebook 6.2 */
const WITHOUT_PLACES: readonly ServiceType[] = ['home-care', 'emergency-room'];

// Sums in reports are rounded to two decimals.
const ROUNDING = 0.005;

/** What speaks against a number by itself, whatever it is set beside. */
export function judgeBenchmark(benchmark: Benchmark): Judgement {
  const { measure, scope, parts, value, year, source } = benchmark;
  const foreign = measure === 'care-factor' ? FOREIGN_PARTS.filter((part) => scope[part] === 'in') : [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const hasNumber = value !== null || (benchmark.fte !== null && (benchmark.places ?? 0) > 0);
  return judged([
    !hasNumber && { code: 'no-value' },
    foreign.length > 0 && { code: 'contains', parts: foreign },
    parts.length > 0 && value !== null && Math.abs(sum - value) > ROUNDING && { code: 'sum-differs', values: { sum, stated: value } },
    year === null && { code: 'no-year' },
    source.trim() === '' && { code: 'no-source' },
  ]);
}

/**
 * Whether our own number may be set beside another, and what speaks against it. A comparison is refused where the two
 * measure different things, or where one holds what the other does not.
 * @source rulebook 6.2
 */
export function judgeComparison(own: OwnNumber, benchmark: Benchmark): Judgement {
  const { measure, denominator, scope, serviceType, year } = benchmark;
  const self = judgeBenchmark(benchmark).reasons;
  if (own.measure !== measure) return judged([...self, { code: 'measure' }]);
  // A part that makes the number no care factor is told once.
  const told = new Set(self.flatMap(({ code, parts = [] }) => (code === 'contains' ? parts : [])));
  const inOne = (mine: PartState, other: PartState) => SCOPE_PARTS.filter((part) => !told.has(part) && own.scope[part] === mine && scope[part] === other);
  const isUnknown = SCOPE_PARTS.filter((part) => scope[part] === 'unknown' || own.scope[part] === 'unknown');
  const byPlace = measure === 'care-factor';
  const [onlyOwn, onlyOther] = [inOne('in', 'out'), inOne('out', 'in')];
  return judged([
    ...self,
    byPlace && WITHOUT_PLACES.includes(own.serviceType) && { code: 'no-places' },
    own.value === null && { code: 'own-missing' },
    onlyOther.length > 0 && { code: 'part-in-one', parts: onlyOther, inOwn: false },
    onlyOwn.length > 0 && { code: 'part-in-one', parts: onlyOwn, inOwn: true },
    byPlace && denominator !== 'unknown' && denominator !== own.denominator && { code: 'denominator' },
    isUnknown.length > 0 && { code: 'part-unknown', parts: isUnknown },
    byPlace && denominator === 'unknown' && { code: 'denominator-unknown' },
    serviceType !== null && serviceType !== own.serviceType && { code: 'service', services: [own.serviceType, serviceType] },
    year !== null && year !== own.year && { code: 'year', values: { own: own.year, other: year } },
  ]);
}

function judged(found: readonly (ComparisonReason | false)[]): Judgement {
  const reasons = found.filter((reason) => reason !== false);
  const isRefusal = ({ code }: ComparisonReason) => (REFUSALS as readonly string[]).includes(code);
  return {
    verdict: reasons.some(isRefusal) ? 'refused' : reasons.length > 0 ? 'marked' : 'fair',
    reasons: [...reasons.filter(isRefusal), ...reasons.filter((reason) => !isRefusal(reason))],
  };
}
