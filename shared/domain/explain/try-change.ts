import { must } from '../../kernel/assert.ts';
import { createEvaluator, type Evaluator } from '../evaluate/create-evaluator.ts';
import { ownerOf } from '../model/apply-evaluation-update.ts';
import type { Plan } from '../model/plan.ts';
import type { DayFigures, Evaluation, EvaluationUpdate, Finding, LineFigures } from '../model/results.ts';
import type { TouchedLine, TriedChange } from '../model/tried-change.ts';
import { applyCommand } from '../plan/apply-command.ts';
import type { CellChange } from '../plan/command.ts';

/** Tries changes of cells on a plan, one after the other, each on the plan as it is. */
export interface Trial {
  readonly evaluation: Evaluation;
  /** What the change brings; null when it changes nothing or is refused. */
  outcome(cells: readonly CellChange[]): TriedChange | null;
  /** Whether the finding goes away and nothing comes in its place that is a breach, needs an agreement, or is advised against. */
  mends(finding: Finding, cells: readonly CellChange[]): boolean;
  /** The same without a finding that must go away. */
  isHarmless(cells: readonly CellChange[]): boolean;
}

/** A trial costs what an edit costs. @param evaluator one that holds the plan; without it the plan is evaluated once */
export function createTrial(plan: Plan, evaluator: Pick<Evaluator, 'evaluation' | 'preview'> = createEvaluator(plan)): Trial {
  const evaluation = evaluator.evaluation();
  const before = byOwner(evaluation.findings);
  const known = new Map(evaluation.lines.map((line) => [line.id, line]));

  const previewOf = (cells: readonly CellChange[]): EvaluationUpdate | null => {
    const changed = applyCommand(plan, { type: 'cells.set', cells });
    return !changed.ok || changed.value === plan ? null : evaluator.preview(changed.value);
  };
  const cameIn = (after: Findings): readonly Finding[] =>
    [...after].flatMap(([owner, findings]) => {
      const old = before.get(owner) ?? [];
      return findings.filter((finding) => finding.severity !== 'info' && !old.some((one) => isSame(one, finding) && !isWorse(finding, one)));
    });
  const goneFrom = (after: Findings): readonly Finding[] =>
    [...after].flatMap(([owner, findings]) =>
      (before.get(owner) ?? []).filter((finding) => finding.severity !== 'info' && !findings.some((other) => isSame(other, finding))),
    );
  const addsNothing = (after: Findings) => cameIn(after).every(({ severity }) => severity === 'covered');

  return {
    evaluation,
    outcome(cells) {
      const update = previewOf(cells);
      if (update === null) return null;
      const after = findingsAfter(update, before);
      const { lines, days } = update.kind === 'full' ? update.evaluation : update;
      return {
        command: { type: 'cells.set', cells },
        lines: touchedLines(cells, known, lines, plan.period.weeks),
        costOre: costDifference(known, lines, plan.period.weeks),
        deficitHours: moreIn(evaluation.days, days, ({ deficit }) => deficit),
        surplusHours: moreIn(evaluation.days, days, ({ surplus }) => surplus),
        gone: goneFrom(after),
        came: cameIn(after),
      };
    },
    mends(finding, cells) {
      const update = previewOf(cells);
      if (update === null) return false;
      const after = findingsAfter(update, before);
      const own = after.get(ownerOf(finding));
      return own !== undefined && !own.some((other) => isSame(other, finding)) && addsNothing(after);
    },
    isHarmless(cells) {
      const update = previewOf(cells);
      return update !== null && addsNothing(findingsAfter(update, before));
    },
  };
}

type Findings = ReadonlyMap<string, readonly Finding[]>;

/** What the owners touched by a change have afterwards. */
function findingsAfter(update: EvaluationUpdate, before: Findings): Findings {
  if (update.kind === 'patch') return new Map(update.findings.map(({ owner, findings }) => [owner, findings]));
  const after = byOwner(update.evaluation.findings);
  return new Map([...new Set([...before.keys(), ...after.keys()])].map((owner) => [owner, after.get(owner) ?? []]));
}

function touchedLines(cells: readonly CellChange[], known: KnownLines, changed: readonly LineFigures[], weeks: number): readonly TouchedLine[] {
  const after = new Map(changed.map((line) => [line.id, line]));
  return [...new Set(cells.map(({ line }) => line))].map((line) => {
    const [old, now] = [must(known.get(line), 'the figures of a line'), after.get(line)];
    const { hoursBalance, weekendsWorked } = now ?? old;
    return {
      line,
      balanceBefore: old.hoursBalance * weeks,
      balanceAfter: hoursBalance * weeks,
      weekendsBefore: old.weekendsWorked,
      weekendsAfter: weekendsWorked,
    };
  });
}

type KnownLines = ReadonlyMap<string, LineFigures>;

const WEEKS_PER_YEAR = 52;

/** Of the period: the figures of lines are a year's. */
function costDifference(known: KnownLines, changed: readonly LineFigures[], weeks: number): number | null {
  let yearOre = 0;
  for (const { id, costYearOre } of changed) {
    const before = known.get(id)?.costYearOre ?? null;
    if (costYearOre === null || before === null) return null;
    yearOre += costYearOre - before;
  }
  return Math.round((yearOre * weeks) / WEEKS_PER_YEAR);
}

function moreIn(before: readonly DayFigures[], changed: readonly DayFigures[], of: (day: DayFigures) => number): number {
  return changed.reduce((sum, day) => sum + of(day) - of(must(before[day.day], 'the figures of a day')), 0);
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
