import type { ParsedInput, UserSettings } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';
import { readSettings } from '../session-settings.ts';

/** `settings.set`: keeps what is given. In a session that may not write, until it ends: language and look work there too. */
export function setSettings(context: AppContext, changes: ParsedInput<'settings.set'>): UserSettings {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<UserSettings>;
  if (context.store.readOnly !== false) {
    context.sessionSettings.current = { ...context.sessionSettings.current, ...given };
    return context.unitOfWork.read((db) => readSettings(db, context.sessionSettings));
  }
  return context.unitOfWork.write((tx) => {
    for (const [key, value] of Object.entries(given)) tx.settings.set(key, value);
    return readSettings(tx, context.sessionSettings);
  });
}
