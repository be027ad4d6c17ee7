import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { AgreementType } from '#shared/domain/model/plan.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/** Findings of one rule in one readable line each. */
function found(rule: string, builder: PlanBuilder): readonly string[] {
  return evaluatePlan(builder.build())
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, line, from, to, measured, limit }) => `${severity} ${line ?? 'unit'} ${from}/${to} ${measured} of ${limit}`);
}

const severities = (rule: string, builder: PlanBuilder) => found(rule, builder).map((finding) => finding.split(' ')[0]);
const under = (builder: PlanBuilder, type: AgreementType | null) => (type === null ? builder : builder.withAgreement(type));

describe('contract 3, shift-length: 9 h; to 10 h § 10-5 (1), to 12.5 h § 10-5 (2), above § 10-12 (4)', () => {
  it.each<[string, number, readonly (string | undefined)[]]>([
    // Agreement of each column: none, 10-5-1, 10-5-2, 10-12-4.
    ['16:00', 0, [undefined, undefined, undefined, undefined]],
    ['16:01', 0, ['needs-agreement', 'covered', 'covered', 'covered']],
    ['17:00', 0, ['needs-agreement', 'covered', 'covered', 'covered']],
    ['17:01', 0, ['needs-agreement', 'needs-agreement', 'covered', 'covered']],
    ['19:30', 0, ['needs-agreement', 'needs-agreement', 'covered', 'covered']],
    ['19:31', 0, ['needs-agreement', 'needs-agreement', 'needs-agreement', 'covered']],
    ['20:00', 30, ['needs-agreement', 'needs-agreement', 'covered', 'covered']], // 13 h less the unpaid break: counted time decides
    ['20:00', 29, ['needs-agreement', 'needs-agreement', 'needs-agreement', 'covered']],
  ])('07:00 to %s with a break of %d min', (end, unpaidBreak, expected) => {
    const plan = aPlan()
      .withCodes(work('X', '07:00', end, unpaidBreak))
      .withLine('X - - - - - -');
    expect(([null, '10-5-1', '10-5-2', '10-12-4'] as const).map((type) => severities('shift-length', under(plan, type))[0])).toEqual(expected);
  });

  it('GE-16: 07:30–20:00 is 12.5 h, 07:30–20:30 is 13 h', () => {
    const plan = (end: string) =>
      aPlan()
        .withCodes(work('X', '07:30', end))
        .withLine('X - - - - - -')
        .withAgreement('10-5-2');
    expect(severities('shift-length', plan('20:00'))).toEqual(['covered']);
    expect(severities('shift-length', plan('20:30'))).toEqual(['needs-agreement']);
  });
});

/** A week of so many hours: shifts of 10 h from 07:00, and one with the rest. */
function weekOf(hours: number): string {
  const codes = Array.from({ length: Math.floor(hours / 10) }, () => 'H10');
  if (hours % 10 > 0) codes.push(`H${hours % 10}`);
  return codes.join(' ');
}
const HOUR_CODES = Array.from({ length: 10 }, (_, index) => work(`H${index + 1}`, '07:00', `${String(8 + index).padStart(2, '0')}:00`));
const planOf = (...weeks: readonly number[]) =>
  aPlan()
    .calendar('2027-01-04')
    .withCodes(...HOUR_CODES)
    .withLine(weeks.map(weekOf));

