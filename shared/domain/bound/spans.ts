import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { WeighedSpan } from '../model/bounds.ts';
import { DAY_NAMES, type DayName } from '../model/plan.ts';
import type { BoundModel } from './bound-model.ts';
import { headsOf, isClaimed } from './claim.ts';
import type { Proof } from './evaluate-claim.ts';

/**
 * Which hours of the week a proof counts, in words to be; null where it counts every wanted hour of the claim fully, or where weeks differ so
 * that no list would be true of all.
 */
export function countedSpans(model: BoundModel, { claim, multipliers: { weights, scale } }: Proof): readonly WeighedSpan[] | null {
  const size = model.slots.length;
  const heads = headsOf(model, claim);
  const matters = (at: number) => isClaimed(claim, Math.floor(at / size)) && (heads[at] ?? 0) > 0;
  if (weights.every((weight, at) => !matters(at) || weight === scale)) return null;
  const byDay = DAY_NAMES.map((_, weekday) => spansOn(model, weekday, weights, scale, matters));
  const together = new Map<string, { readonly days: DayName[]; readonly spans: readonly Omit<WeighedSpan, 'days'>[] }>();
  byDay.forEach((spans, weekday) => {
    if (spans.length === 0) return;
    const key = JSON.stringify(spans);
    const known = together.get(key);
    if (known) known.days.push(DAY_NAMES[weekday] as DayName);
    else together.set(key, { days: [DAY_NAMES[weekday] as DayName], spans });
  });
  return [...together.values()].flatMap(({ days, spans }) => spans.map((span) => ({ days, ...span })));
}

/** The stretches of one weekday with a weight; of several weeks the first that has any. */
function spansOn(
  model: BoundModel,
  weekday: number,
  weights: readonly number[],
  scale: number,
  matters: (at: number) => boolean,
): readonly Omit<WeighedSpan, 'days'>[] {
  for (let day = weekday; day < model.dayCount; day += DAYS_PER_WEEK) {
    const spans: { from: number; to: number; weight: number }[] = [];
    model.slots.forEach(({ from, to }, slot) => {
      const at = day * model.slots.length + slot;
      const weight = matters(at) ? (weights[at] ?? 0) / scale : 0;
      const last = spans.at(-1);
      if (weight === 0) return;
      if (last && last.to === from && last.weight === weight) last.to = to;
      else spans.push({ from, to, weight });
    });
    if (spans.length > 0) return spans;
  }
  return [];
}
