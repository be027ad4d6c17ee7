import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { MALFORMED } from './malformed-documents.ts';

/** Runs the command line in this process, which is much faster than starting one for each file. */
async function vaktbalanse(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const collect = (stream: 'out' | 'err') => (text: unknown) => {
    written[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(collect('err'));
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, ...written };
}

afterEach(() => void vi.restoreAllMocks());

describe('vaktbalanse check of a malformed document', () => {
  it.each(MALFORMED)('$name ends with 2, names the file, and gives code and path with --json', async ({ name, bytes, code, path: at }) => {
    const file = path.join(tempFolder(), `${name.replaceAll(/\W+/g, '-')}.vaktbalanse.json`);
    writeFileSync(file, bytes);

    const spoken = await vaktbalanse(['check', file]);
    expect([spoken.code, spoken.out]).toEqual([2, '']);
    expect(spoken.err).toContain(path.basename(file));
    if (at !== undefined) expect(spoken.err).toContain(at);

    const printed = await vaktbalanse(['check', file, '--json']);
    expect(printed.code).toBe(2);
    expect(JSON.parse(printed.out)).toMatchObject({ error: { code, ...(at === undefined ? {} : { path: at }) } });
  });
});
