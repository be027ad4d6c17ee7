import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate, localDateTime } from '../../time/local-date.ts';
import { newFindings } from './new-findings.ts';
import type { Finding } from './results.ts';

const MONDAY = localDate('2027-01-04');

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'daily-rest',
    severity: 'breach',
    line: '1',
    from: localDateTime(MONDAY, 0),
    to: localDateTime(MONDAY, 450),
    day: 0,
    measured: 450,
    limit: 480,
    unit: 'minutes',
    citation: 'AML § 10-8 (1)',
    agreement: null,
    inputs: {},
    ...changes,
  };
}

describe('newFindings', () => {
  it('has none when nothing changed', () => {
    expect(newFindings([finding()], [finding()])).toEqual([]);
  });

  it.each<[string, Partial<Finding>]>([
    ['another rule', { rule: 'quick-return' }],
    ['another line', { line: '2' }],
    ['the whole unit instead of a line', { line: null }],
    ['another stretch', { to: localDateTime(MONDAY, 460) }],
    ['a more serious grade', { severity: 'needs-agreement' }],
  ])('counts %s as new', (_what, changes) => {
    expect(newFindings([finding()], [finding(), finding(changes)])).toEqual([finding(changes)]);
  });

  it('does not count as new what was only measured larger in the same stretch', () => {
    expect(newFindings([finding()], [finding({ measured: 400 })])).toEqual([]);
  });

  it('counts equal ones one by one, and nothing that has gone', () => {
    expect(newFindings([finding()], [finding(), finding()])).toHaveLength(1);
    expect(newFindings([finding(), finding()], [finding()])).toEqual([]);
  });

  it('finds what one typed cell brought into a plan', () => {
    const before = evaluatePlan(aPlan().withLine('A - - - - - -').build());
    const after = evaluatePlan(aPlan().withLine('A D - - - - -').build());
    expect(newFindings(before.findings, after.findings).map(({ rule, day }) => `${rule} ${day}`)).toContain('daily-rest 0');
  });
});
