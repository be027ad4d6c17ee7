import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '#shared/contract/methods.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { summariseCommand } from '#shared/domain/plan/summarise-command.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { wordsOf } from '../../app/locale/use-text.ts';
import { stepInWords } from './history-words.ts';

const plan = aPlan().cycle(2).withLine('D', { label: 'Kari' }).withLine('A', { label: 'Ola' }).build();
const step = (command: PlanCommand): HistoryEntry => ({ revision: 1, command: command.type, parts: summariseCommand(command), at: '', undone: false });
const set = (...cells: readonly (readonly [string, number, string])[]): PlanCommand => ({
  type: 'cells.set',
  cells: cells.map(([line, day, text]) => ({ line, day, text })),
});

describe('stepInWords', () => {
  it.each([
    ['one cell', set(['1', 1, 'D']), 'Kari, 05.01.: D'],
    ['one cell emptied', set(['2', 0, '']), 'Ola, 04.01.: tømt'],
    ['several of one line', set(['1', 0, 'D'], ['1', 7, 'A']), '2 celler endret: Kari, 04.01.–11.01.'],
    ['several lines, the same text', set(['1', 0, 'N'], ['2', 0, 'N']), '2 celler satt til N: 2 linjer, 04.01.'],
    ['a block emptied', set(['1', 0, ''], ['2', 1, '']), '2 celler tømt: 2 linjer, 04.01.–05.01.'],
    ['a line that has gone', { type: 'line.remove', id: '9' }, 'Fjerning av turnuslinje: en linje som ikke er her nå'],
    ['a plain change', { type: 'demand.replace', rows: [] }, 'Endring av behov'],
    [
      'codes and cells in one',
      { type: 'batch', commands: [{ type: 'shift-codes.replace', shiftCodes: [] }, set(['1', 0, 'X'])] },
      'Endring av vaktkoder; Kari, 04.01.: X',
    ],
  ] as const)('%s', (_name, command, said) => {
    expect(stepInWords(step(command as PlanCommand), plan, wordsOf('nb'))).toBe(said);
  });
});
