import { app, protocol, type Session, type WebContents } from 'electron';
import { readStaticFile } from '#service/adapters/static-files.ts';

const SCHEME = 'app';
const HOST = 'vaktbalanse';
/** The address of the page. A scheme of our own instead of file://, which would let the page read the disk. */
export const APP_URL = `${SCHEME}://${HOST}/`;

/** Nothing but the page's own files: no inline scripts or styles, and no connection to anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Reading the clipboard goes through paste events, which need no permission.
const GRANTED = new Set(['clipboard-sanitized-write']);
const INSIDE = new Set([`${SCHEME}:`, 'blob:', 'data:', 'devtools:']);

/** Whether an address is one of our own page. */
export function isAppUrl(url: string): boolean {
  return url === APP_URL || url.startsWith(APP_URL);
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the built page under app://, and nothing from outside its folder. */
export function serveAppFiles(session: Session, distDir: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file = request.method === 'GET' && url.host === HOST ? await readStaticFile(distDir, url.pathname) : null;
    if (file === null) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
    return new Response(new Uint8Array(file.body), {
      headers: {
        'content-type': file.mediaType,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}

/** No permission but copying, no device, and no request that would leave the machine. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(GRANTED.has(permission) && isAppUrl(contents.getURL())));
  session.setPermissionCheckHandler((contents, permission) => GRANTED.has(permission) && contents !== null && isAppUrl(contents.getURL()));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !INSIDE.has(new URL(details.url).protocol) }));
}

/** No page but ours in any window, no new windows, no embedded guests. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (!isAppUrl(url)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stay(event, event.url));
    contents.on('will-redirect', (event) => stay(event, event.url));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
