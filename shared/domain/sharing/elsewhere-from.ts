import { sameValue } from '../../kernel/same-value.ts';
import { addDays } from '../../time/local-date.ts';
import type { Elsewhere, ElsewhereCode } from '../model/elsewhere.ts';
import { isHeld } from '../model/is-held.ts';
import type { Period, Plan, RotaLine } from '../model/plan.ts';
import type { SharingState } from '../model/sharing.ts';
import type { SingleCommand } from '../plan/command.ts';

/** What the person of a line of another plan works there, as it stands in `elsewhere` of the person's line here. Days off and leave are nothing. */
export function elsewhereFrom(there: Plan, planId: string, line: RotaLine): Elsewhere {
  const codes = new Map(there.shiftCodes.flatMap((code) => (code.kind === 'work' ? [[code.code, code] as const] : [])));
  const isAway = (day: number) => {
    const date = addDays(there.period.start, day);
    return isHeld(line) || (line.overlays?.some(({ from, to }) => from <= date && date <= to) ?? false);
  };
  const cells = line.cells.map((text, day) => (codes.has(text) && !isAway(day) ? text : ''));
  const used = new Set(cells);
  return {
    unit: there.unit.name,
    plan: planId,
    line: line.id,
    positionPercent: line.positionPercent,
    shiftCodes: [...codes.values()].filter(({ code }) => used.has(code)).map(({ kind: _kind, look: _look, ...code }): ElsewhereCode => code),
    cells,
  };
}

/** Whether two plans cover the same weeks of people who stay on their lines. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return !isRolling(one) && !isRolling(other) && one.kind === other.kind && one.start === other.start && one.weeks === other.weeks;
}

function isRolling({ kind, rotation }: Period): boolean {
  return kind === 'cycle' && rotation === 'rolling';
}

/** How a line's work elsewhere stands to the plan there. @param there that plan, if it is still there */
export function sharingState({ elsewhere }: Pick<RotaLine, 'elsewhere'>, here: Period, there: Plan | null): SharingState {
  if (elsewhere?.plan === undefined || elsewhere.line === undefined) return 'fixed';
  if (there === null) return 'plan-gone';
  if (!there.lines.some(({ id }) => id === elsewhere.line)) return 'line-gone';
  return isSamePeriod(here, there.period) ? 'in-step' : 'other-period';
}

/**
 * The changes that bring lines in step with the plans in which their people work too; none where they are. What can no longer be followed stays as
 * it was.
 * @param planOf a plan by its id; null when it is gone
 */
export function commandsIntoStep(here: Plan, planOf: (planId: string) => Plan | null): readonly SingleCommand[] {
  return here.lines.flatMap((line): readonly SingleCommand[] => {
    const planId = line.elsewhere?.plan;
    if (planId === undefined) return [];
    const there = planOf(planId);
    if (there === null || sharingState(line, here.period, there) !== 'in-step') return [];
    const other = there.lines.find(({ id }) => id === line.elsewhere?.line);
    if (other === undefined) return [];
    const elsewhere = elsewhereFrom(there, planId, other);
    return sameValue(elsewhere, line.elsewhere) ? [] : [{ type: 'line.update', id: line.id, changes: { elsewhere } }];
  });
}
