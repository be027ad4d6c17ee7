import { join } from 'node:path';

const FOLDER = 'Vaktbalanse';
const FILE = 'vaktbalanse.db';

/** What the place of the database depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where this person's database lies unless a file is named: `VAKTBALANSE_DB` if it is set; `%APPDATA%` on Windows,
 * `~/Library/Application Support` on macOS, `$XDG_DATA_HOME` or `~/.local/share` elsewhere.
 */
export function defaultDatabasePath({ platform, home, environment }: Surroundings): string {
  const named = environment.VAKTBALANSE_DB?.trim();
  if (named) return named;
  switch (platform) {
    case 'win32':
      return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), FOLDER, FILE);
    case 'darwin':
      return join(home, 'Library', 'Application Support', FOLDER, FILE);
    default:
      return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), FOLDER.toLowerCase(), FILE);
  }
}
