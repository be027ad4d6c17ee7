import { describe, expect, it } from 'vitest';
import { flatCut } from '#shared/domain/measures/flat-cut.ts';
import type { Measure } from '#shared/domain/measures/measure.ts';
import { measureEffect, measureReport, monthsUntil, shareOfYear } from '#shared/domain/measures/measure-effect.ts';
import { yearEstimate } from '#shared/domain/measures/year-estimate.ts';
import { localDate } from '#shared/time/local-date.ts';

const TODAY = localDate('2024-06-05');
const same = (kr: number) => ({ low: kr, high: kr });
const measure = (title: string, changes: Partial<Measure>): Measure => ({
  id: title,
  title,
  category: 'service-quality',
  unit: '',
  start: localDate('2024-07-01'),
  end: null,
  kr: null,
  fte: null,
  unitPriceKr: null,
  status: 'decided',
  ownerRole: '',
  source: '',
  consequence: '',
  limit: '',
  ...changes,
});

/** The measures of the committee meeting in June 2024: each begins at the half of the year. */
const LARVIK = [
  measure('Best praksis', { kr: same(80_000), category: 'efficiency' }),
  measure('Støttesamtaler avvikles', { kr: same(400_000) }),
  measure('Medleverordningen avvikles', { kr: same(880_000), category: 'structure-volume' }),
];

describe('the sums of the turnaround', () => {
  it.each([
    ['Best praksis', 40_000, 80_000],
    ['Støttesamtaler avvikles', 200_000, 400_000],
    ['Medleverordningen avvikles', 440_000, 880_000],
  ])('%s: %i in the half year, %i from the next', (title, half, whole) => {
    const [effect] = measureReport(
      LARVIK.filter((one) => one.title === title),
      2024,
      TODAY,
    ).effects;
    expect([effect?.inYear, effect?.fullYear, effect?.monthsToEffect]).toEqual([same(half), same(whole), 1]);
    const [next] = measureReport(
      LARVIK.filter((one) => one.title === title),
      2025,
      TODAY,
    ).effects;
    expect(next?.inYear).toEqual(same(whole));
  });

  it('add up by category and in all', () => {
    const { byCategory, total } = measureReport(LARVIK, 2024, TODAY);
    expect([byCategory.efficiency.inYear, byCategory['service-quality'].inYear, byCategory['structure-volume'].inYear]).toEqual([
      same(40_000),
      same(200_000),
      same(440_000),
    ]);
    expect([total.count, total.inYear, total.inNextYear, total.fullYear]).toEqual([3, same(680_000), same(1_360_000), same(1_360_000)]);
  });

  it('an estimate of 21 million becomes 7 when Tjølling, 14 million, is set aside on a line of its own', () => {
    const corrections = [{ label: 'Tjølling forsinket', kr: 14_000_000 }];
    expect(yearEstimate(21_000_000, corrections)).toEqual({ underlyingKr: 21_000_000, corrections, correctionsKr: 14_000_000, estimateKr: 7_000_000 });
  });

  it('42 million and 57 FTE imply 736 842 kroner for one FTE, and say that they imply it', () => {
    const { price } = measureEffect(measure('Bemanning', { kr: same(42_000_000), fte: same(57) }), 2024, TODAY);
    expect([Math.round(price?.kr ?? 0), price?.from]).toEqual([736_842, 'implied']);
  });
});

describe('effects', () => {
  it.each([
    ['2024-07-01', null, 2024, 6 / 12],
    ['2024-01-01', null, 2024, 1],
    ['2023-05-01', null, 2024, 1],
    ['2025-01-01', null, 2024, 0],
    ['2024-12-31', null, 2024, 1 / 31 / 12],
    ['2024-02-15', null, 2024, (11 - 14 / 29) / 12],
    ['2024-01-01', '2024-06-30', 2024, 6 / 12],
    ['2024-07-01', '2024-03-01', 2024, 0],
    ['2023-10-01', '2024-03-31', 2024, 3 / 12],
  ])('from %s to %s have in %i the share %d', (start, end, year, share) => {
    expect(shareOfYear(localDate(start), end === null ? null : localDate(end), year)).toBeCloseTo(share, 12);
  });

  it.each([
    ['2024-06-05', 0],
    ['2024-01-01', 0],
    ['2024-06-06', 1],
    ['2025-06-05', 12],
  ])('that begin %s are %i months away', (start, months) => {
    expect(monthsUntil(TODAY, localDate(start))).toBe(months);
  });

  it('in FTE become kroner by the stated price, and kroner FTE', () => {
    expect(measureEffect(measure('a', { fte: { low: 1, high: 2 }, unitPriceKr: 800_000 }), 2024, TODAY)).toMatchObject({
      fullYear: { low: 800_000, high: 1_600_000 },
      inYear: { low: 400_000, high: 800_000 },
      price: { kr: 800_000, from: 'stated' },
    });
    expect(measureEffect(measure('b', { kr: same(400_000), unitPriceKr: 800_000 }), 2024, TODAY).fte).toEqual(same(0.5));
  });

  it('without a price stay as they are; what is dropped is listed and not summed', () => {
    const report = measureReport([measure('a', { fte: same(1) }), measure('b', { kr: same(5), status: 'dropped' })], 2024, TODAY);
    expect(report.effects.map(({ fullYear }) => fullYear)).toEqual([null, same(5)]);
    expect(report.total).toEqual({ count: 1, inYear: same(0), inNextYear: same(0), fullYear: same(0), fte: same(1), withoutKr: 1 });
  });
});

describe('a flat cut', () => {
  const units = [
    { name: 'A', baseKr: 10, overspendKr: 100 },
    { name: 'B', baseKr: 10, overspendKr: 0 },
    { name: 'C', baseKr: 10, overspendKr: -50 },
  ];
  it('is shared by budget in whole kroner that add up, and the overspend comes on top', () => {
    expect(flatCut(1000, units, 100, 35.5).map(({ cutKr, findKr, fte, weekHours }) => [cutKr, findKr, fte, weekHours])).toEqual([
      [334, 434, 4.34, 4.34 * 35.5],
      [333, 333, 3.33, 3.33 * 35.5],
      [333, 283, 2.83, 2.83 * 35.5],
    ]);
  });
  it('of departments without a budget is nobody’s, and without a price there are no hours', () => {
    expect(flatCut(1000, [{ name: 'A', baseKr: 0, overspendKr: 5 }], null, 35.5)).toEqual([
      { name: 'A', cutKr: 0, overspendKr: 5, findKr: 5, fte: null, weekHours: null },
    ]);
  });
});
