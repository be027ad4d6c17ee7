import type { RosterWeights } from './roster-problem.ts';

/** What the leader wants first. Costs of one unit each; only their proportions matter. */
export interface Priorities {
  /** Per person-hour below a row's minimum, beyond the deficit itself. */
  readonly belowMinimum: number;
  /** Per person-hour fewer than wanted. */
  readonly weekdayDeficit: number;
  readonly weekendDeficit: number;
  /** Per person-hour of a competence that is missing. */
  readonly competence: number;
  /** Per person-hour more than wanted. */
  readonly surplus: number;
  /** Per hour that a line is off its position. */
  readonly hours: number;
  /** Health: long runs, single days and nights, short rests, halved weekends; 1 = as usual. */
  readonly health: number;
  /** Per wish that is not met. */
  readonly wishes: number;
  /** Per cell that changes; 0 begins anew. */
  readonly similarity: number;
}

/** The order of the product: lawful, then minimum and competence, then deficit, surplus and hours, then health. */
export const USUAL_PRIORITIES: Priorities = {
  belowMinimum: 30,
  weekdayDeficit: 10,
  weekendDeficit: 12,
  competence: 12,
  surplus: 1,
  hours: 2,
  health: 1,
  wishes: 4,
  similarity: 0,
};

/** Breaking a rule outweighs anything that one shift can bring. */
const UNLAWFUL = 5000;

export function weightsOf({ hours, health, wishes, similarity }: Priorities): RosterWeights {
  return {
    unlawful: UNLAWFUL,
    hourOffTarget: hours,
    dayTooMany: 30 * health,
    nightTooMany: 30 * health,
    isolatedDay: 2 * health,
    singleNight: 3 * health,
    shortRest: 3 * health,
    halfWeekend: 4 * health,
    wish: wishes,
    change: similarity,
  };
}
