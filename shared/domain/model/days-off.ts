import { DAY_OFF_CODES, type DayOff, type Plan, type RotaLine } from './plan.ts';

/** How many days off of each kind stand in a line's cells. Leave that lies over a cell does not take the day off away. */
export function daysOffOf(plan: Pick<Plan, 'shiftCodes'>, line: Pick<RotaLine, 'cells'>): Readonly<Record<DayOff, number>> {
  const kinds = new Map(plan.shiftCodes.flatMap((code) => (code.kind === 'off' ? [[code.code, code.dayOff] as const] : [])));
  const count = Object.fromEntries(DAY_OFF_CODES.map((dayOff) => [dayOff, 0])) as Record<DayOff, number>;
  for (const text of line.cells) {
    const kind = kinds.get(text);
    if (kind !== undefined) count[kind] += 1;
  }
  return count;
}
