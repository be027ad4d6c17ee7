import { describe, expect, it } from 'vitest';
import { aPlan, type LineFacts, type PlanBuilder } from '#tests/support/a-plan.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import { clockTime } from '../../time/clock-time.ts';
import { proposeF3 } from '../calendar/propose-f3.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { explainFinding } from '../explain/explain-finding.ts';
import type { Elsewhere } from '../model/elsewhere.ts';
import type { Plan } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';

const CODES = [
  { code: 'D', start: clockTime('07:30'), end: clockTime('15:00') },
  { code: 'K', start: clockTime('14:00'), end: clockTime('21:30') },
  { code: 'N', start: clockTime('22:00'), end: clockTime('08:00') },
  { code: 'L', start: clockTime('08:00'), end: clockTime('20:00') },
];

/** The weeks in the other department, as in `withLine`. */
function there(...weeks: readonly string[]): Elsewhere {
  const cells = weeks.flatMap((week) => week.split(' ').map((text) => (text === '-' ? '' : text)));
  return { unit: '3. etasje', positionPercent: 50, shiftCodes: CODES, cells };
}

const HALF: LineFacts = { positionPercent: 50 };
const shared = (here: string | readonly string[], elsewhere: Elsewhere, builder: PlanBuilder = aPlan()) =>
  builder.withLine(here, { ...HALF, elsewhere }).build();

function found(plan: Plan, rule: string): readonly Finding[] {
  return evaluatePlan(plan).findings.filter((finding) => finding.rule === rule);
}

const measured = (plan: Plan, rule: string) =>
  found(plan, rule).map(({ severity, day, measured: value, limit, inputs }) => [severity, day, value, limit, inputs['elsewhere']]);

