import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import { createTrial } from '../../domain/explain/try-change.ts';
import type { Swap } from '../../domain/model/candidate.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Finding } from '../../domain/model/results.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { must } from '../../kernel/assert.ts';
import { findSwaps } from './find-swaps.ts';

function asked(builder: PlanBuilder, rule: string) {
  const plan = builder.build();
  const trial = createTrial(plan);
  const finding = must(
    trial.evaluation.findings.find((each) => each.rule === rule),
    `a finding of ${rule}`,
  );
  const answer = findSwaps(buildTimeline(plan), trial, finding);
  expectMended(plan, finding, answer.swaps);
  return { ...answer, told: answer.swaps.map(tell) };
}

/** `same-day 1:1=D 2:1=A` */
const tell = ({ kind, change }: Swap) => `${kind} ${change.command.cells.map(({ line, day, text }) => `${line}:${day}=${text || '-'}`).join(' ')}`;

/** Made in the plan, the finding is gone, and nothing as bad has come. */
function expectMended(plan: Plan, finding: Finding, swaps: readonly Swap[]): void {
  const key = ({ rule, line, day, severity }: Finding) => `${rule} ${line} ${day} ${severity}`;
  const bad = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'breach').map(key);
  const before = new Set(bad(evaluatePlan(plan).findings));
  for (const { change } of swaps) {
    const changed = applyCommand(plan, change.command);
    if (!changed.ok) throw new Error('refused');
    const after = evaluatePlan(changed.value).findings;
    expect(after.map(key)).not.toContain(key(finding));
    expect(bad(after).filter((each) => !before.has(each))).toEqual([]);
  }
}

// Evening to day with nine and a half hours between: every other shift of the day mends it.
const QUICK = aPlan().calendar('2027-01-04', 1).withLine('- A D - - - -', { positionPercent: 50 });

describe('swaps that mend a finding', () => {
  it('let two lines change shifts of one day', () => {
    const { told } = asked(QUICK.withLine('- - A - - - -', { positionPercent: 50 }), 'daily-rest');
    expect(told[0]).toBe('same-day 1:2=A 2:2=D');
  });

  it('let two lines change shifts of different days', () => {
    const { told } = asked(QUICK.withLine('- - - - - D -', { positionPercent: 20 }), 'daily-rest');
    expect(told).toContain('two-days 1:2=- 2:2=D 2:5=- 1:5=D');
  });

  it('let three lines pass their shifts round where two cannot', () => {
    // Line 2 has what line 1 needs, but worked late itself; line 3 can take the day shift and leaves a night that line 2 can have.
    const plan = QUICK.withLine('- A A - - - -').withLine('- - N - - - -').withAgreement('10-5-2');
    const { told } = asked(plan, 'daily-rest');
    expect(told).toContain('three-way 1:2=A 2:2=N 3:2=D');
    expect(told).not.toContain('same-day 1:2=A 2:2=D');
  });

  it('change a nurse with an assistant where a shift lacks the one', () => {
    const plan = aPlan()
      .withLine('D - - - - - -', { competence: 'assistant', positionPercent: 50 })
      .withLine('A - - - - - -', { competence: 'registered-nurse', positionPercent: 50 })
      .withDemand('07:30', '14:30', 1, { days: ['mon'], competence: { 'registered-nurse': 1 } });
    expect(asked(plan, 'competence-cover').told).toContain('same-day 1:0=A 2:0=D');
  });

  it('move a shift from a day with people to spare to one that lacks them', () => {
    const plan = aPlan()
      .withLines(2, 'D - - - - - -', { positionPercent: 50 })
      .withDemand('07:30', '15:00', 1, { days: ['mon', 'tue'] });
    expect(asked(plan, 'minimum-staffing').told.slice(0, 2)).toEqual(['other-day 1:0=- 1:1=D', 'other-day 2:0=- 2:1=D']);
  });

  it('give a whole weekend away where there are too many', () => {
    const weeks = ['- - - - - D D', '- - - - - D D', '- - - - - - -'];
    const plan = aPlan().withLine(weeks).withLine(['- D - - - - -', '- - - - - - -', '- - - - - - -'], { positionPercent: 80 });
    expect(asked(plan, 'weekend-frequency').told).toContain('hand-over 1:13=- 1:12=- 2:13=D 2:12=D');
  });

  it('leave pinned cells, leave and other people’s limits alone', () => {
    const plan = QUICK.withLine('- - A - - - -', { pinnedDays: [2] }).withLine('- - A - - - -', { allowedCodes: ['A'] });
    // They may still take the shift of the day before, which touches none of that.
    expect(asked(plan, 'daily-rest').told).toEqual(['hand-over 1:1=- 2:1=A', 'hand-over 1:1=- 3:1=A']);
  });

  it('say plainly that none does, with the one that comes nearest', () => {
    const { swaps, nearest, isComplete } = asked(QUICK, 'daily-rest');
    expect({ swaps, nearest, isComplete }).toEqual({ swaps: [], nearest: null, isComplete: true });
    // The only other line worked late as well: the same finding, on another line.
    const near = asked(QUICK.withLine('- A A - - - -', { allowedCodes: ['A', 'D'] }), 'daily-rest');
    expect(near.swaps).toEqual([]);
    expect(near.nearest && tell(near.nearest)).toBe('same-day 1:2=A 2:2=D');
    expect(near.nearest?.change.came.map(({ rule, line }) => [rule, line])).toContainEqual(['daily-rest', '2']);
  });
});
