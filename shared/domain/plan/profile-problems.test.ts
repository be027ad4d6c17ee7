import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { localDate } from '../../time/local-date.ts';
import type { DemandProfile } from '../model/demand-profile.ts';
import type { Plan } from '../model/plan.ts';
import { applyCommand } from './apply-command.ts';
import type { PlanCommand } from './command.ts';
import { invertCommand } from './invert-command.ts';

const profile = (id: string, from: string, to: string, kind: DemandProfile['kind'] = 'summer'): DemandProfile => ({
  id,
  name: `Name of ${id}`,
  kind,
  from: localDate(from),
  to: localDate(to),
});
const SUMMER = profile('summer', '2027-06-28', '2027-08-15');
const PLAN: Plan = aPlan().calendar('2027-06-07', 8).withDemand('07:30', '15:00', 4).build();
const ROWS = [...PLAN.demand, ...PLAN.demand.map((row) => ({ ...row, id: 'in-summer', people: 2, profile: 'summer' }))];

function after(plan: Plan, command: PlanCommand): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(JSON.stringify(applied.error));
  return applied.value;
}

describe('demand profiles', () => {
  const set: PlanCommand = { type: 'demand.replace', rows: ROWS, profiles: [SUMMER] };
  const summer = after(PLAN, set);

  it('come and go with the rows in one step, and leave no empty list behind', () => {
    expect(summer.demandProfiles).toEqual([SUMMER]);
    expect(after(summer, invertCommand(PLAN, set))).toEqual(PLAN);
    expect(after(PLAN, invertCommand(summer, invertCommand(PLAN, set)))).toEqual(summer);
  });

  it('stay as they are when only rows are replaced', () => {
    const command: PlanCommand = { type: 'demand.replace', rows: ROWS.slice(1) };
    expect(after(summer, command).demandProfiles).toBe(summer.demandProfiles);
    expect(after(after(summer, command), invertCommand(summer, command))).toEqual(summer);
  });

  it('may touch without sharing a date', () => {
    const autumn = profile('autumn', '2027-08-16', '2027-08-31', 'other');
    expect(after(PLAN, { ...set, profiles: [autumn, SUMMER] }).demandProfiles).toHaveLength(2);
  });

  const cycle: PlanCommand = { type: 'plan.update', changes: { period: { kind: 'cycle', start: PLAN.period.start, weeks: 8 } } };
  it.each<[string, PlanCommand, string, string, Plan?]>([
    ['two of one id', { ...set, profiles: [SUMMER, profile('summer', '2027-09-01', '2027-09-02')] }, '$.profiles[1].id', 'found "summer"'],
    ['one that ends before it begins', { ...set, profiles: [profile('summer', '2027-07-02', '2027-07-01')] }, '$.profiles[0].to', '2027-07-02'],
    [
      'two that share a date',
      { ...set, profiles: [SUMMER, profile('late', '2027-08-15', '2027-08-20')] },
      '$.profiles[1].from',
      'a date outside Name of summer (2027-06-28 to 2027-08-15)',
    ],
    ['a row of a profile that is not there', { type: 'demand.replace', rows: ROWS }, '$.rows[1].profile', 'found "summer"'],
    ['the end of a profile that has rows', { type: 'demand.replace', rows: ROWS, profiles: [] }, '$.rows[1].profile', 'found "summer"', summer],
    ['a row of a closed profile', { ...set, profiles: [{ ...SUMMER, kind: 'closed' }] }, '$.rows[1].profile', 'not closed'],
    ['a cycle out of a calendar plan with profiles', cycle, '$.demandProfiles', 'only when period.kind is calendar', summer],
  ])('%s is refused with its path', (_, command, path, words, plan = PLAN) => {
    const applied = applyCommand(plan, command);
    if (applied.ok) expect.fail('it was applied');
    expect(applied.error.path).toBe(path);
    expect(describeError('en', applied.error).detail).toContain(words);
  });
});
