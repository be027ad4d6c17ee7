import type { StateCreator } from 'zustand/vanilla';
import type { OptimiseJob, OptimiseSettings } from '#shared/domain/model/optimise-job.ts';
import type { CellChange, CellPlace } from '#shared/domain/plan/command.ts';
import type { Transport } from '../transport/transport.ts';
import type { AppState } from './store.ts';

/** The suggestion for the open plan, the same in every window. */
export interface OptimiseSlice {
  /** null when there is none, or none known yet. */
  readonly job: OptimiseJob | null;
  /** Asks for the suggestion of a plan that was opened. */
  loadJob(planId: string): void;
  /** A suggestion was begun, has ended or was thrown away, here or in another window. */
  jobChanged(planId: string): void;
  jobMoved(job: OptimiseJob): void;
  startJob(settings: OptimiseSettings): Promise<void>;
  stopJob(): Promise<void>;
  /** Searches on from what was found; the cells stay as the suggestion has them. */
  continueJob(seconds: number | null, keepCells: readonly CellPlace[]): Promise<void>;
  discardJob(): Promise<void>;
  /** Writes the suggestion into the plan as one step. The answer says whether that was done. */
  takeJob(cells: readonly CellChange[]): Promise<boolean>;
}

export function createOptimiseSlice(client: Transport): StateCreator<AppState, [], [], OptimiseSlice> {
  return (set, get) => {
    const openPlanId = () => get().plan?.planId ?? null;
    const ask = async (planId: string): Promise<void> => {
      const answer = await client.call('optimise.get', { planId });
      if (answer.ok && openPlanId() === planId) set({ job: answer.value.job });
    };
    /** Runs a call about the open plan; what goes wrong is told among the notices. */
    const call = async (method: 'optimise.stop' | 'optimise.discard'): Promise<void> => {
      const planId = openPlanId();
      if (planId === null) return;
      const answer = await client.call(method, { planId });
      if (!answer.ok) set({ notice: answer.error });
      await ask(planId);
    };
    return {
      job: null,
      loadJob: (planId) => {
        if (get().job?.planId !== planId) set({ job: null });
        void ask(planId);
      },
      jobChanged: (planId) => {
        if (openPlanId() === planId) void ask(planId);
      },
      jobMoved: (job) => {
        if (openPlanId() === job.planId) set({ job });
      },
      startJob: async (settings) => {
        const planId = openPlanId();
        if (planId === null) return;
        const answer = await client.call('optimise.start', { planId, settings });
        if (!answer.ok) set({ notice: answer.error });
        else if (openPlanId() === planId) set({ job: answer.value });
      },
      stopJob: () => call('optimise.stop'),
      continueJob: async (seconds, keepCells) => {
        const planId = openPlanId();
        if (planId === null) return;
        const answer = await client.call('optimise.continue', { planId, seconds, keepCells: [...keepCells] });
        if (!answer.ok) set({ notice: answer.error });
        else if (openPlanId() === planId) set({ job: answer.value });
      },
      discardJob: () => call('optimise.discard'),
      takeJob: async (cells) => {
        const done = await get().execute({ type: 'cells.set', cells });
        if (done) await call('optimise.discard');
        return done;
      },
    };
  };
}
