import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan, RotaLine } from '#shared/domain/model/plan.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { type Random, seededRandom } from '#shared/kernel/random.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 300;

/** What this department alone is judged by, and what is judged of the unit. */
const ONLY_HERE = ['hours-balance', 'break', 'minimum-staffing', 'competence-cover', 'plan-notice'];

/** Every shift of a line falls to this department or to the other one; all else stays. */
function splitLine(random: Random, line: RotaLine, { shiftCodes }: Plan): RotaLine {
  const codes = shiftCodes.flatMap(({ look: _look, ...code }) => (code.kind === 'work' ? [code] : [])).map(({ kind: _kind, ...code }) => code);
  const isThere = line.cells.map((text) => codes.some(({ code }) => code === text) && random() < 0.5);
  return {
    ...line,
    cells: line.cells.map((text, day) => (isThere[day] ? '' : text)),
    elsewhere: {
      unit: '3. etasje',
      positionPercent: line.positionPercent,
      shiftCodes: codes,
      cells: line.cells.map((text, day) => (isThere[day] ? text : '')),
    },
  };
}

function ofPerson(plan: Plan): readonly Finding[] {
  return evaluatePlan(plan)
    .findings.filter(({ rule }) => !ONLY_HERE.includes(rule))
    .map(({ inputs: { elsewhere: _unit, ...inputs }, ...finding }) => ({ ...finding, inputs }));
}

describe(`${PLANS} plans whose people work the same shifts in one department or in two`, () => {
  it('have the same findings about the people', () => {
    let findings = 0;
    for (let seed = 0; seed < PLANS; seed += 1) {
      const random = seededRandom(90_000 + seed);
      const drawn = randomPlan(random);
      if (drawn.period.rotation === 'rolling') continue;
      // Leave lies over what is worked here, and a position held vacant has no person.
      const whole: Plan = { ...drawn, lines: drawn.lines.map(({ overlays: _leave, vacancy: _held, elsewhere: _there, ...line }) => line) };
      const split: Plan = { ...whole, lines: whole.lines.map((line) => splitLine(random, line, whole)) };
      const expected = ofPerson(whole);
      expect(ofPerson(split), `seed ${seed}`).toEqual(expected);
      findings += expected.length;
    }
    expect(findings).toBeGreaterThan(PLANS);
  });
});
