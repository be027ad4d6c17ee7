import { type LocalDate, localDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { Elsewhere } from '../model/elsewhere.ts';
import { newFindings } from '../model/new-findings.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import type { SharingEffect } from '../model/sharing.ts';

/**
 * What it brings that the person of a line also works `elsewhere`: how large a position the two make together, and what the rules then say of
 * the line that they do not say now. Only breaches and what needs an agreement.
 */
export function sharingEffect(here: Plan, line: RotaLine, elsewhere: Elsewhere): SharingEffect {
  // The rules about a person look at that person's line alone.
  const alone = (one: RotaLine): Plan => ({ ...here, demand: [], lines: [one] });
  const come = newFindings(evaluatePlan(alone(line)).findings, evaluatePlan(alone({ ...line, elsewhere })).findings).filter(
    ({ severity }) => severity === 'breach' || severity === 'needs-agreement',
  );
  const overlaps = come.filter(({ rule }) => rule === 'overlap');
  const days = new Set(overlaps.map(({ from }): LocalDate => localDate(from.slice(0, 10))));
  return {
    positionPercent: line.positionPercent + elsewhere.positionPercent,
    overlaps: overlaps.length,
    overlapDays: [...days],
    otherFindings: come.length - overlaps.length,
  };
}
