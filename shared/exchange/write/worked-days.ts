import { isHeld } from '../../domain/model/is-held.ts';
import type { LeaveOverlay, Plan, RotaLine, ShiftCode } from '../../domain/model/plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { leaveOn } from '../../domain/timeline/shift-on.ts';
import type { ResolvedShift } from '../../domain/timeline/timeline.ts';

/** A shift that is worked. */
export interface WorkedDay {
  readonly day: number;
  readonly shift: ResolvedShift;
  readonly countedMinutes: number;
}

/** A day without work that has a name: a day off, leave in a cell, or leave that lies over a shift. */
export interface NamedFreeDay {
  readonly day: number;
  readonly code: Exclude<ShiftCode, { readonly kind: 'work' }> | null;
  readonly leave: LeaveOverlay | null;
}

export interface LineDays {
  readonly line: RotaLine;
  readonly worked: readonly WorkedDay[];
  readonly free: readonly NamedFreeDay[];
}

/** What each line does on its days, by the product's own timeline: shifts under leave are not worked, clock changes count. */
export function lineDays(plan: Plan): readonly LineDays[] {
  const timeline = buildTimeline(plan);
  const worked = plan.lines.map((): WorkedDay[] => []);
  for (const { periods } of timeline.chains) {
    for (const { lineIndex, day, shift, countedMinutes } of periods) worked[lineIndex]?.push({ day, shift, countedMinutes });
  }
  const codes = new Map(plan.shiftCodes.map((code) => [code.code, code]));
  return plan.lines.map((line, index) => ({ line, worked: worked[index] ?? [], free: freeDays(line) }));

  function freeDays(line: RotaLine): readonly NamedFreeDay[] {
    if (isHeld(line)) return [];
    return line.cells.flatMap((text, day): readonly NamedFreeDay[] => {
      const leave = leaveOn(timeline, line, day) ?? null;
      const found = codes.get(text);
      const code = found && found.kind !== 'work' ? found : null;
      return leave || code ? [{ day, code, leave }] : [];
    });
  }
}
