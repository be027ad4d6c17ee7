import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { proveBounds } from '#shared/app/bounds/prove-bounds.ts';
import { buildBoundModel } from '#shared/domain/bound/build-bound-model.ts';
import { claimsOf } from '#shared/domain/bound/claim.ts';
import { boundsByArithmetic } from '#shared/domain/bound/prove-bounds.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { bestRota } from '#tests/support/best-rota.ts';
import { boundPlan } from '#tests/support/bound-plans.ts';

/**
 * Every bound of many small plans against the best rota there is, found by an integer program.
 * `npm run bench:bound -- [number of plans] [first seed]`
 */
const [count = '500', first = '1'] = process.argv.slice(2);
const NEAR = 1e-6;
const say = (line: string) => process.stdout.write(`${line}\n`);
const tally = { compared: 0, equal: 0, positive: 0, positiveEqual: 0, tooHigh: 0, noRota: 0, outOfTime: 0, misread: 0, byArithmetic: 0 };
const byClaim = new Map<string, { compared: number; equal: number; gap: number }>();
let plansEqual = 0;

for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const plan = boundPlan(seed);
  const bounds = await proveBounds(plan, solveWithHighs);
  const counted = boundsByArithmetic(plan);
  let isAllEqual = true;
  for (const claim of claimsOf(buildBoundModel(plan))) {
    const best = await bestRota(plan, claim);
    const bound = bounds.find(({ id }) => id === claim.id)?.hours ?? 0;
    if (best === null) tally.noRota += 1;
    else if (best === undefined) tally.outOfTime += 1;
    if (!best) continue;
    const measured = measuredHours(best.plan, claim);
    if (Math.abs(measured - best.hours) > NEAR) {
      tally.misread += 1;
      say(`plan ${seed} ${claim.id}: the program says ${best.hours}, the rota has ${measured}`);
    }
    tally.compared += 1;
    const isEqual = Math.abs(bound - best.hours) < NEAR;
    if (isEqual) tally.equal += 1;
    else isAllEqual = false;
    if (best.hours > NEAR) tally.positive += 1;
    if (best.hours > NEAR && isEqual) tally.positiveEqual += 1;
    if (isEqual && (counted.find(({ id }) => id === claim.id)?.hours ?? 0) > bound - NEAR) tally.byArithmetic += 1;
    const ofClaim = byClaim.get(claim.id) ?? { compared: 0, equal: 0, gap: 0 };
    byClaim.set(claim.id, { compared: ofClaim.compared + 1, equal: ofClaim.equal + (isEqual ? 1 : 0), gap: ofClaim.gap + best.hours - bound });
    if (bound > best.hours + NEAR) {
      tally.tooHigh += 1;
      say(`plan ${seed} ${claim.id}: bound ${bound} exceeds the best rota ${best.hours}`);
    }
  }
  if (isAllEqual) plansEqual += 1;
}

const share = (part: number, of: number) => `${part} of ${of} (${of === 0 ? '–' : ((100 * part) / of).toFixed(1)} %)`;
for (const [id, { compared, equal, gap }] of byClaim) say(`${id}: equal ${share(equal, compared)}, mean gap ${(gap / compared).toFixed(2)} h a week`);
say(
  `bounds compared ${tally.compared}; above the best rota ${tally.tooHigh}; no rota ${tally.noRota}; out of time ${tally.outOfTime}; misread ${tally.misread}`,
);
say(
  `equal ${share(tally.equal, tally.compared)}; where the best rota is above 0: ${share(tally.positiveEqual, tally.positive)}; by counting alone ${share(tally.byArithmetic, tally.compared)}`,
);
say(`plans with every bound equal ${share(plansEqual, Number(count))}`);
if (tally.tooHigh + tally.misread > 0) process.exitCode = 1;

function measuredHours(
  plan: Parameters<typeof evaluatePlan>[0],
  { id, days, measure }: { readonly id: string; readonly days: string; readonly measure: string },
): number {
  const { indicators } = evaluatePlan(plan);
  const value = (name: string) => indicators[name]?.value ?? 0;
  return days === 'all' ? value(`${measure}.weekday`) + value(`${measure}.weekend`) : value(id);
}
