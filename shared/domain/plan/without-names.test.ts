import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { randomPlan } from '#tests/support/random-plan.ts';
import { seededRandom } from '../../kernel/random.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { Plan } from '../model/plan.ts';
import { withoutNames } from './without-names.ts';

const SECRETS = ['Kari', 'Ola', 'Ragnvald', 'Anne', 'sick-leave'];
const base = aPlan().withLine('D Kari - A A - -').build();
const plan: Plan = {
  ...base,
  shiftCodes: [...base.shiftCodes, { code: 'SY', kind: 'leave', leave: 'sick-leave' }],
  demand: base.demand.map((row) => ({ ...row, author: 'Ragnvald' })),
  lines: base.lines.map((line) => ({
    ...line,
    label: 'Kari Nordmann',
    cells: line.cells.map((cell, day) => (day === 2 ? 'SY' : cell)),
    wishes: [{ day: 0, want: 'off', note: 'Ola har bursdag' }],
  })),
  comments: [{ id: 'c', text: 'Anne kan ikke', at: '2027-01-04T07:30' }] as unknown as Plan['comments'],
  process: { steps: [{ status: 'to-discussion', on: base.period.start, participants: 'Ragnvald', minutes: 'Ola sa nei' }] },
};

describe('a plan without names', () => {
  it('holds none of the words that people wrote about people', () => {
    const text = JSON.stringify(withoutNames(plan));
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('keeps codes, wishes and the steps that were taken', () => {
    const { lines, process } = withoutNames(plan);
    expect(lines[0]?.cells).toEqual(['D', '', 'SY', 'A', 'A', '', '']);
    expect(lines[0]?.wishes).toEqual([{ day: 0, want: 'off' }]);
    expect(process?.steps).toEqual([{ status: 'to-discussion', on: base.period.start }]);
  });

  it('has every figure of the plan', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const random = randomPlan(seededRandom(seed));
      const { indicators, counts } = evaluatePlan(random);
      const plain = evaluatePlan(withoutNames(random));
      expect([plain.indicators, plain.counts]).toEqual([indicators, counts]);
    }
  });
});
