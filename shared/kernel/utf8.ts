// TextDecoder exists in every runtime, but in no library that the compiler knows here.
declare const TextDecoder: new (encoding: 'utf-8', options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string };

/** The text of UTF-8 bytes without a byte order mark, or null when they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// The first places of windows-1252 that are not the same in Latin-1; the five that it leaves out stand for themselves.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text of windows-1252 bytes, which older Norwegian files are in (Latin-1 is part of it). Every byte is a character, so this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
