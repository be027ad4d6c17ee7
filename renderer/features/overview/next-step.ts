import { codeLook } from '#shared/domain/model/code-look.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Evaluation } from '#shared/domain/model/results.ts';

/** What to do next, the most pressing thing first. */
export type Step =
  | { readonly kind: 'demand' | 'lines' | 'report' }
  | { readonly kind: 'cells'; readonly empty: number; readonly all: number }
  | { readonly kind: 'unknown' | 'breach' | 'agreement'; readonly count: number }
  | { readonly kind: 'weekend'; readonly surplus: number; readonly deficit: number }
  | { readonly kind: 'deficit'; readonly deficit: number; readonly side: 'weekday' | 'weekend' };

/** Less than an hour a week is no reason to change a rota. */
const ENOUGH_HOURS = 1;

/** The next step for this plan. */
export function nextStep(plan: Plan, evaluation: Evaluation): Step {
  if (plan.demand.length === 0) return { kind: 'demand' };
  if (plan.lines.length === 0) return { kind: 'lines' };
  const empty = plan.lines.filter((line) => line.cells.every((cell) => cell === '')).length;
  if (empty > 0) return { kind: 'cells', empty, all: plan.lines.length };
  const unknown = plan.lines.flatMap((line) => line.cells).filter((cell) => codeLook(plan, cell).look === 'unknown').length;
  if (unknown > 0) return { kind: 'unknown', count: unknown };
  if (evaluation.counts.breach > 0) return { kind: 'breach', count: evaluation.counts.breach };
  const value = (id: string): number => evaluation.indicators[id]?.value ?? 0;
  const [weekday, weekend] = [value('deficit.weekday'), value('deficit.weekend')];
  if (weekend >= ENOUGH_HOURS && value('surplus.weekday') >= ENOUGH_HOURS) return { kind: 'weekend', surplus: value('surplus.weekday'), deficit: weekend };
  if (weekday + weekend >= ENOUGH_HOURS) return { kind: 'deficit', deficit: weekday + weekend, side: weekend > weekday ? 'weekend' : 'weekday' };
  if (evaluation.counts['needs-agreement'] > 0) return { kind: 'agreement', count: evaluation.counts['needs-agreement'] };
  return { kind: 'report' };
}
