import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { searchLawfully } from '#shared/optimiser/search/optimise-plan.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { type PriorityId, USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import type { RosterProblem, StaffingLevel } from '#shared/optimiser/search/roster-problem.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';

/**
 * Searches the invented year of a folder with `score.mjs`: `npm run bench:year -- DIR [--people 30] [--seconds 10] [--seed 1] [--moves N]`. Prints the score of the
 * independent scorer and whether the product's own rules find the rota lawful: one that is not does not count.
 */
interface Instance {
  readonly weeks: number;
  readonly people: number;
  readonly positions: readonly number[];
  readonly isNurse: readonly boolean[];
  demand(day: number): Readonly<Record<'D' | 'A' | 'N', number>>;
}
interface Scorer {
  instance(weeks: number, people: number): Instance;
  allowed(instance: Instance, person: number, day: number): readonly string[];
  score(instance: Instance, rota: readonly string[]): Readonly<Record<string, number>>;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    moves: { type: 'string' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('Name the folder with score.mjs: npm run bench:year -- DIR [--people 30] [--seconds 10] [--seed 1] [--moves N]');
  process.exit(2);
}

const scorer = (await import(pathToFileURL(path.resolve(folder, 'score.mjs')).href)) as Scorer;
const WEEKS = 52;
const IN_FORCE = { from: localDate('2026-01-01'), to: localDate('2028-12-31') };
const SEGMENTS = [
  { code: 'D', hours: 7.5 },
  { code: 'A', hours: 7.5 },
  { code: 'N', hours: 10 },
] as const;
const COVERS: Readonly<Record<string, readonly number[]>> = { D: [0], A: [1], N: [2], L: [0, 1] };
// The weights of the scorer.
const PER_DEFICIT_HOUR = 10;
const PER_SURPLUS_HOUR = 1;
const PER_SHIFT_WITHOUT_NURSE = 75;

const instance = scorer.instance(WEEKS, Number(values.people));
const plan = planOf(instance);
const problem = problemOf(instance, plan);
const start = performance.now();
const moves = values.moves === undefined ? Number.POSITIVE_INFINITY : Number(values.moves);
const milliseconds = values.moves === undefined ? Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const hooks = { now: () => performance.now(), isStopped: () => false, onProgress: () => undefined };
const found = searchLawfully(plan, problem, { seed: Number(values.seed), moves, milliseconds }, hooks);
const seconds = (performance.now() - start) / 1000;

const applied = applyCommand(plan, { type: 'cells.set', cells: found.cells });
if (!applied.ok) throw new Error(applied.error.code);
const rota = applied.value.lines.map((line) => line.cells.map((text) => text || '-').join(''));
const { unlawful } = found;
const rules = [...new Set(unlawful.map((finding) => finding.rule))].map((rule) => `${rule} ${unlawful.filter((finding) => finding.rule === rule).length}`);
console.log(
  `${instance.people} people × ${WEEKS} weeks, seed ${values.seed}: ${seconds.toFixed(1)} s, ${found.moves} moves, ${Math.round(found.moves / seconds)} a second`,
);
console.log(`score ${JSON.stringify(scorer.score(instance, rota))}`);
console.log(unlawful.length === 0 ? 'check: lawful' : `check: not lawful, ${rules.join(', ')}`);

function planOf({ positions, isNurse }: Instance): Plan {
  const codes = [work('D', '07:30', '15:00'), work('A', '14:45', '22:15'), work('N', '21:45', '07:45'), work('L', '07:30', '20:00')];
  const weeks = Array.from({ length: WEEKS }, () => '');
  let builder = aPlan()
    .calendar('2027-01-04', WEEKS)
    .withCodes(...codes);
  positions.forEach((position, person) => {
    const competence = isNurse[person] ? 'registered-nurse' : 'healthcare-worker';
    builder = builder.withLine(weeks, { competence, positionPercent: position * 100, weekendEvery: 3, allowedCodes: ['D', 'A', 'N', 'L'] });
  });
  return builder.withAgreement('10-5-2', IN_FORCE).withAgreement('10-8-4-average', IN_FORCE).build();
}

/** The product's problem with the instance's own choice of codes, demand and weights. */
function problemOf(year: Instance, of: Plan): RosterProblem {
  const own = planProblem(of, USUAL_PRIORITIES, () => false);
  const codeOf = new Map(own.shifts.map((shift, index) => [shift.code || '-', index]));
  const allowed = new Uint32Array(own.allowed.length);
  allowed.forEach((_, cell) => {
    const codes = scorer.allowed(year, Math.floor(cell / own.days), cell % own.days);
    allowed[cell] = codes.reduce((bits, code) => bits | (1 << (codeOf.get(code) ?? 0)), 0) & (own.allowed[cell] as number);
  });
  return {
    ...own,
    shifts: own.shifts.map((shift) => ({ ...shift, covers: COVERS[shift.code] ?? [] })),
    allowed,
    initial: Uint8Array.from(allowed, (bits) => ((bits & 1) === 1 ? 0 : 31 - Math.clz32(bits & -bits))),
    segments: SEGMENTS.length,
    staffing: [levelOf(year, 'surplus', () => true, peopleCost), levelOf(year, 'competence', (person) => year.isNurse[person] === true, nurseCost)],
    wanted: own.wanted.map((target) => ({ ...target, tolerance: 5 * 60 })),
    rests: own.rests.map((rest) => ({ ...rest, workDaysInARow: 5, nightsInARow: 3 })),
    weights: {
      ...own.weights,
      unlawful: Number(process.env.U ?? own.weights.unlawful),
      hourOffTarget: 1,
      dayTooMany: 30,
      nightTooMany: 30,
      isolatedDay: 2,
      singleNight: 0,
      shortRest: 0,
      halfWeekend: 0,
      change: 0,
    },
  };
}

function peopleCost(wanted: number, hours: number, people: number): number {
  return people < wanted ? (wanted - people) * hours * PER_DEFICIT_HOUR : (people - wanted) * hours * PER_SURPLUS_HOUR;
}

function nurseCost(_wanted: number, _hours: number, people: number): number {
  return people < 1 ? PER_SHIFT_WITHOUT_NURSE : 0;
}

function levelOf(year: Instance, id: PriorityId, isCounted: (person: number) => boolean, cost: typeof peopleCost): StaffingLevel {
  const days = WEEKS * 7;
  const costs = new Float64Array(days * SEGMENTS.length * (year.people + 1));
  let place = 0;
  for (let day = 0; day < days; day += 1) {
    const demand = year.demand(day);
    for (const { code, hours } of SEGMENTS) for (let people = 0; people <= year.people; people += 1) costs[place++] = cost(demand[code], hours, people);
  }
  return { counts: Uint8Array.from(year.positions, (_, person) => Number(isCounted(person))), parts: [{ id, costs }] };
}
