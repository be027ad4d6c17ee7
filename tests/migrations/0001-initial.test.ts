import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { describeSchema } from '#db/schema/describe-schema.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('0001-initial', () => {
  it('makes the tables of a new file, strict, with references that are kept', () => {
    const { connection, close } = openDatabase(join(tempFolder(), 'a.db'));
    const tables = connection
      .prepare<{ name: string; strict: number }>("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'")
      .all();
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'agreements',
      'assignments',
      'benchmarks',
      'command_log',
      'demand_rows',
      'departments',
      'figure_imports',
      'figure_metrics',
      'figure_regions',
      'lines',
      'measures',
      'plan_versions',
      'plans',
      'reference_figures',
      'settings',
      'shift_codes',
    ]);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(connection.pragma('foreign_keys')).toBe(1);
    expect(() => connection.exec("INSERT INTO assignments VALUES ('none', '1', 0, 'D')")).toThrow('FOREIGN KEY');
    close();
  });

  it('opens with write-ahead log and full synchronisation, so that an answered edit survives a power cut', () => {
    const { connection, close } = openDatabase(join(tempFolder(), 'a.db'));
    expect([connection.pragma('journal_mode'), connection.pragma('synchronous')]).toEqual(['wal', 2]);
    close();
  });

  it('finds a plan’s department by the index', () => {
    const { connection, close } = openDatabase(join(tempFolder(), 'a.db'));
    const plan = connection.prepare<{ detail: string }>("EXPLAIN QUERY PLAN DELETE FROM plans WHERE department_id = 'x'").all();
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('plans_by_department');
    close();
  });
});

describe('snapshot.sql', () => {
  it('says what the migrations lead to (otherwise run: node db/schema/write-snapshot.ts)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../db/schema/snapshot.sql'), 'utf8')).toBe(describeSchema());
  });
});