describe('contract 3, week-hours: 40 h; 50 h § 10-5 (1); 54 h § 10-5 (2); 48 h as mean over eight weeks', () => {
  it.each<[number, readonly (string | undefined)[]]>([
    [40, [undefined, undefined, undefined, undefined]],
    [41, ['needs-agreement', 'covered', 'covered', 'covered']],
    [50, ['needs-agreement', 'covered', 'covered', 'covered']],
    [51, ['needs-agreement', 'needs-agreement', 'covered', 'covered']],
    [54, ['needs-agreement', 'needs-agreement', 'covered', 'covered']],
    [55, ['breach', 'breach', 'breach', 'covered']],
  ])('%d hours in one week', (hours, expected) => {
    expect(([null, '10-5-1', '10-5-2', '10-12-4'] as const).map((type) => severities('week-hours', under(planOf(hours, 0), type))[0])).toEqual(expected);
  });

  it('a shift counts in the week in which it starts', () => {
    // Monday to Thursday 4 × 10 h and Sunday 22:00–08:00: 50 h in the first week, none in the second.
    const plan = aPlan()
      .calendar('2027-01-04')
      .withCodes(...HOUR_CODES)
      .withLine(['H10 H10 H10 H10 - - N', '- - - - - - -']);
    expect(found('week-hours', plan)).toEqual(['needs-agreement 1 2027-01-04T00:00/2027-01-11T00:00 3000 of 2400']);
  });

  it('GE-16: 50, 24, 52, 30, 40, 22, 54, 12 has the mean 35.5; with § 10-5 (2) all is covered, with § 10-5 (1) weeks 3 and 7 are not', () => {
    const plan = planOf(50, 24, 52, 30, 40, 22, 54, 12);
    expect(severities('week-hours', plan.withAgreement('10-5-2'))).toEqual(['covered', 'covered', 'covered']);
    expect(found('week-hours', plan.withAgreement('10-5-1'))).toEqual([
      'covered 1 2027-01-04T00:00/2027-01-11T00:00 3000 of 2400',
      'needs-agreement 1 2027-01-18T00:00/2027-01-25T00:00 3120 of 3000',
      'needs-agreement 1 2027-02-15T00:00/2027-02-22T00:00 3240 of 3000',
    ]);
  });

  it('a mean of 48 h over eight weeks is lawful, one hour more is not', () => {
    expect(severities('week-hours', planOf(48, 48, 48, 48, 48, 48, 48, 48).withAgreement('10-5-2'))).not.toContain('breach');
    // 7×48 + 49 = 385 h = 23 100 min; ÷ 8 = 2887.5.
    expect(found('week-hours', planOf(48, 48, 48, 48, 48, 48, 48, 49).withAgreement('10-5-2'))).toContain(
      'breach 1 2027-01-04T00:00/2027-03-01T00:00 2887.5 of 2880',
    );
  });
});

describe('contract 3, weekend-frequency: more weekends than agreed on the line', () => {
  it.each([
    ['every third of six: two', ['D D D D - D D', '-', '-', 'D D D D - D D', '-', '-'], 3, []],
    ['every third of six: three', ['- - - - - D -', '-', '- - - - - - D', '-', '- - - - N - -', '-'], 3, ['advice']],
    ['none agreed', ['- - - - - - D'], null, ['advice']],
    ['every one', ['- - - - - - D'], 1, []],
  ] as const)('%s', (_, weeks, weekendEvery, expected) => {
    expect(severities('weekend-frequency', aPlan().withLine([...weeks], { weekendEvery }))).toEqual(expected);
  });

  it('leaves the Friday night out where the setting says so', () => {
    const plan = aPlan().withLine(['- - - - N - -', '-', '-'], { weekendEvery: null });
    expect(severities('weekend-frequency', plan)).toEqual(['advice']);
    expect(severities('weekend-frequency', plan.withSettings({ fridayNightCountsAsWeekend: false }))).toEqual([]);
  });
});

describe('contract 3, minimum-staffing and competence-cover: rows that overlap add up', () => {
  it('finds where fewer than the minimum are there; between minimum and people is a deficit, no breach', () => {
    const plan = aPlan()
      .withLine('D D - - - - -')
      .withLine('D - - - - - -')
      .withDemand('07:30', '15:00', 3, { days: ['mon', 'tue'], minimum: 2 });
    expect(found('minimum-staffing', plan)).toEqual(['breach unit 2027-01-05T07:30/2027-01-05T15:00 1 of 2']);
  });

  it('takes people as the minimum where none is given, and adds rows at the same time', () => {
    // 14:00–14:30 both rows run: 2 wanted, 1 there. Until then and after, one is enough.
    const plan = aPlan()
      .withLine('D - - - - - -')
      .withLine('A - - - - - -')
      .withDemand('07:30', '14:30', 1, { days: ['mon'] })
      .withDemand('14:00', '22:00', 1, { days: ['mon'] });
    expect(found('minimum-staffing', plan)).toEqual(['breach unit 2027-01-04T14:00/2027-01-04T14:30 1 of 2']);
  });

  it.each([
    ['assistant', 1],
    ['healthcare-worker', 1],
    ['registered-nurse', 0],
    ['social-educator', 0],
    ['specialist-nurse', 0],
  ] as const)('where a nurse is asked, %s leaves %d findings', (competence, count) => {
    const plan = aPlan()
      .withLine('D - - - - - -', { competence })
      .withDemand('07:30', '15:00', 1, { days: ['mon'], competence: { 'registered-nurse': 1 } });
    expect(found('competence-cover', plan)).toHaveLength(count);
  });
});