describe('a person shared between two departments', () => {
  it('rests between the two: from an evening here until 22:00 to a day there at 07:30 are 9.5 of 11 hours', () => {
    const plan = shared('A - - - - - -', there('- D - - - - -'));
    expect(measured(plan, 'daily-rest')).toEqual([['needs-agreement', 0, 570, 660, '3. etasje']]);
    const [finding] = found(plan, 'daily-rest');
    expect(finding?.inputs).toMatchObject({ first: 'A', second: 'D' });
    expect(finding && describeFinding('nb', finding, plan)).toMatch(/Vakter i 3\. etasje er regnet med\.$/);
  });

  it('is on two places at once where the shifts overlap', () => {
    // 14:30–22:00 here and 14:00–21:30 there: 14:30–21:30.
    expect(measured(shared('A - - - - - -', there('K - - - - - -')), 'overlap')).toEqual([['breach', 0, 420, 0, '3. etasje']]);
  });

  it('works the hours of both in a week: 5 × 7.5 here and one of 7.5 there are 45', () => {
    const plan = shared('D D D D D - -', there('- - - - - D -'));
    expect(measured(plan, 'week-hours')).toEqual([['needs-agreement', 0, 2700, 2400, '3. etasje']]);
  });

  it('works the Sundays of both: one here and the next one there are two in a row', () => {
    const plan = shared(
      ['- - - - - - D', '- - - - - - -', '- - - - - - -', '- - - - - - -'],
      there('- - - - - - -', '- - - - - - D', '- - - - - - -', '- - - - - - -'),
    );
    expect(measured(plan, 'red-days')).toEqual([['needs-agreement', 6, 2, 1, '3. etasje']]);
  });

  it('has one weekly rest: 36 hours here that a shift there cuts', () => {
    const free = shared('D D D D D - D', there('- - - - - - -'));
    expect(measured(free, 'weekly-rest')).toEqual([]);
    // Friday 15:00 to Saturday 22:00 are 31 hours.
    expect(measured(shared('D D D D D - -', there('- - - - - N -')), 'weekly-rest')).toEqual([['needs-agreement', 0, 31 * 60, 35 * 60, '3. etasje']]);
  });

  it('is judged by the shifts there themselves, each with the department’s name', () => {
    // 12 hours need an agreement; seven days in a row and four nights are heavy.
    const plan = shared('D D D - - - -', there('- - - L D D D'));
    expect(measured(plan, 'shift-length')).toEqual([['needs-agreement', 3, 720, 540, '3. etasje']]);
    expect(found(plan, 'long-run')).toHaveLength(1);
    expect(measured(shared('N N - - - - -', there('- - N N - - -')), 'night-run')).toEqual([['advice', 0, 4, 3, '3. etasje']]);
    expect(measured(shared('A - - - - - -', there('- D - - - - -')), 'quick-return')).toHaveLength(1);
    expect(measured(shared(['- - - - - D -'], there('- - - - - - -')), 'weekend-frequency')).toHaveLength(1);
  });

  it('goes on over the seam of a cycle: a night there on the last Sunday and a day here on the first Monday', () => {
    const plan = shared('D - - - - - -', there('- - - - - - N'));
    expect(measured(plan, 'overlap')).toEqual([['breach', 6, 30, 0, '3. etasje']]);
  });

  it('keeps findings free of the mark that no shift there has a part in', () => {
    const plan = shared('A D - - - - -', there('- - - - D - -'));
    expect(measured(plan, 'daily-rest')).toEqual([['needs-agreement', 0, 570, 660, undefined]]);
    const long = shared('L - - - - - -', there('- - L - - - -'));
    expect(measured(long, 'shift-length').map((one) => one.at(-1))).toEqual([undefined, '3. etasje']);
  });

  it('gives this department what is worked here and no more: coverage, hours, cost and balance', () => {
    const builder = aPlan().withDemand('07:30', '15:00', 1).withSettings({ employerContributionPercent: 14.1, pensionPercent: 10 });
    const [both, alone] = [shared('D D - - - - -', there('- - - D D - -'), builder), builder.withLine('D D - - - - -', HALF).build()];
    const [withElsewhere, without] = [evaluatePlan(both), evaluatePlan(alone)];
    expect(withElsewhere.indicators).toEqual(without.indicators);
    expect(withElsewhere.days).toEqual(without.days);
    expect(withElsewhere.lines).toEqual(without.lines);
    expect(found(both, 'hours-balance')).toEqual(found(alone, 'hours-balance'));
  });

  it('has one full-time week where it is counted from the rota: both rotas over both positions', () => {
    const norm = (facts: LineFacts) =>
      evaluatePlan(
        aPlan()
          .withLine('N - - - - - -', { ...HALF, fullTimeWeekHours: 'three-part', ...facts })
          .build(),
      ).lines[0]?.normHours;
    // The night has eight hours until 06:00, worth 15 minutes each: two hours a week. Over half a position 37.5 − 2 ÷ 0.5 = 33.5, at least 33.6.
    expect(norm({})).toBe(33.6);
    // Over the whole position 37.5 − 2 ÷ 1 = 35.5; with a night there too 37.5 − 4 ÷ 1 = 33.5, at least 33.6.
    expect(norm({ elsewhere: there('- - - D - - -') })).toBe(35.5);
    expect(norm({ elsewhere: there('- - - N - - -') })).toBe(33.6);
  });

  it('is not relieved of a Sunday there by a proposed F3, but of the one here', () => {
    const weeks = ['- - - - - - D', '- - - - - - -'];
    const plan = shared(weeks, there('- - - - - - -', '- - - - - - D'), aPlan().calendar('2026-06-01'));
    const { proposals, unsolved } = proposeF3(plan);
    expect([proposals.map(({ day, replaces }) => [day, replaces]), unsolved]).toEqual([[[6, 'D']], []]);
    const both = shared(['- - - - - - -', '- - - - - - -'], there('- - - - - - D', '- - - - - - D'), aPlan().calendar('2026-06-01'));
    expect(proposeF3(both)).toMatchObject({ proposals: [], unsolved: [{ rule: 'red-days' }] });
  });

  it('sees in the explanation which shift is worked where, and is offered no change of a shift there', () => {
    const plan = shared('A - - - - - -', there('- D - - - - -'));
    const [finding] = found(plan, 'daily-rest');
    if (!finding) throw new Error('nothing found');
    const { explanation, fixes } = explainFinding(plan, finding);
    expect(explanation.shifts.map(({ code, unit }) => [code, unit])).toEqual([
      ['A', undefined],
      ['D', '3. etasje'],
    ]);
    expect(fixes.flatMap(({ command }) => command.cells).every(({ day }) => day === 0)).toBe(true);
  });
});
