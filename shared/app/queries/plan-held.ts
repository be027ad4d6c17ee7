import type { ParsedInput } from '../../contract/methods.ts';
import type { HeldReport } from '../../domain/model/held-position.ts';
import { unknownLine } from '../../domain/plan/unknown-line.ts';
import { heldPositions } from '../../domain/vacancy/held-positions.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { problemsError } from '../../errors/problem.ts';
import type { AppContext } from '../app-context.ts';

/**
 * `plan.held`: what positions held vacant save and cost, with lines that somebody thinks of holding.
 * @throws AppFailure `request.invalid` for a line that the plan does not have
 */
export function planHeld({ unitOfWork, sessions }: AppContext, { planId, lines = [] }: ParsedInput<'plan.held'>): HeldReport {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  const known = new Set(plan.lines.map(({ id }) => id));
  const unknown = lines.findIndex((line) => !known.has(line));
  if (unknown >= 0)
    throw new AppFailure(problemsError('request.invalid', unknownLine(plan, lines[unknown] ?? '', ['lines', unknown]), { method: 'plan.held' }));
  return heldPositions(plan, lines);
}
