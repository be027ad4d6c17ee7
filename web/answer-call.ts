import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { type AppError, appError } from '#shared/errors/app-error.ts';
import { showFound } from '#shared/errors/problem.ts';
import { BODY_LIMIT_BYTES, BODY_LIMIT_MEGABYTES, isJson, isOwnOrigin } from './guards.ts';
import { readBody } from './read-body.ts';
import { sendEnvelope } from './send.ts';

/** `POST /api/call` with `{ method, input }`: the guard, then the service, whose envelope goes back unchanged. */
export async function answerCall(request: IncomingMessage, response: ServerResponse, service: HostedService): Promise<void> {
  const fail = (status: number, error: AppError, headers = {}) => {
    request.resume();
    sendEnvelope(response, status, { ok: false, error }, headers);
  };
  if (request.method !== 'POST') return fail(405, appError('host.refused', { problem: `${request.method}` }), { allow: 'POST' });
  if (!isOwnOrigin(request)) return fail(403, appError('host.refused', { problem: `origin ${request.headers.origin ?? '-'}` }));
  if (!isJson(request)) return fail(415, appError('host.refused', { problem: `content-type ${request.headers['content-type'] ?? '-'}` }));

  const body = await readBody(request, BODY_LIMIT_BYTES);
  if (body.kind === 'too-large') {
    const params = { file: '', megabytes: Math.ceil(body.bytes / 1024 / 1024), limitMegabytes: BODY_LIMIT_MEGABYTES };
    return fail(413, appError('file.too-large', params), { connection: 'close' });
  }
  const text = body.kind === 'text' ? body.text : null;
  const call = text === null ? null : parseCall(text);
  if (!call) return fail(400, appError('request.invalid', { path: '$', found: showFound(text ?? ''), accepted: '{"method": "…", "input": {…}}' }, '$'));
  sendEnvelope(response, 200, await service.call(call.method, call.input));
}

function parseCall(text: string): { readonly method: string; readonly input: unknown } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('method' in value) || typeof value.method !== 'string') return null;
  return { method: value.method, input: 'input' in value ? value.input : undefined };
}
