import type { Plan } from '../model/plan.ts';
import type { Evaluation } from '../model/results.ts';
import { type Benchmark, benchmarkValue, type NumberScope } from './benchmark.ts';
import { type Judgement, judgeComparison, type OwnNumber } from './comparability.ts';

/** What one FTE costs, and where that comes from. */
export interface UnitPrice {
  readonly ore: number;
  /** `plan`: cost of the year ÷ FTE of the rota; `stated`: somebody typed it in. */
  readonly from: 'plan' | 'stated';
}

/** One of our departments beside one number of somebody else's. */
export interface BenchmarkDistance {
  readonly benchmark: Benchmark;
  readonly reference: number | null;
  /** Which of our own numbers was taken, because it holds the same: `PF1`, `PF2`, `PF3`, with `o` by occupied place. */
  readonly ownFormula: string;
  readonly own: number | null;
  readonly judgement: Judgement;
  /** (own − reference) × places; null where the comparison is refused. */
  readonly fte: number | null;
  readonly places: number | null;
  readonly ore: number | null;
}

type Formula = 'PF1' | 'PF2' | 'PF3';

/**
 * How far a plan lies from each number, in FTE and money. Of our own care factors the one is taken that holds the same as
 * the other number (nights, leaders, places or occupied places), so that as few comparisons as possible must be refused.
 * @source rulebook 6.5
 */
export function benchmarkDistances(
  plan: Plan,
  evaluation: Evaluation,
  benchmarks: readonly Benchmark[],
  price: UnitPrice | null,
): readonly BenchmarkDistance[] {
  return benchmarks.map((benchmark) => distanceTo(plan, evaluation, benchmark, price));
}

/** Cost of the year ÷ FTE of the rota, or null where the plan has no price or nobody. */
export function planUnitPrice({ indicators }: Pick<Evaluation, 'indicators'>): UnitPrice | null {
  const cost = indicators['cost.year']?.value ?? null;
  const fte = indicators['fte.planned']?.value ?? null;
  return cost === null || fte === null || fte <= 0 || cost <= 0 ? null : { ore: Math.round((cost * 100) / fte), from: 'plan' };
}

function distanceTo(plan: Plan, { indicators }: Evaluation, benchmark: Benchmark, price: UnitPrice | null): BenchmarkDistance {
  const isOccupied = benchmark.denominator === 'occupied-places';
  const formula = formulaFor(benchmark.scope);
  const ownFormula = benchmark.measure === 'hours-per-resident-day' ? 'PF6' : `${formula}${isOccupied ? 'o' : ''}`;
  const isOurs = benchmark.measure === 'care-factor' || benchmark.measure === 'hours-per-resident-day';
  const value = isOurs ? (indicators[`care-factor.${ownFormula}.planned`]?.value ?? null) : null;
  const own: OwnNumber = {
    measure: isOurs ? benchmark.measure : 'care-factor',
    serviceType: plan.unit.serviceType,
    denominator: isOccupied || ownFormula === 'PF6' ? 'occupied-places' : 'places',
    scope: ownScope(plan, formula),
    year: Number(plan.period.start.slice(0, 4)),
    value,
  };
  const judgement = judgeComparison(own, benchmark);
  const reference = benchmarkValue(benchmark);
  const places = isOccupied ? (plan.unit.occupiedPlaces ?? null) : plan.unit.places;
  const isMeasured = judgement.verdict !== 'refused' && benchmark.measure === 'care-factor' && value !== null && reference !== null && places !== null;
  const fte = isMeasured ? (value - reference) * places : null;
  return { benchmark, reference, ownFormula, own: value, judgement, fte, places, ore: fte === null || price === null ? null : Math.round(fte * price.ore) };
}

/** The care factor of ours that leaves out what the other number leaves out. */
function formulaFor({ night, leaders }: NumberScope): Formula {
  if (leaders === 'in') return 'PF3';
  return night === 'out' ? 'PF2' : 'PF1';
}

/** What is inside our own care factors. @source rulebook 6.2 */
function ownScope({ unit }: Plan, formula: Formula): NumberScope {
  const leads = (unit.fixedFte ?? []).some(({ role, fte }) => fte > 0 && role.includes('lead'));
  return {
    kitchen: 'out',
    laundry: 'out',
    'home-care': 'out',
    doctors: 'out',
    leaders: formula === 'PF3' && leads ? 'in' : 'out',
    night: formula === 'PF2' ? 'out' : 'in',
    // A rota is positions on shift; whoever steps in for absence comes on top.
    substitutes: 'out',
  };
}
