import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { searchLawfully } from '#shared/optimiser/search/optimise-plan.ts';
import { leastWeekendDeficit } from '#shared/optimiser/weekend/least-weekend-deficit.ts';
import { planOfYear, problemOfYear, type YearScorer } from '#tests/support/invented-year.ts';

/**
 * Searches the invented year of a folder with `score.mjs`. Prints the score of the independent scorer, the weekend deficit that no lawful rota can beat, and whether
 * the product's own rules find the rota lawful: one that is not does not count.
 */
const USAGE = 'npm run bench:year -- DIR [--people 30] [--start 2027-01-04] [--seconds 10] [--seed 1] [--moves N]';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '30' },
    // A Monday.
    start: { type: 'string', default: '2027-01-04' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    moves: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(`Name the folder with score.mjs: ${USAGE}`);
  process.exit(2);
}

const WEEKS = 52;
const scorer = (await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href)) as YearScorer;
const year = scorer.instance(WEEKS, Number(values.people));
const plan = planOfYear(year, values.start);
const problem = problemOfYear(year, plan, scorer);
const minimum = leastWeekendDeficit(problem, 0, await loadHighsSolver(), 10);

const start = performance.now();
const before = process.cpuUsage();
const moves = values.moves === undefined ? Number.POSITIVE_INFINITY : Number(values.moves);
const milliseconds = values.moves === undefined ? Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const hooks = { now: () => performance.now(), isStopped: () => false, onProgress: () => undefined };
const found = searchLawfully(plan, problem, { seed: Number(values.seed), moves, milliseconds }, hooks);
const seconds = (performance.now() - start) / 1000;
const busy = process.cpuUsage(before).user / 1e6;

const applied = applyCommand(plan, { type: 'cells.set', cells: found.cells });
if (!applied.ok) throw new Error(applied.error.code);
// Days off (F1, F2) are free days to the scorer.
const rota = applied.value.lines.map((line) => line.cells.map((text) => ('DANL'.includes(text) && text !== '' ? text : '-')).join(''));
const score = scorer.score(year, rota);
const weekend = weekendDeficit(rota);
const { unlawful } = found;
const rules = [...new Set(unlawful.map((finding) => finding.rule))].map((rule) => `${rule} ${unlawful.filter((finding) => finding.rule === rule).length}`);
const perSecond = (time: number) => Math.round(found.moves / time / 1000);
console.log(
  `${year.people} people × ${WEEKS} weeks, seed ${values.seed}: ${found.moves} moves in ${seconds.toFixed(1)} s, ${perSecond(seconds)} thousand a second (of computing: ${perSecond(busy)})`,
);
console.log(`score ${JSON.stringify(score)}`);
console.log(
  `deficit: weekend ${weekend} h, weekday ${(score['deficitHour'] ?? 0) - weekend} h; no lawful rota has less on weekends than ${((minimum?.hours ?? 0) * WEEKS).toFixed(1)} h`,
);
console.log(unlawful.length === 0 ? 'check: lawful' : `check: not lawful, ${rules.join(', ')}`);

/** Hours uncovered on Saturdays and Sundays, by the year's own reckoning. */
function weekendDeficit(rows: readonly string[]): number {
  const hours = { D: 7.5, A: 7.5, N: 10 };
  const covering = { D: 'DL', A: 'AL', N: 'N' };
  let missing = 0;
  for (let day = 0; day < WEEKS * 7; day += 1) {
    if (day % 7 < 5) continue;
    for (const code of ['D', 'A', 'N'] as const) {
      const present = rows.filter((row) => covering[code].includes(row[day] ?? '-')).length;
      missing += Math.max(0, year.demand(day)[code] - present) * hours[code];
    }
  }
  return missing;
}
