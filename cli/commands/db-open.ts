import { composeService } from '#service/compose.ts';
import { initDatabase } from '#service/database-tasks.ts';
import { createClient } from '#shared/contract/client.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { valueOf } from '../input/read-file.ts';
import { requireFile } from '../input/require-file.ts';
import { alignColumns } from '../print/table.ts';

/** Opens a store, upgrades it if needed, and shows the departments and plans in it. */
export const dbOpen: RunCommand = async ({ operands, json, locale, terminal }) => {
  const file = operands[0] ?? '';
  requireFile(file);
  initDatabase(file);
  const service = composeService({ dbPath: file, readOnly: true });
  try {
    const departments = valueOf(await createClient(service.call).call('department.list', {}));
    if (json) terminal.print(JSON.stringify({ file: service.file, departments }));
    else {
      const rows = departments.flatMap(({ name, municipality, plans }) =>
        plans.map((plan) => [name, municipality, plan.name, translate(locale, 'cli.db.plan-size', { lines: plan.lines, weeks: plan.weeks }), plan.id]),
      );
      for (const line of rows.length > 0 ? alignColumns(rows) : [translate(locale, 'cli.db.empty')]) terminal.print(line);
    }
  } finally {
    service.close();
  }
  return 0;
};
