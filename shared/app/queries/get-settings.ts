import type { UserSettings } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';
import { readSettings } from '../session-settings.ts';

/** `settings.get` */
export function getSettings(context: AppContext): UserSettings {
  return context.unitOfWork.read((db) => readSettings(db, context.sessionSettings));
}
