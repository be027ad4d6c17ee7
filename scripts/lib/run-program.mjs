import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Runs a program in the checkout and waits for it.
 * Returns its exit code (1 when it was killed or could not start). Output goes straight to the person; with `together` it comes in one
 * piece at the end, so that two programs at once do not mix theirs.
 */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: options.quiet ? 'ignore' : options.together ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
    });
    const timer = options.timeoutSeconds ? setTimeout(() => child.kill('SIGKILL'), options.timeoutSeconds * 1000) : null;
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      for (const chunk of output) process.stdout.write(chunk);
      resolve(code ?? 1);
    });
  });
}

/** Runs a JavaScript file under the Node.js that runs this script. */
export function runNode(file, args = [], options = {}) {
  return runProgram(process.execPath, [file, ...args], options);
}

/** Runs npm: the one that started this script when there is one, otherwise the one on PATH. */
export function runNpm(args, options = {}) {
  const execPath = process.env.npm_execpath;
  if (execPath && /\.c?js$/.test(execPath) && existsSync(execPath)) return runNode(execPath, args, options);
  return process.platform === 'win32' ? runProgram('npm.cmd', args, { ...options, shell: true }) : runProgram('npm', args, options);
}

/** The full path of a program on PATH, or null. */
export function onPath(name) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const extension of extensions) {
      const file = path.join(folder, name + extension);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return null;
}
