import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { clockTime } from '../../time/clock-time.ts';
import { localDate, localDateTime } from '../../time/local-date.ts';
import type { Elsewhere } from '../model/elsewhere.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanComment } from '../model/plan-comment.ts';
import type { Wish } from '../model/wish.ts';
import { applyCommand } from './apply-command.ts';
import type { PlanCommand } from './command.ts';
import { invertCommand } from './invert-command.ts';

const at = localDateTime(localDate('2027-01-04'), 480);
const comment = (id: string, place: Partial<PlanComment> = {}): PlanComment => ({ id, text: `About ${id}`, at, ...place });
const offOn = (day: number): Wish => ({ day, want: 'off' });
const PLAN: Plan = {
  ...aPlan()
    .cycle(2)
    .withLine(['D D A A - - -', 'N N - - - D D'], { pinnedDays: [0, 1, 13], wishes: [offOn(2), offOn(9)] })
    .withLine(['D D A A - - -', 'N N - - - D D'])
    .build(),
  comments: [comment('first', { line: '1' }), comment('plan'), comment('cell', { line: '1', day: 10 }), comment('other', { line: '2', day: 3 })],
};

function after(plan: Plan, command: PlanCommand): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(JSON.stringify(applied.error));
  return applied.value;
}

const ids = ({ comments = [] }: Plan) => comments.map(({ id }) => id);
const pins = (cells: readonly (readonly [string, number])[], isPinned: boolean): PlanCommand => ({
  type: 'pins.set',
  cells: cells.map(([line, day]) => ({ line, day })),
  isPinned,
});
const weeks = (count: number): PlanCommand => ({ type: 'plan.update', changes: { period: { ...PLAN.period, weeks: count } } });

describe('comments', () => {
  it('go with their line, and come back to their places with it', () => {
    const command: PlanCommand = { type: 'line.remove', id: '1' };
    const changed = after(PLAN, command);
    expect(ids(changed)).toEqual(['plan', 'other']);
    expect(after(changed, invertCommand(PLAN, command))).toEqual(PLAN);
  });

  it('leave no empty list behind, and keep a plan without them the same object', () => {
    expect(after(PLAN, { type: 'comments.replace', comments: [] })).not.toHaveProperty('comments');
    const bare = aPlan().withLine('D').withLine('A').build();
    expect(invertCommand(bare, { type: 'line.remove', id: '1' }).type).toBe('line.add');
  });
});

describe('pins', () => {
  it('are set and let loose cell by cell, in order and each once', () => {
    const changed = after(
      PLAN,
      pins(
        [
          ['1', 7],
          ['1', 3],
          ['1', 0],
          ['2', 5],
        ],
        true,
      ),
    );
    expect(changed.lines.map((line) => line.pinnedDays)).toEqual([[0, 1, 3, 7, 13], [5]]);
    expect(
      after(
        PLAN,
        pins(
          [
            ['1', 0],
            ['1', 1],
            ['1', 13],
          ],
          false,
        ),
      ).lines[0],
    ).not.toHaveProperty('pinnedDays');
  });

  it('are undone to what they were, pins that were there before included', () => {
    const command = pins(
      [
        ['1', 0],
        ['1', 3],
        ['2', 5],
        ['2', 5],
      ],
      true,
    );
    expect(after(after(PLAN, command), invertCommand(PLAN, command))).toEqual(PLAN);
  });

  it('change nothing where nothing changes, and do not keep anybody from typing', () => {
    expect(after(PLAN, pins([['1', 0]], true))).toBe(PLAN);
    expect(after(PLAN, { type: 'cells.set', cells: [{ line: '1', day: 0, text: 'N' }] }).lines[0]?.cells[0]).toBe('N');
  });
});

describe('weeks that are cut', () => {
  it('take comments, pins and wishes of their days along, and undo brings all of them back', () => {
    const changed = after(PLAN, weeks(1));
    expect(ids(changed)).toEqual(['first', 'plan', 'other']);
    expect(changed.lines[0]).toMatchObject({ pinnedDays: [0, 1], wishes: [offOn(2)] });
    expect(changed.lines[1]?.cells).toHaveLength(7);
    expect(after(changed, invertCommand(PLAN, weeks(1)))).toEqual(PLAN);
  });
});

