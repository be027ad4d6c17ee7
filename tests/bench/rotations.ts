import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { parseRotation } from '#shared/optimiser/rotation/parse-rotation.ts';
import { scheduleProblem } from '#shared/optimiser/rotation/schedule-problem.ts';
import { solveRotation } from '#shared/optimiser/rotation/solve-rotation.ts';

/**
 * Solves every rotating-workforce instance of a folder: `npm run bench:rws -- DIR [--seconds N] [--seed N]`. One line each (name, employees, status, seconds), then
 * a summary. With a `status.csv` in the folder, answers that differ from it are listed. Every schedule is checked by letter-by-letter counting.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder with the instances: npm run bench:rws -- DIR [--seconds N] [--seed N]');
  process.exit(2);
}

interface Outcome {
  readonly name: string;
  readonly status: string;
  readonly seconds: number;
}

const byNumber = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted(byNumber);
const solve = await loadHighsSolver();
const now = () => performance.now();
const outcomes: Outcome[] = [];
// The engine's code is compiled while it works for the first time; that belongs to no instance.
if (files[0] !== undefined) outcomeOf(files[0]);
for (const file of files) {
  const outcome = outcomeOf(file);
  outcomes.push(outcome);
  console.log(`${outcome.name}  ${outcome.status}  ${outcome.seconds.toFixed(3)}`);
}
summarise('all', outcomes);
summarise(
  'real life (Example1–20)',
  outcomes.filter(({ name }) => /^Example([1-9]|1\d|20)$/.test(name)),
);
compareWithKnown(outcomes);

function outcomeOf(file: string): Outcome {
  const parsed = parseRotation(readFileSync(path.join(folder as string, file), 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error.params)}`);
  const start = now();
  const answer = solveRotation(parsed.value, solve, { seconds: Number(values.seconds), seed: Number(values.seed), now });
  const seconds = (now() - start) / 1000;
  const problem = answer.status === 'feasible' ? scheduleProblem(parsed.value, answer.schedule) : null;
  if (problem !== null) throw new Error(`${file}: ${problem}`);
  return { name: path.basename(file, '.txt'), status: answer.status, seconds };
}

function summarise(what: string, list: readonly Outcome[]): void {
  if (list.length === 0) return;
  const seconds = list.map((outcome) => outcome.seconds).toSorted((one, other) => one - other);
  const at = (share: number) => (seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0).toFixed(3);
  const mean = (seconds.reduce((sum, value) => sum + value, 0) / seconds.length).toFixed(3);
  const count = (status: string) => list.filter((outcome) => outcome.status === status).length;
  console.log(`\n${what}: ${list.length} instances, ${count('feasible')} feasible, ${count('infeasible')} infeasible, ${count('unknown')} open`);
  console.log(`seconds: mean ${mean}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
}

function compareWithKnown(list: readonly Outcome[]): void {
  let text: string;
  try {
    text = readFileSync(path.join(folder as string, 'status.csv'), 'utf8');
  } catch {
    return;
  }
  const known = new Map(text.split('\n').map((row) => [row.split(',')[0], row.split(',')[2]]));
  const differing = list.filter(({ name, status }) => known.has(name) && known.get(name) !== status && known.get(name) !== 'unknown');
  console.log(`different from status.csv: ${differing.length === 0 ? 'none' : differing.map(({ name, status }) => `${name} ${status}`).join(', ')}`);
}
