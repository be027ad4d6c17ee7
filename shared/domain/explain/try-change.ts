import { createEvaluator } from '../evaluate/create-evaluator.ts';
import { ownerOf } from '../model/apply-evaluation-update.ts';
import type { Plan } from '../model/plan.ts';
import type { Evaluation, EvaluationUpdate, Finding } from '../model/results.ts';
import { applyCommand } from '../plan/apply-command.ts';
import type { CellChange } from '../plan/command.ts';

/** Tries changes of cells on a plan, one after the other, each on the plan as it is. */
export interface Trial {
  readonly evaluation: Evaluation;
  /** Whether the finding goes away and nothing comes in its place that is a breach, needs an agreement, or is advised against. */
  mends(finding: Finding, cells: readonly CellChange[]): boolean;
  /** The same without a finding that must go away. */
  isHarmless(cells: readonly CellChange[]): boolean;
}

/** Evaluates the plan once; a trial then costs what an edit costs. */
export function createTrial(plan: Plan): Trial {
  const evaluator = createEvaluator(plan);
  const evaluation = evaluator.evaluation();
  const before = byOwner(evaluation.findings);
  /** What the owners touched by a change have afterwards; null when it changes nothing. */
  const findingsWith = (cells: readonly CellChange[]) => {
    const command = { type: 'cells.set', cells } as const;
    const changed = applyCommand(plan, command);
    if (!changed.ok || changed.value === plan) return null;
    const after = findingsAfter(evaluator.update(changed.value));
    evaluator.update(plan);
    return after;
  };
  const addsNothing = (after: ReadonlyMap<string, readonly Finding[]>) => {
    const old = [...after.keys()].flatMap((owner) => before.get(owner) ?? []);
    const isAccepted = (finding: Finding) =>
      finding.severity === 'info' || finding.severity === 'covered' || old.some((one) => isSame(one, finding) && !isWorse(finding, one));
    return [...after.values()].every((findings) => findings.every(isAccepted));
  };
  return {
    evaluation,
    mends(finding, cells) {
      const after = findingsWith(cells);
      const own = after?.get(ownerOf(finding));
      return after !== null && own !== undefined && !own.some((other) => isSame(other, finding)) && addsNothing(after);
    },
    isHarmless(cells) {
      const after = findingsWith(cells);
      return after !== null && addsNothing(after);
    },
  };
}

function findingsAfter(update: EvaluationUpdate): ReadonlyMap<string, readonly Finding[]> {
  return update.kind === 'full' ? byOwner(update.evaluation.findings) : new Map(update.findings.map(({ owner, findings }) => [owner, findings]));
}

function byOwner(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) found.set(ownerOf(finding), [...(found.get(ownerOf(finding)) ?? []), finding]);
  return found;
}

/** The same matter: a finding about hours, say, stays the same one when its numbers change. */
function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.line === b.line && a.day === b.day && a.inputs['variant'] === b.inputs['variant'] && (a.line !== null || a.from === b.from);
}

const RANK = ['info', 'covered', 'advice', 'needs-agreement', 'breach'];

function isWorse(after: Finding, before: Finding): boolean {
  const rank = RANK.indexOf(after.severity) - RANK.indexOf(before.severity);
  if (rank !== 0) return rank > 0;
  return Math.abs(after.measured - after.limit) > Math.abs(before.measured - before.limit);
}
