import { describe, expect, it } from 'vitest';
import { cellAddress } from '#shared/exchange/workbook.ts';
import { placeOf } from './sheet-place.ts';

describe('the place of an address', () => {
  it.each([
    [0, 0],
    [13, 2],
    [99, 26],
    [7, 701],
    [7, 702],
  ])('row %i, column %i comes back from its address', (row, column) => {
    expect(placeOf(cellAddress(row, column))).toEqual({ row, column });
  });

  it('is the first cell of a range', () => {
    expect(placeOf('B3:F30')).toEqual({ row: 2, column: 1 });
  });
});
