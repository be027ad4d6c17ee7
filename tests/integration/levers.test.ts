import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_LEVERS, LEVER_EXAMPLE } from '#shared/domain/model/lever-example.ts';
import type { TypedNeed } from '#shared/domain/model/levers.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { openService, valueOf } from '#tests/support/open-service.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const small: TypedNeed = { places: 8, day: { weekday: 2, weekend: 2 }, evening: { weekday: 1, weekend: 1 }, night: { weekday: 0, weekend: 0 } };

async function open() {
  const test = openService(path.join(tempFolder(), 'levers.sqlite'));
  return {
    call: test.client.call,
    planId: await test.add(
      aPlan().withSettings({ employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 }).withLine('- - - - - - -').build(),
    ),
  };
}

describe('questions about levers', () => {
  it('the frontier of 44 places: 60 people every third weekend, 36 on long shifts that the demand follows', { timeout: 60_000 }, async () => {
    const { call, planId } = await open();
    const { rows, points } = valueOf(await call('levers.frontier', { planId, need: LEVER_EXAMPLE, terms: { longHours: 12.5, isAnnual: false } }));
    const people = rows.map(({ every, longShare, needFollows, people: count }) => [every, longShare, needFollows, count]);
    // By shifts: 20 at work × the frequency; with long shifts 8 + 4 at work.
    expect(people).toContainEqual([3, 0, false, 60]);
    expect(people).toContainEqual([2, 0, false, 40]);
    expect(people).toContainEqual([3, 1, true, 36]);
    // Long shifts alone gain nothing where the edges of the day must be covered.
    expect(people).toContainEqual([3, 1, false, 60]);
    for (const { every, longShare, weekendDeficit, meanPercent } of points)
      if (every === 4 && longShare === 0 && meanPercent > 45) expect(weekendDeficit).toBeGreaterThan(0);
  });

  it('what would close the gap: single changes and pairs, those that close it first, then the cheapest', { timeout: 60_000 }, async () => {
    const { call, planId } = await open();
    const closers = valueOf(await call('levers.gap', { planId, need: LEVER_EXAMPLE, levers: FIRST_LEVERS }));
    expect(closers[0]).toMatchObject({ changes: [{ kind: 'smaller-positions', params: { lines: 60, before: 32 } }], hoursAfter: 0 });
    expect(closers.map(({ changes }) => changes.map(({ kind }) => kind).join('+'))).toContain('frequency+smaller-positions');
    const closed = closers.map(({ hoursAfter }) => hoursAfter < 0.05);
    expect(closed).toEqual(closed.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('no rota of a staff is better than what is proven of it', { timeout: 120_000 }, async () => {
    const { call, planId } = await open();
    const question = { planId, need: small, levers: FIRST_LEVERS };
    const { staff } = valueOf(await call('levers.get', question));
    const rota = valueOf(await call('levers.rota', { ...question, seconds: 2 }));
    expect(staff.weekendDeficit.hours).toBeGreaterThan(0);
    expect(rota.weekendDeficit).toBeGreaterThanOrEqual(staff.weekendDeficit.hours - 1e-6);
    expect(rota.unlawful).toBe(0);
  });

  it.each([
    ['a frequency that no dial has', { levers: { ...FIRST_LEVERS, every: 1 } }],
    ['more on a shift than a department has', { levers: FIRST_LEVERS, need: { ...small, day: { weekday: 101, weekend: 1 } } }],
  ])('%s is refused', async (_, wrong) => {
    const { call, planId } = await open();
    expect(await call('levers.get', { planId, ...wrong })).toMatchObject({ ok: false });
  });
});
