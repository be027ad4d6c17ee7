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

describe('department.create', () => {
  it('makes a department with a filled plan from every template', async () => {
    const { client, open } = aService();
    const templates = valueOf(await client.call('template.list', {}));
    expect(templates.length).toBeGreaterThan(0);
    for (const { id, places, lines } of templates) {
      const { planId, departmentId } = valueOf(await client.call('department.create', { name: id, municipality: 'Larvik', template: id, locale: 'nn' }));
      expect(await open(planId)).toMatchObject({ departmentId, plan: { unit: { name: id, municipality: 'Larvik', places } }, history: { undo: 0 } });
      expect((await open(planId)).plan.lines).toHaveLength(lines);
    }
    expect(valueOf(await client.call('department.list', {}))).toHaveLength(templates.length);
  });

  it('refuses a template that does not exist, and a name of spaces', async () => {
    const { client } = aService();
    const facts = { name: 'A', municipality: 'Larvik', template: 'castle', locale: 'nb' } as const;
    expect(errorOf(await client.call('department.create', facts))).toEqual({ code: 'reference.not-found', params: { reference: 'castle' } });
    expect(errorOf(await client.call('department.create', { ...facts, name: '  ' }))).toMatchObject({ code: 'request.invalid', path: '$.name' });
    expect(valueOf(await client.call('department.list', {}))).toEqual([]);
  });
});

describe('compare.get', () => {
  it('sets plans beside municipalities, with source and licence', async () => {
    const { client, add } = aService();
    const planIds = [await add(planOf('a', 'A')), await add(planOf('b', 'B'))];
    const comparison = valueOf(await client.call('compare.get', { planIds, municipalities: ['3909'] }));
    expect(comparison.units.map(({ key, unitName }) => [key, unitName])).toEqual([
      [planIds[0], 'A'],
      [planIds[1], 'B'],
    ]);
    expect(comparison.municipalities.map(({ name }) => name)).toEqual(['Larvik']);
    expect(comparison.licence).toContain('NLOD');
    expect(valueOf(await client.call('reference.list', {}))).toContainEqual(expect.objectContaining({ code: '3909', name: 'Larvik' }));
  });

  it('refuses a plan or a municipality that it does not know', async () => {
    const { client } = aService();
    expect(errorOf(await client.call('compare.get', { planIds: ['none'], municipalities: [] })).code).toBe('plan.not-found');
    expect(errorOf(await client.call('compare.get', { planIds: [], municipalities: ['9999'] })).code).toBe('reference.not-found');
  });
});

describe('report.export', () => {
  it('prints the plan as a PDF', async () => {
    const { client, add } = aService();
    const file = valueOf(await client.call('report.export', { planId: await add(planOf('Vår 2027', 'A')), kind: 'union', locale: 'nb' }));
    expect(file).toMatchObject({ fileName: 'vår-2027-union.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('answers report.failed, and logs why, when the printer fails', async () => {
    const logged: string[] = [];
    const renderReport = () => Promise.reject(new Error('out of ink'));
    const { client, add } = openService(':memory:', { renderReport, log: { error: (message) => logged.push(message) } });
    const error = errorOf(await client.call('report.export', { planId: await add(planOf('a', 'A')), kind: 'union', locale: 'nb' }));
    expect(error).toEqual({ code: 'report.failed', params: { problem: 'out of ink' } });
    expect(logged).toEqual(['report failed']);
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
