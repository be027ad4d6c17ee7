import { OPTIMISE_AIMS, type OptimiseAim, type OptimiseSettings } from '#shared/domain/model/optimise-job.ts';
import type { Plan } from '#shared/domain/model/plan.ts';

/** How long a suggestion may take, in seconds; null = until it is stopped. */
export const DURATIONS = [30, 120, 600, null] as const;
export type Duration = (typeof DURATIONS)[number];

/** A time that one may choose, or the other one. */
export function durationOr(seconds: unknown, otherwise: Duration): Duration {
  const known = DURATIONS.find((each) => each === seconds);
  return known === undefined ? otherwise : known;
}

/** What the leader chose; kept on this machine for each plan. */
export interface Choices {
  readonly keep: OptimiseSettings['keep'];
  readonly keepWeekends: boolean;
  readonly keepLines: readonly string[];
  readonly order: readonly OptimiseAim[];
  readonly seconds: Duration;
}

const STORAGE = 'vaktbalanse.optimise.';
/** The first suggestion with the same choices is the same when the plan is. */
const SEED = 1;

/** What was chosen last for the plan; at first what suits the rota there is: begun ones are filled, whole ones improved. */
export function readChoices(planId: string, plan: Plan): Choices {
  const usual: Choices = { keep: isPartlyFilled(plan) ? 'typed' : 'nothing', keepWeekends: false, keepLines: [], order: OPTIMISE_AIMS, seconds: 120 };
  try {
    const stored = JSON.parse(localStorage.getItem(STORAGE + planId) ?? 'null') as Partial<Choices> | null;
    if (stored === null) return usual;
    const known = new Set(plan.lines.map(({ id }) => id));
    return {
      ...usual,
      keepWeekends: stored.keepWeekends === true,
      keepLines: (stored.keepLines ?? []).filter((id) => known.has(id)),
      order: isOrder(stored.order) ? stored.order : usual.order,
      seconds: durationOr(stored.seconds, usual.seconds),
    };
  } catch {
    return usual;
  }
}

/** Remembers them; what stays of the cells is chosen anew each time, because the rota is another one then. */
export function writeChoices(planId: string, { keepWeekends, keepLines, order, seconds }: Choices): void {
  localStorage.setItem(STORAGE + planId, JSON.stringify({ keepWeekends, keepLines, order, seconds }));
}

export function settingsOf({ seconds, ...choices }: Choices, keepCells: OptimiseSettings['keepCells']): OptimiseSettings {
  return { ...choices, keepCells, seconds, seed: SEED, moves: null };
}

function isPartlyFilled({ lines }: Plan): boolean {
  const empty = lines.filter((line) => line.cells.every((text) => text === '')).length;
  return empty > 0 && empty < lines.length;
}

function isOrder(order: unknown): order is readonly OptimiseAim[] {
  return Array.isArray(order) && order.length === OPTIMISE_AIMS.length && OPTIMISE_AIMS.every((aim) => order.includes(aim));
}
