import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { optimiseFigures } from './optimise-figures.ts';

const EMPTY = aPlan()
  .withLine('- - - - - - -', { wishes: [{ day: 0, want: 'work' }] })
  .withDemand('07:30', '15:00', 1, { minimum: 1 });

describe('optimiseFigures', () => {
  it('says of an empty rota that people are missing and hours are not placed', () => {
    const plan = EMPTY.build();
    const figures = optimiseFigures(plan, evaluatePlan(plan), plan);
    expect(figures).toMatchObject({ law: 0, hours: 35.5, weekday: 37.5, weekend: 15, minimum: 7, wishes: 1, surplus: 0, likeness: 0 });
  });

  it('counts what changed, and a short rest as unlawful on its line', () => {
    const before = EMPTY.build();
    const plan = { ...before, lines: before.lines.map((line) => ({ ...line, cells: ['A', 'N', 'D', '', '', '', ''] })) };
    const figures = optimiseFigures(plan, evaluatePlan(plan), before);
    expect(figures.likeness).toBe(3);
    expect(figures.law).toBeGreaterThan(0);
    expect(figures.wishes).toBe(0);
  });

  it('calls nights unfair where one of two equal lines has them all, and not where a line works nothing else', () => {
    const shared = aPlan()
      .withLine('N N N - - - -', { allowedCodes: ['D', 'N'] })
      .withLine('- - - - - - -', { allowedCodes: ['D', 'N'] });
    const own = aPlan()
      .withLine('N N N - - - -', { allowedCodes: ['N'] })
      .withLine('- - - - - - -', { allowedCodes: ['D'] });
    const fairness = (plan: Plan) => optimiseFigures(plan, evaluatePlan(plan), plan).fairness;
    expect(fairness(shared.build())).toBe(1); // 1.5 nights off each, half a night beyond the one that nobody minds
    expect(fairness(own.build())).toBe(0);
  });
});
