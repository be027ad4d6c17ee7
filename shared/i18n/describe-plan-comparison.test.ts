import { describe, expect, it } from 'vitest';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { comparePlans } from '../domain/evaluate/compare-plans.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../domain/model/plan.ts';
import { describePlanComparison } from './describe-plan-comparison.ts';

const words = (before: Plan, after: Plan, locale: 'nb' | 'nn' | 'en' = 'nb') =>
  describePlanComparison(
    locale,
    comparePlans({ plan: before, evaluation: evaluatePlan(before) }, { plan: after, evaluation: evaluatePlan(after) }),
    before,
    after,
  );
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u2009', ' ');

const BEFORE = aPlan().withLine('D D D - - - -').withLine('A A A - - - -').build();

describe('a comparison in words', () => {
  it('says so when nothing changed', () => {
    expect(words(BEFORE, BEFORE)).toMatchObject({ headline: 'Ingenting er endret.', lines: [], cells: [], facts: [], added: [], gone: [] });
  });

  it('counts cells, lines and findings in one sentence', () => {
    const after = aPlan().withLine('D A D - - - -').withLine('A A A - - - -').build();
    expect(words(BEFORE, after).headline).toMatch(/^1 celle og 1 linje er endret\. \d+ nye? funn, \w+ er borte\.$/);
    expect(words(BEFORE, after, 'en').headline).toMatch(/^1 cell and 1 line changed\./);
  });

  it('tells each cell by line, weekday and week, and a calendar plan’s by date', () => {
    const after = aPlan().withLine('D A D D - - -').withLine('A A A - - - -').build();
    expect(words(BEFORE, after).cells).toEqual([{ line: '1', label: 'Line 1', changes: ['ti uke 1: D til A', 'to uke 1: tom til D'] }]);
    const dated = (week: string) => aPlan().calendar('2027-01-04').withLine(week).build();
    expect(words(dated('D D - - - - -'), dated('D - - - - - -')).cells[0]?.changes).toEqual(['ti 05.01.: D til tom']);
  });

  it('tells the effect on a line as before and now', () => {
    const after = { ...BEFORE, lines: BEFORE.lines.map((line) => (line.id === '1' ? { ...line, positionPercent: 62.5, weekendEvery: null } : line)) };
    const [line] = words(BEFORE, after).lines;
    expect(plain(line?.what)).toBe('stilling: 100 % til 62,5 %; helg: hver 3. til ingen');
    expect(plain(line?.hours)).toBe('22,5 t');
  });

  it('tells demand, codes, agreements and settings', () => {
    const after = aPlan()
      .withLine('D D D - - - -')
      .withLine('A A A - - - -')
      .withDemand('07:30', '15:00', 4, { minimum: 3, competence: { 'registered-nurse': 1 } })
      .withCodes(work('D', '07:00', '15:00'))
      .withAgreement('10-5-2')
      .withSettings({ pensionPercent: 10.5 })
      .withUnit({ places: 30 })
      .build();
    expect(words(BEFORE, after).facts.map(plain)).toEqual([
      'Behov: ny, ma–sø 07:30–15:00, 4 personer (minst 3) 1 sykepleier',
      'Vaktkode D: 07:30–15:00 til 07:00–15:00',
      'Avtale: ny, Gjennomsnittsberegning, avtalt med tillitsvalgte (AML § 10-5 (2)), 01.01.2020–31.12.2099, alle linjer',
      'Plasser: 24 til 30',
      'Pensjon, %: ikke oppgitt til 10,5',
    ]);
  });

  it('shows hours and care factor with their change, and says unknown where there is no cost', () => {
    const after = aPlan().withLine('D D D D - - -').withLine('A A A - - - -').build();
    const sums = new Map(words(BEFORE, after).sums.map((sum) => [sum.id, [sum.before, sum.after, sum.change].map(plain)]));
    expect(sums.get('hours.planned')).toEqual(['45,0 t', '52,5 t', '+7,5']);
    expect(sums.get('care-factor.PF1.planned')?.[2]).toMatch(/^\+0,0\d\d$/);
    expect(sums.get('cost.year')).toEqual(['ukjent', 'ukjent', '']);
  });
});
