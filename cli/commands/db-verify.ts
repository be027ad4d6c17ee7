import { verifyDatabase } from '#service/database-tasks.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';

/** Looks through a whole store without changing it. Code 2 when something is wrong with it. */
export const dbVerify: RunCommand = async ({ operands, json, locale, terminal }) => {
  const found = verifyDatabase(operands[0] ?? '');
  if (json) terminal.print(JSON.stringify(found));
  else {
    const { file, departments, plans, steps } = found;
    terminal.print(translate(locale, 'cli.db.holds', { file, departments, plans, steps }));
    terminal.print(translate(locale, found.problems.length === 0 ? 'cli.db.sound' : 'cli.db.unsound'));
    for (const problem of found.problems) terminal.print(`  ${problem}`);
  }
  return found.problems.length === 0 ? 0 : 2;
};
