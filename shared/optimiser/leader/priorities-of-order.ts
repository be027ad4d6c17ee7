import type { OptimiseAim } from '../../domain/model/optimise-job.ts';
import { type Priorities, type PriorityId, prioritiesInOrder, USUAL_PRIORITIES } from '../search/priorities.ts';

const PRIORITY_OF: Readonly<Record<OptimiseAim, PriorityId>> = {
  minimum: 'belowMinimum',
  competence: 'competence',
  weekend: 'weekendDeficit',
  weekday: 'weekdayDeficit',
  wishes: 'wishes',
  fairness: 'fairness',
  surplus: 'surplus',
  health: 'health',
  likeness: 'similarity',
};
/** For a leader who watches: no change without a reason. */
const USUAL: Priorities = { ...USUAL_PRIORITIES, similarity: 0.2 };
/** No aim, however high, comes near the law; health is counted up to thirty times for one day. */
const MOST = 800;
const MOST_HEALTH = 30;
/** An hour in its place costs at most what surplus costs; off the position it must cost more, or shifts would be left out. */
const HOURS_OVER_SURPLUS = 2;

/** The leader's order of importance as costs. The hours of the positions are no aim but a condition. @param order every aim once */
export function prioritiesOfOrder(order: readonly OptimiseAim[]): Priorities {
  const wanted = prioritiesInOrder(
    order.map((aim) => PRIORITY_OF[aim]),
    USUAL,
  );
  const most = (id: PriorityId) => (id === 'health' ? MOST_HEALTH : MOST);
  const limited = Object.fromEntries(Object.entries(wanted).map(([id, weight]) => [id, Math.min(weight, most(id as PriorityId))])) as Priorities;
  return { ...limited, hours: Math.max(USUAL.hours, HOURS_OVER_SURPLUS * limited.surplus) };
}
