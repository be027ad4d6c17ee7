import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { must } from '#shared/kernel/assert.ts';
import { parseRotation } from '#shared/optimiser/rotation/parse-rotation.ts';
import { scheduleProblem } from '#shared/optimiser/rotation/schedule-problem.ts';
import { otherEngine, ourEngine, type RotationEngine } from './rotation-engines.ts';

/**
 * Solves every rotating-workforce instance of a folder: `npm run bench:rws -- DIR [--seconds N] [--seed N] [--sample N] [--against gecode,chuffed,cp-sat]`. One
 * line each (name, then status and seconds of each engine), then a summary. `--sample` takes the real-life instances and so many of the others, evenly spread. With a
 * `status.csv` in the folder, answers that differ from it are listed. Every schedule, whoever made it, is checked by letter-by-letter counting.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    sample: { type: 'string' },
    against: { type: 'string', default: '' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder with the instances: npm run bench:rws -- DIR [--seconds N] [--seed N] [--sample N] [--against gecode,chuffed,cp-sat]');
  process.exit(2);
}

interface Outcome {
  readonly name: string;
  readonly status: string;
  readonly seconds: number;
}

const limits = { seconds: Number(values.seconds), seed: Number(values.seed) };
const isRealLife = ({ name }: { readonly name: string }) => /^Example([1-9]|1\d|20)(\.txt)?$/.test(name);
const engines = [await ourEngine(), ...others()];
const files = sample(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
);
// The engine's code is compiled while it works for the first time; that belongs to no instance.
if (files[0] !== undefined) outcomeOf(must(engines[0], 'our engine'), files[0]);
const outcomes = new Map(engines.map(({ name }): [string, Outcome[]] => [name, []]));
if (engines.length > 1) console.log(['name', ...engines.map(({ name }) => name)].join('  '));
for (const file of files) {
  const row = engines.map((engine) => {
    const outcome = outcomeOf(engine, file);
    outcomes.get(engine.name)?.push(outcome);
    return `${outcome.status}  ${outcome.seconds.toFixed(3)}`;
  });
  console.log([path.basename(file, '.txt'), ...row].join('  '));
}
for (const [name, list] of outcomes) {
  const title = engines.length > 1 ? `${name}, ` : '';
  summarise(`${title}all`, list);
  summarise(`${title}real life (Example1–20)`, list.filter(isRealLife));
  compareWithKnown(list);
}

function others(): readonly RotationEngine[] {
  return values.against
    .split(',')
    .filter((name) => name !== '')
    .flatMap((name) => {
      const engine = otherEngine(name);
      if (typeof engine !== 'string') return [engine];
      console.error(engine);
      return [];
    });
}

/** All, or the real-life ones and so many others at even distances. */
function sample(all: readonly string[]): readonly string[] {
  if (values.sample === undefined) return all;
  const rest = all.filter((name) => !isRealLife({ name }));
  const count = Math.min(rest.length, Number(values.sample));
  const chosen = Array.from({ length: count }, (_, index) => rest[Math.floor(((index + 0.5) * rest.length) / count)]);
  return [...all.filter((name) => isRealLife({ name })), ...chosen.filter((name) => name !== undefined)];
}

function outcomeOf(engine: RotationEngine, file: string): Outcome {
  const parsed = parseRotation(readFileSync(path.join(folder as string, file), 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error.params)}`);
  const { answer, seconds } = engine.solve(parsed.value, limits);
  const problem = answer.status === 'feasible' ? scheduleProblem(parsed.value, answer.schedule) : null;
  if (problem !== null) throw new Error(`${file}, ${engine.name}: ${problem}`);
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
  const differing = list.filter(({ name, status }) => status !== 'unknown' && known.has(name) && known.get(name) !== status && known.get(name) !== 'unknown');
  console.log(`different from status.csv: ${differing.length === 0 ? 'none' : differing.map(({ name, status }) => `${name} ${status}`).join(', ')}`);
}
