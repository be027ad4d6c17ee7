const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * How many bytes a zip file says that it holds unpacked, from its directory alone, so that a bomb is refused before anything is unpacked.
 * `null` where the directory is missing, cut off, or leaves a size out: then it cannot be trusted. An unpacker that stops at the size an
 * entry states, as ours does, cannot be led past the sum.
 */
export function unpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  let sum = 0;
  for (let index = 0; index < entries; index += 1) {
    if (position + ENTRY_LENGTH > view.byteLength || view.getUint32(position, true) !== ENTRY_SIGNATURE) return null;
    const packed = view.getUint32(position + 20, true);
    const unpacked = view.getUint32(position + 24, true);
    if (unpacked === 0 && packed > 2) return null;
    sum += unpacked;
    position += ENTRY_LENGTH + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return sum;
}

/** Where the record at the end of the directory begins; a comment may follow it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position -= 1) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  return null;
}
