import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { RunningSearch, SearchNews, SearchOrder, SearchOutcome, StartSearch } from '#shared/app/ports/search.ts';
import type { OptimiseJob, OptimiseSettings } from '#shared/domain/model/optimise-job.ts';
import { OPTIMISE_AIMS } from '#shared/domain/model/optimise-job.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { errorOf, openService, type TestService, valueOf } from '#tests/support/open-service.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const SETTINGS: OptimiseSettings = {
  keep: 'nothing',
  keepWeekends: false,
  keepLines: [],
  keepCells: [],
  order: OPTIMISE_AIMS,
  seconds: null,
  seed: 7,
  moves: 20_000,
};

/** The worked example: twelve full positions that cannot cover their weekends. */
function ward(cells = ''): Plan {
  return aPlan()
    .cycle(3)
    .withDemand('07:30', '15:00', 4, { minimum: 0 })
    .withDemand('14:30', '22:00', 4, { minimum: 0 })
    .withLines(12, [cells, '', ''], { allowedCodes: ['D', 'A'], weekendEvery: 3 })
    .build();
}

function open(startSearch?: StartSearch): TestService {
  const log = { error: () => undefined };
  return openService(path.join(tempFolder(), 'optimise.sqlite'), startSearch === undefined ? {} : { startSearch, log });
}

async function jobOf({ client }: TestService, planId: string): Promise<OptimiseJob | null> {
  return valueOf(await client.call('optimise.get', { planId })).job;
}

async function ended(test: TestService, planId: string): Promise<OptimiseJob> {
  return vi.waitFor(
    async () => {
      const job = await jobOf(test, planId);
      if (job === null || job.state === 'running' || job.state === 'stopping') throw new Error('not yet');
      return job;
    },
    { timeout: 60_000, interval: 50 },
  );
}

async function suggestion(test: TestService, planId: string, settings: OptimiseSettings = SETTINGS) {
  valueOf(await test.client.call('optimise.start', { planId, settings }));
  const job = await ended(test, planId);
  return { job, proposal: valueOf(await test.client.call('optimise.proposal', { planId })) };
}

describe('a suggestion made in a thread', () => {
  it('fills an empty rota, changes nothing before it is taken, and is one step of undo', { timeout: 120_000 }, async () => {
    const test = open();
    const planId = await test.add(ward());
    const { job, proposal } = await suggestion(test, planId);
    expect(job).toMatchObject({ state: 'stopped', unlawful: [], changedCells: proposal.cells.length });
    expect(job.now.weekday).toBeLessThan(job.before.weekday);
    expect(job.now.law).toBe(0);
    await vi.waitFor(async () => expect((await jobOf(test, planId))?.proven.weekend).toBe(60), { timeout: 20_000 });
    expect((await test.open(planId)).revision).toBe(0);
    expect(test.events).toContainEqual({ type: 'optimise.changed', planId });

    await test.execute(planId, { type: 'cells.set', cells: proposal.cells });
    const after = proposal.comparison.sums.find(({ id }) => id === 'deficit.weekday')?.after;
    expect((await test.open(planId)).evaluation.indicators['deficit.weekday']?.value).toBe(after);
    valueOf(await test.client.call('plan.undo', { planId }));
    expect((await test.open(planId)).plan.lines).toEqual(ward().lines);
  });

  it('is the same for the same plan, settings, seed and number of moves', { timeout: 120_000 }, async () => {
    const test = open();
    const [one, other] = [await test.add(ward()), await test.add(ward())];
    const first = await suggestion(test, one);
    expect((await suggestion(test, other)).proposal.cells).toEqual(first.proposal.cells);
  });

  it('never moves what is pinned, chosen to stay, or typed when everything typed stays', { timeout: 120_000 }, async () => {
    const test = open();
    const plan = ward('D A - - - - -');
    const planId = await test.add(plan);
    await test.execute(planId, { type: 'pins.set', cells: [{ line: '3', day: 9 }], isPinned: true });
    const { proposal } = await suggestion(test, planId, {
      ...SETTINGS,
      keep: 'typed',
      keepLines: ['1'],
      keepCells: [{ line: '2', day: 8 }],
      keepWeekends: true,
    });
    expect(proposal.cells.length).toBeGreaterThan(0);
    for (const { line, day } of proposal.cells) {
      expect(line).not.toBe('1');
      expect([`3:9`, `2:8`]).not.toContain(`${line}:${day}`);
      expect(day % 7).toBeLessThan(5);
      expect(day, 'a typed cell').toBeGreaterThan(1);
    }
  });

  it('says so when everything is to stay', { timeout: 60_000 }, async () => {
    const test = open();
    const planId = await test.add(ward());
    const { job, proposal } = await suggestion(test, planId, { ...SETTINGS, keepLines: ward().lines.map(({ id }) => id) });
    expect(job).toMatchObject({ state: 'stopped', movableCells: 0, changedCells: 0 });
    expect(proposal.cells).toEqual([]);
  });
});

