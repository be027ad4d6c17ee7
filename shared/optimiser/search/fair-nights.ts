import { isHeld } from '../../domain/model/is-held.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { DemandSpan } from '../../domain/staffing/demand-on-day.ts';
import type { RosterShift } from './roster-problem.ts';

/** What a line brings to sharing the nights. */
export interface NightSharer {
  /** Minutes that it owes. */
  readonly minutes: number;
  /** Codes that any of its days may have, as bits. */
  readonly codes: number;
}

/**
 * How many of the nights that are asked for each line would have if they were shared by the size of the positions. Null for lines that have no choice: no nights, or
 * nothing else; those take what fills their position, and the others share the rest. In a rolling rota everybody has the same, so all are null.
 */
export function fairNights(
  plan: Plan,
  demand: readonly (readonly DemandSpan[])[],
  shifts: readonly RosterShift[],
  sharers: readonly NightSharer[],
): readonly (number | null)[] {
  const nightCodes = shifts.reduce((bits, shift, code) => (shift.isNight ? bits | (1 << code) : bits), 0);
  const nightMinutes = Math.max(0, ...shifts.map((shift) => (shift.isNight ? shift.minutes : 0)));
  if ((plan.period.kind === 'cycle' && plan.period.rotation === 'rolling') || nightMinutes === 0) return plan.lines.map(() => null);
  const asked = demand.flat().reduce((sum, span) => sum + (span.dayPart === 'night' ? span.people : 0), 0);
  const canWork = sharers.map(({ codes }, line) => (codes & nightCodes) !== 0 && !isHeld(plan.lines[line] as Plan['lines'][number]));
  const isOnlyNights = sharers.map(({ codes }, line) => canWork[line] === true && (codes & ~nightCodes & ~1) === 0);
  const sum = (isIn: (line: number) => boolean) => sharers.reduce((total, { minutes }, line) => total + (isIn(line) ? minutes : 0), 0);
  const left = Math.max(0, asked - sum((line) => isOnlyNights[line] === true) / nightMinutes);
  const shared = sum((line) => canWork[line] === true && isOnlyNights[line] === false);
  return sharers.map(({ minutes }, line) => (canWork[line] && !isOnlyNights[line] && shared > 0 ? (left * minutes) / shared : null));
}
