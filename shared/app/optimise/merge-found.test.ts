import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import type { PlanCommand } from '../../domain/plan/command.ts';
import { mergeFound } from './merge-found.ts';

const BASE = aPlan().withLine('- - - - - - -').withLine('D D - - - - -').build();
const FOUND = [
  { line: '1', day: 0, text: 'D' },
  { line: '1', day: 1, text: 'A' },
  { line: '2', day: 0, text: '' },
];

function after(...commands: readonly PlanCommand[]): Plan {
  return commands.reduce((plan, command) => {
    const applied = applyCommand(plan, command);
    if (!applied.ok) throw new Error(applied.error.code);
    return applied.value;
  }, BASE);
}

const merged = (now: Plan) => mergeFound({ base: BASE, cells: FOUND }, now);

describe('mergeFound', () => {
  it('is what was found where nothing happened since', () => {
    expect(merged(BASE)).toEqual({ cells: FOUND, changedSince: [], hasNewFacts: false });
  });

  it('leaves alone what was typed since, also where nothing was found', () => {
    const now = after({
      type: 'cells.set',
      cells: [
        { line: '1', day: 0, text: 'N' },
        { line: '2', day: 5, text: 'D' },
      ],
    });
    expect(merged(now)).toEqual({
      cells: FOUND.slice(1),
      changedSince: [
        { line: '1', day: 0 },
        { line: '2', day: 5 },
      ],
      hasNewFacts: false,
    });
  });

  it('leaves alone what was pinned since', () => {
    expect(merged(after({ type: 'pins.set', cells: [{ line: '2', day: 0 }], isPinned: true })).cells).toEqual(FOUND.slice(0, 2));
  });

  it('drops a line that is gone and a shift whose code is gone, and says that the facts changed', () => {
    const codes = BASE.shiftCodes.filter(({ code }) => code !== 'A');
    const { cells, hasNewFacts } = merged(after({ type: 'line.remove', id: '2' }, { type: 'shift-codes.replace', shiftCodes: codes }));
    expect(cells).toEqual(FOUND.slice(0, 1));
    expect(hasNewFacts).toBe(true);
  });

  it('has nothing left when all of it was taken', () => {
    expect(merged(after({ type: 'cells.set', cells: FOUND })).cells).toEqual([]);
  });
});
