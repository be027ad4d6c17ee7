import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { optimisePlan } from './optimise-plan.ts';
import { planProblem } from './plan-problem.ts';
import { USUAL_PRIORITIES } from './priorities.ts';

const night = () => aPlan().cycle(4).withDemand('22:00', '08:00', 1, { minimum: 0 });
const WEEKS = ['', '', '', ''];
const sharesOf = (plan: Plan) => planProblem(plan, USUAL_PRIORITIES, () => false).wanted.map(({ nights }) => nights);

describe('fair shares of nights', () => {
  it('go by the size of the position', () => {
    const plan = night().withLine(WEEKS, { positionPercent: 100 }).withLine(WEEKS, { positionPercent: 60 }).withLine(WEEKS, { positionPercent: 40 });
    expect(sharesOf(plan.withAgreement('10-5-2').build()).map((share) => share?.toFixed(1))).toEqual(['14.0', '8.4', '5.6']);
  });

  it('leave lines out that cannot work at night, and those that do nothing else, who take what fills their position', () => {
    const plan = night()
      .withLine(WEEKS, { allowedCodes: ['D'] })
      .withLine(WEEKS, { allowedCodes: ['N'], positionPercent: 50, fullTimeWeekHours: 35.5 })
      .withLine(WEEKS);
    const [none, only, rest] = sharesOf(plan.withAgreement('10-5-2').build());
    expect([none, only]).toEqual([null, null]);
    expect(rest).toBeCloseTo(28 - (4 * 0.5 * 35.5) / 10);
  });

  it('make the search spread them', () => {
    const plan = night()
      .withDemand('07:30', '15:00', 3, { minimum: 0 })
      .withLines(6, WEEKS, { allowedCodes: ['D', 'N'], positionPercent: 80, weekendEvery: 2 })
      .withAgreement('10-5-2')
      .build();
    const request = { plan, priorities: USUAL_PRIORITIES, isLocked: () => false, seed: 1, moves: 120_000, milliseconds: Number.MAX_SAFE_INTEGER };
    const result = optimisePlan(request, { now: () => 0, isStopped: () => false, onProgress: () => undefined });
    const applied = applyCommand(plan, { type: 'cells.set', cells: result.cells });
    if (!applied.ok) throw new Error(applied.error.code);
    const nights = applied.value.lines.map((line) => line.cells.filter((text) => text === 'N').length);
    expect(nights.reduce((sum, each) => sum + each, 0)).toBe(28);
    expect(Math.max(...nights)).toBeLessThanOrEqual(6);
    expect(evaluatePlan(applied.value).counts.breach).toBe(0);
  });
});
