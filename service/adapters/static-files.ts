import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the built app, read whole before anything is answered, so that a missing one can still become a 404. */
export interface StaticFile {
  readonly body: Buffer;
  readonly mediaType: string;
  /** Names under `assets/` carry a hash of their content and never change. */
  readonly isImmutable: boolean;
}

/** @param urlPath The path part of the address, as sent. @returns null when there is no such file in the folder. */
export async function readStaticFile(distDir: string, urlPath: string): Promise<StaticFile | null> {
  const relative = safeRelativePath(urlPath);
  if (relative === null) return null;
  const mediaType = MEDIA_TYPES[extname(relative).toLowerCase()];
  if (mediaType === undefined) return null;
  try {
    return { body: await readFile(join(distDir, relative)), mediaType, isImmutable: relative.startsWith(`assets${sep}`) };
  } catch {
    return null;
  }
}

/** The path inside the folder; null for anything that is not plainly inside it. */
export function safeRelativePath(urlPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\0\\:]/.test(path)) return null;
  if (path.split('/').includes('..')) return null;
  const relative = normalize(path === '/' ? 'index.html' : path.slice(1));
  return relative.startsWith(sep) || relative.startsWith('..') ? null : relative;
}
