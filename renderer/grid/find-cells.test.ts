import { describe, expect, it } from 'vitest';
import { findCells, neighbourFind, replaceFound } from './find-cells.ts';

const cells = [
  ['D', 'D1', 'Ø', ''],
  ['kurs D', 'd', 'A', 'D'],
];
const all = { top: 0, left: 0, bottom: 1, right: 3 };
const at = (row: number, col: number) => ({ row, col });

describe('findCells', () => {
  it('finds a code as the whole text, whatever its case, line by line', () => {
    expect(findCells({ text: 'd', isWhole: true }, all, cells)).toEqual([at(0, 0), at(1, 1), at(1, 3)]);
    expect(findCells({ text: ' ø ', isWhole: true }, all, cells)).toEqual([at(0, 2)]);
  });

  it('finds a text anywhere in cells, within the block only', () => {
    expect(findCells({ text: 'd', isWhole: false }, all, cells)).toEqual([at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(1, 3)]);
    expect(findCells({ text: 'D', isWhole: true }, { ...all, bottom: 0 }, cells)).toEqual([at(0, 0)]);
  });

  it('finds nothing for nothing', () => {
    expect(findCells({ text: ' ', isWhole: true }, all, cells)).toEqual([]);
  });
});

describe('neighbourFind', () => {
  const found = [at(0, 0), at(1, 1), at(1, 3)];
  it('goes on and back in order, and round at the ends', () => {
    expect(neighbourFind(found, at(0, 0), 1)).toEqual(at(1, 1));
    expect(neighbourFind(found, at(1, 3), 1)).toEqual(at(0, 0));
    expect(neighbourFind(found, at(1, 2), -1)).toEqual(at(1, 1));
    expect(neighbourFind(found, at(0, 0), -1)).toEqual(at(1, 3));
    expect(neighbourFind([], at(0, 0), 1)).toBeNull();
  });
});

describe('replaceFound', () => {
  const replace = (text: string, isWhole: boolean, by: string) =>
    replaceFound({ text, isWhole }, by, findCells({ text, isWhole }, all, cells), cells, ['D', 'A', 'N']);

  it('puts another code in whole cells, in the case that the plan writes it', () => {
    expect(replace('d', true, 'n').map(({ text }) => text)).toEqual(['N', 'N', 'N']);
  });

  it('replaces every place in a text and keeps the rest', () => {
    expect(replace('d', false, 'L').map(({ text }) => text)).toEqual(['L', 'L1', 'kurs L', 'L', 'L']);
  });

  it('empties cells, and names only those that change', () => {
    expect(replace('ø', true, '')).toEqual([{ row: 0, col: 2, text: '' }]);
    expect(replace('A', true, 'a')).toEqual([]);
  });

  it('leaves a cell as it is when the new text would be too long for it', () => {
    expect(replace('kurs', false, 'x'.repeat(40))).toEqual([]);
  });
});
