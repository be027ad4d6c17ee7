import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackWoff } from './unpack-woff.ts';

/** Inter, bundled: the same letters on every machine, Norwegian ones included. */
export const FONT = { regular: 'regular', bold: 'bold' } as const;
export type FontName = keyof typeof FONT;

const FILES: Readonly<Record<FontName, string>> = {
  regular: '@fontsource/inter/files/inter-latin-400-normal.woff',
  bold: '@fontsource/inter/files/inter-latin-600-normal.woff',
};

const loaded = new Map<FontName, Buffer>();

/** The font's bytes, read and unpacked once. */
export function fontBytes(name: FontName): Buffer {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = unpackWoff(readFileSync(fileURLToPath(import.meta.resolve(FILES[name]))));
  loaded.set(name, bytes);
  return bytes;
}

/** Replacements for characters that the embedded font cannot draw, so that no empty box ever stands on paper. */
const REPLACEMENTS: Readonly<Record<string, string>> = { '≥': 'minst ', '≤': 'høyst ', '→': '–', '\u202f': '\u2009', '\u00a0': ' ' };

/** Text with only characters that Inter's Latin subset has. Unknown ones become a question mark rather than a blank. */
export function printable(text: string): string {
  return text.replace(/[^\u0020-\u007e\u00a1-\u00ff\u0152\u0153\u2009\u2010-\u2027\u20ac\u2122\u2212\n]/g, (character) => REPLACEMENTS[character] ?? '?');
}
