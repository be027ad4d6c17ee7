import type { Plan } from '../model/plan.ts';
import type { PlanComment } from '../model/plan-comment.ts';
import type { Evaluation, Finding } from '../model/results.ts';

/** Findings that one kind of agreement would make lawful. */
export interface AgreementPoint {
  /** Type of the agreement; null where the rule does not name one. */
  readonly type: string | null;
  readonly findings: readonly Finding[];
}

/** What a plan gives employer and representatives to talk about. @term saksliste */
export interface Agenda {
  /** Comments that nobody has dealt with. */
  readonly comments: readonly PlanComment[];
  /** What no agreement can make lawful. */
  readonly breaches: readonly Finding[];
  /** By agreement, the one needed most first. */
  readonly agreements: readonly AgreementPoint[];
}

/** Puts together the points that the plan itself raises. */
export function agendaOf({ comments = [] }: Pick<Plan, 'comments'>, { findings }: Pick<Evaluation, 'findings'>): Agenda {
  const byType = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== 'needs-agreement') continue;
    const type = finding.needs ?? null;
    byType.set(type, [...(byType.get(type) ?? []), finding]);
  }
  const agreements = [...byType].map(([type, needing]): AgreementPoint => ({ type, findings: needing })).sort((a, b) => b.findings.length - a.findings.length);
  return { comments: comments.filter(({ isDone }) => isDone !== true), breaches: findings.filter(({ severity }) => severity === 'breach'), agreements };
}
