import type { StateCreator } from 'zustand/vanilla';
import type { UserSettings } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import type { Transport } from '../transport/transport.ts';
import { type Announcement, withAnnouncement } from './announcements.ts';
import type { Route } from './route.ts';
import type { AppState } from './store.ts';

export const TILES = ['care-factor', 'weekday', 'weekend', 'rules', 'cost'] as const;
export type TileId = (typeof TILES)[number];

/** Dialogs that the frame itself owns. */
export type FrameDialog = 'palette' | 'keys' | 'roll-out' | 'propose-f3' | 'course';

export interface ViewSlice {
  readonly route: Route;
  readonly settings: UserSettings;
  /** The tile whose panel is open on the right. */
  readonly openTile: TileId | null;
  readonly dialog: FrameDialog | null;
  /** What a screen reader is told, the newest last. Nothing takes the place of what was said just before it. */
  readonly announcements: readonly Announcement[];
  /** An error that belongs to no plan, such as a file that could not be imported. */
  readonly notice: AppError | null;
  /** Grows when departments or plans were added, renamed or removed, here or in another window. */
  readonly departmentsVersion: number;
  /** Grows when versions of a plan were saved, locked or removed, here or in another window. */
  readonly versionsVersion: number;
  setRoute(route: Route): void;
  changeSettings(changes: Partial<UserSettings>): void;
  toggleTile(tile: TileId): void;
  closeTile(): void;
  openDialog(dialog: FrameDialog | null): void;
  announce(text: string): void;
  setNotice(error: AppError | null): void;
  departmentsChanged(): void;
  versionsChanged(): void;
}

export const DEFAULT_SETTINGS: UserSettings = { locale: 'nb', theme: 'system', gridDensity: 'compact', lastPlanId: null };

export function createViewSlice(client: Transport, settings: UserSettings): StateCreator<AppState, [], [], ViewSlice> {
  return (set, get) => ({
    route: { screen: 'departments' },
    settings,
    openTile: null,
    dialog: null,
    announcements: [],
    notice: null,
    departmentsVersion: 0,
    versionsVersion: 0,
    setRoute: (route) => set({ route }),
    changeSettings: (changes) => {
      set({ settings: { ...get().settings, ...changes } });
      client.call('settings.set', changes).then(
        (answer) => {
          if (!answer.ok) set({ notice: answer.error });
        },
        () => undefined, // the choice holds in this window; the next call that matters tells about a lost service
      );
    },
    toggleTile: (tile) => set({ openTile: get().openTile === tile ? null : tile }),
    closeTile: () => set({ openTile: null }),
    openDialog: (dialog) => set({ dialog }),
    announce: (text) => set({ announcements: withAnnouncement(get().announcements, text) }),
    setNotice: (notice) => set({ notice }),
    versionsChanged: () => set({ versionsVersion: get().versionsVersion + 1 }),
    departmentsChanged: () => set({ departmentsVersion: get().departmentsVersion + 1 }),
  });
}
