/** Text and bytes in the forms that cross boundaries, without help from the platform: this code runs anywhere. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text's bytes in UTF-8; half a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(bytes);
}

/** Base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]);
    parts.push(`${digits[0]}${digits[1]}${second === undefined ? '=' : digits[2]}${third === undefined ? '=' : digits[3]}`);
  }
  return parts.join('');
}

/** The bytes of base64 text with or without padding; other signs are skipped. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replaceAll(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let length = 0;
  for (let index = 0; index < digits.length; index += 4) {
    const group = [0, 1, 2, 3].reduce((sum, place) => sum * 64 + valueOfDigit(digits.charCodeAt(index + place)), 0);
    for (const shift of [16, 8, 0]) if (length < bytes.length) bytes[length++] = (group >> shift) & 255;
  }
  return bytes;
}

const DIGITS = new Map([...ALPHABET].map((digit, value) => [digit.charCodeAt(0), value]));

function valueOfDigit(code: number): number {
  return DIGITS.get(code) ?? 0;
}
