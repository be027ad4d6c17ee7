import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const text = (content: string) => new TextEncoder().encode(content);

/** Names and contents by the directory at the end of a zip file. */
function unzipped(zip: Uint8Array): readonly (readonly [string, string])[] {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [size, nameLength, local] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = decoder.decode(zip.subarray(at + 46, at + 46 + nameLength));
    const from = local + 30 + view.getUint16(local + 26, true);
    at += 46 + nameLength;
    return [name, decoder.decode(zip.subarray(from, from + size))] as const;
  });
}

describe('zipFiles', () => {
  it('keeps names and contents in order, Norwegian letters and empty files too', () => {
    const files = [
      ['1-sjukepleiar-åse.ics', 'BEGIN:VCALENDAR'],
      ['2-tom.ics', ''],
      ['3.ics', 'æøå'.repeat(1000)],
    ] as const;
    const zip = zipFiles(files.map(([name, content]) => ({ name, bytes: text(content) })));
    expect(unzipped(zip)).toEqual(files);
  });

  it('is an empty zip file without files', () => {
    expect(unzipped(zipFiles([]))).toEqual([]);
  });
});
