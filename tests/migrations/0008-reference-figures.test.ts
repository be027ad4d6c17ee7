import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

it('0008-reference-figures lets an older file show the shipped figures, and nothing imported', async () => {
  const file = join(tempFolder(), 'a.db');
  openDatabase(file, { migrations: MIGRATIONS.slice(0, 7) }).close();
  const { client } = openService(file);
  expect(valueOf(await client.call('reference.imports', {}))).toEqual([]);
  expect(valueOf(await client.call('benchmark.list', {}))).toEqual([]);
  expect(valueOf(await client.call('reference.list', {}))).toHaveLength(21);
});
