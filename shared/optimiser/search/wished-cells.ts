import type { Plan } from '../../domain/model/plan.ts';
import type { Wish } from '../../domain/model/wish.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { RosterShift, WishedCells } from './roster-problem.ts';

const ANY = 0xffffffff;
const FREE = 1;
/** A wish that matters more counts for so many others. */
const STRONG = 3;

/**
 * Wishes as codes that meet them. Which wishes a plan meets is told by `wishesOf`; here a night that reaches into a day off from the day before is left out of
 * account, and a wish for a code that is no work is one to be off; one for a
 * code that the plan lacks is never met.
 */
export function wishedCells({ lines, period, shiftCodes }: Plan, shifts: readonly RosterShift[]): WishedCells {
  const days = period.weeks * DAYS_PER_WEEK;
  const codes = new Uint32Array(lines.length * days).fill(ANY);
  const shares = new Uint8Array(lines.length * days);
  const known = new Set(shiftCodes.map(({ code }) => code));
  lines.forEach((line, index) => {
    for (const wish of line.wishes ?? []) {
      if (line.vacancy === 'held' || (wish.want === 'code' && !known.has(wish.code))) continue;
      codes[index * days + wish.day] = codesOf(wish, shifts);
      shares[index * days + wish.day] = wish.isStrong ? STRONG : 1;
    }
  });
  return { codes, shares };
}

function codesOf(wish: Wish, shifts: readonly RosterShift[]): number {
  if (wish.want !== 'code') return wish.want === 'off' ? FREE : (ANY & ~FREE) >>> 0;
  const code = shifts.findIndex((shift) => shift.code === wish.code);
  return code > 0 ? (1 << code) >>> 0 : FREE;
}
