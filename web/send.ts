import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Envelope } from '#shared/contract/envelope.ts';

/** Answers with an envelope. Ordinary answers have status 200 whether ok or not; other statuses are the guard's. */
export function sendEnvelope(response: ServerResponse, status: number, envelope: Envelope<unknown>, headers: OutgoingHttpHeaders = {}): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(envelope), headers);
}

export function sendText(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): void {
  send(response, status, 'text/plain; charset=utf-8', text, headers);
}

export function sendHtml(response: ServerResponse, status: number, html: string): void {
  send(response, status, 'text/html; charset=utf-8', html, {});
}

function send(response: ServerResponse, status: number, mediaType: string, text: string, headers: OutgoingHttpHeaders): void {
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': mediaType, 'content-length': body.length, 'cache-control': 'no-store', ...headers });
  response.end(body);
}
