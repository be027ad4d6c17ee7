import type { Finding } from '#shared/domain/model/results.ts';
import { type FindingIndex, indexFindings, type Marks, marksOfLine } from './findings.ts';
import type { PlanState } from './plan-state.ts';

// The newest list of findings and its index: worked out once for all rows that ask, and the base for keeping unchanged lines as they are.
let newest: { readonly findings: readonly Finding[]; readonly index: FindingIndex } | null = null;

function indexOf(findings: readonly Finding[]): FindingIndex {
  if (newest?.findings !== findings) newest = { findings, index: indexFindings(findings, newest?.index ?? null) };
  return newest.index;
}

/** The marks of one line; the very same object as long as they are the same. */
export function selectLineMarks(line: string): (plan: PlanState) => Marks {
  return (plan) => marksOfLine(indexOf(plan.evaluation.findings), line);
}

/** The marks of findings about the whole unit, by day. */
export function selectDayMarks(plan: PlanState): Marks {
  return indexOf(plan.evaluation.findings).ofDays;
}
