import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { planFromReading } from '#shared/exchange/plan-from-reading.ts';
import { readRota } from '#shared/exchange/read-rota.ts';
import { cellAddress, type Sheet, type SheetCell } from '#shared/exchange/workbook.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';

const WORDS = [
  'D',
  'A',
  'N',
  'F1',
  'Fri',
  '-',
  'Ma',
  'Ti',
  'On',
  'To',
  'Fr',
  'Lø',
  'Sø',
  'Uke 1',
  'Uke 53',
  'Sum',
  'Navn',
  '%',
  '75 %',
  '07:30-15:00',
  'D = 07:30-15',
];
const MORE = ['Sykepleier 1', 'Dag', '5/1', '29.2', '31.12.2027', '__proto__', 'x'.repeat(60), '22-08', '0730', 'Ferie', '#REF!', 'D 1', '–'];
const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS, ...MORE).map((text) => ({ kind: 'text' as const, text })) },
  fc.double({ noNaN: true, min: -10, max: 200 }).map((value) => ({ kind: 'number' as const, value })),
  fc.integer({ min: 1, max: 28 }).map((day) => ({ kind: 'date' as const, date: localDate(`2027-02-${String(day).padStart(2, '0')}`) })),
  fc.constant({ kind: 'time' as const, time: clockTime('07:30') }),
);
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 14 }), fc.boolean(), fc.boolean())
  .chain(([height, width, hasDays, isHidden]) =>
    fc
      .tuple(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }), fc.nat(height), fc.nat(width))
      .map(([rows, row, column]) => ({
        name: 'Ark',
        isHidden,
        // Half of the sheets have days that can be found.
        rows: hasDays
          ? [Array.from({ length: width }, (_, x) => (x === 0 ? null : { kind: 'text' as const, text: WORDS[6 + ((x - 1) % 7)] ?? '' })), ...rows]
          : rows,
        merges: [{ top: row, left: column, bottom: row + 1, right: column + 2 }],
        hiddenRows: [row],
        hiddenColumns: [],
        notes: [],
      })),
  );

describe('whatever a workbook holds', () => {
  it('reading it gives a valid plan or no lines, and accounts for every cell', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const { reading, roles } = readRota({ sheets }, {}, { fileName: 'any.xlsx', today: localDate('2027-01-06') });
        const whole = new Set(reading.notUnderstood.filter((miss) => miss.why === 'sheet').map((miss) => miss.sheet));
        const forgotten = sheets.flatMap(({ rows }, index) =>
          whole.has(index)
            ? []
            : rows.flatMap((row, y) => row.flatMap((each, x) => (each && !roles.get(index)?.has(cellAddress(y, x)) ? [cellAddress(y, x)] : []))),
        );
        expect(forgotten).toEqual([]);
        if (reading.lines.length === 0) return;
        const parsed = parsePlanDocument(writePlanDocument(planFromReading(reading)), 'any');
        expect(parsed.ok ? null : parsed.error).toBeNull();
      }),
      { seed: 2027, numRuns: 500 },
    );
  });
});
