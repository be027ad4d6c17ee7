import { describe, expect, it } from 'vitest';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { GENERAL_LAW } from '../../law/law.ts';
import { localDate } from '../../time/local-date.ts';
import { priceShifts } from '../cost/price-plan.ts';
import { createPricer } from '../cost/pricer.ts';
import { createEvaluator } from '../evaluate/create-evaluator.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { lawOf } from './law-of.ts';

const override = (parameter: string, value: number, from = '2020-01-01') => ({ parameter, from: localDate(from), value, reason: 'Decided by the council' });
const findings = (plan: ReturnType<typeof aPlan>, rule: string) => evaluatePlan(plan.build()).findings.filter((finding) => finding.rule === rule);

describe('the law of a plan', () => {
  it('is the general one without overrides', () => {
    expect(lawOf(aPlan().build())).toBe(GENERAL_LAW);
    expect(lawOf(aPlan().withSettings({ overrides: [] }).build())).toBe(GENERAL_LAW);
  });

  it('decides about rests, and the finding says so', () => {
    const shorter = aPlan().withLine('A D - - - - -'); // rest 9 h 30 min
    expect(findings(shorter, 'daily-rest')[0]).not.toHaveProperty('overridden');
    const lower = shorter.withSettings({ overrides: [override('aml.daily-rest', 570)] });
    expect(findings(lower, 'daily-rest')).toEqual([]);
    const higher = shorter.withSettings({ overrides: [override('aml.daily-rest-floor', 571)] });
    expect(findings(higher, 'daily-rest')).toMatchObject([{ severity: 'breach', limit: 571, overridden: ['aml.daily-rest-floor'] }]);
  });

  it('leaves findings of days on which the override does not hold unmarked', () => {
    const plan = aPlan()
      .calendar('2027-01-04', 2)
      .withLine(['A D - - - - -', 'A D - - - - -'])
      .withSettings({ overrides: [override('aml.daily-rest', 650, '2027-01-05')] });
    expect(findings(plan, 'daily-rest').map(({ limit, overridden }) => [limit, overridden])).toEqual([
      [660, undefined],
      [650, ['aml.daily-rest']],
    ]);
  });

  it('marks a mean over weeks by what the mean rests on only', () => {
    const plan = aPlan()
      .withLine('L L L L L - -')
      .withSettings({ overrides: [override('aml.mean-week', 3000)] });
    expect(findings(plan, 'week-hours').map(({ inputs, overridden }) => [inputs['variant'], overridden])).toEqual([
      [undefined, undefined],
      ['mean', ['aml.mean-week']],
    ]);
  });

  it('decides about red days by the first day of the plan', () => {
    const plan = aPlan().withLine(['- - - - - D D', '- - - - - D D', '- - - - - - -', '- - - - - - -']);
    expect(findings(plan.withSettings({ overrides: [override('aml.red-days-in-a-row', 2)] }), 'red-days')).toEqual([]);
    expect(findings(plan.withSettings({ overrides: [override('aml.red-day-share', 0.25)] }), 'red-days')).toMatchObject([
      { severity: 'breach', overridden: ['aml.red-day-share'] },
    ]);
  });

  it('decides about hours and the care factor', () => {
    const plain = aPlan().withLine('D D D D D D -');
    const own = plain.withSettings({ overrides: [override('hours.weeks-per-year', 26), override('care-factor.benchmark-week', 71)] });
    const [before, after] = [evaluatePlan(plain.build()), evaluatePlan(own.build())];
    expect(after.lines[0]?.weekendHoursPerYear).toBe((before.lines[0]?.weekendHoursPerYear ?? 0) / 2);
    expect(after.indicators['care-factor.PF1.planned']?.value).toBe((before.indicators['care-factor.PF1.planned']?.value ?? 0) / 2);
  });

  it('decides about amounts, each of which says so, also when one pricer sees both plans', () => {
    const plain = aPlan()
      .withCodes(work('D', '08:00', '16:00'))
      .withLine('D')
      .withSettings({ employerContributionPercent: 14.1, pensionPercent: 10 });
    const own = plain.withSettings({ overrides: [override('hta.hourly-wage-weeks', 26), override('hta.holiday-pay-percent', 24)] });
    const pricer = createPricer();
    const [before, after] = [plain, own].map((plan) => {
      const timeline = buildTimeline(plan.build());
      expect(pricer.priceChain(timeline, timeline.chains[0] as never)[0]?.shifts).toEqual(priceShifts(timeline).shifts);
      return priceShifts(timeline).shifts[0];
    });
    expect(before?.parts.map(({ part, overridden }) => [part, overridden])).toEqual([
      ['base', undefined],
      ['holiday-pay', undefined],
      ['pension', undefined],
      ['employer-contribution', undefined],
    ]);
    expect(after?.parts.map(({ part, overridden }) => [part, overridden])).toEqual([
      ['base', ['hta.hourly-wage-weeks']],
      ['holiday-pay', ['hta.holiday-pay-percent']],
      ['pension', undefined],
      ['employer-contribution', undefined],
    ]);
    expect(after?.parts[0]?.amountOre).toBeCloseTo((before?.parts[0]?.amountOre ?? 0) * 2, -1);
  });

  it('is the same while typing and from scratch', () => {
    const plan = aPlan()
      .withLine('A D - - - - -')
      .withSettings({ overrides: [override('aml.daily-rest-floor', 600)] })
      .build();
    const evaluator = createEvaluator(plan);
    const command = {
      type: 'cells.set',
      cells: [
        { line: '1', day: 2, text: 'A' },
        { line: '1', day: 3, text: 'D' },
      ],
    } as const;
    const next = applyCommand(plan, command);
    if (!next.ok) throw new Error('refused');
    evaluator.update(next.value);
    expect(evaluator.evaluation()).toEqual(evaluatePlan(next.value));
    expect(evaluator.evaluation().findings.filter(({ overridden }) => overridden).length).toBe(2);
  });

  it('changes everything when an override is set or taken away', () => {
    const plan = aPlan().withLine('A D - - - - -').build();
    const evaluator = createEvaluator(plan);
    const command = { type: 'plan.update', changes: { settings: { overrides: [override('aml.daily-rest', 570)] } } } as const;
    const next = applyCommand(plan, command);
    if (!next.ok) throw new Error('refused');
    expect(evaluator.update(next.value).kind).toBe('full');
    expect(evaluator.evaluation()).toEqual(evaluatePlan(next.value));
    expect(evaluator.evaluation().findings.some(({ rule }) => rule === 'daily-rest')).toBe(false);
  });
});
