import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { explainFinding } from '#shared/domain/explain/explain-finding.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { dailyRest } from '#shared/domain/rules/daily-rest.ts';
import { nightAverage } from '#shared/domain/rules/night-average.ts';
import { planNoticeRule } from '#shared/domain/rules/plan-notice.ts';
import { redDays } from '#shared/domain/rules/red-days.ts';
import { shiftLength } from '#shared/domain/rules/shift-length.ts';
import { threePartConditions } from '#shared/domain/rules/three-part-conditions.ts';
import { weeklyRest } from '#shared/domain/rules/weekly-rest.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '../support/a-plan.ts';
import { briefly, findingsOf } from '../support/findings-of.ts';

/** Worked examples at the edges of agreements, night work, notice and the weeks before a plan. In brief: severity, line, measured/limit in minutes. */

const FREE = '- - - - - - -';

describe('A. Evening to day with 9 hours 30 minutes of rest, under an agreement on shorter daily rest (§ 10-8 (3))', () => {
  // Tuesday 5 January 2027 until 22:00, Wednesday from 07:30.
  const plan = aPlan().calendar('2027-01-04').withLine('- A D - - - -');

  it('A1: the agreement covers it, and 1 hour 30 minutes of compensating rest is owed', () => {
    const [finding] = findingsOf(dailyRest, plan.withAgreement('10-8-3-daily'));
    expect(finding).toMatchObject({ severity: 'covered', agreement: 'agreement-1', inputs: { owedMinutes: 90 } });
  });

  it('A2: an agreement that the parties have limited to ten hours does not cover it', () => {
    expect(briefly(dailyRest, plan.withAgreement('10-8-3-daily', { limits: { restMinutes: 600 } }))).toEqual(['needs-agreement 1 570/660']);
  });

  it('A3: an agreement that ended the day before does not cover it', () => {
    expect(briefly(dailyRest, plan.withAgreement('10-8-3-daily', { to: localDate('2027-01-04') }))).toEqual(['needs-agreement 1 570/660']);
  });

  it('A4: an agreement on shorter weekly rest is about something else', () => {
    expect(briefly(dailyRest, plan.withAgreement('10-8-3-weekly'))).toEqual(['needs-agreement 1 570/660']);
  });

  it('A5: a municipality with a rule of its own of nine hours and a half has nothing to explain; with ten, the finding names its own limit', () => {
    const own = (minutes: number) => [{ parameter: 'aml.daily-rest', from: localDate('2027-01-01'), value: minutes, reason: 'Local rule' }];
    expect(briefly(dailyRest, plan.withSettings({ overrides: own(570) }))).toEqual([]);
    const found = evaluatePlan(plan.withSettings({ overrides: own(600) }).build()).findings.find(({ rule }) => rule === 'daily-rest');
    expect(found).toMatchObject({ limit: 600, inputs: { owedMinutes: 30 }, overridden: ['aml.daily-rest'] });
  });
});

describe('B. Weekend shifts of 13 hours 30 minutes (§ 10-12 (4))', () => {
  const plan = aPlan()
    .withCodes(work('H', '07:30', '21:00'))
    .withLine(['- - - - - H -', FREE, FREE])
    .withLine(['- - - - - H -', FREE, FREE]);

  it('B1: the local representatives cannot agree to them', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-5-2'))).toEqual(['needs-agreement 1 810/750', 'needs-agreement 2 810/750']);
  });

  it('B2: an agreement with the union centrally covers those who have consented, and nobody else', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { parties: ['NSF'], voluntaryLines: ['1'] }))).toEqual([
      'covered 1 810/750',
      'needs-agreement 2 810/750',
    ]);
  });

  it('B3: one about shifts of at most 13 hours covers nobody here', () => {
    expect(briefly(shiftLength, plan.withAgreement('10-12-4', { limits: { dayMinutes: 780 } }))).toEqual([
      'needs-agreement 1 810/750',
      'needs-agreement 2 810/750',
    ]);
  });
});

describe('C. Night workers over four weeks (§ 10-11 (5)): 177 hours 20 minutes', () => {
  const nights = (...weeks: string[]) => aPlan().withLine(weeks);

  it('C1: 17 nights of ten hours are 170 hours: lawful', () => {
    expect(briefly(nightAverage, nights('N N N N N - -', 'N N N N - - -', 'N N N N - - -', 'N N N N - - -'))).toEqual([]);
  });

  it('C2: 18 nights are 180 hours: a breach of 2 hours 40 minutes', () => {
    expect(briefly(nightAverage, nights('N N N N N - -', 'N N N N N - -', 'N N N N - - -', 'N N N N - - -'))).toEqual(['breach 1 10800/10640']);
  });

  it('C3: 180 hours of days and evenings are another matter', () => {
    const long = 'L L L L - - -';
    expect(briefly(nightAverage, nights(long, long, long, long))).toEqual([]);
  });

  it('C4: one night among them makes it night work in those four weeks', () => {
    const long = 'L L L L - - -';
    expect(briefly(nightAverage, nights(long, long, long, 'L L L N - - -'))).toEqual(['breach 1 11850/10640']);
  });

  it('C5: an evening until 22:00 has one hour of night, and is not', () => {
    const week = 'A A A A A A A';
    expect(briefly(nightAverage, nights(week, week, week, week))).toEqual([]);
  });
});

