import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadGrowingSolver } from '#service/adapters/exact-solver/grow-with-highs.ts';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import type { SolveProgramme } from '#shared/optimiser/integer-programme.ts';
import { judgeRoster } from '#shared/optimiser/personal/judge-roster.ts';
import { parseStaffInstance } from '#shared/optimiser/personal/parse-staff-instance.ts';
import { solveStaff } from '#shared/optimiser/personal/solve-staff.ts';

/**
 * Solves every employee-shift-scheduling instance of a folder: `npm run bench:nrp -- DIR [--seconds N] [--seed N] [--only 7,8] [--cpu]`. One line each: status, cost,
 * bound, gap to the published cost, moves a second in the annealing, dives and seconds; then a summary. `--cpu` counts seconds of processor time instead of time on the
 * clock, for machines that are busy with other things. Every roster is counted anew, rule by rule, by the judge.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    cpu: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder with the instances: npm run bench:nrp -- DIR [--seconds N] [--seed N] [--only 7,8] [--cpu]');
  process.exit(2);
}

/** Best costs published for the public instances (Curtois and Qu 2014 and later records until 2018). */
const PUBLISHED: Readonly<Record<string, number>> = {
  Instance1: 607,
  Instance2: 828,
  Instance3: 1001,
  Instance4: 1716,
  Instance5: 1143,
  Instance6: 1950,
  Instance7: 1056,
  Instance8: 1308,
  Instance9: 439,
  Instance10: 4631,
};

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const now = values.cpu ? processorTime : () => performance.now();
const only = values.only === undefined ? null : new Set(values.only.split(','));
const byNumber = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.basename(file, '.txt'))
  .filter((name) => only === null || only.has(name.replace(/\D/g, '')))
  .toSorted(byNumber);
const exact = await loadHighsSolver();
const begin = { clock: performance.now(), own: now() };
/** The engine's limit is on the clock: as long as it takes this process to get those seconds of the processor. */
const solve: SolveProgramme = (programme, limits) => {
  const stretch = Math.max(1, (performance.now() - begin.clock) / Math.max(1, now() - begin.own));
  return exact(programme, { ...limits, seconds: limits.seconds * stretch });
};
const engines = { open: await loadGrowingSolver(), solve };
const gaps: number[] = [];
console.log('instance    status    cost    bound   published  gap %   moves/s  dives  best after  seconds  processor seconds');
for (const name of names) console.log(lineOf(name));
if (gaps.length > 0) {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  console.log(`\n${gaps.length} instances, seed ${values.seed}, ${values.seconds} s each${values.cpu ? ' (of processor time)' : ''}`);
  console.log(`gap to published: mean ${mean.toFixed(2)} %, most ${Math.max(...gaps).toFixed(2)} %`);
}

function lineOf(name: string): string {
  const parsed = parseStaffInstance(readFileSync(path.join(folder as string, `${name}.txt`), 'utf8'), name);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error.params)}`);
  const start = { clock: performance.now(), own: now(), processor: processorTime() };
  let bestAfter = 0;
  const onBetter = () => (bestAfter = (now() - start.own) / 1000);
  const answer = solveStaff(parsed.value, engines, { seed: Number(values.seed), seconds: Number(values.seconds), now, onBetter });
  const seconds = [(performance.now() - start.clock) / 1000, (processorTime() - start.processor) / 1000].map((value) => value.toFixed(1));
  if (answer.status === 'infeasible') return `${name.padEnd(11)} infeasible: ${parsed.value.people[answer.person]?.id} has no roster  ${seconds.join('  ')}`;
  const { breaches, cost } = judgeRoster(parsed.value, answer.roster);
  if (breaches.length > 0 || cost !== answer.cost) throw new Error(`${name}: ${answer.cost}, counted anew ${cost}; ${breaches.join('; ')}`);
  const published = PUBLISHED[name];
  const gap = published === undefined ? null : (100 * (cost - published)) / published;
  if (gap !== null) gaps.push(gap);
  const columns = [
    name.padEnd(11),
    answer.status.padEnd(9),
    String(cost).padEnd(7),
    String(answer.bound).padEnd(7),
    String(published ?? '').padEnd(10),
    (gap?.toFixed(2) ?? '').padEnd(7),
    String(Math.round(answer.moves / answer.movesSeconds)).padEnd(8),
    String(answer.dives).padEnd(6),
    bestAfter.toFixed(1).padEnd(11),
    ...seconds.map((value) => value.padEnd(8)),
  ];
  return columns.join(' ').trimEnd();
}
