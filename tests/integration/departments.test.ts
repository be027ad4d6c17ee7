import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, TEST_NOW, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const aService = () => openService(join(tempFolder(), 'a.db'));
const planOf = (name: string, unit: string, municipality = 'Larvik') =>
  aPlan().named(name).withUnit({ name: unit, municipality }).withLine('D D D D D - -').build();

describe('plan.import', () => {
  it('puts plans of one unit into one department, whatever the capitals, and others into their own', async () => {
    const { client, add, events } = aService();
    await add(planOf('a', 'Østre 2'));
    await add(planOf('b', 'østre 2', 'LARVIK'));
    await add(planOf('c', 'Østre 2', 'Sandefjord'));
    const departments = valueOf(await client.call('department.list', {}));
    expect(departments.map(({ name, municipality, plans }) => [name, municipality, plans.map((plan) => plan.name)])).toEqual([
      ['østre 2', 'LARVIK', ['a', 'b']],
      ['Østre 2', 'Sandefjord', ['c']],
    ]);
    expect(departments[0]).toMatchObject({ serviceType: 'nursing-home-long-stay', places: 24, isExample: false });
    expect(departments[0]?.plans[0]).toMatchObject({ revision: 0, lines: 1, weeks: 1, kind: 'cycle', changedAt: TEST_NOW });
    expect(events).toEqual([{ type: 'departments.changed' }, { type: 'departments.changed' }, { type: 'departments.changed' }]);
  });

  it('refuses a document that is wrong, with the path, and stores nothing', async () => {
    const { client } = aService();
    const text = writePlanDocument(planOf('a', 'A')).replace('"places": 24', '"places": "many"');
    const error = errorOf(await client.call('plan.import', { fileName: 'wrong.json', text }));
    expect(error).toMatchObject({ code: 'document.invalid', path: '$.unit.places', params: { file: 'wrong.json' } });
    expect(valueOf(await client.call('department.list', {}))).toEqual([]);
  });

  it('gives back with plan.export what it took in', async () => {
    const { client, add } = aService();
    const plan = planOf('Vår 2027', 'A');
    const file = valueOf(await client.call('plan.export', { planId: await add(plan) }));
    expect(file).toMatchObject({ fileName: 'vår-2027.vaktbalanse.json', mediaType: 'application/json' });
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toBe(writePlanDocument(plan));
  });
});

describe('a department', () => {
  it('takes its facts from the plan that was changed last', async () => {
    const { client, add, execute, events } = aService();
    const plan = planOf('a', 'A');
    const planId = await add(plan);
    await execute(planId, { type: 'plan.update', changes: { unit: { ...plan.unit, name: 'B', places: 30 } } });
    expect(valueOf(await client.call('department.list', {}))).toMatchObject([{ name: 'B', places: 30 }]);
    expect(events.slice(-2)).toEqual([{ type: 'plan.changed', planId, revision: 1 }, { type: 'departments.changed' }]);
    valueOf(await client.call('plan.undo', { planId }));
    expect(valueOf(await client.call('department.list', {}))).toMatchObject([{ name: 'A', places: 24 }]);
  });

  it('goes with all its plans and their history', async () => {
    const { client, add, execute } = aService();
    const planId = await add(planOf('a', 'A'));
    await add(planOf('b', 'B'));
    await execute(planId, { type: 'cells.set', cells: [{ line: '1', day: 6, text: 'N' }] });
    const [first] = valueOf(await client.call('department.list', {}));
    valueOf(await client.call('department.remove', { departmentId: first?.id ?? '' }));
    expect(valueOf(await client.call('department.list', {})).map(({ name }) => name)).toEqual(['B']);
    expect(errorOf(await client.call('plan.open', { planId })).code).toBe('plan.not-found');
    expect(errorOf(await client.call('plan.history', { planId })).code).toBe('plan.not-found');
    expect(errorOf(await client.call('department.remove', { departmentId: first?.id ?? '' })).code).toBe('department.not-found');
  });

  it('stays when its last plan is removed', async () => {
    const { client, add } = aService();
    const planId = await add(planOf('a', 'A'));
    valueOf(await client.call('plan.remove', { planId }));
    expect(valueOf(await client.call('department.list', {}))).toMatchObject([{ name: 'A', plans: [] }]);
    expect(errorOf(await client.call('plan.remove', { planId })).code).toBe('plan.not-found');
  });
});

describe('plan.duplicate', () => {
  it('makes a copy with a history of its own', async () => {
    const { client, add, execute, open } = aService();
    const planId = await add(planOf('a', 'A'));
    await execute(planId, { type: 'cells.set', cells: [{ line: '1', day: 6, text: 'N' }] });
    const copy = valueOf(await client.call('plan.duplicate', { planId, name: 'Kopi' }));
    await execute(copy.planId, { type: 'cells.set', cells: [{ line: '1', day: 6, text: 'L' }] });
    const [original, copied] = [await open(planId), await open(copy.planId)];
    expect(original.plan.lines[0]?.cells[6]).toBe('N');
    expect(copied.plan).toEqual({ ...original.plan, name: 'Kopi', lines: [{ ...original.plan.lines[0], cells: ['D', 'D', 'D', 'D', 'D', '', 'L'] }] });
    expect([copied.departmentId, copied.revision, copied.history.undo]).toEqual([original.departmentId, 1, 1]);
  });
});
