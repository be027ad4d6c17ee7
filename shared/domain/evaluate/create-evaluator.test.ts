import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate, localDateTime } from '../../time/local-date.ts';
import { applyEvaluationUpdate } from '../model/apply-evaluation-update.ts';
import type { Plan } from '../model/plan.ts';
import type { EvaluationUpdate } from '../model/results.ts';
import type { PlanCommand } from '../plan/command.ts';
import { createEvaluator } from './create-evaluator.ts';
import { evaluatePlan } from './evaluate-plan.ts';

const plan = aPlan()
  .withDemand('07:30', '15:00', 1)
  .withDemand('22:00', '08:00', 1)
  .withLine('D D D - - - -')
  .withLine('- - - D D - -')
  .withLine('N N - - - - -')
  .build();

function typed(before: Plan, line: string, day: number, text: string): { readonly plan: Plan; readonly command: PlanCommand } {
  const lines = before.lines.map((one) => (one.id === line ? { ...one, cells: one.cells.map((cell, at) => (at === day ? text : cell)) } : one));
  return { plan: { ...before, lines }, command: { type: 'cells.set', cells: [{ line, day, text }] } };
}

function patch(update: EvaluationUpdate) {
  if (update.kind !== 'patch') throw new Error('Not a patch');
  return update;
}

describe('createEvaluator', () => {
  it('answers a typed cell with what changed and nothing else', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(plan, '3', 1, '');
    const { lines, days, indicators, findings } = patch(evaluator.update(edit.plan));
    expect(lines.map(({ id }) => id)).toEqual(['3']);
    expect(days.map(({ day }) => day)).toEqual([1, 2]);
    expect(Object.keys(indicators)).toContain('deficit.weekday');
    expect(Object.keys(indicators)).not.toContain('deficit.weekend');
    expect(Object.keys(indicators)).not.toContain('hours.contracted');
    expect(findings.map(({ owner }) => owner)).toContain('day:1');
    expect(findings.map(({ owner }) => owner)).not.toContain('1');
    expect(evaluator.evaluation()).toEqual(evaluatePlan(edit.plan));
  });

  it('shows what an edit would bring without taking it', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(plan, '3', 1, '');
    const shown = evaluator.preview(edit.plan);
    expect(evaluator.evaluation()).toEqual(evaluatePlan(plan));
    expect(evaluator.update(edit.plan)).toEqual(shown);
    const renamed = { ...plan, name: 'Other', lines: plan.lines.slice(1) };
    expect(createEvaluator(plan).preview(renamed)).toEqual({ kind: 'full', evaluation: evaluatePlan(renamed) });
  });

  it('answers an edit over the seam with the first day too', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(plan, '3', 6, 'N');
    expect(patch(evaluator.update(edit.plan)).days.map(({ day }) => day)).toEqual([0, 6]);
  });

  it('tells that findings are gone with an empty list', () => {
    const short = aPlan().withDemand('07:30', '15:00', 1).withLine('- D D D D D D').build();
    const evaluator = createEvaluator(short);
    const before = evaluator.evaluation();
    expect(before.findings.map(({ rule, day }) => [rule, day])).toContainEqual(['minimum-staffing', 0]);
    const edit = typed(short, '1', 0, 'D');
    expect(patch(evaluator.update(edit.plan)).findings).toContainEqual({ owner: 'day:0', findings: [] });
    const back = typed(edit.plan, '1', 0, '');
    evaluator.update(back.plan);
    expect(evaluator.evaluation()).toEqual(before);
  });

  it('says that nothing changed when a cell gets the text it has', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(plan, '1', 0, 'D');
    expect(patch(evaluator.update(edit.plan))).toMatchObject({ indicators: {}, lines: [], days: [], findings: [] });
  });

  it('says that nothing but the cell changed when a text is no code', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(plan, '1', 6, 'Kari');
    expect(patch(evaluator.update(edit.plan))).toMatchObject({ indicators: {}, lines: [], days: [], findings: [] });
  });

  it('answers several cells in one batch like one command', () => {
    const evaluator = createEvaluator(plan);
    const edit = typed(typed(plan, '3', 1, '').plan, '1', 2, '');
    expect(patch(evaluator.update(edit.plan)).lines.map(({ id }) => id)).toEqual(['1', '3']);
    expect(evaluator.evaluation()).toEqual(evaluatePlan(edit.plan));
  });

  it('judges nothing anew for comments, pins and wishes', () => {
    const evaluator = createEvaluator(plan);
    const comments = [{ id: 'a', text: 'Look here', at: localDateTime(localDate('2027-01-04'), 0) }];
    const noted: Plan = { ...plan, comments, lines: plan.lines.map((line) => ({ ...line, pinnedDays: [0], wishes: [{ day: 0, want: 'off' }] })) };
    expect(patch(evaluator.update(noted))).toMatchObject({ indicators: {}, lines: [], days: [], findings: [] });
    expect(patch(evaluator.update(plan))).toMatchObject({ indicators: {}, lines: [], days: [], findings: [] });
  });

  it('answers any other command with everything', () => {
    const evaluator = createEvaluator(plan);
    const nextPlan = { ...plan, demand: [] };
    expect(evaluator.update(nextPlan)).toEqual({ kind: 'full', evaluation: evaluatePlan(nextPlan) });
  });

  it('answers with everything when more than cells differs', () => {
    const evaluator = createEvaluator(plan);
    const nextPlan = { ...plan, settings: { pensionPercent: 10 } };
    expect(evaluator.update(nextPlan).kind).toBe('full');
  });

  it('answers with everything where a line is called like a day', () => {
    const named = { ...plan, lines: plan.lines.map((line, index) => (index === 0 ? { ...line, id: 'day:1' } : line)) };
    const edit = typed(named, 'day:1', 4, 'D');
    expect(createEvaluator(named).update(edit.plan).kind).toBe('full');
  });
});

describe('applyEvaluationUpdate', () => {
  it('keeps the objects that an update does not mention', () => {
    const evaluator = createEvaluator(plan);
    const before = evaluator.evaluation();
    const edit = typed(plan, '3', 1, '');
    const after = applyEvaluationUpdate(before, evaluator.update(edit.plan));
    expect(after).toEqual(evaluator.evaluation());
    expect(after.lines[0]).toBe(before.lines[0]);
    expect(after.lines[2]).not.toBe(before.lines[2]);
    expect(after.days[4]).toBe(before.days[4]);
    expect(after.indicators['hours.contracted']).toBe(before.indicators['hours.contracted']);
  });

  it('takes a full update as it is', () => {
    const evaluation = evaluatePlan(plan);
    expect(applyEvaluationUpdate(evaluatePlan(aPlan().build()), { kind: 'full', evaluation })).toBe(evaluation);
  });
});
