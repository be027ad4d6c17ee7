import { describe, expect, it } from 'vitest';
import { summariseCommand } from './summarise-command.ts';

const cell = (line: string, day: number, text: string) => ({ line, day, text });

describe('summariseCommand', () => {
  it('counts cells, names their lines and days, and the text where it is one', () => {
    expect(summariseCommand({ type: 'cells.set', cells: [cell('2', 9, 'D'), cell('1', 3, 'D'), cell('2', 4, 'D')] })).toEqual([
      { type: 'cells.set', cells: { count: 3, lines: ['2', '1'], from: 3, to: 9, text: 'D' } },
    ]);
    expect(summariseCommand({ type: 'cells.set', cells: [cell('1', 0, 'D'), cell('1', 1, '')] })[0]?.cells?.text).toBeNull();
  });

  it('names the line of a change of lines', () => {
    expect(summariseCommand({ type: 'line.remove', id: '7' })).toEqual([{ type: 'line.remove', line: '7' }]);
  });

  it('has a part for each command of a batch', () => {
    const parts = summariseCommand({
      type: 'batch',
      commands: [
        { type: 'shift-codes.replace', shiftCodes: [] },
        { type: 'cells.set', cells: [cell('1', 0, '')] },
      ],
    });
    expect(parts).toEqual([{ type: 'shift-codes.replace' }, { type: 'cells.set', cells: { count: 1, lines: ['1'], from: 0, to: 0, text: '' } }]);
  });
});
