import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '#db/driver.ts';
import { SCHEMA_VERSION } from '#db/migrations/index.ts';
import { composeService } from '#service/compose.ts';
import { AppFailure } from '#shared/errors/app-error.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function aDatabase(): Promise<string> {
  const file = join(tempFolder(), 'a.db');
  const { service, add } = openService(file);
  for (let copy = 0; copy < 4; copy++) await add(aPlan().withLines(20, ['D D D D D - -', 'A A A A - N N']).build());
  service.close();
  return file;
}

function withPragma(file: string, pragma: string): void {
  const connection = connect(file);
  connection.pragma(pragma);
  connection.close();
}

async function aForeignDatabase(journal: string): Promise<string> {
  const file = join(tempFolder(), 'other.db');
  const connection = connect(file);
  connection.pragma(`journal_mode = ${journal}`);
  connection.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('Fårikål')");
  connection.close();
  return file;
}

async function aTextFile(text: string): Promise<string> {
  const file = join(tempFolder(), 'notes.txt');
  writeFileSync(file, text);
  return file;
}

const CASES: readonly (readonly [string, () => Promise<string>, string])[] = [
  ['text', () => aTextFile('Handleliste: melk, brød'), 'database.corrupt'],
  ['a single byte', () => aTextFile('x'), 'database.corrupt'],
  ['only zeros', () => aTextFile('\0'.repeat(8192)), 'database.corrupt'],
  ['another program’s database', () => aForeignDatabase('DELETE'), 'database.not-ours'],
  ['another program’s database in WAL mode', () => aForeignDatabase('WAL'), 'database.not-ours'],
  [
    'ours, cut off in the middle',
    async () => {
      const file = await aDatabase();
      truncateSync(file, Math.floor(readFileSync(file).length / 2));
      return file;
    },
    'database.corrupt',
  ],
  [
    'ours, cut off in the header',
    async () => {
      const file = await aDatabase();
      truncateSync(file, 60);
      return file;
    },
    'database.corrupt',
  ],
  [
    'ours, with a page overwritten',
    async () => {
      const file = await aDatabase();
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4096 * 3, 4096 * 12);
      writeFileSync(file, bytes);
      return file;
    },
    'database.corrupt',
  ],
  [
    'ours, of a newer program',
    async () => {
      const file = await aDatabase();
      withPragma(file, `user_version = ${SCHEMA_VERSION + 1}`);
      return file;
    },
    'database.newer',
  ],
];

describe.each(CASES)('a file that is %s', (_what, make, code) => {
  it.each([false, true])(`is refused as ${code} and not changed by a byte (read-only: %s)`, async (readOnly) => {
    const file = await make();
    const before = readFileSync(file);
    const open = () => composeService({ dbPath: file, readOnly });
    expect(open).toThrow(AppFailure);
    expect(open).toThrow(code);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('opening', () => {
  it('makes a database where an empty file lies', () => {
    const file = join(tempFolder(), 'empty.db');
    writeFileSync(file, '');
    expect(openService(file).service.readOnly).toBe(false);
  });

  it('makes the folder that the database goes into', () => {
    const file = join(tempFolder(), 'æøå', 'b', 'a.db');
    openService(file);
    expect(existsSync(file)).toBe(true);
  });

  it('says so when the folder cannot be made', async () => {
    const inTheWay = await aTextFile('x');
    expect(() => composeService({ dbPath: join(inTheWay, 'a.db') })).toThrow('file.unwritable');
  });

  it('refuses to read a file that is not there', () => {
    const file = join(tempFolder(), 'none.db');
    expect(() => composeService({ dbPath: file, readOnly: true })).toThrow('file.not-found');
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a folder', () => {
    expect(() => composeService({ dbPath: tempFolder() })).toThrow('file.unreadable');
  });
});
