/** Bytes made text at a time; more would not fit into one call. */
const CHUNK = 32_768;

/** A file's bytes as base64, for a call to the service. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}
