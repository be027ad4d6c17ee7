import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { aPlan, work } from '../support/a-plan.ts';
import { errorOf, openService, type TestService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const here = aPlan().named('2. etasje').withUnit({ name: '2. etasje' }).cycle(2).withLine('D D - - - - -', { positionPercent: 50 }).withLine('A A');
const there = aPlan()
  .named('3. etasje')
  .withUnit({ name: '3. etasje' })
  .withCodes(work('K', '14:00', '21:30', 30))
  .cycle(2)
  .withLine('D')
  .withLine('- - F1 K - - -', { positionPercent: 50 });
const set = (line: string, day: number, text: string): PlanCommand => ({ type: 'cells.set', cells: [{ line, day, text }] });

interface Pair extends TestService {
  readonly a: string;
  readonly b: string;
}

/** Line 1 of `a` and line 2 of `b` are one person. */
async function aPair(file = join(tempFolder(), 'a.db')): Promise<Pair> {
  const service = openService(file);
  const [a, b] = [await service.add(here.build()), await service.add(there.build())];
  valueOf(await service.client.call('line.share', { planId: a, baseRevision: 0, line: '1', otherPlanId: b, otherLine: '2' }));
  return { ...service, a, b };
}

const elsewhereIn = async ({ open }: TestService, planId: string, line: string) => (await open(planId)).plan.lines.find(({ id }) => id === line)?.elsewhere;

describe('line.share', () => {
  it('gives each of the two lines what the other has, as a step in both plans', async () => {
    const pair = await aPair();
    expect(await elsewhereIn(pair, pair.a, '1')).toEqual({
      unit: '3. etasje',
      plan: pair.b,
      line: '2',
      positionPercent: 50,
      shiftCodes: [{ code: 'K', start: '14:00', end: '21:30', unpaidBreakMinutes: 30 }],
      cells: ['', '', '', 'K', ...Array.from({ length: 10 }, () => '')],
    });
    expect(await elsewhereIn(pair, pair.b, '2')).toMatchObject({
      unit: '2. etasje',
      plan: pair.a,
      line: '1',
      cells: ['D', 'D', ...Array.from({ length: 12 }, () => '')],
    });
    for (const planId of [pair.a, pair.b]) expect((await pair.open(planId)).history).toMatchObject({ undo: 1, nextUndo: 'line.update' });
    expect(pair.events.slice(-2).map((event) => event.type === 'plan.changed' && event.planId)).toEqual([pair.a, pair.b]);
  });

  it.each([
    ['a line that is not there', { line: '9' }, '$.line'],
    ['another line that is not there', { line: '2', otherLine: '9' }, '$.otherLine'],
    ['another line that follows a plan already', { line: '2', otherLine: '2' }, '$.otherLine'],
    ['a line that follows another plan already', {}, '$.line'],
  ])('%s is refused', async (_, changes, path) => {
    const { client, a, b } = await aPair();
    const input = { planId: a, baseRevision: 1, line: '1', otherPlanId: b, otherLine: '1', ...changes };
    expect(errorOf(await client.call('line.share', input))).toMatchObject({ code: 'request.invalid', path });
  });

  it('refuses other weeks, a rolling rota, and the plan itself, and changes nothing', async () => {
    const { client, add, open } = openService(join(tempFolder(), 'a.db'));
    const a = await add(here.build());
    for (const other of [here.cycle(3), here.cycle(2, 'rolling'), here.calendar('2027-01-04', 2)]) {
      const input = { planId: a, baseRevision: 0, line: '1', otherPlanId: await add(other.build()), otherLine: '1' };
      expect(errorOf(await client.call('line.share', input))).toMatchObject({ code: 'request.invalid', path: '$.otherPlanId' });
    }
    expect(errorOf(await client.call('line.share', { planId: a, baseRevision: 0, line: '1', otherPlanId: a, otherLine: '2' }))).toMatchObject({
      path: '$.otherPlanId',
    });
    expect((await open(a)).revision).toBe(0);
  });
});

describe('two plans that share a person', () => {
  it('stay in step: a shift typed in one is in the other, which is told, and judged there', async () => {
    const pair = await aPair();
    const { execute, open, events, a, b } = pair;
    // An evening until 22:00 here and a day shift at 07:30 there.
    await execute(a, set('1', 6, 'A'));
    expect((await elsewhereIn(pair, b, '2'))?.cells[6]).toBe('A');
    expect(events.at(-1)).toEqual({ type: 'plan.changed', planId: b, revision: 2 });
    await execute(b, set('2', 7, 'D'));
    for (const planId of [a, b]) {
      const { plan, evaluation } = await open(planId);
      expect(evaluation).toEqual(evaluatePlan(plan));
      expect(evaluation.findings.filter(({ rule }) => rule === 'daily-rest')).toMatchObject([{ day: 6, measured: 570, inputs: { first: 'A', second: 'D' } }]);
    }
  });

  it('tell nothing of a change that concerns other lines', async () => {
    const { execute, open, a, b } = await aPair();
    await execute(a, set('2', 3, 'A'));
    expect((await open(b)).revision).toBe(1);
  });

  it('follow undo and redo, and have no step of their own for it', async () => {
    const pair = await aPair();
    const { client, execute, open, a, b } = pair;
    await execute(a, set('1', 6, 'A'));
    valueOf(await client.call('plan.undo', { planId: a }));
    expect((await elsewhereIn(pair, b, '2'))?.cells[6]).toBe('');
    valueOf(await client.call('plan.redo', { planId: a }));
    expect((await elsewhereIn(pair, b, '2'))?.cells[6]).toBe('A');
    expect((await open(b)).history).toMatchObject({ undo: 1, redo: 0 });
  });

  it('never bring an old rota of the other department back by undo', async () => {
    const pair = await aPair();
    const { client, execute, open, a, b } = pair;
    await execute(b, { type: 'line.remove', id: '2' });
    await execute(a, set('1', 6, 'A'));
    const before = await open(b);
    const { applied } = valueOf(await client.call('plan.undo', { planId: b }));
    expect((await elsewhereIn(pair, b, '2'))?.cells[6]).toBe('A');
    // A screen that applies the answer has the same plan as the store.
    expect(applyCommand(before.plan, applied)).toEqual({ ok: true, value: (await open(b)).plan });
  });

  it('keep what was there last when the other line or plan is gone or has other weeks, and say so', async () => {
    const pair = await aPair();
    const { client, execute, a, b } = pair;
    const state = async () => valueOf(await client.call('plan.sharing', { planId: a })).lines.map((line) => line.state);
    const last = await elsewhereIn(pair, a, '1');
    expect(await state()).toEqual(['in-step']);
    await execute(b, { type: 'plan.update', changes: { period: { ...there.build().period, weeks: 3 } } });
    expect(await state()).toEqual(['other-period']);
    valueOf(await client.call('plan.undo', { planId: b }));
    expect(await state()).toEqual(['in-step']);
    await execute(b, { type: 'line.remove', id: '2' });
    expect(await state()).toEqual(['line-gone']);
    valueOf(await client.call('plan.remove', { planId: b }));
    expect(await state()).toEqual(['plan-gone']);
    await execute(a, set('1', 6, 'A'));
    expect(await elsewhereIn(pair, a, '1')).toEqual(last);
  });

  it('take a document with an old copy in with the rota that the other department has now', async () => {
    const pair = await aPair();
    const old = (await pair.open(pair.a)).plan;
    await pair.execute(pair.b, set('2', 5, 'D'));
    const again = await pair.add({ ...old, name: 'From a file' });
    expect((await elsewhereIn(pair, again, '1'))?.cells[5]).toBe('D');
  });

  it('are in step again after a restart', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = await aPair(file);
    first.service.close();
    const again = openService(file);
    await again.execute(first.a, set('1', 6, 'A'));
    expect((await elsewhereIn(again, first.b, '2'))?.cells[6]).toBe('A');
  });

  it('part on line.unshare, in both plans', async () => {
    const pair = await aPair();
    const { client, open, a, b } = pair;
    const update = valueOf(await client.call('line.unshare', { planId: a, baseRevision: 1, line: '1' }));
    expect(update.applied).toEqual({ type: 'line.update', id: '1', changes: { elsewhere: null } });
    expect([await elsewhereIn(pair, a, '1'), await elsewhereIn(pair, b, '2')]).toEqual([undefined, undefined]);
    expect((await open(b)).history.undo).toBe(2);
  });
});

describe('plan.sharing', () => {
  it('lists the shared lines and the plans of the same weeks with their lines', async () => {
    const { client, add, a, b } = await aPair();
    await add(here.named('Longer').cycle(3).build());
    const { lines, candidates } = valueOf(await client.call('plan.sharing', { planId: a }));
    expect(lines).toEqual([{ line: '1', unit: '3. etasje', positionPercent: 50, state: 'in-step', planId: b, otherLine: '2' }]);
    expect(candidates).toMatchObject([
      {
        planId: b,
        plan: '3. etasje',
        unit: '3. etasje',
        lines: [
          { id: '1', isShared: false },
          { id: '2', isShared: true },
        ],
      },
    ]);
  });
});
