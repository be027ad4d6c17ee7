import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan, RotaLine } from '#shared/domain/model/plan.ts';
import type { DayFigures, LineFigures } from '#shared/domain/model/results.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 300;

/** Random cycles, own-line and rolling. */
const CYCLES = Array.from({ length: PLANS }, (_, seed) => ({ seed, plan: asCycle(randomPlan(seededRandom(50_000 + seed))) }));

function asCycle(plan: Plan): Plan {
  if (plan.period.kind === 'cycle') return plan;
  const demand = plan.demand.map(({ from: _from, to: _to, ...row }) => row);
  const lines = plan.lines.map(({ overlays: _overlays, ...line }) => line);
  return { ...plan, period: { ...plan.period, kind: 'cycle' }, demand, lines };
}

function lineTwice({ elsewhere, ...line }: RotaLine): RotaLine {
  const there = elsewhere === undefined ? {} : { elsewhere: { ...elsewhere, cells: [...elsewhere.cells, ...elsewhere.cells] } };
  return { ...line, ...there, cells: [...line.cells, ...line.cells] };
}

/** The same weeks written twice. */
function twice(plan: Plan): Plan {
  const { period } = plan;
  return { ...plan, period: { ...period, weeks: period.weeks * 2 }, lines: plan.lines.map(lineTwice) };
}

/** What a line has a week or a year, and the counts of its period halved. Rest owed is left out: it follows the dates of agreements and who comes next in a rolling rota. */
function perWeek({ restOwedMinutes: _owed, ...line }: LineFigures, rounds: number): Omit<LineFigures, 'restOwedMinutes'> {
  const counts = (['weekendsWorked', 'weekends', 'nights', 'sundays'] as const).map((count) => [count, line[count] / rounds]);
  const daysOff = Object.fromEntries(Object.entries(line.daysOff).map(([kind, days]) => [kind, days / rounds])) as LineFigures['daysOff'];
  return { ...line, ...Object.fromEntries(counts), daysOff };
}

function withoutDate({ day: _day, date: _date, ...figures }: DayFigures) {
  return figures;
}

describe(`${PLANS} random cycles written out twice`, () => {
  it('keep every indicator, to the last bit', () => {
    for (const { seed, plan } of CYCLES) expect(evaluatePlan(twice(plan)).indicators, `seed ${seed}`).toEqual(evaluatePlan(plan).indicators);
  });

  it('keep every figure of a line', () => {
    for (const { seed, plan } of CYCLES) {
      const once = evaluatePlan(plan).lines.map((line) => perWeek(line, 1));
      expect(
        evaluatePlan(twice(plan)).lines.map((line) => perWeek(line, 2)),
        `seed ${seed}`,
      ).toEqual(once);
    }
  });

  it('have every day twice', () => {
    for (const { seed, plan } of CYCLES) {
      // A rolling rota goes on to the next line where it went round before, but who is on duty stays the same.
      const once = evaluatePlan(plan).days.map(withoutDate);
      expect(evaluatePlan(twice(plan)).days.map(withoutDate), `seed ${seed}`).toEqual([...once, ...once]);
    }
  });
});
