import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { localDate } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';
import { applyCommand } from './apply-command.ts';
import type { PlanCommand } from './command.ts';
import { invertCommand } from './invert-command.ts';

const PAST = ['', '', '', '', '', 'A', 'N'];
const PLAN: Plan = aPlan()
  .calendar('2027-01-04')
  .withLines(3, 'D D - - - - -')
  .withAgreement('10-12-4', { lines: ['1', '2'], voluntaryLines: ['3', '2', '1'] })
  .withContext({ 1: '- - - - - A N', 2: '- - - - - - -' })
  .withProcess('2026-12-01')
  .build();

function after(plan: Plan, command: PlanCommand): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(JSON.stringify(applied.error));
  return applied.value;
}

function refusal(plan: Plan, command: PlanCommand): readonly [string | undefined, string] {
  const applied = applyCommand(plan, command);
  if (applied.ok) expect.fail('it was applied');
  return [applied.error.path, describeError('en', applied.error).detail];
}

describe('a line that is removed', () => {
  const command: PlanCommand = { type: 'line.remove', id: '1' };

  it('takes its consent and what it worked before along, and brings both back to their places', () => {
    const changed = after(PLAN, command);
    expect(changed.agreements[0]).toMatchObject({ lines: ['2'], voluntaryLines: ['3', '2'] });
    expect(Object.keys(changed.context?.lines ?? {})).toEqual(['2']);
    expect(after(changed, invertCommand(PLAN, command))).toEqual(PLAN);
  });

  it('leaves agreements and context the same objects when they do not name it', () => {
    const changed = after({ ...PLAN, agreements: PLAN.agreements.map(({ voluntaryLines: _dropped, ...rest }) => rest) }, { type: 'line.remove', id: '3' });
    expect(changed.context).toBe(PLAN.context);
  });
});

describe('process and context', () => {
  it('are set, taken away by null, and undone', () => {
    const bare = aPlan().calendar('2027-01-04').withLine('D').build();
    const set: PlanCommand = {
      type: 'plan.update',
      changes: { process: { discussedOn: localDate('2026-12-01') }, context: { weeks: 1, lines: { 1: PAST } } },
    };
    const changed = after(bare, set);
    expect([changed.process?.discussedOn, changed.context?.lines['1']]).toEqual(['2026-12-01', PAST]);
    expect(after(changed, invertCommand(bare, set))).toEqual(bare);
    const clear: PlanCommand = { type: 'plan.update', changes: { process: null, context: null } };
    expect(after(changed, clear)).toEqual(bare);
    expect(after(bare, invertCommand(changed, clear))).toEqual(changed);
  });

  it('stay as they are through other changes', () => {
    const changed = after(PLAN, { type: 'plan.update', changes: { name: 'Another' } });
    expect([changed.process, changed.context]).toEqual([PLAN.process, PLAN.context]);
  });

  it.each<[string, PlanCommand, string, string]>([
    [
      'a context in a cycle',
      { type: 'plan.update', changes: { period: { kind: 'cycle', start: localDate('2027-01-04'), weeks: 1 } } },
      '$.changes.context',
      'only when period.kind is calendar',
    ],
    ['a context of a line that is not there', context({ 9: PAST }), "$.changes.context.lines['9']", '1, 2, 3'],
    ['six days of context', context({ 1: PAST.slice(1) }), "$.changes.context.lines['1']", 'exactly 7'],
    ['an unknown code in the context', context({ 1: ['Q', ...PAST.slice(1)] }), "$.changes.context.lines['1'][0]", 'found "Q"'],
    [
      'the end of a code that the context uses',
      { type: 'shift-codes.replace', shiftCodes: PLAN.shiftCodes.filter(({ code }) => code !== 'N') },
      '$.shiftCodes',
      'N is missing',
    ],
    ['the past of a line of another length', { type: 'line.add', index: 0, line: { ...added(), id: '4' }, contextCells: ['D'] }, '$.contextCells', 'exactly 7'],
    [
      'consent beyond the list',
      { type: 'line.add', index: 0, line: { ...added(), id: '4' }, inConsents: { 'agreement-1': 4 } },
      "$.inConsents['agreement-1']",
      'from 0 to 3',
    ],
    ['consent to no agreement', { type: 'line.add', index: 0, line: { ...added(), id: '4' }, inConsents: { other: 0 } }, '$.inConsents.other', 'agreement'],
  ])('%s is refused with its path', (_, command, path, words) => {
    const [at, detail] = refusal(PLAN, command);
    expect(at).toBe(path);
    expect(detail).toMatch(new RegExp(words));
  });
});

function context(lines: Readonly<Record<string, readonly string[]>>): PlanCommand {
  return { type: 'plan.update', changes: { context: { weeks: 1, lines } } };
}

function added(): Plan['lines'][number] {
  const [line] = PLAN.lines;
  if (!line) throw new Error('no line');
  return line;
}
