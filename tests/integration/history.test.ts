import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STEPS_KEPT } from '#shared/app/change-plan.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const plan = aPlan().cycle(2).withLine(['D D D D D - -', 'A A A - N - -']).withLine(['- - - - - D D', '- - - - - - -']).withDemand('07:30', '15:00', 2).build();
const set = (day: number, text: string, line = '1'): PlanCommand => ({ type: 'cells.set', cells: [{ line, day, text }] });

describe('plan.execute', () => {
  it('saves the change, adds one to the revision and tells the other windows', async () => {
    const { add, open, execute, events } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    const update = await execute(planId, set(5, 'D'));
    expect(update).toMatchObject({ planId, revision: 1, applied: set(5, 'D'), history: { undo: 1, redo: 0, nextUndo: 'cells.set', nextRedo: null } });
    expect((await open(planId)).plan.lines[0]?.cells[5]).toBe('D');
    expect(events.at(-1)).toEqual({ type: 'plan.changed', planId, revision: 1 });
  });

  it('refuses a change made on a revision that is no longer the newest, and changes nothing', async () => {
    const { add, open, execute, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    await execute(planId, set(5, 'D'));
    const before = await open(planId);
    const error = errorOf(await client.call('plan.execute', { planId, baseRevision: 0, command: set(6, 'N') }));
    expect(error).toEqual({ code: 'plan.conflict', params: { expected: 0, actual: 1 } });
    expect(await open(planId)).toEqual(before);
  });

  it('refuses a command that does not fit, and changes nothing', async () => {
    const { add, open, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    const before = await open(planId);
    const command: PlanCommand = {
      type: 'cells.set',
      cells: [
        { line: '1', day: 0, text: 'N' },
        { line: 'nobody', day: 0, text: 'D' },
      ],
    };
    expect(errorOf(await client.call('plan.execute', { planId, baseRevision: 0, command })).code).toBe('command.invalid');
    expect(await open(planId)).toEqual(before);
  });

  it('leaves revision and history alone when the command changes nothing', async () => {
    const { add, execute, events } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    const heard = events.length;
    const update = await execute(planId, set(0, 'D'));
    expect(update).toMatchObject({ revision: 0, history: { undo: 0 } });
    expect(events).toHaveLength(heard);
  });

  it('keeps a text that is no shift code, also in the file', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    const planId = await first.add(plan);
    await first.execute(planId, set(5, 'møte'));
    first.service.close();
    expect((await openService(file).open(planId)).plan.lines[0]?.cells[5]).toBe('møte');
  });

  it('answers plan.not-found for a plan that does not exist', async () => {
    const { client } = openService(join(tempFolder(), 'a.db'));
    const error = errorOf(await client.call('plan.execute', { planId: 'none', baseRevision: 0, command: set(0, 'D') }));
    expect(error).toEqual({ code: 'plan.not-found', params: { planId: 'none' } });
  });
});

describe('undo and redo', () => {
  it('go all the way back and forward again after the file was closed and opened', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    const planId = await first.add(plan);
    const start = (await first.open(planId)).plan;
    await first.execute(planId, set(5, 'D'));
    await first.execute(planId, { type: 'line.remove', id: '2' });
    await first.execute(planId, { type: 'plan.update', changes: { name: 'Ny', period: { ...plan.period, weeks: 1 } } });
    const end = (await first.open(planId)).plan;
    first.service.close();

    const second = openService(file);
    for (const left of [2, 1, 0]) expect(valueOf(await second.client.call('plan.undo', { planId })).history.undo).toBe(left);
    expect((await second.open(planId)).plan).toEqual(start);
    expect(errorOf(await second.client.call('plan.undo', { planId })).code).toBe('plan.nothing-to-undo');
    second.service.close();

    const third = openService(file);
    for (const left of [2, 1, 0]) expect(valueOf(await third.client.call('plan.redo', { planId })).history.redo).toBe(left);
    const again = await third.open(planId);
    expect(again.plan).toEqual(end);
    expect(again.revision).toBe(9);
    expect(errorOf(await third.client.call('plan.redo', { planId })).code).toBe('plan.nothing-to-redo');
  });

  it('forget the undone steps once something new is done', async () => {
    const { add, execute, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    await execute(planId, set(5, 'D'));
    await execute(planId, set(6, 'D'));
    await client.call('plan.undo', { planId });
    const update = await execute(planId, set(6, 'N'));
    expect(update.history).toEqual({ undo: 2, redo: 0, nextUndo: 'cells.set', nextRedo: null });
    expect(valueOf(await client.call('plan.history', { planId })).map(({ revision, undone }) => [revision, undone])).toEqual([
      [4, false],
      [1, false],
    ]);
  });

  it('go several steps at once, back and forward, as one change, and say what each step did', async () => {
    const { add, open, execute, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    const states = [(await open(planId)).plan];
    for (const command of [set(5, 'D'), { type: 'line.remove', id: '2' } as const, set(6, 'N')]) {
      await execute(planId, command);
      states.push((await open(planId)).plan);
    }
    const back = valueOf(await client.call('plan.travel', { planId, steps: -3 }));
    expect([back.revision, back.history.undo, back.history.redo]).toEqual([4, 0, 3]);
    expect((await open(planId)).plan).toEqual(states[0]);
    valueOf(await client.call('plan.travel', { planId, steps: 2 }));
    expect((await open(planId)).plan).toEqual(states[2]);
    const steps = valueOf(await client.call('plan.history', { planId }));
    expect(steps.map(({ undone, parts }) => [undone, parts[0]?.type, parts[0]?.line ?? parts[0]?.cells?.text])).toEqual([
      [true, 'cells.set', 'N'],
      [false, 'line.remove', '2'],
      [false, 'cells.set', 'D'],
    ]);
    expect(errorOf(await client.call('plan.travel', { planId, steps: -3 })).code).toBe('plan.nothing-to-undo');
    expect(errorOf(await client.call('plan.travel', { planId, steps: 2 })).code).toBe('plan.nothing-to-redo');
    expect((await open(planId)).plan).toEqual(states[2]);
  });

  it('move the history also when several steps come out where they began', async () => {
    const { add, open, execute, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    const { plan: start } = await open(planId);
    await execute(planId, set(5, 'D'));
    await execute(planId, set(5, start.lines[0]?.cells[5] ?? ''));
    expect(valueOf(await client.call('plan.travel', { planId, steps: -2 })).history).toMatchObject({ undo: 0, redo: 2 });
    expect((await open(planId)).plan).toEqual(start);
    expect(valueOf(await client.call('plan.travel', { planId, steps: 1 })).history).toMatchObject({ undo: 1, redo: 1 });
    expect((await open(planId)).plan.lines[0]?.cells[5]).toBe('D');
  });

  it('reach as far back as is kept, and no further', { timeout: 120_000 }, async () => {
    const { add, open, execute, client } = openService(join(tempFolder(), 'a.db'));
    const planId = await add(plan);
    for (let step = 0; step < STEPS_KEPT + 3; step++) await execute(planId, set(12, `x${step}`));
    expect((await open(planId)).history.undo).toBe(STEPS_KEPT);
    for (let step = 0; step < STEPS_KEPT; step++) valueOf(await client.call('plan.undo', { planId }));
    expect(errorOf(await client.call('plan.undo', { planId })).code).toBe('plan.nothing-to-undo');
    expect((await open(planId)).plan.lines[0]?.cells[12]).toBe('x2');
  });
});
