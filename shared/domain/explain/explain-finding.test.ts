import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';
import { must } from '../../kernel/assert.ts';
import { localDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { Fix } from '../model/explanation.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { explainFinding } from './explain-finding.ts';

function explained(builder: PlanBuilder, rule: string) {
  const plan = builder.build();
  const finding = must(
    evaluatePlan(plan).findings.find((each) => each.rule === rule),
    `a finding of ${rule}`,
  );
  return { plan, finding, ...explainFinding(plan, finding) };
}

/** `D 1 2027-01-04T07:30–2027-01-04T15:00` */
const shiftsOf = (builder: PlanBuilder, rule: string) =>
  explained(builder, rule).explanation.shifts.map(({ code, line, from, to }) => `${code} ${line} ${from}–${to}`);
const stepsOf = (builder: PlanBuilder, rule: string) => explained(builder, rule).explanation.steps.map(({ step, values }) => [step, values]);

/** What a fix does, in a word: `move 1:2 D→- to 3`. */
const told = ({ kind, line, day, code, newCode, otherLine }: Fix) =>
  `${kind} ${line}:${day} ${code || '-'}→${newCode || '-'}${otherLine === null ? '' : ` with ${otherLine}`}`;

/** Applied, the finding is gone, and nothing that needs anything done is new. */
function expectMended(plan: Plan, finding: Finding, fixes: readonly Fix[]): void {
  const key = ({ rule, line, day, severity }: Finding) => `${rule} ${line} ${day} ${severity}`;
  const bad = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement').map(key);
  const before = new Set(bad(evaluatePlan(plan).findings));
  for (const fix of fixes) {
    const changed = applyCommand(plan, fix.command);
    if (!changed.ok) throw new Error('refused');
    const after = evaluatePlan(changed.value).findings;
    expect(after.some((each) => each.rule === finding.rule && each.line === finding.line && each.day === finding.day)).toBe(false);
    expect(bad(after).filter((each) => !before.has(each))).toEqual([]);
  }
}

const REST = aPlan().calendar('2027-01-04').withLine('- A D - - - -');

describe('the shifts behind a finding', () => {
  it('are those on either side of a rest', () => {
    expect(shiftsOf(REST, 'daily-rest')).toEqual(['A 1 2027-01-05T14:30–2027-01-05T22:00', 'D 1 2027-01-06T07:30–2027-01-06T15:00']);
  });

  it('are on their own lines in a rolling rota, over the seam too', () => {
    const rolling = aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- - - - - - A');
    expect(shiftsOf(rolling, 'daily-rest')).toEqual(['A 2 2027-01-10T14:30–2027-01-10T22:00', 'D 1 2027-01-04T07:30–2027-01-04T15:00']);
  });

  it('may lie before the plan', () => {
    expect(shiftsOf(aPlan().calendar('2027-01-04').withLine('D').withContext({ 1: '- - - - - - A' }), 'daily-rest')).toEqual([
      'A 1 2027-01-03T14:30–2027-01-03T22:00',
      'D 1 2027-01-04T07:30–2027-01-04T15:00',
    ]);
  });

  it('are those of the week, of the run, of the red days, and the shift itself', () => {
    const plan = aPlan().calendar('2027-01-04').withLine(['L L L L - N D', 'D - - - - - D', '- - - - - - -']);
    expect(shiftsOf(plan, 'week-hours')).toHaveLength(6);
    expect(shiftsOf(plan, 'red-days').map((text) => text.slice(0, 14))).toEqual(['N 1 2027-01-09', 'D 1 2027-01-10', 'D 1 2027-01-17']);
    expect(shiftsOf(plan, 'shift-length')).toEqual(['L 1 2027-01-04T07:30–2027-01-04T20:00']);
    expect(shiftsOf(aPlan().withLine('N N N N - - -'), 'night-run')).toHaveLength(4);
  });

  it('are all on duty for staffing, the night before too', () => {
    const plan = aPlan()
      .calendar('2027-01-04')
      .withLine('N - - - - - -')
      .withLine('- D - - - - -')
      .withDemand('07:30', '15:00', 3, { days: ['tue'] });
    expect(shiftsOf(plan, 'minimum-staffing')).toEqual(['N 1 2027-01-04T22:00–2027-01-05T08:00', 'D 2 2027-01-05T07:30–2027-01-05T15:00']);
  });

  it('are none for a whole line', () => {
    expect(shiftsOf(REST, 'hours-balance')).toEqual([]);
  });
});

describe('the computation of a finding', () => {
  it('of a rest tells how long, what it lacks, and what is owed', () => {
    expect(stepsOf(REST, 'daily-rest')).toEqual([
      ['rest', { from: '2027-01-05T22:00', to: '2027-01-06T07:30', restMinutes: 570 }],
      ['short-of', { differenceMinutes: 90 }],
      ['owed', { owedMinutes: 90 }],
    ]);
  });

  it('tells of a clock change in it', () => {
    const plan = aPlan()
      .calendar('2027-03-22')
      .withCodes(work('S', '09:00', '16:00'))
      .withLine(['- - - - - A S']);
    expect(stepsOf(plan, 'daily-rest').slice(0, 2)).toEqual([
      ['rest', { from: '2027-03-27T22:00', to: '2027-03-28T09:00', restMinutes: 600 }],
      ['clock-change', { addedMinutes: -60 }],
    ]);
  });

  it('adds up a week, and a mean', () => {
    const plan = aPlan().withLine('L L L L L - -');
    expect(stepsOf(plan, 'week-hours')).toEqual([
      ['sum', { count: 5, sumMinutes: 3750 }],
      ['above', { differenceMinutes: 510 }],
    ]);
    const { plan: built } = explained(plan, 'week-hours');
    const mean = must(
      evaluatePlan(built).findings.find(({ inputs }) => inputs['variant'] === 'mean'),
      'the mean',
    );
    expect(explainFinding(built, mean).explanation.steps.map(({ step }) => step)).toEqual(['sum', 'mean', 'above']);
  });

  it('shows where the limit of night workers comes from', () => {
    const week = 'N N N N N - -';
    expect(stepsOf(aPlan().withLine([week, week, week, week]), 'night-average')[1]).toEqual([
      'night-limit',
      { dayMinutes: 480, weeks: 4, weeklyRestMinutes: 2100, limitMinutes: 10_640 },
    ]);
  });

  it('shows what a position owes', () => {
    expect(stepsOf(aPlan().withLine('D', { positionPercent: 50 }), 'hours-balance')[0]).toEqual([
      'contracted',
      { percent: 50, weekMinutes: 2130, ownWeekMinutes: 1065, weeks: 1, contractedMinutes: 1065 },
    ]);
  });
});

describe('the numbers behind a finding', () => {
  it('come with value, date, clause, sources and how sure they are', () => {
    expect(explained(REST, 'daily-rest').explanation.parameters).toEqual([
      {
        id: 'aml.daily-rest',
        clause: 'AML § 10-8 (1)',
        unit: 'minutes',
        value: 660,
        date: '2027-01-05',
        from: '2015-01-01',
        confidence: 'official',
        sources: ['A6'],
      },
      {
        id: 'aml.daily-rest-floor',
        clause: 'AML § 10-8 (3)',
        unit: 'minutes',
        value: 480,
        date: '2027-01-05',
        from: '2015-01-01',
        confidence: 'official',
        sources: ['A6'],
      },
    ]);
  });

  it('say when the plan has its own, and why', () => {
    const overrides = [{ parameter: 'aml.daily-rest', from: localDate('2027-01-01'), value: 600, reason: 'Local agreement' }];
    expect(explained(REST.withSettings({ overrides }), 'daily-rest').explanation.parameters[0]).toMatchObject({
      value: 600,
      overrideReason: 'Local agreement',
    });
  });
});

describe('the agreement behind a finding', () => {
  it('is the one that covers it', () => {
    expect(explained(REST.withAgreement('10-8-3-daily', { parties: ['NSF'] }), 'daily-rest').explanation.agreement).toMatchObject({ parties: ['NSF'] });
  });

  it.each([
    ['dates', { to: localDate('2027-01-04') }],
    ['lines', { lines: [] }],
    ['limits', { limits: { restMinutes: 600 } }],
  ] as const)('is told not to cover it because of its %s', (reason, facts) => {
    const { explanation } = explained(REST.withAgreement('10-8-3-daily', facts).withAgreement('10-8-3-weekly'), 'daily-rest');
    expect([explanation.agreement, explanation.notCovering]).toEqual([null, [{ agreement: 'agreement-1', reason }]]);
  });

  it('is told to lack the consent of the line', () => {
    const long = aPlan()
      .withCodes(work('LL', '07:30', '21:00'))
      .withLine('LL')
      .withAgreement('10-12-4', { voluntaryLines: [] });
    expect(explained(long, 'shift-length').explanation.notCovering).toEqual([{ agreement: 'agreement-1', reason: 'consent' }]);
  });
});

describe('changes that mend a finding', () => {
  const late = work('D2', '09:00', '15:30');

  it('let the later shift begin later, by a code that the plan has', () => {
    const { plan, finding, fixes } = explained(REST.withCodes(late), 'daily-rest');
    expect(told(must(fixes[0], 'a fix'))).toBe('other-code 1:2 D→D2');
    expectMended(plan, finding, fixes);
  });

  it('never use a code that the line may not have', () => {
    const { fixes } = explained(
      aPlan()
        .calendar('2027-01-04')
        .withCodes(late)
        .withLine('- A D - - - -', { allowedCodes: ['A', 'D'] }),
      'daily-rest',
    );
    expect(fixes.flatMap(({ command }) => command.cells.map(({ text }) => text))).not.toContain('D2');
  });

  it('let two lines change shifts, or move the shift to a line that has room', () => {
    const builder = aPlan()
      .calendar('2027-01-04')
      .withDemand('07:30', '15:00', 1, { days: ['wed'] })
      .withDemand('14:30', '22:00', 1, { days: ['tue', 'wed'] })
      .withLine('- A D - - - -', { allowedCodes: ['A', 'D'] })
      .withLine('- - A - - - -', { allowedCodes: ['A', 'D'] })
      .withLine('- - - - - - -', { allowedCodes: ['D'] });
    const { plan, finding, fixes } = explained(builder, 'daily-rest');
    expect(fixes.map(told)).toEqual(['swap 1:2 D→A with 2', 'move 1:2 D→- with 3']);
    expectMended(plan, finding, fixes);
  });

  it('give no shift to somebody who is away, has no hours left, may not work that day, or knows too little', () => {
    const only = { allowedCodes: ['A', 'D'] };
    const builder = aPlan()
      .calendar('2027-01-04')
      .withDemand('07:30', '15:00', 1, { days: ['wed'] })
      .withDemand('14:30', '22:00', 1, { days: ['tue'] })
      .withLine('- A D - - - -', only)
      .withLine('- - - - - - -', { ...only, overlays: [{ from: localDate('2027-01-05'), to: localDate('2027-01-06'), leave: 'annual-leave' }] })
      .withLine('- - - - - - -', { ...only, positionPercent: 10 })
      .withLine('- - - - - - -', { ...only, days: ['mon'] })
      .withLine('- - - - - - -', { ...only, competence: 'assistant' });
    expect(explained(builder, 'daily-rest').fixes).toEqual([]);
  });

  it('bring no new breach: a shift that would leave the unit short stays', () => {
    const builder = aPlan()
      .calendar('2027-01-04')
      .withCodes(late)
      .withDemand('07:30', '09:00', 1, { days: ['wed'] })
      .withLine('- A D - - - -', { allowedCodes: ['D', 'A', 'D2'] })
      .withDemand('14:30', '22:00', 1, { days: ['tue'] });
    expect(explained(builder, 'daily-rest').fixes).toEqual([]);
  });

  it('make a long shift shorter', () => {
    const { plan, finding, fixes } = explained(aPlan().withLine('L - - - - - -'), 'shift-length');
    expect(fixes.map(told)).toEqual(['other-code 1:0 L→D', 'other-code 1:0 L→A']);
    expectMended(plan, finding, fixes);
  });

  it('take a shift out of a long week, or give it to a line that has room', () => {
    const builder = aPlan()
      .calendar('2027-01-04')
      .withDemand('07:30', '15:00', 1, { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] })
      .withLine('D D D D D D -', { allowedCodes: ['D'] })
      .withLine('- - - - - - -', { allowedCodes: ['D'] });
    const { plan, finding, fixes } = explained(builder, 'week-hours');
    expect(fixes.map(({ kind, otherLine }) => [kind, otherLine])).toEqual([
      ['move', '2'],
      ['move', '2'],
    ]);
    expectMended(plan, finding, fixes);
  });

  it('make room for the weekly rest', () => {
    const { plan, finding, fixes } = explained(aPlan().calendar('2027-01-04').withLine('D D D D D N -').withLine('- - - - - - -'), 'weekly-rest');
    expect(fixes.length).toBeGreaterThan(0);
    expectMended(plan, finding, fixes);
  });

  it('find lines for a shift that is missing: as many as are missing, the ones with most hours left', () => {
    const builder = aPlan()
      .calendar('2027-01-04')
      .withDemand('07:30', '15:00', 2, { days: ['wed'] })
      .withLine('D D - - - - -')
      .withLine('- - - - - - -')
      .withLine('- A - - - - -');
    const { plan, finding, fixes } = explained(builder, 'minimum-staffing');
    expect(fixes.map(({ command }) => command.cells)).toEqual([
      [
        { line: '2', day: 2, text: 'D' },
        { line: '1', day: 2, text: 'D' },
      ],
    ]);
    expectMended(plan, finding, fixes);
  });

  it('find somebody with the competence that is missing', () => {
    const builder = aPlan()
      .calendar('2027-01-04')
      .withDemand('07:30', '15:00', 2, { days: ['wed'], minimum: 1, competence: { 'registered-nurse': 1 } })
      .withLine('- - D - - - -', { competence: 'assistant' })
      .withLine('- - - - - - -', { competence: 'assistant' })
      .withLine('- - - - - - -');
    const { plan, finding, fixes } = explained(builder, 'competence-cover');
    expect(fixes.map(told)).toContain('take 3:2 -→D');
    expectMended(plan, finding, fixes);
  });

  it('find the night that reaches over the seam of a cycle', () => {
    const builder = aPlan()
      .cycle(3)
      .withAgreement('10-5-2')
      .withDemand('06:00', '07:00', 1, { days: ['mon'] })
      .withLine('- - - - - - -');
    const { plan, finding, fixes } = explained(builder, 'minimum-staffing');
    expect(fixes.map(told)).toEqual(['take 1:20 -→N']);
    expectMended(plan, finding, fixes);
  });

  it('are none for what is covered or only for information', () => {
    expect(explained(REST.withCodes(late).withAgreement('10-8-3-daily'), 'daily-rest').fixes).toEqual([]);
    expect(explained(REST, 'hours-balance').fixes).toEqual([]);
  });
});
