import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { fixturePlan } from '#tests/support/fixture-plan.ts';
import { priceShifts } from '../cost/price-plan.ts';
import type { AbsenceRates, NoHireQuestion } from '../model/absence.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { simulateNoHire } from './simulate-no-hire.ts';

const NOBODY: AbsenceRates = { short: { weekday: 0, weekend: 0 }, long: { weekday: 0, weekend: 0 } };
const EVERYBODY: AbsenceRates = { ...NOBODY, short: { weekday: 1, weekend: 1 } };
const ask = (rates: AbsenceRates, facts: Partial<NoHireQuestion> = {}): NoHireQuestion => ({ rates, hiresAtFloor: false, seed: 1, ...facts });

const PRICED = { employerContributionPercent: 14.1, pensionPercent: 14 };
const WARD = fixturePlan('../../shared/templates/demo/somatic-ward.vaktbalanse.json');

/** Three on days all week, two wanted and at least one, one nurse among them. */
const THREE = aPlan()
  .withLine('D D D D D D D', { competence: 'registered-nurse', annualPayKr: 600_000 })
  .withLine('D D D D D D D', { competence: 'healthcare-worker', annualPayKr: 500_000 })
  .withLine('D D D D D D D', { competence: 'healthcare-worker', annualPayKr: 500_000 })
  .withDemand('07:30', '15:00', 2, { minimum: 1, competence: { 'registered-nurse': 1 } })
  .withSettings(PRICED)
  .build();

