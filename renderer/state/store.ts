import { createContext, createElement, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UserSettings } from '#shared/contract/methods.ts';
import { must } from '#shared/kernel/assert.ts';
import type { Transport } from '../transport/transport.ts';
import { type BoundsSlice, createBoundsSlice } from './bounds-slice.ts';
import { createGridToolSlice, type GridToolSlice } from './grid-tool-slice.ts';
import { createHoleSlice, type HoleSlice } from './hole-slice.ts';
import { createJobsSlice, type JobsSlice } from './jobs-slice.ts';
import { createOptimiseSlice, type OptimiseSlice } from './optimise-slice.ts';
import { createPaneSlice, type PaneSlice } from './pane-slice.ts';
import { createPlanSlice, type PlanSlice } from './plan-slice.ts';
import type { PlanState } from './plan-state.ts';
import { createSelectionSlice, type SelectionSlice } from './selection-slice.ts';
import { createViewSlice, type ViewSlice } from './view-slice.ts';

/** Everything the screen remembers. Deep-readonly: slices replace, never change in place. */
export interface AppState extends PlanSlice, SelectionSlice, GridToolSlice, PaneSlice, ViewSlice, JobsSlice, BoundsSlice, OptimiseSlice, HoleSlice {}

export type AppStore = StoreApi<AppState>;

/** The store, listening to news from the service. The answer's `stop` ends that. */
export function createAppStore(client: Transport, settings: UserSettings): { readonly store: AppStore; readonly stop: () => void } {
  const store = createStore<AppState>()((...parts) => ({
    ...createPlanSlice(client)(...parts),
    ...createSelectionSlice(...parts),
    ...createGridToolSlice(...parts),
    ...createHoleSlice(...parts),
    ...createPaneSlice(...parts),
    ...createViewSlice(client, settings)(...parts),
    ...createJobsSlice(...parts),
    ...createBoundsSlice(client)(...parts),
    ...createOptimiseSlice(client)(...parts),
  }));
  const stop = client.subscribe((event) => {
    if (event.type === 'plan.changed') store.getState().planChanged(event.planId, event.revision);
    else if (event.type === 'versions.changed') store.getState().versionsChanged();
    else if (event.type === 'optimise.changed') store.getState().jobChanged(event.planId);
    else if (event.type === 'optimise.progress') store.getState().jobMoved(event.job);
    else store.getState().departmentsChanged();
  });
  return { store, stop };
}

interface Provided {
  readonly store: AppStore;
  readonly client: Transport;
}

const StoreContext = createContext<Provided | null>(null);

export function StoreProvider({ store, client, children }: Provided & { readonly children: ReactNode }): ReactNode {
  return createElement(StoreContext.Provider, { value: { store, client } }, children);
}

function useProvided(): Provided {
  return must(useContext(StoreContext), 'StoreProvider above this component');
}

/** A piece of the whole store; the component draws again only when that piece is another object. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useProvided().store, selector);
}

/**
 * A piece of the open plan.
 * @throws Error when no plan is open; screens of a plan are drawn only when one is.
 */
export function usePlan<T>(selector: (plan: PlanState) => T): T {
  return useApp((state) => selector(must(state.plan, 'an open plan')));
}

/** The store itself, for handlers that read the newest state or act without subscribing to anything. */
export function useAppStore(): AppStore {
  return useProvided().store;
}

/** Calls to the service that concern no open plan: lists, comparisons, files. */
export function useClient(): Transport {
  return useProvided().client;
}
