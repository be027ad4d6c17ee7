import { instant } from '#shared/time/instant.ts';
import { connect } from '../driver.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/index.ts';

/** The schema that the migrations lead to, as SQL: what snapshot.sql must say. */
export function describeSchema(): string {
  const connection = connect(':memory:');
  try {
    migrate(connection, MIGRATIONS, instant('2027-01-01T00:00:00.000Z'));
    const objects = connection.prepare<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name').all();
    const statements = objects.map(({ sql }) => `${outdent(sql)};\n`);
    return [`-- Written by write-snapshot.ts; do not edit. Schema version ${SCHEMA_VERSION}.\n`, ...statements].join('\n');
  } finally {
    connection.close();
  }
}

/** Takes away the indentation that the statement has from standing inside a migration. */
function outdent(sql: string): string {
  const last = /\n( *)\)[^\n]*$/.exec(sql)?.[1] ?? '';
  return sql.replaceAll(`\n${last}`, '\n');
}
