import type { TextKey } from '#shared/i18n/translate.ts';
import type { AppState } from '../state/store.ts';

/** One thing a person can do anywhere in the frame: in the palette, by key, and in the key map from the same entry. */
export interface Action {
  readonly id: string;
  readonly label: TextKey;
  /** Key combinations such as `Mod+Z`; `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  isEnabled(state: AppState): boolean;
  run(state: AppState): void;
}

/** A line of the key map for keys that a place handles itself, such as the grid. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly label: TextKey;
}
