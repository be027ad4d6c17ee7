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
