import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { priceShifts } from '../cost/price-plan.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { wishesOf } from '../wishes/wishes-of.ts';
import { heldPositions } from './held-positions.ts';

const SETTINGS = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };
const WEEK = 'D D D D - D -';
// Two are wanted by day all week; three lines work it four weekdays and the Saturday.
const builder = aPlan().withDemand('07:30', '15:00', 2).withLines(2, WEEK).withSettings(SETTINGS);
const planWith = (facts: Partial<Pick<RotaLine, 'vacancy' | 'wishes'>> = {}): Plan =>
  builder.withLine(WEEK, { ...(facts.vacancy ? { vacancy: facts.vacancy } : {}), ...(facts.wishes ? { wishes: facts.wishes } : {}) }).build();
const held = planWith({ vacancy: 'held' });

function without(plan: Plan): Plan {
  return { ...plan, lines: plan.lines.slice(0, 2) };
}

describe('a position held vacant', () => {
  it('gives the figures, days and findings of a plan without it', () => {
    const [there, gone] = [evaluatePlan(held), evaluatePlan(without(held))];
    expect(there.indicators).toEqual(gone.indicators);
    expect(there.days).toEqual(gone.days);
    expect(there.findings).toEqual(gone.findings);
    expect(there.lines[2]).toMatchObject({ hoursPlanned: 0, hoursContracted: 0, hoursBalance: 0, weekendsWorked: 0, costYearOre: 0 });
  });

  it('costs nothing, also where its pay is not known', () => {
    const unpaid: Plan = {
      ...held,
      lines: held.lines.map((line) => (line.vacancy === 'held' ? { ...line, competence: 'assistant', seniorityYears: 70 } : line)),
    };
    expect(priceShifts(buildTimeline(held)).positionYearOre).toBe(priceShifts(buildTimeline(without(held))).positionYearOre);
    expect(evaluatePlan(unpaid).indicators['cost.year']?.value).toBe(evaluatePlan(without(held)).indicators['cost.year']?.value);
  });

  it('keeps its cells, and gets everything back when it is no longer held', () => {
    expect(held.lines[2]?.cells.slice(0, 5)).toEqual(['D', 'D', 'D', 'D', '']);
    const filled = planWith();
    expect(evaluatePlan(filled).indicators['hours.planned']?.value).toBe(3 * 37.5);
    expect(evaluatePlan(planWith({ vacancy: 'vacant' })).indicators).toEqual(evaluatePlan(filled).indicators);
  });

  it('has no wishes', () => {
    expect(wishesOf(planWith({ vacancy: 'held', wishes: [{ day: 0, want: 'off' }] })).lines).toEqual([]);
    expect(wishesOf(planWith({ vacancy: 'vacant', wishes: [{ day: 0, want: 'off' }] })).refused).toBe(1);
  });
});

describe('heldPositions', () => {
  it('tells what the position saves, the hours on duty lost, and the growth of the deficit', () => {
    // Four weekday shifts and one Saturday of 7.5 hours. Two are wanted and two remain, so nothing is missing that was not missing before.
    expect(heldPositions(held)).toMatchObject({ lost: { weekday: 30, weekend: 7.5 }, deficitGrowth: { weekday: 0, weekend: 0 } });
    const three: Plan = { ...held, demand: held.demand.map((row) => ({ ...row, people: 3 })) };
    expect(heldPositions(three)).toMatchObject({ lost: { weekday: 30, weekend: 7.5 }, deficitGrowth: { weekday: 30, weekend: 7.5 } });
  });

  it('saves the yearly cost of the position, supplements of its shifts included', () => {
    const saved = heldPositions(held).savesYearOre;
    const costs = (plan: Plan) => priceShifts(buildTimeline(plan)).positionYearOre ?? 0;
    expect(saved).toBe(costs(planWith()) - costs(held));
    // Without weekends: 11 × 45 450 kr, 12 % holiday pay, 10 % pension, 14.1 % of all three (see position-cost.test.ts).
    const weekdays = aPlan().withLine('D D D D D - -', { vacancy: 'held' }).withSettings(SETTINGS).build();
    expect(heldPositions(weekdays).savesYearOre).toBe(69_594_040);
  });

  it('looks at each position alone and at all together, which is not the sum', () => {
    const two: Plan = { ...held, lines: held.lines.map((line, index) => (index === 0 ? line : { ...line, vacancy: 'held' as const })) };
    const report = heldPositions(two);
    expect(report.lines.map(({ line, deficitGrowth }) => [line, deficitGrowth.weekday])).toEqual([
      ['2', 30],
      ['3', 30],
    ]);
    // One of two remains where three would be: the deficit against a full plan is one head, not two.
    expect([report.lost.weekday, report.deficitGrowth.weekday]).toEqual([60, 30]);
  });

  it('looks at positions that somebody thinks of holding', () => {
    const report = heldPositions(planWith(), ['2']);
    expect(report.lines.map(({ line }) => line)).toEqual(['2']);
    expect(report.lost).toEqual({ weekday: 30, weekend: 7.5 });
  });

  it('is nothing without positions held, and tells why a saving is not known', () => {
    expect(heldPositions(planWith())).toEqual({
      lines: [],
      savesYearOre: 0,
      lost: { weekday: 0, weekend: 0 },
      deficitGrowth: { weekday: 0, weekend: 0 },
    });
    const bare: Plan = { ...held, settings: {} };
    expect(heldPositions(bare)).toMatchObject({ savesYearOre: null, reason: { key: 'cost.reason.no-percent.both' } });
  });
});
