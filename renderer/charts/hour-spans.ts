import type { HourSlot } from '#shared/domain/model/hour-profile.ts';

/** A stretch of the day in which nothing changes. */
export interface HourSpan extends HourSlot {
  /** Minutes after midnight at which it ends. */
  readonly end: number;
}

/** Equal neighbours joined, so that a table of the day has a row only where something changes. */
export function hourSpans(slots: readonly HourSlot[], slotMinutes: number): readonly HourSpan[] {
  const spans: HourSpan[] = [];
  for (const slot of slots) {
    const last = spans.at(-1);
    if (last && isSame(last, slot)) spans[spans.length - 1] = { ...last, end: slot.minute + slotMinutes };
    else spans.push({ ...slot, end: slot.minute + slotMinutes });
  }
  return spans;
}

function isSame(a: HourSlot, b: HourSlot): boolean {
  const close = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
  return close(a.wanted, b.wanted) && close(a.onDuty, b.onDuty) && close(a.surplus, b.surplus) && close(a.deficit, b.deficit);
}
