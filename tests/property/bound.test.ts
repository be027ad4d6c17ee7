import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { proveBounds } from '#shared/app/bounds/prove-bounds.ts';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { buildBoundModel } from '#shared/domain/bound/build-bound-model.ts';
import { claimsOf } from '#shared/domain/bound/claim.ts';
import { boundsByArithmetic } from '#shared/domain/bound/prove-bounds.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { describeArgument } from '#shared/i18n/describe-bound.ts';
import { bestRota } from '#tests/support/best-rota.ts';
import { boundPlan } from '#tests/support/bound-plans.ts';

const PLANS = 15;
/** Lines × weeks up to which an integer program takes no time worth speaking of. */
const SMALL = 4;
const isSmall = ({ lines, period }: Plan) => lines.length * period.weeks <= SMALL;
const seeds = Array.from({ length: 200 }, (_, index) => 1000 + index)
  .filter((seed) => isSmall(boundPlan(seed)))
  .slice(0, PLANS);
const NEAR = 1e-6;

describe('bounds against the best rota there is', () => {
  // A larger run, with shares: npm run bench:bound
  it.each(seeds)('are never above it: plan %d', async (seed) => {
    const plan = boundPlan(seed);
    const bounds = await proveBounds(plan, solveWithHighs);
    const counted = boundsByArithmetic(plan);
    for (const claim of claimsOf(buildBoundModel(plan)).slice(0, 4)) {
      const best = await bestRota(plan, claim);
      if (!best) continue;
      const hours = bounds.find(({ id }) => id === claim.id)?.hours ?? 0;
      expect(best.hours, claim.id).toBeGreaterThanOrEqual(hours - NEAR);
      expect(hours, claim.id).toBeGreaterThanOrEqual(counted.find(({ id }) => id === claim.id)?.hours ?? 0);
      // The rota found is measured by the product itself, so that both speak of the same figure.
      expect(evaluatePlan(best.plan).indicators[claim.id]?.value, claim.id).toBeCloseTo(best.hours, 6);
    }
  });
});

describe('the arguments of random plans', () => {
  it('have words in every language', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const bound of boundsByArithmetic(boundPlan(seed))) {
        for (const locale of ['nb', 'nn', 'en'] as const) {
          const sentences = describeArgument(locale, bound);
          expect(sentences.length).toBeGreaterThan(0);
          expect(sentences.join(' ')).not.toMatch(/undefined|NaN|[{}]/);
        }
      }
    }
  });
});

const DEMOS = path.join(import.meta.dirname, '..', '..', 'shared', 'templates', 'demo');

describe('bounds of the example departments', () => {
  it.each(readdirSync(DEMOS))('are not above the deficits that the rota has: %s', async (file) => {
    const parsed = parsePlanDocument(readFileSync(path.join(DEMOS, file), 'utf8'), file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const plan = parsed.value;
    const { indicators } = evaluatePlan(plan);
    for (const { id, hours } of await proveBounds(plan, solveWithHighs)) {
      if (!id.startsWith('deficit.')) continue;
      const present =
        id === 'deficit.all' ? (indicators['deficit.weekday']?.value ?? 0) + (indicators['deficit.weekend']?.value ?? 0) : (indicators[id]?.value ?? 0);
      expect(hours, id).toBeLessThanOrEqual(present + NEAR);
    }
  });
});
