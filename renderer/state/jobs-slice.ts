import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './store.ts';

/** Something that takes a while, such as making a PDF. `labelKey` says what, in the catalogue's words. */
export interface Job {
  readonly id: number;
  readonly labelKey: string;
}

export interface JobsSlice {
  readonly jobs: readonly Job[];
  /** Shows the job in the foot until the work has ended, whichever way. */
  track<T>(labelKey: string, work: Promise<T>): Promise<T>;
}

export const createJobsSlice: StateCreator<AppState, [], [], JobsSlice> = (set, get) => {
  let lastId = 0;
  return {
    jobs: [],
    track: async (labelKey, work) => {
      lastId += 1;
      const id = lastId;
      set({ jobs: [...get().jobs, { id, labelKey }] });
      try {
        return await work;
      } finally {
        set({ jobs: get().jobs.filter((job) => job.id !== id) });
      }
    },
  };
};
