import { initDatabase } from '#service/database-tasks.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';

/** Makes a new, empty store, or brings an older one up to date. */
export const dbInit: RunCommand = async ({ operands, json, locale, terminal }) => {
  const made = initDatabase(operands[0] ?? '');
  terminal.print(json ? JSON.stringify(made) : translate(locale, 'cli.db.ready', { file: made.file }));
  return 0;
};
