import { describe, expect, it } from 'vitest';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { localDate } from '../../time/local-date.ts';
import { createEvaluator } from '../evaluate/create-evaluator.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { planNoticeRule } from './plan-notice.ts';

const plan = aPlan().calendar('2027-03-29').withLine('D');

describe('notice of the plan', () => {
  it.each([
    ['14 days to the day is lawful', '2027-03-15', undefined, []],
    ['13 days is a breach', '2027-03-16', undefined, ['breach unit 13/14']],
    ['discussed after it took effect is a breach', '2027-03-30', undefined, ['breach unit -1/14']],
    ['a later day of effect counts instead of the first day', '2027-03-16', '2027-03-30', []],
    ['an earlier day of effect counts instead of the first day', '2027-03-15', '2027-03-28', ['breach unit 13/14']],
    // The clocks went forward on 28 March: days are dates, not times of 24 hours.
    ['14 days over the clock change are 14 days', '2027-03-21', '2027-04-04', []],
  ])('%s', (_, discussedOn, effectiveFrom, expected) => {
    expect(briefly(planNoticeRule, plan.withProcess(discussedOn, effectiveFrom))).toEqual(expected);
  });

  it('is not judged without a recorded date, or in a repeating rota', () => {
    expect(briefly(planNoticeRule, plan)).toEqual([]);
    expect(briefly(planNoticeRule, plan.withProcess('2027-03-28').cycle())).toEqual([]);
  });

  it('tells both dates', () => {
    expect(findingsOf(planNoticeRule, plan.withProcess('2027-03-20', '2027-04-01'))).toMatchObject([
      {
        line: null,
        day: 0,
        from: '2027-03-20T00:00',
        to: '2027-04-01T00:00',
        unit: 'days',
        inputs: { discussedOn: '2027-03-20', effectiveFrom: '2027-04-01' },
      },
    ]);
  });

  it('follows a local agreement on another notice', () => {
    const overrides = [{ parameter: 'aml.plan-notice', from: localDate('2027-01-01'), value: 28, reason: 'Local agreement' }];
    expect(evaluatePlan(plan.withProcess('2027-03-02').withSettings({ overrides }).build()).findings.at(-1)).toMatchObject({
      rule: 'plan-notice',
      measured: 27,
      limit: 28,
      overridden: ['aml.plan-notice'],
    });
  });

  it('stays where it is while the first day is edited', () => {
    const before = plan.withDemand('07:30', '15:00', 2).withProcess('2027-03-28').build();
    const evaluator = createEvaluator(before);
    for (const text of ['A', '', 'D']) {
      const command = { type: 'cells.set', cells: [{ line: '1', day: 0, text }] } as const;
      const next = applyCommand(before, command);
      if (!next.ok) throw new Error('refused');
      evaluator.update(next.value);
      expect(evaluator.evaluation()).toEqual(evaluatePlan(next.value));
      expect(evaluator.evaluation().findings.filter(({ rule }) => rule === 'plan-notice')).toHaveLength(1);
    }
  });
});