/** Searches that the test leads by hand. */
function searchesByHand() {
  const orders: SearchOrder[] = [];
  const news: ((news: SearchNews) => void)[] = [];
  const ends: { end: (outcome: Partial<SearchOutcome>) => void; fail: (problem: Error) => void; isStopped: boolean; isAbandoned: boolean }[] = [];
  const start: StartSearch = (order, onNews): RunningSearch => {
    orders.push(order);
    news.push(onNews);
    const usual = { cells: [], moves: 10, cost: { before: 9, after: 5 }, judged: { before: 9, after: 5 }, unlawful: [], movableCells: 5, figures: NOTHING };
    const held = { isStopped: false, isAbandoned: false };
    const result = new Promise<SearchOutcome>((resolve, reject) => {
      ends.push(Object.assign(held, { end: (outcome: Partial<SearchOutcome>) => resolve({ ...usual, ...outcome }), fail: reject }));
    });
    return { result, stop: () => (held.isStopped = true), abandon: () => (held.isAbandoned = true) };
  };
  return { start, orders, news, ends };
}

const NOTHING = { law: 0, hours: 0, minimum: 0, competence: 0, weekend: 0, weekday: 0, wishes: 0, fairness: 0, health: 0, surplus: 0, likeness: 0 };
const TIMED = { ...SETTINGS, seconds: 600, moves: null };
const D0 = { line: '1', day: 0, text: 'D' };
const D1 = { line: '1', day: 1, text: 'D' };

async function underWay(settings: OptimiseSettings = TIMED) {
  const hand = searchesByHand();
  const test = open(hand.start);
  const planId = await test.add(ward());
  valueOf(await test.client.call('optimise.start', { planId, settings }));
  return { ...hand, test, planId };
}

