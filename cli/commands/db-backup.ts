import { backupDatabase } from '#service/database-tasks.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';

/** Copies a store to a new file, also while the app works on it. */
export const dbBackup: RunCommand = async ({ operands, options, json, locale, terminal }) => {
  const made = backupDatabase(operands[0] ?? '', options.get('out') ?? '');
  terminal.print(json ? JSON.stringify(made) : translate(locale, 'cli.wrote', { file: made.backup }));
  return 0;
};
