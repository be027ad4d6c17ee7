import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/**
 * Who may talk to the local web host. Any page in any browser on this machine can send requests to 127.0.0.1, and a name
 * can be pointed at it from outside, so every request must show that it comes from our own page in a browser that was
 * opened with the address printed at start-up.
 */

export const BODY_LIMIT_MEGABYTES = 12;
export const BODY_LIMIT_BYTES = BODY_LIMIT_MEGABYTES * 1024 * 1024;

const SESSION_SECONDS = 24 * 60 * 60;

/**
 * No inline scripts and no inline styles. React sets `style` properties through the object model, which a policy does not
 * restrict, so not even `style-src-attr 'unsafe-inline'` is needed.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer. No CORS headers: no other origin has business here. */
export const SECURITY_HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
};

/** The names under which the server may be addressed; anything else is a name pointed at this machine from outside. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const host = request.headers.host?.toLowerCase();
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Whether the browser says that our own page sent the request. A browser always names the origin of a POST. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const origin = request.headers.origin;
  return origin !== undefined && origin.toLowerCase() === `http://${request.headers.host?.toLowerCase()}`;
}

/** Whether a browser says that another site caused the request. Programs that are no browsers say nothing. */
export function isFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

/** Whether the body is declared as JSON, which no plain form of another site can do. */
export function isJson(request: IncomingMessage): boolean {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  return type?.trim().toLowerCase() === 'application/json';
}

/** The launch secrets and browser sessions of one server. Nothing is stored: a restart ends them all. */
export interface Sessions {
  /** A secret for one address; the first browser that brings it gets a session, afterwards it is worthless. */
  createLaunchToken(): string;
  /** How many launch secrets have not been used yet. */
  unusedLaunchTokens(): number;
  /** Trades a launch secret for a cookie; null when it is unknown or used. */
  exchange(token: string): string | null;
  isValid(request: IncomingMessage): boolean;
}

/** @param port Part of the cookie's name, because a browser shares cookies between all ports of one host. */
export function createSessions(port: number): Sessions {
  const launchTokens = new Set<string>();
  const sessions = new Set<string>();
  const name = `vaktbalanse-${port}`;

  return {
    createLaunchToken() {
      const token = secret();
      launchTokens.add(token);
      return token;
    },
    unusedLaunchTokens: () => launchTokens.size,
    exchange(token) {
      const known = find(launchTokens, token);
      if (known === null) return null;
      launchTokens.delete(known);
      const session = secret();
      sessions.add(session);
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${SESSION_SECONDS}`;
    },
    isValid(request) {
      const value = readCookie(request.headers.cookie ?? '', name);
      return value !== null && find(sessions, value) !== null;
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function find(known: ReadonlySet<string>, given: string): string | null {
  const bytes = Buffer.from(given);
  for (const each of known) {
    const own = Buffer.from(each);
    if (own.length === bytes.length && timingSafeEqual(own, bytes)) return each;
  }
  return null;
}

function readCookie(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}
