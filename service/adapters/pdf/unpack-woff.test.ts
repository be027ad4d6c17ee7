import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from './unpack-woff.ts';

const woff = readFileSync(fileURLToPath(import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff')));

/** Tag, checksum and bytes of each table by the directory of an OpenType font. */
function tablesOf(font: Buffer) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const [start, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    return { tag: font.toString('latin1', entry, entry + 4), checksum: font.readUInt32BE(entry + 4), bytes: font.subarray(start, start + length) };
  });
}

/** As the OpenType specification counts it: the sum of the big-endian words; of the table `head` with its third word as nothing. */
function checksum({ tag, bytes }: { readonly tag: string; readonly bytes: Buffer }): number {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) if (!(tag === 'head' && at === 8)) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('unpackWoff', () => {
  it('gives every table whole, as its checksum has it, one after the other', () => {
    const tables = tablesOf(unpackWoff(woff));
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) expect(checksum(table), table.tag).toBe(table.checksum);
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']));
  });

  it('refuses what is no WOFF file', () => {
    expect(() => unpackWoff(Buffer.from('OTTO and something else'))).toThrow('WOFF');
  });
});
