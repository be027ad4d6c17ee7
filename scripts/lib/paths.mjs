import path from 'node:path';

/** The checkout's root folder. */
export const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..');

/** A program of an installed package, run through its JavaScript entry so that it works on every platform. */
export function packageFile(...parts) {
  return path.join(ROOT, 'node_modules', ...parts);
}

/** The pinned Node.js of tools/node for this machine, or null where there is none for the platform. */
export function pinnedNode() {
  const platform = { linux: 'linux', win32: 'win' }[process.platform];
  if (!platform) return null;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(ROOT, 'tools', 'node', 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
}
