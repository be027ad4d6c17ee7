import path from 'node:path';
import { ROOT } from './paths.mjs';
import { runNode } from './run-program.mjs';

/** Builds the screen and the desktop host into dist/. About two seconds. */
export function build() {
  return runNode(path.join(ROOT, 'scripts', 'build.mjs'), [], {});
}
