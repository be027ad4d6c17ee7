import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Finding, Severity } from '#shared/domain/model/results.ts';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { wordsOf } from '../../app/locale/use-text.ts';
import { leadText } from './lead-text.ts';
import { nextStep } from './next-step.ts';
import { worstFindings } from './worst-findings.ts';

function finding(rule: string, severity: Severity): Finding {
  return {
    rule,
    severity,
    line: '1',
    from: '2027-01-04T00:00',
    to: '2027-01-04T01:00',
    day: 0,
    measured: 1,
    limit: 2,
    unit: 'minutes',
    citation: '§',
    agreement: null,
    inputs: {},
  } as Finding;
}

describe('worstFindings', () => {
  it('takes one of each rule, breaches first, and counts the rest', () => {
    const findings = [finding('a', 'needs-agreement'), finding('b', 'breach'), finding('b', 'breach'), finding('c', 'advice'), finding('d', 'breach')];
    expect(worstFindings(findings, 3).map(({ finding: { rule }, count }) => [rule, count])).toEqual([
      ['b', 2],
      ['d', 1],
      ['a', 1],
    ]);
  });
});

const stepOf = (builder: PlanBuilder) => {
  const plan = builder.build();
  return nextStep(plan, evaluatePlan(plan)).kind;
};

describe('nextStep', () => {
  const week = aPlan().withDemand('07:30', '15:00', 1, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] });

  it.each([
    ['demand when there is none', aPlan().withLine('D D D D D - -'), 'demand'],
    ['positions when there are none', aPlan().cycle(1).withDemand('07:30', '15:00', 1), 'lines'],
    ['cells when a line is empty', week.withLine('D D D D D - -').withLine('- - - - - - -'), 'cells'],
    ['unknown codes before anything that counts them', week.withLine('D D D D QQ - -'), 'unknown'],
    ['a breach before a deficit', week.withLine('D D D D - - -'), 'breach'],
    ['the PDF when nothing is wrong', week.withLine('D D D D D - -', { positionPercent: 105.6 }), 'report'],
  ])('is %s', (_title, builder, kind) => {
    expect(stepOf(builder)).toBe(kind);
  });

  it('is the weekend when it lacks people and weekdays have too many', () => {
    const plan = aPlan().withDemand('07:30', '15:00', 1, { minimum: 0 }).withLine('D D D D D - -').withLine('D - - - - - -');
    expect(stepOf(plan)).toBe('weekend');
  });
});

describe('leadText', () => {
  const lead = (builder: PlanBuilder) => {
    const plan = builder.build();
    return leadText({ plan, evaluation: evaluatePlan(plan) }, wordsOf('nb'));
  };

  it('says too many on weekdays and too few at weekends in one sentence', () => {
    expect(lead(aPlan().withDemand('07:30', '15:00', 1).withLine('D D D D D - -').withLine('D D - - - - -'))).toBe(
      'Turnusen har 15\u2009t for mye på ukedagene og 15\u2009t for lite i helgene, hver uke.',
    );
  });

  it('says that all is covered', () => {
    expect(lead(aPlan().withDemand('07:30', '15:00', 1).withLine('D D D D D D D'))).toBe('Turnusen dekker behovet hele uka.');
  });

  it('does not speak of too few where nothing was asked for', () => {
    expect(lead(aPlan().withLine('D D D D D - -'))).toContain('ikke lagt inn noe behov');
  });
});
