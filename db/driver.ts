import Database from 'better-sqlite3';

/** A value that SQLite stores. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParams = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** A prepared statement. Named parameters are written `@name`. */
export interface Statement<Row> {
  get(params?: SqlParams): Row | undefined;
  all(params?: SqlParams): Row[];
  /** How many rows changed. */
  run(params?: SqlParams): number;
}

/**
 * The whole of SQLite that the project uses. Only this file knows the binding, so that another one (or one with
 * encryption) can take its place.
 */
export interface Connection {
  readonly file: string;
  /** One or more statements without parameters. */
  exec(sql: string): void;
  prepare<Row = unknown>(sql: string): Statement<Row>;
  /** Reads or sets a pragma that has one value. */
  pragma(source: string): unknown;
  /** All or nothing; takes the write lock at the start, so that it cannot be lost half-way. */
  writeTransaction<T>(work: () => T): T;
  /** All reads see the same state. */
  readTransaction<T>(work: () => T): T;
  readonly isInTransaction: boolean;
  close(): void;
}

export interface ConnectOptions {
  readonly readOnly?: boolean;
  readonly mustExist?: boolean;
  /** How long to wait for another connection's lock. */
  readonly busyMilliseconds?: number;
}

/** SQLite's own failure. `code` is the extended result code by name, such as `SQLITE_FULL`. */
export interface SqliteFailure extends Error {
  readonly code: string;
}

export function isSqliteFailure(problem: unknown): problem is SqliteFailure {
  return problem instanceof Database.SqliteError;
}

/** Opens the file. @throws SqliteFailure */
export function connect(file: string, options: ConnectOptions = {}): Connection {
  const database = new Database(file, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: options.busyMilliseconds ?? 5000,
  });
  return {
    file,
    exec: (sql) => {
      database.exec(sql);
    },
    prepare: <Row>(sql: string) => wrap<Row>(database.prepare(sql)),
    pragma: (source) => database.pragma(source, { simple: true }),
    writeTransaction: (work) => database.transaction(work).immediate(),
    readTransaction: (work) => database.transaction(work).deferred(),
    get isInTransaction() {
      return database.inTransaction;
    },
    close: () => {
      database.close();
    },
  };
}

function wrap<Row>(statement: Database.Statement): Statement<Row> {
  return {
    get: (params = []) => statement.get(params) as Row | undefined,
    all: (params = []) => statement.all(params) as Row[],
    run: (params = []) => statement.run(params).changes,
  };
}
