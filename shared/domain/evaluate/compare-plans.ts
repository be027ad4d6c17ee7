import { newFindings } from '../model/new-findings.ts';
import type { Plan } from '../model/plan.ts';
import type { Evaluation, LineFigures } from '../model/results.ts';
import { diffPlans, type PlanDifference } from '../plan/diff-plans.ts';
import type { LineEffect, NumberPair, PlanComparison, SumEffect } from '../plan/plan-comparison.ts';

/** A plan with what the product says about it. */
export interface EvaluatedPlan {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/** What `after` has become since `before`: the differences, the lines they touch, and their effect on every figure and on the findings. */
export function comparePlans(before: EvaluatedPlan, after: EvaluatedPlan): PlanComparison {
  const difference = diffPlans(before.plan, after.plan);
  const [was, is] = [before.evaluation, after.evaluation];
  return {
    difference,
    lines: lineEffects(difference, before, after),
    sums: sumEffects(was, is),
    findings: { added: newFindings(was.findings, is.findings), gone: newFindings(is.findings, was.findings) },
    counts: { before: was.counts, after: is.counts },
  };
}

function sumEffects(before: Evaluation, after: Evaluation): SumEffect[] {
  return Object.entries(after.indicators).map(([id, { value, unit }]) => {
    const earlier = before.indicators[id]?.value ?? null;
    return { id, unit, before: earlier, after: value, change: earlier === null || value === null ? null : value - earlier };
  });
}

function lineEffects(difference: PlanDifference, before: EvaluatedPlan, after: EvaluatedPlan): LineEffect[] {
  const cells = new Map<string, number>();
  for (const { line } of difference.cells) cells.set(line, (cells.get(line) ?? 0) + 1);
  const items = new Map(difference.lines.map((item) => [item.id, item]));
  const was = figuresById(before.evaluation);
  const is = figuresById(after.evaluation);
  const known = new Set(after.plan.lines.map(({ id }) => id));
  const all = [...after.plan.lines, ...before.plan.lines.filter(({ id }) => !known.has(id))];
  return all.flatMap(({ id, label }): LineEffect[] => {
    const item = items.get(id);
    const touched = cells.get(id) ?? 0;
    if (item === undefined && touched === 0) return [];
    const pair = (pick: (figures: LineFigures) => number): NumberPair => ({ before: pickFrom(was.get(id), pick), after: pickFrom(is.get(id), pick) });
    return [
      {
        id,
        label,
        kind: item?.kind ?? 'changed',
        facts: item?.facts ?? [],
        cells: touched,
        hours: pair(({ hoursPlanned }) => hoursPlanned),
        weekends: pair(({ weekendsWorked }) => weekendsWorked),
        nights: pair(({ nights }) => nights),
      },
    ];
  });
}

function figuresById({ lines }: Evaluation): ReadonlyMap<string, LineFigures> {
  return new Map(lines.map((figures) => [figures.id, figures]));
}

function pickFrom(figures: LineFigures | undefined, pick: (figures: LineFigures) => number): number | null {
  return figures === undefined ? null : pick(figures);
}
