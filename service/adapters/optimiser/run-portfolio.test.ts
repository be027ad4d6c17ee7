import { describe, expect, it } from 'vitest';
import type { SearchNews, SearchOrder, StartSearch } from '#shared/app/ports/search.ts';
import { optimisePlan } from '#shared/optimiser/search/optimise-plan.ts';
import { USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { runPortfolio } from './run-portfolio.ts';

const plan = aPlan()
  .cycle(3)
  .withDemand('07:30', '15:00', 2, { minimum: 0 })
  .withDemand('14:30', '22:00', 2, { minimum: 0 })
  .withLines(8, ['', '', ''], { allowedCodes: ['D', 'A'], weekendEvery: 3, positionPercent: 75 })
  .build();
const order: SearchOrder = { plan, priorities: USUAL_PRIORITIES, locked: [], seed: 1, moves: 6000, milliseconds: Number.MAX_SAFE_INTEGER };
const ignore = () => undefined;

describe('runPortfolio', () => {
  it('gives the best of its threads, and the same again for the same order', async () => {
    const alone = [1, 1_000_004].map((seed) =>
      optimisePlan({ ...order, seed, moves: 6000, isLocked: () => false }, { now: () => 0, isStopped: () => false, onProgress: ignore }),
    );
    const outcome = await runPortfolio(2)(order, ignore).result;
    expect(outcome.cost.after).toBe(Math.min(...alone.map(({ cost }) => cost.after)));
    expect(alone[0]?.cost.after).not.toBe(alone[1]?.cost.after);
    expect(outcome.moves).toBe(alone.reduce((sum, { moves }) => sum + moves, 0));
    expect(await runPortfolio(2)(order, ignore).result).toEqual(outcome);
  });

  it('tells of all threads together, the best cost first', () => {
    const told: SearchNews[] = [];
    const tellers: ((news: SearchNews) => void)[] = [];
    const start: StartSearch = (_, onNews) => {
      tellers.push(onNews);
      return { result: new Promise(ignore), stop: ignore, abandon: ignore };
    };
    runPortfolio(2, start)(order, (news) => void told.push(news));
    tellers[0]?.({ moves: 10, cost: 7, share: 0.5 });
    tellers[1]?.({ moves: 20, cost: 5, share: 0.4 });
    tellers[0]?.({ moves: 30, cost: 6, share: 0.6 });
    expect(told).toEqual([
      { moves: 10, cost: 7, share: 0.5 },
      { moves: 30, cost: 5, share: 0.4 },
      { moves: 50, cost: 5, share: 0.4 },
    ]);
  });

  it('ends with what all have found when it is stopped', async () => {
    const search = runPortfolio(2)({ ...order, moves: null, milliseconds: 600_000 }, ignore);
    search.stop();
    expect((await search.result).moves).toBeGreaterThan(0);
  });

  it('fails when one of its threads does', async () => {
    let abandoned = 0;
    const start: StartSearch = ({ seed }) => ({
      result: seed === 1 ? Promise.reject(new Error('gone')) : new Promise(ignore),
      stop: ignore,
      abandon: () => void (abandoned += 1),
    });
    await expect(runPortfolio(2, start)(order, ignore).result).rejects.toThrow('gone');
    expect(abandoned).toBe(2);
  });
});
