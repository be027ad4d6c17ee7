import type { ParsedInput } from '../../contract/methods.ts';
import { explainFinding } from '../../domain/explain/explain-finding.ts';
import type { ExplainedFinding } from '../../domain/model/explanation.ts';
import type { Finding } from '../../domain/model/results.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `finding.explain`: the chain behind a finding, and changes that mend it. @throws AppFailure plan.not-found, finding.not-found */
export function explain({ unitOfWork, sessions }: AppContext, { planId, ...which }: ParsedInput<'finding.explain'>): ExplainedFinding {
  const session = unitOfWork.read((db) => sessions.open(db, planId));
  return explainFinding(session.plan, findingOf(session.evaluation().findings, which));
}

/** The finding that is meant. @throws AppFailure finding.not-found */
export function findingOf(findings: readonly Finding[], { rule, line, day, from }: Omit<ParsedInput<'finding.explain'>, 'planId'>): Finding {
  const finding = findings.find((each) => each.rule === rule && each.line === line && each.day === day && (from === undefined || each.from === from));
  if (!finding) throw new AppFailure(appError('finding.not-found', { rule, line: line ?? '–', day }));
  return finding;
}
