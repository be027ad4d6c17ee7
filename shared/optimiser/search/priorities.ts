import type { RosterWeights } from './roster-problem.ts';

/**
 * What a leader may put in order, as the product has them: most important first. That a rota is lawful stands above all of them and is no choice.
 * What each of them counts and why it weighs what it does: the table in ../README.md.
 */
export const PRIORITY_IDS = [
  'belowMinimum',
  'competence',
  'weekendDeficit',
  'weekdayDeficit',
  'wishes',
  'hours',
  'fairness',
  'surplus',
  'health',
  'similarity',
] as const;

export type PriorityId = (typeof PRIORITY_IDS)[number];

/** What the leader wants, as the cost of one unit each; only their proportions matter, and 0 takes no notice of it. */
export type Priorities = Readonly<Record<PriorityId, number>>;

/** What a rota costs, by what it costs it for; `lawful` is what the search still sees broken. Their sum is the cost of the rota. */
export type CostParts = Readonly<Record<PriorityId | 'lawful', number>>;

/** The judgement of the product; see the table in ../README.md. */
export const USUAL_PRIORITIES: Priorities = {
  belowMinimum: 40,
  competence: 30,
  weekendDeficit: 20,
  weekdayDeficit: 10,
  wishes: 4,
  hours: 2,
  fairness: 2,
  surplus: 1,
  health: 1,
  similarity: 0,
};

/** How much heavier something gets for each place that it moves up. */
const STEP = 2.5;

/**
 * The usual weights turned to an order of the leader: what moves up weighs more for each place, what moves down less. What is left out keeps its weight.
 * @param order ids in the order wanted, each at most once
 */
export function prioritiesInOrder(order: readonly PriorityId[], usual: Priorities = USUAL_PRIORITIES): Priorities {
  const placed = PRIORITY_IDS.filter((id) => order.includes(id));
  const moved = order.map((id, place) => [id, usual[id] * STEP ** (placed.indexOf(id) - place)] as const);
  return { ...usual, ...Object.fromEntries(moved) };
}

/** Breaking a rule outweighs anything that one shift can bring. */
const UNLAWFUL = 5000;

export function weightsOf({ hours, fairness, health, wishes, similarity }: Priorities): RosterWeights {
  return {
    unlawful: UNLAWFUL,
    hourOffTarget: hours,
    nightOffShare: fairness,
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
