import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder, work } from '../../tests/support/a-plan.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import { explainFinding } from '../domain/explain/explain-finding.ts';
import { EXPLANATION_STEPS } from '../domain/model/explanation.ts';
import { must } from '../kernel/assert.ts';
import { localDate } from '../time/local-date.ts';
import { describeExplanation, describeFix } from './describe-explanation.ts';
import { isTextKey, type Locale } from './translate.ts';

const LOCALES = ['nb', 'nn', 'en'] as const;

function said(builder: PlanBuilder, rule: string, locale: Locale = 'nb') {
  const plan = builder.build();
  const finding = must(
    evaluatePlan(plan).findings.find((each) => each.rule === rule),
    `a finding of ${rule}`,
  );
  const { explanation, fixes } = explainFinding(plan, finding);
  const text = describeExplanation(locale, explanation, plan);
  const lines = [...text.shifts, ...text.steps, ...text.parameters, ...text.agreement, ...fixes.map((fix) => describeFix(locale, fix, plan))];
  return lines.map((line) => line.replace(/[\u2009\u00a0]/g, ' '));
}

const REST = aPlan()
  .calendar('2027-01-04')
  .withCodes(work('D2', '09:00', '15:30'))
  .withLine('- A D - - - -', { label: 'Sykepleier 1', allowedCodes: ['A', 'D', 'D2'] });

describe('the chain behind a finding', () => {
  it('reads as plain lines, from the shifts to what can be done', () => {
    const lines = said(REST, 'daily-rest');
    const beginnings = [
      'A, Sykepleier 1: 05.01. 14:30',
      'D, Sykepleier 1: 06.01. 07:30',
      'Fri fra 05.01. 22:00 til 06.01. 07:30: 9 t 30 min',
      'Det mangler 1 t 30 min',
      'Med avtale',
    ];
    expect(lines.slice(0, 5).map((line, index) => line.startsWith(beginnings[index] ?? '?'))).toEqual([true, true, true, true, true]);
    expect(lines[5]).toMatch(/: 11 t \(AML § 10-8 \(1\), fra 01\.01\.2015; offisiell kilde; kilde A6\)$/);
    expect(lines[6]).toMatch(/: 8 t \(AML § 10-8 \(3\), /);
    expect(lines[7]).toContain('AML § 10-8 (3)');
    expect(lines.slice(8)).toEqual(['Bytt D med D2 for Sykepleier 1 onsdag 06.01.', 'Bytt D med A for Sykepleier 1 onsdag 06.01.']);
  });

  it('says what is to be borne in mind about a number', () => {
    const night = aPlan().withLine('- N N N N - -');
    expect(said(night, 'night-run').join('\n')).toContain('). Praksis for samtykke, omtalt i 2018: sjelden mer enn to eller tre netter på rad.');
    expect(said(night, 'night-run', 'nn').join('\n')).toContain('sjeldan meir enn to eller tre netter på rad.');
  });

  it('speaks of weekdays in a cycle', () => {
    expect(said(REST.cycle(1), 'daily-rest', 'en')[2]).toBe('Off from Tuesday 22:00 to Wednesday 07:30: 9 h 30 min.');
  });

  it('says when the plan has set a number itself, and why', () => {
    const overrides = [{ parameter: 'aml.daily-rest', from: localDate('2027-01-01'), value: 600, reason: 'Avtale 12/27' }];
    expect(said(REST.withSettings({ overrides }), 'daily-rest').find((line) => line.includes('Avtale 12/27'))).toMatch(/10 t .*01\.01\.2027/);
  });

  it('names the agreement that covers it, or says why one does not', () => {
    expect(said(REST.withAgreement('10-8-3-daily'), 'daily-rest', 'en').at(-1)).toMatch(/agreement agreement-1 /);
    expect(said(REST.withAgreement('10-8-3-daily', { lines: [] }), 'daily-rest', 'en')).toContain('The agreement agreement-1 does not cover this line.');
  });

  it('has words for every step in every language', () => {
    expect(EXPLANATION_STEPS.filter((step) => !isTextKey(`explain.step.${step}`))).toEqual([]);
    const plans: readonly (readonly [string, PlanBuilder])[] = [
      ['night-average', aPlan().withLine(Array.from({ length: 4 }, () => 'N N N N N - -'))],
      ['week-hours', aPlan().withLine('L L L L L - -')],
      ['shift-length', aPlan().withLine('L')],
      ['hours-balance', aPlan().withLine('D', { positionPercent: 66.67 })],
      ['minimum-staffing', aPlan().withLine('- - - - - - -').withDemand('07:30', '15:00', 1)],
      ['plan-notice', aPlan().calendar('2027-01-04').withProcess('2027-01-01')],
      ['daily-rest', aPlan().calendar('2027-03-22').withLine('- - - - - A D')],
    ];
    for (const locale of LOCALES) for (const [rule, plan] of plans) for (const line of said(plan, rule, locale)) expect(line).not.toMatch(/[{}]|undefined/);
  });
});
