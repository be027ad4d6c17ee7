import { describe, expect, it } from 'vitest';
import { cellAddress, columnName } from './workbook.ts';

describe('addresses of cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i as spreadsheets do: %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('counts rows from one', () => {
    expect(cellAddress(13, 2)).toBe('C14');
  });
});
