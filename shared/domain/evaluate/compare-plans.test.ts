import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { must } from '../../kernel/assert.ts';
import type { Plan } from '../model/plan.ts';
import { hasChanged } from '../plan/plan-comparison.ts';
import { comparePlans } from './compare-plans.ts';
import { evaluatePlan } from './evaluate-plan.ts';

const compared = (before: Plan, after: Plan) =>
  comparePlans({ plan: before, evaluation: evaluatePlan(before) }, { plan: after, evaluation: evaluatePlan(after) });

const PRICED = aPlan().withSettings({ employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 }).withDemand('07:30', '15:00', 1);
const BEFORE = PRICED.withLine('D D D - - - -').withLine('A A A - - - -').build();
/** Line 1 gets a fourth shift; line 2 a day shift after an evening, which leaves too little rest. */
const AFTER = PRICED.withLine('D D D D - - -').withLine('A A A D - - -').build();

describe('comparePlans', () => {
  it('finds no change between a plan and itself', () => {
    const comparison = compared(BEFORE, BEFORE);
    expect(hasChanged(comparison.difference)).toBe(false);
    expect(comparison.lines).toEqual([]);
    expect(comparison.findings).toEqual({ added: [], gone: [] });
    expect(comparison.sums.every(({ change }) => change === null || change === 0)).toBe(true);
  });

  it('tells the effect on each touched line', () => {
    const [first] = compared(BEFORE, AFTER).lines;
    expect(first).toMatchObject({ id: '1', kind: 'changed', cells: 1, hours: { before: 22.5, after: 30 }, weekends: { before: 0, after: 0 } });
  });

  it('tells the effect on hours, care factor and kroner as the indicators have them', () => {
    const { sums } = compared(BEFORE, AFTER);
    const after = evaluatePlan(AFTER).indicators;
    for (const id of ['hours.planned', 'care-factor.PF1.planned', 'cost.year']) {
      const sum = must(
        sums.find((one) => one.id === id),
        id,
      );
      expect(sum.after).toBe(after[id]?.value);
      expect(sum.change).toBeGreaterThan(0);
    }
  });

  it('tells new findings and those that went', () => {
    const there = compared(BEFORE, AFTER).findings;
    expect(there.added.map(({ rule, line }) => `${rule} ${line}`)).toContain('daily-rest 2');
    expect(compared(AFTER, BEFORE).findings).toEqual({ added: there.gone, gone: there.added });
  });

  it('has no number before for a line that came, and none after for one that went', () => {
    const alone = { ...BEFORE, lines: BEFORE.lines.slice(0, 1) };
    expect(compared(alone, BEFORE).lines).toMatchObject([{ id: '2', kind: 'added', hours: { before: null, after: 22.5 } }]);
    expect(compared(BEFORE, alone).lines).toMatchObject([{ id: '2', kind: 'removed', label: 'Line 2', hours: { before: 22.5, after: null } }]);
  });
});
