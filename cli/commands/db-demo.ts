import { composeService } from '#service/compose.ts';
import { addDemoDepartments } from '#service/demo.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';

/** Puts the example departments into a store; makes the file if it is missing. */
export const dbDemo: RunCommand = async ({ operands, json, locale, terminal }) => {
  const service = composeService({ dbPath: operands[0] ?? '', whenInUse: 'refuse' });
  try {
    const added = await addDemoDepartments(service);
    terminal.print(json ? JSON.stringify({ file: service.file, added }) : translate(locale, 'cli.db.demo-added', { file: service.file, added }));
  } finally {
    service.close();
  }
  return 0;
};
