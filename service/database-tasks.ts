import { resolve } from 'node:path';
import { copyDatabase } from '#db/backup.ts';
import { withSqliteErrors } from '#db/errors.ts';
import { type OpenDatabase, openDatabase } from '#db/open.ts';
import { type Verification, verifyConnection } from '#db/verify.ts';

/** What the command line does to whole databases, without a service over them. All throw AppFailure. */

export interface InitialisedDatabase {
  readonly file: string;
  readonly version: number;
}

/** Makes a new, empty database, or brings an older one of ours up to date; what is in it stays. */
export function initDatabase(path: string): InitialisedDatabase {
  return withDatabase(openDatabase(path, { whenInUse: 'refuse' }), ({ connection, file }) => ({ file, version: Number(connection.pragma('user_version')) }));
}

/** Copies a database to a new file, also while the app works on it. Never over an existing file (`file.exists`). */
export function backupDatabase(path: string, target: string): { readonly file: string; readonly backup: string } {
  const backup = resolve(target);
  return withDatabase(openDatabase(path, { readOnly: true }), ({ connection, file }) => {
    copyDatabase(connection, backup);
    return { file, backup };
  });
}

/** Looks through the whole file without changing it. A file that cannot be opened at all throws. */
export function verifyDatabase(path: string): Verification & { readonly file: string } {
  return withDatabase(openDatabase(path, { readOnly: true }), ({ connection, file }) => ({
    file,
    ...withSqliteErrors(file, () => verifyConnection(connection)),
  }));
}

function withDatabase<T>(database: OpenDatabase, work: (database: OpenDatabase) => T): T {
  try {
    return work(database);
  } finally {
    database.close();
  }
}
