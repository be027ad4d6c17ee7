import type { StateCreator } from 'zustand/vanilla';
import type { BoundReport } from '#shared/domain/model/bounds.ts';
import type { Transport } from '../transport/transport.ts';
import type { AppState } from './store.ts';

/** What is proven about a plan with certain facts. */
interface Proven {
  readonly planId: string;
  readonly facts: string;
  readonly report: BoundReport;
}

export interface BoundsSlice {
  /** The newest proof; of other facts than the plan's own while a newer one is on its way. */
  readonly proven: Proven | null;
  /** Asks for the proof of a plan, unless the one at hand is of the same facts. */
  prove(planId: string, facts: string): void;
}

export function createBoundsSlice(client: Transport): StateCreator<AppState, [], [], BoundsSlice> {
  return (set, get) => {
    /** What was asked for last; an answer to anything else comes too late. */
    let asked = '';
    return {
      proven: null,
      prove: (planId, facts) => {
        const question = `${planId} ${facts}`;
        const { proven } = get();
        if (question === asked || (proven?.planId === planId && proven.facts === facts)) return;
        asked = question;
        if (proven && proven.planId !== planId) set({ proven: null });
        void client.call('plan.bound', { planId }).then((answer) => {
          if (question !== asked) return;
          asked = '';
          // Without an answer nothing is claimed; the next change asks again.
          set({ proven: answer.ok ? { planId, facts, report: answer.value } : null });
        });
      },
    };
  };
}
