import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { optimisePlan } from './optimise-plan.ts';
import { USUAL_PRIORITIES } from './priorities.ts';

const HOOKS = { now: () => 0, isStopped: () => false, onProgress: () => undefined };

/** The plan after a search of so many moves, and what the product says of it. */
function optimised(plan: Plan, moves: number) {
  const request = { plan, priorities: USUAL_PRIORITIES, isLocked: () => false, seed: 1, moves, milliseconds: Number.MAX_SAFE_INTEGER };
  const result = optimisePlan(request, HOOKS);
  const applied = applyCommand(plan, { type: 'cells.set', cells: result.cells });
  if (!applied.ok) throw new Error(applied.error.code);
  const evaluation = evaluatePlan(applied.value);
  const value = (id: string) => evaluation.indicators[id]?.value;
  const unlawful = evaluation.findings.filter(({ severity, line }) => line !== null && (severity === 'breach' || severity === 'needs-agreement'));
  return { plan: applied.value, result, value, unlawful, evaluation };
}

/** The worked example of the contract: demand 4 + 4 every day, full positions, every third weekend. */
function ward(lines: number): PlanBuilder {
  return aPlan()
    .cycle(3)
    .withDemand('07:30', '15:00', 4, { minimum: 0 })
    .withDemand('15:00', '22:30', 4, { minimum: 0 })
    .withCodes({ code: 'A', kind: 'work', start: '15:00' as never, end: '22:30' as never })
    .withLines(lines, ['', '', ''], { allowedCodes: ['D', 'A'], weekendEvery: 3 });
}

describe('optimisePlan', () => {
  it('reaches the weekend deficit that no rota can beat, lawfully, and none on weekdays', () => {
    const { value, unlawful } = optimised(ward(12).build(), 150_000);
    expect(value('deficit.weekend')).toBe(60);
    expect(value('deficit.weekday')).toBe(0);
    expect(unlawful).toEqual([]);
  });

  it('fills positions to within half a shift', () => {
    const { evaluation } = optimised(ward(12).build(), 400_000);
    const off = evaluation.lines.map((line) => Math.abs(line.hoursBalance * 3));
    expect(Math.max(...off)).toBeLessThanOrEqual(3.75);
  });

  it('puts a nurse on every shift when there are enough', () => {
    const plan = aPlan()
      .cycle(3)
      .withDemand('07:30', '15:00', 2, { competence: { 'registered-nurse': 1 } })
      .withLines(4, ['', '', ''], { competence: 'registered-nurse', positionPercent: 60, allowedCodes: ['D'], weekendEvery: 2 })
      .withLines(4, ['', '', ''], { competence: 'assistant', positionPercent: 50, allowedCodes: ['D'], weekendEvery: 2 });
    const { value, unlawful } = optimised(plan.build(), 150_000);
    expect(value('deficit.competence.registered-nurse.weekday')).toBe(0);
    expect(unlawful).toEqual([]);
  });

  it('gives nobody a weekend whose line has none, not by a night from Friday either', () => {
    const plan = aPlan()
      .cycle(2)
      .withDemand('22:00', '08:00', 2, { minimum: 0 })
      .withLines(3, ['', ''], { allowedCodes: ['N'], weekendEvery: null });
    const { plan: found } = optimised(plan.build(), 20_000);
    for (const line of found.lines) for (const [day, text] of line.cells.entries()) if (day % 7 >= 4) expect(text).toBe('');
  });

  it('uses long shifts only where an agreement makes them lawful', () => {
    const open = aPlan()
      .cycle(3)
      .withDemand('07:30', '20:00', 2, { minimum: 0 })
      .withLines(8, ['', '', ''], { allowedCodes: ['L'], weekendEvery: 3, positionPercent: 60 });
    const without = optimised(open.build(), 20_000);
    expect(without.result.cells).toEqual([]);
    const withAgreement = optimised(open.withAgreement('10-5-2', { from: '2027-01-01' as never, to: '2027-12-31' as never }).build(), 60_000);
    expect(withAgreement.value('deficit.weekday')).toBeLessThan(30);
    expect(withAgreement.unlawful).toEqual([]);
  });

  it('fills a rolling rota across its lines', () => {
    const plan = aPlan()
      .cycle(1, 'rolling')
      .withDemand('07:30', '15:00', 3, { minimum: 0 })
      .withDemand('14:30', '22:00', 2, { minimum: 0 })
      .withLines(10, '', { allowedCodes: ['D', 'A'], weekendEvery: 2 });
    const { value, unlawful } = optimised(plan.build(), 150_000);
    expect(value('deficit.weekday')).toBe(0);
    expect(value('deficit.weekend')).toBe(0);
    expect(unlawful).toEqual([]);
  });

  it('keeps off red days in a row over Easter, which no week shows', () => {
    const plan = aPlan()
      .calendar('2027-03-15', 4)
      .withDemand('07:30', '15:00', 2, { minimum: 0 })
      .withLines(6, ['', '', '', ''], { allowedCodes: ['D'], weekendEvery: 2, positionPercent: 60 });
    const { unlawful } = optimised(plan.build(), 60_000);
    expect(unlawful).toEqual([]);
  });

  it('stops when it is asked to, with the best so far', () => {
    const plan = ward(12).build();
    let asked = 0;
    const request = { plan, priorities: USUAL_PRIORITIES, isLocked: () => false, seed: 1, moves: 1e9, milliseconds: Number.MAX_SAFE_INTEGER };
    const result = optimisePlan(request, { ...HOOKS, isStopped: () => (asked += 1) > 20 });
    expect(result.moves).toBeLessThan(60_000);
    expect(result.cost.after).toBeLessThan(result.cost.before);
  });
});
