import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { boundsByArithmetic } from '../domain/bound/prove-bounds.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../domain/model/plan.ts';
import { localDate } from '../time/local-date.ts';
import { buildReport } from './build-report.ts';
import type { ReportInput } from './report-input.ts';

const short = aPlan()
  .cycle(3)
  .withDemand('07:30', '15:00', 2)
  .withLine('D D D D D - -', { weekendEvery: 3, allowedCodes: ['D'] })
  .build();

function textsOf(plan: Plan, kind: 'union' | 'summary', levers: NonNullable<ReportInput['bounds']>['levers'] = []) {
  const bounds = { bounds: boundsByArithmetic(plan), levers, weekendTable: [] };
  const doc = buildReport(kind, {
    plan,
    evaluation: evaluatePlan(plan),
    bounds,
    locale: 'nb',
    printedOn: localDate('2026-11-21'),
    tariffConfirmedUntil: localDate('2026-04-30'),
  });
  return doc.blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text.replaceAll('\u2009', ' ')] : []));
}

describe('the proof in a report', () => {
  it('stands on the first page in one sentence', () => {
    // 30 hours are wanted; the line covers 15 of them every third weekend.
    expect(textsOf(short, 'summary')).toContainEqual(expect.stringMatching(/^Helgeunderskudd 30 t\. 25 t av det kan ikke fjernes/));
  });

  it('has its argument and what would change it further back', () => {
    const lever = { kind: 'frequency', params: { every: 2, lines: 1 }, hoursAfter: 17.5, costYearOre: null } as const;
    const texts = textsOf(short, 'union', [lever]);
    expect(texts).toContain('Underdekning helg: minst 25,0 t i uka');
    expect(texts.some((text) => text.includes('Helga trenger 30 t. 1 linje'))).toBe(true);
    expect(texts).toContain('Helg hver 2. uke for 1 linje som har den sjeldnere: 17,5 t blir igjen, kostnaden er ukjent.');
  });

  it('is left out where nothing is missing and nothing is proven', () => {
    const calm = aPlan().withLine('D D D D D - -').build();
    expect(textsOf(calm, 'union').join(' ')).not.toMatch(/bevis|gjøre bedre/);
  });
});
