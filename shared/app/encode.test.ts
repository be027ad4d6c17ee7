import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64, encodeUtf8 } from './encode.ts';

describe('encodeUtf8', () => {
  it.each(['', 'abc', 'Åse Øvrebø', '–', '漢字', '👩‍⚕️', 'half a pair \ud83d stays readable', '\ud83d'])(
    'gives the same bytes as the platform for %j',
    (text) => {
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
    },
  );
});

describe('encodeBase64', () => {
  it.each([0, 1, 2, 3, 4, 255, 256])('gives the same text as the platform for %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 250) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('bytes from base64', () => {
  it.each(['', 'A', 'AB', 'ABC', 'ABCD', '\u00e6\u00f8\u00e5 \u{1f600}'])('come back as they were: %j', (text) => {
    const bytes = encodeUtf8(text);
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    expect(decodeBase64(encodeBase64(bytes).replaceAll('=', ''))).toEqual(bytes);
  });
});
