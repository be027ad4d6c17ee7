import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import { createTrial } from '../../domain/explain/try-change.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { findCandidates, type Hole } from './find-candidates.ts';

function asked(builder: PlanBuilder, hole: Hole) {
  const plan = builder.build();
  return { plan, ...findCandidates(buildTimeline(plan), createTrial(plan), hole) };
}

const order = (builder: PlanBuilder, hole: Hole) => asked(builder, hole).candidates.map(({ line, grade }) => `${line} ${grade}`);
const why = (builder: PlanBuilder, hole: Hole) =>
  asked(builder, hole).refused.map(({ line, refusals }) => [line, ...refusals.map((each) => (each.kind === 'rule' ? each.finding.rule : each.kind))].join(' '));

const HALF = { positionPercent: 50 };

describe('who can take a shift', () => {
  it('puts those who break nothing first, then those with hours left', () => {
    const plan = aPlan()
      .withLine('D D D D D - -', HALF)
      .withLine('- D D D D - -', { positionPercent: 80 })
      .withLine('- - D D - - -', HALF)
      .withLine('- D - - - - -', HALF)
      .withLine('- D D D D D -', { positionPercent: 100 });
    // Lines 3 and 2 would have more than their hours, which is advised against, line 2 by more; line 5 also more than 40 hours in the week.
    expect(order(plan, { line: '1', day: 0 })).toEqual(['4 good', '3 advice', '2 advice', '5 agreement']);
  });

  it('takes the shift from its line in the same step', () => {
    const { plan, candidates } = asked(aPlan().withLine('D - - - - - -').withLine('- - - - - - -'), { line: '1', day: 0 });
    expect(candidates[0]?.change.command.cells).toEqual([
      { line: '1', day: 0, text: '' },
      { line: '2', day: 0, text: 'D' },
    ]);
    const changed = applyCommand(plan, candidates[0]?.change.command ?? { type: 'cells.set', cells: [] });
    expect(changed.ok && changed.value.lines.map(({ cells }) => cells[0])).toEqual(['', 'D']);
  });

  it('leaves the shift under a leave where it is', () => {
    const leave = [{ from: '2027-01-04', to: '2027-01-10', leave: 'sick-leave' }] as unknown as NonNullable<Parameters<PlanBuilder['withLine']>[1]>['overlays'];
    const plan = aPlan().calendar('2027-01-04').withLine('D - - - - - -', { overlays: leave }).withLine('- - - - - - -');
    expect(asked(plan, { line: '1', day: 0 }).candidates[0]?.change.command.cells).toEqual([{ line: '2', day: 0, text: 'D' }]);
  });

  it('says of everybody else why not: the fact, or the rule', () => {
    const plan = aPlan()
      .withLine('- D - - - - -')
      .withLine('A - - - - - -', { allowedCodes: ['A'] })
      .withLine('N - - - - - -')
      .withLine('- A - - - - -')
      .withLine('- FE - - - - -')
      .withLine('- X? - - - - -')
      .withLine('- - - - - - -', { vacancy: 'held' })
      .withLine('- - - - - - -', { pinnedDays: [1] })
      .withLine('- - - - - - -', { days: ['mon'] })
      .withLine('- - - - - - -');
    expect(why(plan, { line: '1', day: 1 })).toEqual(['2 code', '3 overlap', '4 works', '5 away', '6 text', '7 held', '8 pinned', '9 weekday']);
    expect(order(plan, { line: '1', day: 1 })).toEqual(['10 good']);
  });

  it('knows the rest on both sides, over the seam of a cycle too', () => {
    const plan = aPlan().withLine('D - - - - - -').withLine('- D - - - - D').withLine('- - - - - - -');
    const { candidates } = asked(plan, { line: '1', day: 0 });
    expect(candidates.map(({ line, restBeforeMinutes, restAfterMinutes }) => [line, restBeforeMinutes, restAfterMinutes])).toContainEqual(['2', 990, 990]);
  });

  it('counts a shift of the line that the day has to spare as a way to fill another', () => {
    const plan = aPlan()
      .withLine('D - - - - - -')
      .withLine('D - - - - - -')
      .withDemand('07:30', '15:00', 1, { days: ['mon'] })
      .withDemand('15:00', '22:00', 1, { days: ['mon'] });
    const { candidates, code } = asked(plan, { day: 0 });
    expect(code).toBe('A');
    expect(candidates.map(({ line, replaces, change }) => [line, replaces, change.deficitHours])).toEqual([
      ['1', 'D', -7],
      ['2', 'D', -7],
    ]);
  });

  it('does not propose who has the same shift already, though one of the two can be spared', () => {
    const plan = aPlan().withLines(2, 'D - - - - - -').withDemand('07:30', '15:00', 1);
    expect(why(plan, { line: '1', day: 0 })).toEqual(['2 works']);
  });

  it('prefers a wish to work to none, and none to a wish to be off', () => {
    const plan = aPlan()
      .withLine('D - - - - - -', HALF)
      .withLine('- - - - - - -', { ...HALF, wishes: [{ day: 0, want: 'off' }] })
      .withLine('- - - - - - -', HALF)
      .withLine('- - - - - - -', { ...HALF, wishes: [{ day: 0, want: 'code', code: 'D' }] });
    expect(order(plan, { line: '1', day: 0 }).map((text) => text[0])).toEqual(['4', '3', '2']);
  });

  it('does not use a nurse where an assistant does, and sees what a missing nurse breaks', () => {
    const plan = aPlan()
      .withLine('D - - - - - -', { competence: 'assistant' })
      .withLine('- - - - - - -', { competence: 'registered-nurse' })
      .withLine('- - - - - - -', { competence: 'assistant' });
    expect(order(plan, { line: '1', day: 0 })).toEqual(['3 good', '2 good']);
    const nurse = plan.withDemand('07:30', '15:00', 1, { days: ['tue'], competence: { 'registered-nurse': 1 } }).withLine('- D - - - - -');
    expect(why(nurse, { line: '4', day: 1 })).toEqual(['1 competence-cover', '3 competence-cover']);
  });
});

