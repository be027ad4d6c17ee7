import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { type Benchmark, benchmarkValue, type NumberScope, UNKNOWN_SCOPE } from './benchmark.ts';
import { judgeBenchmark, judgeComparison, type OwnNumber } from './comparability.ts';
import { benchmarkDistances } from './distance.ts';

const CLEAN: NumberScope = { kitchen: 'out', laundry: 'out', 'home-care': 'out', doctors: 'out', leaders: 'out', night: 'in', substitutes: 'out' };
const FACTOR: Benchmark = {
  id: 'b',
  name: 'Nabohuset',
  measure: 'care-factor',
  serviceType: 'nursing-home-long-stay',
  value: 0.71,
  fte: null,
  places: null,
  denominator: 'places',
  parts: [],
  scope: CLEAN,
  year: 2027,
  source: 'Rapport',
  page: '12',
  note: '',
  confidence: 'own-entry',
};
const OWN: OwnNumber = { measure: 'care-factor', serviceType: 'nursing-home-long-stay', denominator: 'places', scope: CLEAN, year: 2027, value: 0.76 };

/** The nursing homes of Larvik in one number: eighteen departments, 292 places, and two home-care units, kitchen and laundry among the 419 FTE. */
const LARVIK: Benchmark = {
  ...FACTOR,
  value: null,
  fte: 419,
  places: 292,
  scope: { ...UNKNOWN_SCOPE, kitchen: 'in', laundry: 'in', 'home-care': 'in' },
  year: 2024,
};
const ABSENCE: Benchmark = {
  ...FACTOR,
  measure: 'absence-percent',
  value: 8.63,
  parts: [
    { label: 'Kort', value: 2.88 },
    { label: 'Langt', value: 6.05 },
  ],
};

const codes = (judgement: { readonly reasons: readonly { readonly code: string }[] }) => judgement.reasons.map(({ code }) => code);

describe('a number by itself', () => {
  it('419 FTE over 292 places is 1.43, and no care factor: kitchen, laundry and home care are in it', () => {
    expect(benchmarkValue(LARVIK)).toBeCloseTo(1.43, 2);
    expect(judgeBenchmark(LARVIK)).toMatchObject({ verdict: 'refused', reasons: [{ code: 'contains', parts: ['kitchen', 'laundry', 'home-care'] }] });
  });

  it('sick leave of 2.88 and 6.05 is 8.93 and not the 8.63 that is stated', () => {
    expect(judgeBenchmark(ABSENCE)).toEqual({ verdict: 'marked', reasons: [{ code: 'sum-differs', values: { sum: 8.93, stated: 8.63 } }] });
  });

  it('parts that make the total up to rounding are fine', () => {
    const parts = [
      { label: 'Kort', value: 4.17 },
      { label: 'Langt', value: 8.91 },
    ];
    expect(judgeBenchmark({ ...ABSENCE, value: 13.08, parts })).toEqual({ verdict: 'fair', reasons: [] });
  });

  it.each([
    [{ year: null }, 'marked', 'no-year'],
    [{ source: ' ' }, 'marked', 'no-source'],
    [{ value: null }, 'refused', 'no-value'],
    [{ value: null, fte: 10, places: 0 }, 'refused', 'no-value'],
  ] as const)('%o is %s: %s', (changes, verdict, code) => {
    const judgement = judgeBenchmark({ ...FACTOR, ...changes });
    expect([judgement.verdict, ...codes(judgement)]).toEqual([verdict, code]);
  });
});

describe('two numbers', () => {
  it('that hold the same, of the same year and kind, are fair', () => {
    expect(judgeComparison(OWN, FACTOR)).toEqual({ verdict: 'fair', reasons: [] });
  });

  it.each([
    ['another measure', { measure: 'fte-per-user' }, 'refused', 'measure'],
    ['nights in one only', { scope: { ...CLEAN, night: 'out' } }, 'refused', 'part-in-one'],
    ['leaders in one only', { scope: { ...CLEAN, leaders: 'in' } }, 'refused', 'part-in-one'],
    ['substitutes in one only', { scope: { ...CLEAN, substitutes: 'in' } }, 'refused', 'part-in-one'],
    ['places and places in use', { denominator: 'occupied-places' }, 'refused', 'denominator'],
    ['an unknown part', { scope: { ...CLEAN, leaders: 'unknown' } }, 'marked', 'part-unknown'],
    ['an unknown denominator', { denominator: 'unknown' }, 'marked', 'denominator-unknown'],
    ['another kind of department', { serviceType: 'dementia' }, 'marked', 'service'],
    ['another year', { year: 2014 }, 'marked', 'year'],
  ] as const)('with %s are %s', (_what, changes, verdict, code) => {
    const judgement = judgeComparison(OWN, { ...FACTOR, ...changes });
    expect([judgement.verdict, ...codes(judgement)]).toEqual([verdict, code]);
  });

  it('are refused by the place for home care, and where our own number is missing', () => {
    expect(codes(judgeComparison({ ...OWN, serviceType: 'home-care' }, FACTOR))).toContain('no-places');
    expect(codes(judgeComparison({ ...OWN, value: null }, FACTOR))).toContain('own-missing');
  });

  it('of different measures tell only that, and what is wrong with the other number itself', () => {
    expect(codes(judgeComparison(OWN, { ...ABSENCE, year: 2014, scope: UNKNOWN_SCOPE }))).toEqual(['measure', 'sum-differs']);
  });

  it('tell what refuses before what only marks', () => {
    expect(codes(judgeComparison(OWN, LARVIK))).toEqual(['contains', 'part-unknown', 'year']);
  });
});

describe('a distance', () => {
  const plan = aPlan().withUnit({ places: 20, occupiedPlaces: 16 }).cycle(1).withLine('D D D D D - -').withLine('- - N N N - -').build();
  const evaluation = evaluatePlan(plan);
  const price = { ore: 80_000_000, from: 'stated' } as const;
  const to = (changes: Partial<Benchmark>) => benchmarkDistances(plan, evaluation, [{ ...FACTOR, ...changes }], price)[0];
  const factor = (id: string) => evaluation.indicators[`care-factor.${id}.planned`]?.value ?? 0;

  it('is (own − reference) × places in FTE, and that times the price of one FTE', () => {
    const distance = to({});
    expect(distance?.fte).toBeCloseTo((factor('PF1') - 0.71) * 20, 10);
    expect(distance?.ore).toBe(Math.round((factor('PF1') - 0.71) * 20 * 80_000_000));
  });

  it.each([
    [{ scope: { ...CLEAN, night: 'out' } }, 'PF2', 20],
    [{ denominator: 'occupied-places' }, 'PF1o', 16],
    [{ scope: { ...CLEAN, night: 'out' }, denominator: 'occupied-places' }, 'PF2o', 16],
  ] as const)('takes of our own numbers the one that holds the same: %o', (changes, formula, places) => {
    expect(to(changes)).toMatchObject({ ownFormula: formula, places, own: factor(formula), judgement: { verdict: 'fair' } });
  });

  it('is not given where the comparison is refused, nor for another measure', () => {
    expect(to(LARVIK)).toMatchObject({ fte: null, ore: null, judgement: { verdict: 'refused' } });
    expect(to({ measure: 'absence-percent', value: 8.9 })).toMatchObject({ fte: null, judgement: { verdict: 'refused' } });
  });
});
