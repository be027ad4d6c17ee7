import type { IncomingMessage } from 'node:http';

export type Body = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large'; readonly bytes: number } | { readonly kind: 'not-utf8' };

/** Reads a request's body as UTF-8 text. What lies beyond the limit is thrown away as it comes, so that the answer can still be sent. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limitBytes) chunks = [];
    else chunks.push(chunk);
  }
  if (bytes > limitBytes) return { kind: 'too-large', bytes };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
