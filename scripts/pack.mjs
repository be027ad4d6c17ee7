/** Builds the app and packs it for the desktop, up to the program: `npm run pack`. Then shows and checks what is in the package. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { electronFolder, makeStandIn } from './lib/electron-stand-in.mjs';
import { packageFile, ROOT } from './lib/paths.mjs';
import { runNode } from './lib/run-program.mjs';
import { giveUp, say } from './lib/say.mjs';

const DRIVER = 'node_modules/better-sqlite3';
const FONTS = 'node_modules/@fontsource/inter/files';

/** Without these the app does not start or cannot print. */
const NEEDED = [
  'package.json',
  'dist/electron/main.js',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
  `${DRIVER}/package.json`,
  `${DRIVER}/lib/index.js`,
  `${DRIVER}/prebuilds/${process.platform}-${process.arch}.node`,
  `${FONTS}/inter-latin-400-normal.woff`,
  `${FONTS}/inter-latin-600-normal.woff`,
];
/** These would be ballast, or sources and test data that have no business with users. */
const UNWANTED = [/^(shared|db|service|electron|web|cli|renderer|tests|scripts|tools|docs)\//, /\.(ts|tsx|map|gyp)$/, new RegExp(`^${DRIVER}/(deps|src)/`)];

/** The files of an asar archive with their sizes and whether they lie beside it, unpacked. */
function readArchive(file) {
  const data = readFileSync(file);
  const header = JSON.parse(data.subarray(16, 16 + data.readUInt32LE(12)).toString('utf8'));
  const list = [];
  const walk = (node, at) => {
    for (const [name, entry] of Object.entries(node.files)) {
      const where = at === '' ? name : `${at}/${name}`;
      if (entry.files) walk(entry, where);
      else list.push({ path: where, bytes: entry.size ?? 0, isUnpacked: entry.unpacked === true });
    }
  };
  walk(header, '');
  return list;
}

/** Two folders deep, so that the list stays readable. */
function groupOf(file) {
  const parts = file.split('/');
  const depth = parts[0] === 'node_modules' ? (parts[1]?.startsWith('@') ? 3 : 2) : 2;
  return parts.length > depth ? `${parts.slice(0, depth).join('/')}/` : file;
}

function showArchive(list) {
  const groups = new Map();
  for (const { path: file, bytes } of list) {
    const group = groups.get(groupOf(file)) ?? { files: 0, bytes: 0 };
    groups.set(groupOf(file), { files: group.files + 1, bytes: group.bytes + bytes });
  }
  for (const [name, { files, bytes }] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    process.stdout.write(`  ${String(files).padStart(5)}  ${(bytes / 1024).toFixed(0).padStart(7)} kB  ${name}\n`);
  }
}

function problemsOf(list, resources) {
  const names = new Set(list.map((file) => file.path));
  const missing = NEEDED.filter((name) => !names.has(name)).map((name) => `missing: ${name}`);
  const unwanted = list.filter((file) => UNWANTED.some((pattern) => pattern.test(file.path))).map((file) => `should not be there: ${file.path}`);
  const natives = list.filter((file) => file.path.endsWith('.node'));
  const packed = natives.filter((file) => !file.isUnpacked).map((file) => `native module inside the archive: ${file.path}`);
  const strangers = natives.length > 1 ? [`native modules of other platforms: ${natives.map((file) => file.path).join(', ')}`] : [];
  const lost = natives
    .filter((file) => !statSync(path.join(resources, 'app.asar.unpacked', file.path), { throwIfNoEntry: false }))
    .map((file) => `not beside the archive: ${file.path}`);
  return [...missing, ...unwanted, ...packed, ...strangers, ...lost];
}

function resourcesFolder(release) {
  const folder = readdirSync(release).find((name) => name.includes('unpacked') || name.startsWith('mac'));
  if (!folder) giveUp('The packer made no folder.', 'Its lines above say why.');
  return process.platform === 'darwin' ? path.join(release, folder, 'Vaktbalanse.app', 'Contents', 'Resources') : path.join(release, folder, 'resources');
}

const built = await build();
if (built !== 0) process.exit(built);

const release = path.join(ROOT, 'release');
rmSync(release, { recursive: true, force: true });
const real = electronFolder();
const folder = real ?? makeStandIn();
say(
  real
    ? 'Packing with the installed Electron.'
    : 'The Electron program is not on this machine: packing against a stand-in that cannot run, to see what goes in.',
);
const code = await runNode(packageFile('electron-builder', 'cli.js'), ['--dir', '--publish', 'never', `-c.electronDist=${folder}`]);
if (real === null) rmSync(folder, { recursive: true, force: true });
if (code !== 0) giveUp('The packer failed.', 'Its lines above say why.');

const resources = resourcesFolder(release);
const archive = path.join(resources, 'app.asar');
const list = readArchive(archive);
say(`In ${path.relative(ROOT, archive)} (${(statSync(archive).size / 1024 / 1024).toFixed(1)} MB):`);
showArchive(list);
const problems = problemsOf(list, resources);
for (const problem of problems) say(problem);
if (problems.length > 0) giveUp('The package is not as it should be.', 'See `files` in electron-builder.yml.');
say('Everything that is needed is in the package, and nothing else.');