describe('work in another department', () => {
  const shiftCodes = [{ code: 'K', start: clockTime('14:00'), end: clockTime('21:30') }];
  const cells = Array.from({ length: 14 }, (_, day) => (day % 9 === 4 ? 'K' : ''));
  const set = (changes: Partial<Elsewhere> = {}): PlanCommand => ({
    type: 'line.update',
    id: '1',
    changes: { elsewhere: { unit: '3. etasje', positionPercent: 50, shiftCodes, cells, ...changes } },
  });
  const shared = after(PLAN, set());

  it('follows the number of weeks of the plan, and undo brings back what was cut', () => {
    const cut = after(shared, weeks(1));
    expect(cut.lines[0]?.elsewhere?.cells).toEqual(cells.slice(0, 7));
    expect(after(cut, invertCommand(shared, weeks(1)))).toEqual(shared);
    expect(after(shared, weeks(3)).lines[0]?.elsewhere?.cells).toHaveLength(21);
    expect(after(after(shared, weeks(3)), invertCommand(shared, weeks(3)))).toEqual(shared);
  });

  it('is taken away by null, and undone', () => {
    const clear: PlanCommand = { type: 'line.update', id: '1', changes: { elsewhere: null } };
    expect(after(shared, clear)).toEqual(PLAN);
    expect(after(PLAN, invertCommand(shared, clear))).toEqual(shared);
  });

  it.each<[string, Partial<Elsewhere>, string]>([
    ['another number of days', { cells: cells.slice(1) }, '$.changes.elsewhere.cells'],
    ['a code that is not listed', { cells: ['D', ...cells.slice(1)] }, '$.changes.elsewhere.cells[0]'],
    ['a code listed twice', { shiftCodes: [...shiftCodes, ...shiftCodes] }, '$.changes.elsewhere.shiftCodes[1].code'],
  ])('%s is refused with its path', (_, changes, path) => {
    expect(applyCommand(PLAN, set(changes))).toMatchObject({ ok: false, error: { path } });
  });

  it('is refused in a rolling rota, and keeps a rota from rolling', () => {
    const roll: PlanCommand = { type: 'plan.update', changes: { period: { ...PLAN.period, rotation: 'rolling' } } };
    expect(applyCommand(after(PLAN, roll), set())).toMatchObject({ ok: false, error: { path: '$.changes.elsewhere' } });
    expect(applyCommand(shared, roll)).toMatchObject({ ok: false, error: { path: '$.lines[0].elsewhere' } });
  });
});

describe('a position held vacant', () => {
  const hold: PlanCommand = { type: 'line.update', id: '1', changes: { vacancy: 'held' } };
  const roll: PlanCommand = { type: 'plan.update', changes: { period: { ...PLAN.period, rotation: 'rolling' } } };

  it('is refused in a rolling rota, and keeps a rota from rolling', () => {
    expect(applyCommand(after(PLAN, roll), hold)).toMatchObject({ ok: false, error: { path: '$.changes.vacancy' } });
    expect(applyCommand(after(PLAN, hold), roll)).toMatchObject({ ok: false, error: { path: '$.lines[0].vacancy' } });
    expect(after(after(PLAN, hold), { type: 'line.update', id: '1', changes: { vacancy: null } })).toEqual(PLAN);
  });
});

describe('notes that fit nowhere', () => {
  const line = { ...(PLAN.lines[1] as Plan['lines'][number]), id: '3' };
  it.each<[string, PlanCommand, string, string]>([
    ['a comment used twice', { type: 'comments.replace', comments: [comment('a'), comment('a')] }, '$.comments[1].id', 'not in the list'],
    ['a comment on no line', { type: 'comments.replace', comments: [comment('a', { line: '9' })] }, '$.comments[0].line', '1, 2'],
    ['a comment on a day of no line', { type: 'comments.replace', comments: [comment('a', { day: 3 })] }, '$.comments[0].day', 'only together with line'],
    ['a comment after the end', { type: 'comments.replace', comments: [comment('a', { line: '1', day: 14 })] }, '$.comments[0].day', 'from 0 to 13'],
    ['a pin on no line', pins([['9', 0]], true), '$.cells[0].line', '1, 2'],
    [
      'a pin after the end',
      pins(
        [
          ['1', 0],
          ['1', 14],
        ],
        true,
      ),
      '$.cells[1].day',
      'from 0 to 13',
    ],
    ['a new line with a pin after the end', { type: 'line.add', index: 0, line: { ...line, pinnedDays: [14] } }, '$.line.pinnedDays[0]', 'from 0 to 13'],
    ['two wishes for a day', { type: 'line.update', id: '1', changes: { wishes: [offOn(2), offOn(2)] } }, '$.changes.wishes[1].day', 'not in the list'],
    ['a wish after the end', { type: 'line.update', id: '1', changes: { wishes: [offOn(14)] } }, '$.changes.wishes[0].day', 'from 0 to 13'],
  ])('%s is refused with its path', (_, command, path, words) => {
    const applied = applyCommand(PLAN, command);
    if (applied.ok) expect.fail('it was applied');
    expect(applied.error.path).toBe(path);
    expect(describeError('en', applied.error).detail).toContain(words);
  });
});
