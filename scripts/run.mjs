#!/usr/bin/env node
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { openApp } from './lib/open-app.mjs';
import { packageFile } from './lib/paths.mjs';
import { runNode } from './lib/run-program.mjs';
import { giveUp, say } from './lib/say.mjs';
import { ensureNode, ensurePackages, freshenPackageList } from './lib/set-up.mjs';
/**
 * The one entrance to everything in the checkout: `npm start`, `npm test` and the rest call this file.
 * It needs nothing but a Node.js of version 20 or newer: what else is needed, it installs first.
 */
import { browserTests, checkFormat, checkLint, checkTypes, testAll, unitTests, writeFormat, zoneTests } from './lib/test-all.mjs';

const asCode = (result) => (result.failed === 0 ? 0 : 1);

/** Runs the checks one after the other; the first that fails ends it. */
async function inOrder(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** The grid in a real browser, with the app as it is now. */
const gridBench = async () => (await build()) || runNode('tests/bench/grid.ts', [], { env: { VAKTBALANSE_BROWSER: findBrowser() ?? '' } });

/** Typing while a suggestion is made, beside typing with nothing going on. */
const typingBench = async () => (await build()) || runNode('tests/bench/typing.ts', [], { env: { VAKTBALANSE_BROWSER: findBrowser() ?? '' } });

const COMMANDS = {
  start: async (args) => (await build()) || openApp(args),
  test: () => testAll(),
  setup: async () => {
    say('Ready. `npm start` opens the app, `npm test` checks everything, `npx vaktbalanse --help` shows the command line.');
    return 0;
  },
  build: () => build(),
  check: () =>
    inOrder(
      () => checkTypes(),
      () => checkLint(),
      () => checkFormat(),
      async () => asCode(await unitTests()),
    ),
  lint: () => inOrder(checkLint, checkFormat),
  format: () => writeFormat(),
  unit: async (args) => asCode(await unitTests(args)),
  tz: () => zoneTests(),
  e2e: async (args) => (await build()) || asCode(await browserTests(args)),
  bench: (args) => inOrder(() => runNode('tests/bench/run.ts', args), gridBench),
  'bench:grid': () => gridBench(),
  'bench:typing': () => typingBench(),
  'bench:rws': (args) => runNode('tests/bench/rotations.ts', args),
  'bench:bound': (args) => runNode('tests/bench/bound.ts', args),
  'bench:year': (args) => runNode('tests/bench/year.ts', args),
  'bench:nrp': (args) => runNode('tests/bench/nurse-rosters.ts', args),
  'bench:mixed': (args) => runNode('tests/bench/mixed.ts', args),
  pack: (args) => runNode('scripts/pack.mjs', args),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) giveUp(`There is no command "${name}".`, `Use one of: ${Object.keys(COMMANDS).join(', ')}.`);

await ensureNode();
await ensurePackages();
// Every program that is started from here remembers its compiled sources, as the launcher does: hundreds of them start in the tests alone.
process.env.NODE_COMPILE_CACHE ??= packageFile('.cache', 'vaktbalanse');
process.exitCode = await command(args);
freshenPackageList();
