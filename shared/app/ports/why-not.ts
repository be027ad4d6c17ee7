import type { Plan } from '../../domain/model/plan.ts';
import type { WhyNotAnswer } from '../../domain/model/why-not.ts';

/** Finds out why no rota covers a plan's demand, beside everything else. What is not known when the time is up is told as unknown. */
export type AskWhyNot = (plan: Plan) => Promise<WhyNotAnswer>;
