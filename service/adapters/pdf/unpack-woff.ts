import { inflateSync } from 'node:zlib';

const HEADER = { woff: 44, openType: 12 } as const;
const ENTRY = { woff: 20, openType: 16 } as const;
const SIGNATURE = 'wOFF';

/**
 * The OpenType font that a WOFF file (version 1) holds. The PDF library would unpack it with JavaScript of its own for each document, which took half of the
 * time of a report. @throws Error for a file of another kind
 * @source W3C, WOFF File Format 1.0, sections 3–5
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('Not a WOFF file.');
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  const powerOfTwo = Math.floor(Math.log2(count));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(2 ** powerOfTwo * ENTRY.openType, 6);
  font.writeUInt16BE(powerOfTwo, 8);
  font.writeUInt16BE((count - 2 ** powerOfTwo) * ENTRY.openType, 10);
  let end = HEADER.openType + count * ENTRY.openType;
  for (let index = 0; index < count; index += 1) {
    const from = HEADER.woff + index * ENTRY.woff;
    const to = HEADER.openType + index * ENTRY.openType;
    const [start, packed, length] = [woff.readUInt32BE(from + 4), woff.readUInt32BE(from + 8), woff.readUInt32BE(from + 12)];
    const table = woff.subarray(start, start + packed);
    woff.copy(font, to, from, from + 4); // tag
    woff.copy(font, to + 4, from + 16, from + 20); // checksum
    font.writeUInt32BE(end, to + 8);
    font.writeUInt32BE(length, to + 12);
    (packed < length ? inflateSync(table) : table).copy(font, end);
    end += Math.ceil(length / 4) * 4;
  }
  return font;
}