describe('D. Notice of a plan from Monday 29 March 2027 (§ 10-3)', () => {
  const discussed = (date: string) => briefly(planNoticeRule, aPlan().calendar('2027-03-29').withLine('D').withProcess(date));

  it('D1: discussed on Monday 15 March, two weeks to the day: lawful', () => {
    expect(discussed('2027-03-15')).toEqual([]);
  });

  it('D2: discussed on Tuesday 16 March: a day too late', () => {
    expect(discussed('2027-03-16')).toEqual(['breach unit 13/14']);
  });

  it('D3: said in a plain sentence', () => {
    const plan = aPlan().calendar('2027-03-29').withLine('D').withProcess('2027-03-28').build();
    const finding = must(
      evaluatePlan(plan).findings.find(({ rule }) => rule === 'plan-notice'),
      'the finding',
    );
    expect(describeFinding('en', finding, plan)).toBe(
      'The plan was discussed on 28.03.2027 and takes effect on 29.03.2027; that is 1 day, and the law requires 14.',
    );
  });
});

describe('E. Three-part rota (HTA 4.2.4): day, evening and night, every third Sunday, a quarter outside night', () => {
  const failed = (plan: PlanBuilder) => findingsOf(threePartConditions, plan).map(({ inputs }) => inputs['variant']);
  const line = (...weeks: string[]) => aPlan().withLine(weeks, { fullTimeWeekHours: 'three-part' });

  it('E1: one Sunday in three weeks is enough', () => {
    expect(failed(line('D A N - - - D', 'D A - - - - -', 'D A - - - - -'))).toEqual([]);
  });

  it('E2: one Sunday in four weeks is too few', () => {
    expect(failed(line('D A N - - - D', 'D A - - - - -', 'D A - - - - -', 'D A - - - - -'))).toEqual(['sundays']);
  });

  it('E3: a Saturday evening from 14:30 to 22:00 works the Sunday here, because four hours of it lie after 18:00', () => {
    expect(failed(line('D A N - - A -', 'D A - - - - -', 'D A - - - - -'))).toEqual([]);
    // For the weekly day off on Sundays it does not.
    expect(findingsOf(redDays, line('- - - - - A -'))).toEqual([]);
  });

  it('E4: somebody who works nights only is no three-part worker in two respects', () => {
    expect(failed(line('N N N - - N N', FREE, FREE))).toEqual(['kinds', 'outside-night']);
  });
});

describe('F. The weeks before a calendar plan from Monday 11 January 2027', () => {
  const plan = (...weeks: string[]) => aPlan().calendar('2027-01-11').withLine(weeks);

  it('F1: a Sunday evening before and a Monday morning in the plan are a short rest, told on the Monday', () => {
    expect(findingsOf(dailyRest, plan('D').withContext({ 1: '- - - - - - A' }))).toMatchObject([{ day: 0, from: '2027-01-10T22:00', measured: 570 }]);
  });

  it('F2: a Sunday worked before and the first Sunday of the plan are two in a row', () => {
    expect(briefly(redDays, plan('- - - - - - D', FREE).withContext({ 1: '- - - - - - D' }))).toEqual(['needs-agreement 1 2/1']);
  });

  it('F3: a free weekend before gives the first week its rest', () => {
    const busy = plan('A D D D D D D');
    expect(briefly(weeklyRest, busy)).toEqual(['breach 1 990/1680']);
    expect(briefly(weeklyRest, busy.withContext({ 1: 'D D D D D - -' }))).toEqual([]);
  });

  it('F4: what was wrong before is not told again', () => {
    expect(evaluatePlan(plan(FREE).withContext({ 1: 'A D A D A D D' }).build()).findings.map(({ rule }) => rule)).toEqual(['hours-balance']);
  });
});

describe('G. What can be done about a finding', () => {
  const plan = aPlan()
    .calendar('2027-01-04')
    .withDemand('07:30', '15:00', 1, { days: ['wed'] })
    .withLine('- A D - - - -', { allowedCodes: ['A', 'D'] })
    .withLine(FREE, { allowedCodes: ['D'] })
    .build();
  const finding: Finding = must(
    evaluatePlan(plan).findings.find(({ rule }) => rule === 'daily-rest'),
    'the short rest',
  );

  it('G1: the day shift goes to the line that has hours left, and the unit stays staffed', () => {
    const { fixes } = explainFinding(plan, finding);
    expect(fixes.map(({ kind, command }) => [kind, command.cells])).toContainEqual([
      'move',
      [
        { line: '1', day: 2, text: '' },
        { line: '2', day: 2, text: 'D' },
      ],
    ]);
  });

  it('G2: the chain behind it names paragraph, value, date and source', () => {
    expect(explainFinding(plan, finding).explanation.parameters[0]).toMatchObject({
      clause: 'AML § 10-8 (1)',
      value: 660,
      date: '2027-01-05',
      from: '2015-01-01',
      confidence: 'official',
      sources: ['A6'],
    });
  });
});
