import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile, pinnedNode, ROOT } from './paths.mjs';
import { runNpm } from './run-program.mjs';
import { giveUp, say } from './say.mjs';

const NODE_ADVICE = 'Install Node.js 24 from nodejs.org and run the same command again.';

/** Whether the running Node.js can load the database driver (Node-API 10) and read TypeScript. An older one would crash without a message. */
function isNodeRecentEnough() {
  return Number(process.versions.napi) >= 10 && Boolean(process.features.typescript);
}

/** Starts this script again under the pinned Node.js when the machine's own is too old. Does not return in that case. */
export async function ensureNode() {
  if (isNodeRecentEnough()) return;
  const node = pinnedNode();
  if (node === null) giveUp(`Node.js ${process.versions.node} is too old, and no pinned one exists for ${process.platform} ${process.arch}.`, NODE_ADVICE);
  if (process.env.VAKTBALANSE_PINNED === '1') giveUp('The pinned Node.js did not start properly.', NODE_ADVICE);
  if (!existsSync(node)) {
    say(`Node.js ${process.versions.node} is too old; fetching the pinned Node.js 24 (about 200 MB on disk, once).`);
    const code = await runNpm(['ci', '--prefix', path.join(ROOT, 'tools', 'node'), '--loglevel=error']);
    if (code !== 0 || !existsSync(node))
      giveUp(
        'The pinned Node.js could not be installed from the package registry.',
        `Check the network connection and run the command again. Or: ${NODE_ADVICE}`,
      );
  }
  const again = spawnSync(node, [path.join(ROOT, 'scripts', 'run.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, VAKTBALANSE_PINNED: '1', PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  process.exit(again.status ?? 1);
}

/** Installs the packages of the lock file when they differ from what is installed. */
export async function ensurePackages() {
  const stampFile = packageFile('.lock-stamp');
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (installed !== stamp) {
    say('Installing packages from the lock file (about half a minute, once).');
    const code = await runNpm(['ci', '--loglevel=error']);
    if (code !== 0) giveUp('The packages could not be installed.', 'Check the network connection and the disk space (1 GB free), then run the command again.');
    writeFileSync(stampFile, stamp);
  }
  linkCommand();
}

/** Puts `vaktbalanse` beside the other commands, so that `npx --no-install vaktbalanse` finds it at once. */
function linkCommand() {
  const folder = packageFile('.bin');
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'win32') {
    writeFileSync(path.join(folder, 'vaktbalanse.cmd'), '@node "%~dp0\\..\\..\\cli\\bin.mjs" %*\r\n');
    return;
  }
  const link = path.join(folder, 'vaktbalanse');
  rmSync(link, { force: true });
  symlinkSync(path.join('..', '..', 'cli', 'bin.mjs'), link);
}

/**
 * npm walks through all packages at every `npx` when its own list looks older than the folder, which tools write their caches into.
 * Called last, so that the command line starts at once.
 */
export function freshenPackageList() {
  const list = packageFile('.package-lock.json');
  if (existsSync(list)) utimesSync(list, new Date(), new Date());
}
