import type { IncomingMessage, ServerResponse } from 'node:http';
import { readStaticFile } from '#service/adapters/static-files.ts';
import { translate } from '#shared/i18n/translate.ts';
import { isFromElsewhere } from './guards.ts';
import { sendHtml, sendText } from './send.ts';
import type { WebContext } from './server.ts';

/** Everything that is not `/api/`: the trade of the launch secret for a session, and the files of the built app. */
export async function answerPage(request: IncomingMessage, response: ServerResponse, url: URL, context: WebContext): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Method not allowed', { allow: 'GET, HEAD' });
  const token = url.searchParams.get('token');
  if (url.pathname === '/' && token !== null) {
    const cookie = context.sessions.exchange(token);
    if (cookie !== null) response.setHeader('set-cookie', cookie);
    // Also with a used secret: the browser may hold a session already, as when its history is opened again.
    return sendText(response, 303, '', { location: '/' });
  }
  if (!context.sessions.isValid(request)) return turnAway(request, response, url, context);

  const file = await readStaticFile(context.distDir, url.pathname);
  if (file === null) return sendText(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': file.mediaType,
    'content-length': file.body.length,
    'cache-control': file.isImmutable ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/** A visitor without a session: a link from another site is sent round once, anybody else reads where the address is to be had. */
function turnAway(request: IncomingMessage, response: ServerResponse, url: URL, context: WebContext): void {
  if (url.pathname !== '/') return sendText(response, 401, 'No session');
  // A strict cookie is held back when another site leads here. A jump that starts on our own page brings it along.
  if (isFromElsewhere(request) && !url.searchParams.has('again'))
    return sendHtml(response, 200, '<!doctype html><meta http-equiv="refresh" content="0;url=/?again=1">');
  context.offerNewLaunchUrl();
  sendHtml(response, 401, noSessionPage());
}

// Not knowing who asks, it says so in the three languages.
function noSessionPage(): string {
  const parts = (['nb', 'nn', 'en'] as const).map(
    (locale) =>
      `<h1 lang="${locale}">${escape(translate(locale, 'web.no-session.title'))}</h1><p lang="${locale}">${escape(translate(locale, 'web.no-session.advice'))}</p>`,
  );
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vaktbalanse</title><meta name="viewport" content="width=device-width">${parts.join('')}</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
