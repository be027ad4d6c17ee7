import { crc32 as platform } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

describe('crc32', () => {
  it.each(['', 'a', '123456789', 'Æ Ø Å, and a longer text with them'])('is the one of zip files for %j', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(crc32(bytes)).toBe(platform(bytes));
  });
});
