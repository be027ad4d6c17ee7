import type { UserSettings } from '../contract/methods.ts';
import { IMPORT_MEMORY } from './import-memory.ts';
import type { ReadDb } from './ports/plan-store.ts';

/** Settings changed in a session that may not write to the store: they hold until the session ends. */
export interface SessionSettings {
  current: Partial<UserSettings>;
}

export const DEFAULT_SETTINGS: UserSettings = { locale: 'nb', theme: 'system', gridDensity: 'compact', lastPlanId: null };

/** The stored settings over the defaults, and the session's own over both. */
export function readSettings(db: Pick<ReadDb, 'settings'>, session: SessionSettings): UserSettings {
  // Layouts of imports are kept among the settings, too; they are nobody's choice of language or look.
  const stored = Object.fromEntries(Object.entries(db.settings.all()).filter(([key]) => !key.startsWith(IMPORT_MEMORY)));
  return { ...DEFAULT_SETTINGS, ...stored, ...session.current };
}