describe('which shift a free cell can have', () => {
  it('is every code that the line may have, those that cover what is missing first', () => {
    const plan = aPlan()
      .withLine('- D - - - - -', { allowedCodes: ['D', 'A', 'N'] })
      .withDemand('14:30', '22:00', 1, { days: ['mon'], minimum: 0 });
    const { question, candidates, refused } = asked(plan, { line: '1', day: 0 });
    expect(question).toBe('which');
    expect(candidates.map(({ code, grade }) => [code, grade])).toEqual([
      ['D', 'good'],
      ['A', 'agreement'],
    ]);
    expect(refused.map(({ code, refusals }) => [code, refusals[0]?.kind])).toEqual([
      ['N', 'rule'],
      ['L', 'code'],
    ]);
  });
});

it('tells of a change exactly what the plan says of itself afterwards', () => {
  const plan = aPlan()
    .calendar('2027-01-04', 2)
    .withLine(['D D - A A - -', '- - D D - D D'])
    .withLine(['- - N N - - -', 'D - - - - - -'], { positionPercent: 60 })
    .withLine(['A - - - D - -', '- A A - - - -'], { positionPercent: 75 })
    .withDemand('07:30', '15:00', 2)
    .build();
  const before = evaluatePlan(plan);
  const timeline = buildTimeline(plan);
  const trial = createTrial(plan);
  let tried = 0;
  for (const line of plan.lines) {
    for (let day = 0; day < 14; day += 1) {
      for (const { change } of findCandidates(timeline, trial, { line: line.id, day }).candidates) {
        const changed = applyCommand(plan, change.command);
        if (!changed.ok) throw new Error('refused');
        const after = evaluatePlan(changed.value);
        tried += 1;
        const sum = (of: 'deficit' | 'surplus') => after.days.reduce((all, each) => all + each[of], 0) - before.days.reduce((all, each) => all + each[of], 0);
        expect(change.deficitHours).toBeCloseTo(sum('deficit'), 9);
        expect(change.surplusHours).toBeCloseTo(sum('surplus'), 9);
        const serious = (severity: string) => severity === 'breach' || severity === 'needs-agreement';
        const count = after.findings.filter((each) => each.severity === 'breach').length;
        expect(count).toBeLessThanOrEqual(before.findings.filter((each) => serious(each.severity)).length);
        for (const { line: id, balanceAfter, weekendsAfter } of change.lines) {
          const figures = after.lines.find((each) => each.id === id);
          expect(balanceAfter).toBeCloseTo((figures?.hoursBalance ?? 0) * 2, 9);
          expect(weekendsAfter).toBe(figures?.weekendsWorked);
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(20);
});
