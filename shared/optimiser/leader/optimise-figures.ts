import { dayPartOf } from '../../domain/model/day-part.ts';
import { isHeld } from '../../domain/model/is-held.ts';
import type { OptimiseFigures } from '../../domain/model/optimise-job.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Evaluation, Finding, LineFigures } from '../../domain/model/results.ts';
import { wishesOf } from '../../domain/wishes/wishes-of.ts';

/** Findings about staffing: aims of their own, not the law on a line. */
const STAFFING = new Set(['minimum-staffing', 'competence-cover']);
const COMPETENCE = 'deficit.competence.';

/** A breach, or a need for an agreement, in somebody's work. */
export function isUnlawfulOnLine({ line, severity, rule }: Finding): boolean {
  return line !== null && (severity === 'breach' || severity === 'needs-agreement') && !STAFFING.has(rule);
}

/**
 * A rota by what a leader asks of it; less is better in all of them. `law`, `minimum`, `wishes` and `health` are numbers of findings or wishes, `fairness` of
 * nights, `likeness` of cells that differ from `before`, the others hours a week.
 */
export function optimiseFigures(plan: Plan, { indicators, findings, lines }: Evaluation, before: Plan): OptimiseFigures {
  const value = (id: string) => indicators[id]?.value ?? 0;
  const count = (isCounted: (finding: Finding) => boolean) => findings.filter(isCounted).length;
  return {
    law: count(isUnlawfulOnLine),
    hours: lines.reduce((sum, line) => sum + Math.abs(line.hoursBalance), 0),
    minimum: count(({ rule }) => rule === 'minimum-staffing'),
    competence: Object.keys(indicators).reduce((sum, id) => sum + (id.startsWith(COMPETENCE) ? value(id) : 0), 0),
    weekend: value('deficit.weekend'),
    weekday: value('deficit.weekday'),
    wishes: wishesOf(plan).refused,
    health: count(({ severity, line }) => severity === 'advice' && line !== null),
    fairness: nightsOffShare(plan, lines),
    surplus: value('surplus.weekday') + value('surplus.weekend'),
    likeness: plan.lines.reduce((sum, line, index) => sum + line.cells.filter((text, day) => text !== before.lines[index]?.cells[day]).length, 0),
  };
}

/** Nights that lines have more or fewer than one off an even share by the size of their positions. Lines that have no choice of nights share none. */
function nightsOffShare(plan: Plan, figures: readonly LineFigures[]): number {
  if (plan.period.rotation === 'rolling') return 0;
  const codes = plan.shiftCodes.filter((code) => code.kind === 'work');
  const sharing = plan.lines.flatMap((line, index) => {
    const may = codes.filter(({ code }) => line.allowedCodes?.includes(code) ?? true);
    const nights = may.filter(({ start, end }) => dayPartOf(start, end) === 'night').length;
    const own = figures[index];
    return own === undefined || isHeld(line) || nights === 0 || nights === may.length ? [] : [own];
  });
  const all = sharing.reduce((sum, line) => sum + line.nights, 0);
  const hours = sharing.reduce((sum, line) => sum + line.hoursContracted, 0);
  return sharing.reduce((sum, line) => sum + Math.max(0, Math.abs(line.nights - (hours > 0 ? (all * line.hoursContracted) / hours : 0)) - 1), 0);
}
