import { describe, expect, it } from 'vitest';
import { aPlan, type LineFacts } from '#tests/support/a-plan.ts';
import type { PlanSettings } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { PositionPart } from './cost-report.ts';
import { priceShifts } from './price-plan.ts';

const SETTINGS: PlanSettings = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };

function reportOf(week: string, facts: LineFacts = {}, settings: PlanSettings = SETTINGS) {
  return priceShifts(buildTimeline(aPlan().cycle().withLine(week, facts).withSettings(settings).build()));
}

const inWords = ({ part, ofOre, share, amountOre }: PositionPart) =>
  `${part}: ${(ofOre / 100).toFixed(2)} × ${share.toFixed(4)} = ${(amountOre / 100).toFixed(2)}`;

describe('the yearly cost of a position', () => {
  it('is eleven months’ pay, 12 % holiday pay on them, pension, and the contribution on all three', () => {
    const { positions, positionYearOre, positionNote } = reportOf('- - - - - - -');
    expect(positions[0]?.parts.map(inWords)).toEqual([
      'base: 545400.00 × 0.9167 = 499950.00',
      'holiday-pay: 499950.00 × 0.1200 = 59994.00',
      'pension: 499950.00 × 0.1000 = 49995.00',
      'employer-contribution: 609939.00 × 0.1410 = 86001.40',
    ]);
    expect(positionYearOre).toBe(69_594_040);
    expect(positionNote).toEqual({ key: 'cost.note.position-months', params: { months: 11 } });
  });

  it('is not the sum of its shifts: it is there without any, and lower than full-time shifts priced by the hour', () => {
    expect(reportOf('- - - - - - -')).toMatchObject({ yearOre: 0, positionYearOre: 69_594_040 });
    const full = reportOf('D D D D D - -', { fullTimeWeekHours: 37.5 });
    expect(full.positionYearOre).toBeLessThan(full.yearOre ?? 0);
  });

  it('follows the size of the position', () => {
    const half = reportOf('- - - - - - -', { positionPercent: 50 }).positionYearOre ?? 0;
    expect(Math.abs(half * 2 - 69_594_040)).toBeLessThanOrEqual(4);
  });

  it('has the supplements of the planned shifts, carried to a year', () => {
    // One Saturday evening a week: 7.5 h × 70, 4 h × 56 and 1 h × 73.86, fifty-two times.
    expect(reportOf('- - - - - A -').positions[0]?.parts.slice(0, 4).map(inWords)).toEqual([
      'base: 545400.00 × 0.9167 = 499950.00',
      'evening: 11648.00 × 0.9167 = 10677.33',
      'night: 3840.72 × 0.9167 = 3520.66',
      'weekend: 27300.00 × 0.9167 = 25025.00',
    ]);
  });

  it('is twelve months’ pay times the payroll’s own factor where the plan states one, and needs no other percentage', () => {
    const { positions, positionYearOre, positionNote } = reportOf('- - - - - - -', {}, { positionCostFactor: 1.4 });
    expect(positions[0]?.parts.map(inWords)).toEqual(['base: 545400.00 × 1.0000 = 545400.00', 'on-costs: 545400.00 × 0.4000 = 218160.00']);
    expect([positionYearOre, positionNote.key]).toEqual([76_356_000, 'cost.note.position-factor']);
  });

  it('is null with the reason without a percentage, or without pay', () => {
    expect(reportOf('- - - - - - -', {}, { pensionPercent: 10 })).toMatchObject({
      positionYearOre: null,
      positions: [{ yearOre: null, reason: { key: 'cost.reason.no-percent.employer-contribution' } }],
    });
    expect(reportOf('D - - - - - -', { competence: 'assistant' })).toMatchObject({
      positionYearOre: null,
      positions: [{ parts: [], fixedSupplement: null, reason: { key: 'cost.reason.no-pay' } }],
    });
  });
});

describe('supplements as a fixed amount a month', () => {
  it('are the year’s evening, night and weekend supplements × 1900 ÷ the hours of the full position', () => {
    const { fixedSupplement } = reportOf('- - - - - A -').positions[0] ?? {};
    // 42 788.72 kr a year × 1900 / 1846 = 44 040.39 kr; a twelfth of it is 3 670.03 kr.
    expect(fixedSupplement).toMatchObject({
      plannedYearOre: 4_278_872,
      paidHours: 1900,
      divisor: 1846,
      yearOre: 4_404_039,
      monthOre: 367_003,
      rule: 'HTA 3.7',
    });
  });

  it.each([
    [37.5, 1950],
    [35.5, 1846],
    [33.6, 1747.2],
  ] as const)('divide by the norm: %s hours a week are %s a year', (fullTimeWeekHours, divisor) => {
    expect(reportOf('- - - - - A -', { fullTimeWeekHours }).positions[0]?.fixedSupplement?.divisor).toBe(divisor);
  });

  it('are not known before 2023, from when the sources give their hours', () => {
    const plan = aPlan().calendar('2021-03-01').withLine('- - - - - A -').withSettings(SETTINGS).build();
    expect(priceShifts(buildTimeline(plan)).positions[0]?.fixedSupplement).toBeNull();
  });
});
