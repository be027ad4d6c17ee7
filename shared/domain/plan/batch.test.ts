import { describe, expect, it } from 'vitest';
import { aPlan, ORDINARY_CODES, work } from '#tests/support/a-plan.ts';
import { describeError } from '../../i18n/describe-error.ts';
import type { Plan } from '../model/plan.ts';
import { applyCommand } from './apply-command.ts';
import type { BatchCommand, SingleCommand } from './command.ts';
import { invertCommand } from './invert-command.ts';

const PLAN = aPlan().cycle(2).withLines(2, ['D D A A - - -', 'N N - - - D D']).build();
const set = (day: number, text: string): SingleCommand => ({ type: 'cells.set', cells: [{ line: '1', day, text }] });
const batch = (...commands: readonly SingleCommand[]): BatchCommand => ({ type: 'batch', commands });
const weeks = (count: number): SingleCommand => ({ type: 'plan.update', changes: { period: { ...PLAN.period, weeks: count } } });

function after(plan: Plan, command: BatchCommand): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(JSON.stringify(applied.error));
  return applied.value;
}

describe('a batch', () => {
  it('applies each command to what those before it made: a new code, and a line that may have it', () => {
    const codes: SingleCommand = { type: 'shift-codes.replace', shiftCodes: [...ORDINARY_CODES, work('K', '15:00', '23:30')] };
    const command = batch(codes, { type: 'line.update', id: '2', changes: { allowedCodes: ['K'] } }, set(4, 'K'));
    const changed = after(PLAN, command);
    expect([changed.lines[0]?.cells[4], changed.lines[1]?.allowedCodes]).toEqual(['K', ['K']]);
    expect(after(changed, invertCommand(PLAN, command) as BatchCommand)).toEqual(PLAN);
  });

  it('is undone by the inverses of its commands, the last first', () => {
    const command = batch(set(7, 'A'), weeks(1), weeks(3), set(20, 'D'), { type: 'line.remove', id: '1' });
    const inverse = invertCommand(PLAN, command) as BatchCommand;
    expect(inverse.commands.map(({ type }) => type)).toEqual(['line.add', 'cells.set', 'plan.update', 'plan.update', 'cells.set']);
    expect(after(after(PLAN, command), inverse)).toEqual(PLAN);
  });

  it('gives the very same plan when nothing in it changes anything', () => {
    expect(after(PLAN, batch())).toBe(PLAN);
    expect(after(PLAN, batch(set(0, 'D'), set(1, 'D')))).toBe(PLAN);
  });

  it('is refused whole, with the path of the command that does not fit', () => {
    const applied = applyCommand(PLAN, batch(set(0, 'A'), set(14, 'A')));
    if (applied.ok) expect.fail('it was applied');
    expect(applied.error).toMatchObject({ code: 'command.invalid', path: '$.commands[1].cells[0].day' });
    expect(describeError('en', applied.error).detail).toContain('from 0 to 13');
  });
});