describe('no hiring at the first absence', () => {
  it('nobody away: nothing is hired, short or saved', () => {
    const report = simulateNoHire(THREE, ask(NOBODY));
    expect(report).toMatchObject({
      planned: 21 * 52,
      absent: { low: 0, high: 0 },
      hiredByRule: { high: 0 },
      shortHours: { high: 0 },
      belowFloor: { high: 0 },
      savedOre: { high: 0 },
    });
  });

  it('everybody away every day: one of three is not covered, two are; as two are wanted, no hours are short', () => {
    const report = simulateNoHire(THREE, ask(EVERYBODY));
    expect(report.absent).toEqual({ low: 21 * 52, middle: 21 * 52, high: 21 * 52 });
    expect(report.hiredByRule.middle).toBe(14 * 52);
    expect(report.shortHours.high).toBe(0);
    expect(report.belowFloor.high).toBe(0);
    expect(report.parts.filter(({ uncovered }) => uncovered.middle > 0).map(({ part, isWeekend, uncovered }) => [part, isWeekend, uncovered.middle])).toEqual([
      ['day', false, 5 * 52],
      ['day', true, 2 * 52],
    ]);
  });

  it('where it is the nurse, her hours are without competence; with hiring at the floor they never are', () => {
    const without = simulateNoHire(THREE, ask(EVERYBODY));
    // About one day in three it is the nurse who says so first.
    expect(without.competenceHours.middle).toBeGreaterThan(7.5 * 52);
    expect(without.competenceHours.middle).toBeLessThan(7.5 * 7 * 52 * 0.5);
    const heeding = simulateNoHire(THREE, ask(EVERYBODY, { hiresAtFloor: true }));
    expect(heeding.competenceHours.high).toBe(0);
    // Only for the nurse is somebody hired all the same; the two others are left open as before.
    expect(heeding.hiredByRule.middle).toBeGreaterThan(14 * 52);
    expect(heeding.hiredByRule.high).toBeLessThan(19 * 52);
  });

  it('a competence that nobody asks for is never missed', () => {
    const plan = aPlan()
      .withLine('D D D D D - -', { competence: 'specialist-nurse', annualPayKr: 500_000 })
      .withDemand('07:30', '15:00', 1, { minimum: 0 })
      .build();
    expect(simulateNoHire(plan, ask(EVERYBODY)).competenceHours.high).toBe(0);
    expect(simulateNoHire(plan, ask(EVERYBODY, { hiresAtFloor: true })).hiredByRule.high).toBe(0);
  });

  it('a short cycle goes round a whole year: one week and the same week four times over swing alike', () => {
    const week = 'D D D D D - -';
    const rates = { ...NOBODY, short: { weekday: 0.1, weekend: 0.1 } };
    const swing = (cells: string): number => {
      const { low, high } = simulateNoHire(aPlan().withLine(cells, { annualPayKr: 500_000 }).withDemand('07:30', '15:00', 1).build(), ask(rates)).absent;
      return high - low;
    };
    // 260 shifts a year with a share of a tenth: four of five years lie within about six either side of 26.
    expect(swing(week)).toBeGreaterThan(9);
    expect(swing(week)).toBeLessThan(17);
    expect(Math.abs(swing(week) - swing(`${week} ${week} ${week} ${week}`))).toBeLessThanOrEqual(3);
  });

  it('one alone on duty who is away is below the floor each time, and never with hiring at the floor', () => {
    const alone = aPlan()
      .withLine('D D D D D - -', { annualPayKr: 500_000 })
      .withDemand('07:30', '15:00', 1, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] })
      .withSettings(PRICED)
      .build();
    const report = simulateNoHire(alone, ask(EVERYBODY));
    expect(report.belowFloor.middle).toBe(5 * 52);
    expect(report.shortHours.middle).toBe(37.5 * 52);
    expect(simulateNoHire(alone, ask(EVERYBODY, { hiresAtFloor: true }))).toMatchObject({
      belowFloor: { high: 0 },
      shortHours: { high: 0 },
      savedOre: { high: 0 },
    });
  });

  it('what is saved is the price of the shifts, as the cost of the rota has it', () => {
    const alone = aPlan().withLine('D D D D D - -', { annualPayKr: 500_000 }).withDemand('07:30', '15:00', 1).withSettings(PRICED).build();
    const { yearOre } = priceShifts(buildTimeline(alone));
    expect(yearOre).toBeGreaterThan(0);
    expect(simulateNoHire(alone, ask(EVERYBODY)).savedOre?.middle).toBe(yearOre);
  });

  it('a night over the end of the cycle is missed after midnight too', () => {
    const nights = aPlan()
      .withLine('- - - - - - N', { annualPayKr: 500_000 })
      .withDemand('22:00', '08:00', 1, { days: ['sun'] })
      .build();
    expect(simulateNoHire(nights, ask(EVERYBODY)).shortHours.middle).toBe(10 * 52);
  });

  it('long absence is always covered, and is away from the same persons on all days', () => {
    const report = simulateNoHire(THREE, ask({ ...NOBODY, long: { weekday: 1, weekend: 1 } }));
    expect(report.hiredByRule).toEqual(report.absent);
    expect(report.shortHours.high).toBe(0);
  });

  it('the shares come back as shares: 6 in a hundred on weekdays and 12 at weekends', () => {
    const report = simulateNoHire(WARD, ask({ short: { weekday: 0.06, weekend: 0.12 }, long: { weekday: 0, weekend: 0 } }));
    const share = report.absent.middle / report.planned;
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.12);
    expect(report.absent.low).toBeLessThan(report.absent.high);
  });

  it('the same seed gives the same answer, another seed another', () => {
    const rates = { short: { weekday: 0.03, weekend: 0.03 }, long: { weekday: 0.06, weekend: 0.06 } };
    expect(simulateNoHire(WARD, ask(rates))).toEqual(simulateNoHire(WARD, ask(rates)));
    expect(simulateNoHire(WARD, ask(rates, { seed: 2 }))).not.toEqual(simulateNoHire(WARD, ask(rates)));
  });

  it('a line without a known price leaves the money out, and nothing else', () => {
    const plan = aPlan().withLine('D D D D D - -').withDemand('07:30', '15:00', 1).build();
    const report = simulateNoHire(plan, ask(EVERYBODY));
    expect(report.savedOre).toBeNull();
    expect(report.absent.middle).toBe(5 * 52);
  });
});
