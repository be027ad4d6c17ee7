import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { toPlanDocument, writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { randomCommand } from '../support/random-command.ts';
import { randomPlan } from '../support/random-plan.ts';

function read(source: unknown): Plan {
  const parsed = parsePlanDocument(source, 'plan');
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Any plan that the commands can make, with unknown codes in its cells. */
const anyPlan = fc.integer({ min: 0, max: 2 ** 31 }).map((seed): Plan => {
  const random = seededRandom(seed);
  const start = randomPlan(random);
  let plan: Plan = { ...start, lines: start.lines.map((line) => ({ ...line, positionPercent: line.positionPercent || 10 })) };
  for (let step = 0; step < 5; step++) {
    const changed = applyCommand(plan, randomCommand(random, plan));
    if (changed.ok) plan = changed.value;
  }
  return plan;
});

describe('plan documents', () => {
  it('give back every plan that commands can make, unknown codes included', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(read(writePlanDocument(plan))).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('come out of reading and writing as they went in, letter by letter and as a value', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = writePlanDocument(plan);
        expect(writePlanDocument(read(text))).toBe(text);
        const value: unknown = JSON.parse(text);
        expect(JSON.parse(JSON.stringify(toPlanDocument(read(value))))).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  it('never throw and never accept a document with one part torn out', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, at) => {
        const text = writePlanDocument(plan);
        expect(parsePlanDocument(text.slice(0, at % (text.length - 2)), 'plan').ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
