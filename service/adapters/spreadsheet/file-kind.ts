/** What a file is, judged by its first bytes; its name may lie. */
export type FileKind = 'empty' | 'xlsx' | 'ods' | 'zip' | 'ole' | 'pdf' | 'html' | 'json' | 'binary' | 'text';

const SNIFFED_BYTES = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return 'text';
  const head = bytes.subarray(0, SNIFFED_BYTES);
  if (head.includes(0)) return 'binary';
  const text = latin(head)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (text === '' && bytes.length <= SNIFFED_BYTES) return 'empty';
  if (/^<(!doctype|html|head|body|table|meta|\?xml)/i.test(text)) return 'html';
  return text.startsWith('{') ? 'json' : 'text';
}

/** The parts of a zip file stand in clear text in its directory. */
function zipKind(bytes: Uint8Array): FileKind {
  const directory = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (directory.includes('xl/workbook.xml')) return 'xlsx';
  return latin(bytes.subarray(0, 200)).includes('opendocument.spreadsheet') ? 'ods' : 'zip';
}

/** Whether an old-style container holds a workbook that is locked with a password: its stream has a name of its own, in UTF-16. */
export function isLockedOle(bytes: Uint8Array): boolean {
  return latin(bytes).includes([...'EncryptedPackage'].map((letter) => `${letter}\0`).join(''));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