describe('a suggestion under way', () => {
  it('tells every window how far it is, and goes on from the best in stretches that grow', async () => {
    const { test, planId, news, ends, orders } = await underWay();
    news[0]?.({ moves: 3, cost: 8, share: 0.5, best: { cost: 8, figures: { ...NOTHING, weekday: 3, likeness: 2 } } });
    expect(test.events).toContainEqual(
      expect.objectContaining({ type: 'optimise.progress', job: expect.objectContaining({ planId, moves: 3, changedCells: 2 }) }),
    );
    ends[0]?.end({ cells: [D0] });
    await vi.waitFor(() => expect(orders).toHaveLength(2));
    expect(orders[1]?.plan.lines[0]?.cells[0]).toBe('D');
    expect(orders[1]?.likeness?.lines[0]?.cells[0]).toBe('');
    expect(orders[1]?.milliseconds).toBeGreaterThan(orders[0]?.milliseconds ?? 0);
    expect(orders[1]?.seed).not.toBe(orders[0]?.seed);
  });

  it('keeps the best when a later stretch finds nothing better', async () => {
    const { test, planId, ends, orders } = await underWay();
    ends[0]?.end({ cells: [D0], judged: { before: 9, after: 5 } });
    await vi.waitFor(() => expect(orders).toHaveLength(2));
    ends[1]?.end({ cells: [{ ...D0, text: 'A' }], judged: { before: 5, after: 5 } });
    await vi.waitFor(() => expect(orders).toHaveLength(3));
    expect(valueOf(await test.client.call('optimise.proposal', { planId })).cells).toEqual([D0]);
  });

  it('suggests nothing where the rules judge what was found to be no better than the rota there is', async () => {
    const { test, planId, ends, orders, news } = await underWay();
    news[0]?.({ moves: 3, cost: 8, share: 0.5, best: { cost: 8, figures: { ...NOTHING, weekday: 3, likeness: 2 } } });
    ends[0]?.end({ cells: [D0], cost: { before: 9, after: 5 }, judged: { before: 4, after: 5 } });
    await vi.waitFor(() => expect(orders).toHaveLength(2));
    const job = await jobOf(test, planId);
    expect(job).toMatchObject({ changedCells: 0 });
    expect(job?.now).toEqual(job?.before);
    expect(valueOf(await test.client.call('optimise.proposal', { planId })).cells).toEqual([]);
  });

  it('ends when it is stopped, with what that stretch found', async () => {
    const { test, planId, ends } = await underWay();
    valueOf(await test.client.call('optimise.stop', { planId }));
    expect(ends[0]?.isStopped).toBe(true);
    expect((await jobOf(test, planId))?.state).toBe('stopping');
    ends[0]?.end({ cells: [D0, D1] });
    expect((await ended(test, planId)).state).toBe('stopped');
    expect(valueOf(await test.client.call('optimise.proposal', { planId })).cells).toEqual([D0, D1]);
  });

  it('keeps what was found when the thread fails', async () => {
    const { test, planId, ends, orders } = await underWay();
    ends[0]?.end({ cells: [D0] });
    await vi.waitFor(() => expect(orders).toHaveLength(2));
    ends[1]?.fail(new Error('out of memory'));
    expect((await ended(test, planId)).state).toBe('failed');
    expect(valueOf(await test.client.call('optimise.proposal', { planId })).cells).toEqual([D0]);
  });

  it('keeps cells typed meanwhile, and says so', async () => {
    const { test, planId, ends } = await underWay();
    await test.execute(planId, { type: 'cells.set', cells: [{ ...D0, text: 'N' }] });
    valueOf(await test.client.call('optimise.stop', { planId }));
    ends[0]?.end({ cells: [D0, D1] });
    await ended(test, planId);
    const proposal = valueOf(await test.client.call('optimise.proposal', { planId }));
    expect(proposal).toMatchObject({ revision: 1, cells: [D1], changedSince: [{ line: '1', day: 0 }], hasNewFacts: false });
  });

  it('goes on from the suggestion with its cells kept, and with what was typed since', async () => {
    const { test, planId, ends, orders } = await underWay();
    await test.execute(planId, { type: 'cells.set', cells: [{ line: '2', day: 3, text: 'A' }] });
    valueOf(await test.client.call('optimise.stop', { planId }));
    ends[0]?.end({ cells: [D0, D1] });
    await ended(test, planId);
    valueOf(await test.client.call('optimise.continue', { planId, seconds: 30, keepCells: [{ line: '1', day: 1 }] }));
    const next = orders[1];
    expect(next?.locked).toEqual([
      { line: '1', day: 1 },
      { line: '2', day: 3 },
    ]);
    expect(next?.plan.lines[0]?.cells.slice(0, 2)).toEqual(['D', 'D']);
    expect(next?.plan.lines[1]?.cells[3]).toBe('A');
    ends[1]?.end({ cells: [{ ...D0, text: 'A' }], moves: 0 });
    await ended(test, planId);
    expect(valueOf(await test.client.call('optimise.proposal', { planId })).cells).toEqual([{ ...D0, text: 'A' }, D1]);
  });

  it('is made for one plan at a time', async () => {
    const { test } = await underWay();
    const other = await test.add(ward());
    expect(errorOf(await test.client.call('optimise.start', { planId: other, settings: TIMED }))).toMatchObject({
      code: 'optimise.busy',
      params: { name: 'Test plan' },
    });
  });

  it('answers the one that is going on when it is started again', async () => {
    const { test, planId, orders } = await underWay();
    const job = await jobOf(test, planId);
    expect(valueOf(await test.client.call('optimise.start', { planId, settings: TIMED })).id).toBe(job?.id);
    expect(orders).toHaveLength(1);
  });

  it('is gone with its plan, and when it is thrown away', async () => {
    const { test, planId, ends } = await underWay();
    valueOf(await test.client.call('optimise.discard', { planId }));
    expect(ends[0]?.isAbandoned).toBe(true);
    expect(await jobOf(test, planId)).toBeNull();
    expect(errorOf(await test.client.call('optimise.proposal', { planId })).code).toBe('optimise.none');
    expect(errorOf(await test.client.call('optimise.continue', { planId, seconds: 1, keepCells: [] })).code).toBe('optimise.none');

    const again = await underWay();
    valueOf(await again.test.client.call('plan.remove', { planId: again.planId }));
    expect(again.ends[0]?.isAbandoned).toBe(true);
  });

  it('refuses more work codes than a search can tell apart', async () => {
    const test = open(searchesByHand().start);
    const codes = Array.from({ length: 40 }, (_, index) => ({ code: `K${index}`, kind: 'work', start: '07:30', end: '15:00' }) as never);
    const planId = await test.add(
      aPlan()
        .withCodes(...codes)
        .withLine('- - - - - - -')
        .build(),
    );
    expect(errorOf(await test.client.call('optimise.start', { planId, settings: TIMED })).code).toBe('optimise.too-many-codes');
  });
});
