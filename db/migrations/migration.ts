import type { Connection } from '../driver.ts';

/** One step of the schema. Never changed after a release; the next one is added instead. */
export interface Migration {
  /** `0001-initial`: number and reason; the number is the `user_version` it leads to. */
  readonly name: string;
  /** Runs inside a transaction together with the bump of the version. */
  up(connection: Pick<Connection, 'exec' | 'prepare'>): void;
}
