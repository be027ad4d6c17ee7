import type { Refusal, WishOnDay } from '../../domain/model/candidate.ts';
import { isHeld } from '../../domain/model/is-held.ts';
import type { RotaLine } from '../../domain/model/plan.ts';
import { leaveOn } from '../../domain/timeline/shift-on.ts';
import type { ResolvedShift, Timeline } from '../../domain/timeline/timeline.ts';
import { must } from '../../kernel/assert.ts';
import { MINUTES_PER_DAY } from '../../time/local-date.ts';

/** What in the line's own facts stands against a shift on a day, before any rule is asked. The text in the cell is not among them. */
export function factsAgainst(timeline: Timeline, line: RotaLine, day: number, { code }: ResolvedShift): readonly Refusal[] {
  const { dayName } = must(timeline.days[day], 'the day');
  const leave = leaveOn(timeline, line, day);
  return [
    ...(isHeld(line) ? [{ kind: 'held' } as const] : []),
    ...(leave ? [{ kind: 'away', leave: leave.leave } as const] : []),
    ...(line.allowedCodes?.includes(code.code) === false ? [{ kind: 'code' } as const] : []),
    ...(line.days?.includes(dayName) === false ? [{ kind: 'weekday' } as const] : []),
    ...(line.pinnedDays?.includes(day) ? [{ kind: 'pinned' } as const] : []),
  ];
}

/** What stands in the cell of a line that should take a shift: another shift, or leave; days off and empty cells are free. */
export function textAgainst({ plan, shifts }: Timeline, line: RotaLine, day: number): readonly Refusal[] {
  const text = line.cells[day] ?? '';
  if (text === '') return [];
  if (shifts.has(text)) return [{ kind: 'works', code: text }];
  const code = plan.shiftCodes.find((each) => each.code === text);
  if (code === undefined) return [{ kind: 'text', text }];
  return code.kind === 'leave' ? [{ kind: 'away', leave: code.leave }] : [];
}

/** Whether a wish of the line speaks for or against a shift on a day; a night shift spoils a wish to be off on the day after too. Of several the one not met counts. */
export function wishOn({ wishes }: RotaLine, day: number, { code, endMinute }: ResolvedShift): WishOnDay | null {
  const said = (wishes ?? []).flatMap((wish): readonly WishOnDay[] => {
    const isStrong = wish.isStrong === true;
    if (wish.day === day) return [{ isMet: wish.want === 'work' || (wish.want === 'code' && wish.code === code.code), isStrong }];
    return wish.day === day + 1 && wish.want === 'off' && endMinute > MINUTES_PER_DAY ? [{ isMet: false, isStrong }] : [];
  });
  return said.toSorted((a, b) => Number(a.isMet) - Number(b.isMet) || Number(b.isStrong) - Number(a.isStrong))[0] ?? null;
}
