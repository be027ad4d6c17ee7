import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { explainFinding } from '#shared/domain/explain/explain-finding.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 120;
const FINDINGS_A_PLAN = 8;

const matter = ({ rule, line, day, from, inputs }: Finding) => [rule, line, day, inputs['variant'], line === null ? from : ''].join(' ');
const hasToChange = ({ severity }: Finding) => severity === 'breach' || severity === 'needs-agreement';

function after(plan: Plan, cells: readonly { readonly line: string; readonly day: number; readonly text: string }[]): readonly Finding[] {
  const changed = applyCommand(plan, { type: 'cells.set', cells });
  if (!changed.ok) throw new Error(`refused: ${JSON.stringify(changed.error)}`);
  return evaluatePlan(changed.value).findings;
}

describe('changes that mend a finding, in random plans', () => {
  it('make it go away and bring nothing new that has to change', () => {
    let tried = 0;
    for (let seed = 1; seed <= PLANS; seed += 1) {
      const plan = randomPlan(seededRandom(seed));
      const { findings } = evaluatePlan(plan);
      const old = new Set(findings.filter(hasToChange).map(matter));
      for (const finding of findings.filter(hasToChange).slice(0, FINDINGS_A_PLAN)) {
        const { fixes } = explainFinding(plan, finding);
        expect(fixes.length).toBeLessThanOrEqual(2);
        for (const { command } of fixes) {
          tried += 1;
          const what = `seed ${seed}, ${matter(finding)}: ${JSON.stringify(command.cells)}`;
          const found = after(plan, command.cells);
          expect(found.map(matter), what).not.toContain(matter(finding));
          expect(
            found.filter(hasToChange).filter((each) => !old.has(matter(each))),
            what,
          ).toEqual([]);
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('explain every finding of every rule without failing', () => {
    const rules = new Set<string>();
    for (let seed = 1000; seed < 1000 + PLANS; seed += 1) {
      const plan = randomPlan(seededRandom(seed));
      for (const finding of evaluatePlan(plan).findings.slice(0, FINDINGS_A_PLAN * 3)) {
        rules.add(finding.rule);
        expect(explainFinding(plan, finding).explanation.finding).toBe(finding);
      }
    }
    expect(rules.size).toBeGreaterThan(12);
  });
});
