import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

it('0009-measures gives an older file an empty register', async () => {
  const file = join(tempFolder(), 'a.db');
  openDatabase(file, { migrations: MIGRATIONS.slice(0, 8) }).close();
  const report = valueOf(await openService(file).client.call('measure.list', {}));
  expect([report.effects, report.total.count, report.year]).toEqual([[], 0, 2027]);
});
