import { crc32 } from '../kernel/crc32.ts';
import { encodeUtf8 } from './encode.ts';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Says that names are UTF-8. */
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that zip files know; the same files give the same bytes. */
const FIRST_DAY = 0x0021;

/** Puts files into one zip file, as they are: small texts gain little by packing, and every program opens it. */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = encodeUtf8(name);
    const facts = [2, VERSION, 2, UTF8_NAMES, 2, 0, 2, 0, 2, FIRST_DAY, 4, crc32(bytes), 4, bytes.length, 4, bytes.length, 2, nameBytes.length, 2, 0];
    const local = concat([numbers([4, LOCAL, ...facts]), nameBytes, bytes]);
    entries.push(concat([numbers([4, ENTRY, 2, VERSION, ...facts, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(entries);
  const end = numbers([4, END, 2, 0, 2, 0, 2, files.length, 2, files.length, 4, directory.length, 4, offset, 2, 0]);
  return concat([...locals, directory, end]);
}

/** Little-endian numbers, each after its width in bytes. */
function numbers(pairs: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const value = pairs[index + 1] ?? 0;
    for (let at = 0; at < (pairs[index] ?? 0); at += 1) bytes.push((value >>> (8 * at)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
