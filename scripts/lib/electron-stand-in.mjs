import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { packageFile } from './paths.mjs';

/** What marks the switches ("fuses") in Electron's program, so that setting them is tried on the stand-in too. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
const FUSE_COUNT = 9;
const FUSE_OFF = '0'.charCodeAt(0);

/** The folder with Electron's real program, or null when it is not on this machine. */
export function electronFolder() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named && existsSync(named)) return named;
  const installed = packageFile('electron', 'dist');
  return existsSync(packageFile('electron', 'path.txt')) && existsSync(installed) ? installed : null;
}

/** Makes a folder that looks like Electron's to the packer: what goes into the package is then the same, but it cannot run. */
export function makeStandIn() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-electron-'));
  const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8'));
  const program = process.platform === 'win32' ? 'electron.exe' : 'electron';
  const fuses = Buffer.concat([Buffer.from(FUSE_MARK), Buffer.from([FUSE_VERSION, FUSE_COUNT]), Buffer.alloc(FUSE_COUNT, FUSE_OFF)]);
  writeFileSync(path.join(folder, program), Buffer.concat([Buffer.from('#!/bin/sh\necho "This is not Electron." >&2\nexit 1\n'), fuses]));
  chmodSync(path.join(folder, program), 0o755);
  writeFileSync(path.join(folder, 'version'), version);
  for (const name of ['locales', 'resources']) mkdirSync(path.join(folder, name));
  for (const language of ['nb', 'nn', 'en-US', 'en-GB', 'de']) writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  return folder;
}
