import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { DAY_NAMES, type Plan, type RotaLine } from '../model/plan.ts';

/** A shift that its line is not meant to have. */
export interface OutsideLimits {
  /** Cell index. */
  readonly day: number;
  readonly code: string;
  /** Its code is not among those of the line, its weekday not among those on which the line may start a shift, or neither. */
  readonly outside: 'code' | 'day' | 'both';
}

/** The shifts of a line outside its own codes and days, in order. No rule judges them: the limits are the plan's own, and nothing unlawful lies beyond them. */
export function outsideLimits({ allowedCodes, days, cells }: RotaLine, { shiftCodes }: Pick<Plan, 'shiftCodes'>): readonly OutsideLimits[] {
  if (allowedCodes === undefined && days === undefined) return [];
  const work = new Set(shiftCodes.flatMap((code) => (code.kind === 'work' ? [code.code] : [])));
  return cells.flatMap((code, day) => {
    if (!work.has(code)) return [];
    const name = DAY_NAMES[day % DAYS_PER_WEEK];
    const isCodeOut = allowedCodes !== undefined && !allowedCodes.includes(code);
    const isDayOut = days !== undefined && name !== undefined && !days.includes(name);
    if (!isCodeOut && !isDayOut) return [];
    return [{ day, code, outside: isCodeOut && isDayOut ? 'both' : isCodeOut ? 'code' : 'day' }];
  });
}
