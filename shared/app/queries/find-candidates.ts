import type { ParsedInput } from '../../contract/methods.ts';
import { createTrial } from '../../domain/explain/try-change.ts';
import type { CandidateAnswer, SwapAnswer } from '../../domain/model/candidate.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { findCandidates } from '../../optimiser/candidates/find-candidates.ts';
import { findSwaps } from '../../optimiser/candidates/find-swaps.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { AppContext } from '../app-context.ts';
import { findingOf } from './explain-finding.ts';

/** `plan.candidates`: who can take a shift, or which shift a free cell can have. @throws AppFailure plan.not-found, request.invalid */
export function findCandidatesFor({ unitOfWork, sessions }: AppContext, { planId, day, line, code }: ParsedInput<'plan.candidates'>): CandidateAnswer {
  const session = unitOfWork.read((db) => sessions.open(db, planId));
  const { plan } = session;
  const days = plan.period.weeks * DAYS_PER_WEEK;
  if (day >= days) throw refused('$.day', String(day), `0–${days - 1}`);
  const lines = plan.lines.map(({ id }) => id);
  if (line !== undefined && !lines.includes(line)) throw refused('$.line', line, lines.join(', '));
  const codes = plan.shiftCodes.flatMap((each) => (each.kind === 'work' ? [each.code] : []));
  if (code !== undefined && !codes.includes(code)) throw refused('$.code', code, codes.join(', '));
  return findCandidates(buildTimeline(plan), createTrial(plan, session), { day, line, code });
}

/** `finding.swaps`: swaps of shifts that make a finding go away. @throws AppFailure plan.not-found, finding.not-found */
export function findSwapsFor({ unitOfWork, sessions }: AppContext, { planId, ...which }: ParsedInput<'finding.swaps'>): SwapAnswer {
  const session = unitOfWork.read((db) => sessions.open(db, planId));
  return findSwaps(buildTimeline(session.plan), createTrial(session.plan, session), findingOf(session.evaluation().findings, which));
}

function refused(path: string, found: string, accepted: string): AppFailure {
  return new AppFailure(appError('request.invalid', { method: 'plan.candidates', path, found: JSON.stringify(found), accepted, more: 0 }, path));
}
