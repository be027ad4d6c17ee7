import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '#db/driver.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { must } from '#shared/kernel/assert.ts';
import { localDate, localDateTime } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, type TestService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PLAN = aPlan().withLine('D D D - - - -').withLine('A A A - - - -').withDemand('07:30', '15:00', 1).build();
const cell = (day: number, text: string): PlanCommand => ({ type: 'cells.set', cells: [{ line: '1', day, text }] });
const file = () => join(tempFolder(), 'a.db');

/** A service with one plan and a version of it called «til drøfting», locked or not. */
async function withVersion(lock: boolean): Promise<TestService & { readonly planId: string; readonly versionId: string; readonly path: string }> {
  const path = file();
  const test = openService(path);
  const planId = await test.add(PLAN);
  const { id } = valueOf(await test.client.call('version.save', { planId, name: 'til drøfting', lock }));
  return { ...test, planId, versionId: id, path };
}

describe('a saved version', () => {
  it('is the plan of that moment, whatever happens to the plan afterwards and over a restart', async () => {
    const { service, planId, versionId, path, execute } = await withVersion(false);
    await execute(planId, cell(0, 'A'));
    service.close();
    const { client } = openService(path);
    const { version, plan, evaluation } = valueOf(await client.call('version.open', { planId, versionId }));
    expect(version).toMatchObject({ number: 1, name: 'til drøfting', status: 'draft', isLocked: false, revision: 0 });
    expect(plan).toEqual(PLAN);
    expect(evaluation.lines[0]?.hoursPlanned).toBe(22.5);
  });

  it('keeps unknown codes and everything else a plan may have', async () => {
    const { client, add } = openService(file());
    const full = aPlan()
      .calendar('2027-01-04', 2)
      .withLine(['D X9 møte', 'N N'], { vacationDays: 5 })
      .withAgreement('10-5-2')
      .withProcess('2026-12-01')
      .build();
    const planId = await add(full);
    const { id } = valueOf(await client.call('version.save', { planId, name: 'v3 endelig' }));
    expect(valueOf(await client.call('version.open', { planId, versionId: id })).plan).toEqual(full);
  });

  it('gets the next number, also after one was removed', async () => {
    const { client, planId, versionId } = await withVersion(false);
    valueOf(await client.call('version.remove', { planId, versionId }));
    valueOf(await client.call('version.save', { planId, name: 'ny' }));
    expect(valueOf(await client.call('version.list', { planId })).map(({ number, name }) => `${number} ${name}`)).toEqual(['2 ny']);
  });

  it('tells every window', async () => {
    const { events, planId } = await withVersion(false);
    expect(events).toContainEqual({ type: 'versions.changed', planId });
  });

  it('cannot be had for a plan that is not there, nor without a name', async () => {
    const { client, planId } = await withVersion(false);
    expect(errorOf(await client.call('version.save', { planId: 'x', name: 'a' })).code).toBe('plan.not-found');
    expect(errorOf(await client.call('version.save', { planId, name: '  ' })).code).toBe('request.invalid');
    expect(errorOf(await client.call('version.open', { planId, versionId: 'x' })).code).toBe('version.not-found');
  });
});

describe('comparing', () => {
  it('tells what changed from a version to the present, and between two versions either way', async () => {
    const { client, execute, planId, versionId } = await withVersion(false);
    await execute(planId, cell(3, 'D'));
    const second = valueOf(await client.call('version.save', { planId, name: 'v2' }));
    await execute(planId, cell(4, 'D'));
    const changes = async (from: string, to: string | null) =>
      valueOf(await client.call('version.compare', { planId, from, to })).comparison.difference.cells.map(
        ({ day, before, after }) => `${day} ${before}>${after}`,
      );
    expect(await changes(versionId, null)).toEqual(['3 >D', '4 >D']);
    expect(await changes(versionId, second.id)).toEqual(['3 >D']);
    expect(await changes(second.id, versionId)).toEqual(['3 D>']);
  });

  it('has the findings of the newest version, to tell what is new', async () => {
    const { client, planId, open } = await withVersion(false);
    const { version, findings } = valueOf(await client.call('version.findings', { planId }));
    expect(version?.name).toBe('til drøfting');
    expect(findings).toEqual((await open(planId)).evaluation.findings);
  });
});

describe('restoring a version', () => {
  it('is one step, and undo brings back all that was there', async () => {
    const { client, execute, open, planId, versionId } = await withVersion(false);
    await execute(planId, { type: 'line.remove', id: '2' });
    await execute(planId, { type: 'plan.update', changes: { name: 'Omarbeidet', period: { ...PLAN.period, weeks: 2 } } });
    const before = await open(planId);
    const update = valueOf(await client.call('version.restore', { planId, versionId, baseRevision: before.revision }));
    expect(update.history).toMatchObject({ undo: 3, nextUndo: 'plan.replace' });
    expect((await open(planId)).plan).toEqual(PLAN);
    valueOf(await client.call('plan.undo', { planId }));
    expect(await open(planId)).toMatchObject({ plan: before.plan, evaluation: before.evaluation });
    valueOf(await client.call('plan.redo', { planId }));
    expect((await open(planId)).plan).toEqual(PLAN);
  });

  it('survives a restart with its undo', async () => {
    const { service, client, execute, planId, versionId, path } = await withVersion(false);
    await execute(planId, cell(0, 'N'));
    valueOf(await client.call('version.restore', { planId, versionId, baseRevision: 1 }));
    service.close();
    const again = openService(path);
    expect((await again.open(planId)).plan).toEqual(PLAN);
    valueOf(await again.client.call('plan.undo', { planId }));
    expect((await again.open(planId)).plan.lines[0]?.cells[0]).toBe('N');
  });

  it('keeps the steps of the discussion', async () => {
    const { client, open, planId, versionId } = await withVersion(false);
    const step = { status: 'to-discussion', on: localDate('2026-12-01'), minutes: 'Sendt NSF og Fagforbundet.' } as const;
    const { update } = valueOf(await client.call('discussion.step', { planId, baseRevision: 0, step }));
    valueOf(await client.call('version.restore', { planId, versionId, baseRevision: update.revision }));
    expect((await open(planId)).plan.process?.steps).toEqual([step]);
  });

  it('keeps comments, those on a line that the version lacks as comments on the plan', async () => {
    const { client, execute, open, planId, versionId } = await withVersion(false);
    const at = localDateTime(localDate('2027-01-04'), 480);
    await execute(planId, { type: 'line.add', index: 2, line: { ...must(PLAN.lines[0], 'line'), id: '3' } });
    const comments = [
      { id: 'a', text: 'Om linje 1', line: '1', day: 2, at },
      { id: 'b', text: 'Om linje 3', line: '3', at },
    ];
    await execute(planId, { type: 'comments.replace', comments });
    valueOf(await client.call('version.restore', { planId, versionId, baseRevision: 2 }));
    expect((await open(planId)).plan.comments).toEqual([comments[0], { id: 'b', text: 'Om linje 3', at }]);
  });

  it('is refused on an older revision', async () => {
    const { client, execute, planId, versionId } = await withVersion(false);
    await execute(planId, cell(0, 'N'));
    expect(errorOf(await client.call('version.restore', { planId, versionId, baseRevision: 0 })).code).toBe('plan.conflict');
  });
});

describe('a locked version', () => {
  it('is removed only when that is said in so many words', async () => {
    const { client, planId, versionId } = await withVersion(true);
    const refused = errorOf(await client.call('version.remove', { planId, versionId }));
    expect(refused).toMatchObject({ code: 'version.locked', params: { name: 'til drøfting' } });
    expect(valueOf(await client.call('version.list', { planId }))).toHaveLength(1);
    valueOf(await client.call('version.remove', { planId, versionId, evenLocked: true }));
    expect(valueOf(await client.call('version.list', { planId }))).toEqual([]);
  });

  it('keeps its plan and its department from being removed without a word', async () => {
    const { client, planId } = await withVersion(true);
    const [department] = valueOf(await client.call('department.list', {}));
    const departmentId = department?.id ?? '';
    expect(errorOf(await client.call('plan.remove', { planId })).code).toBe('version.locked');
    expect(errorOf(await client.call('department.remove', { departmentId })).code).toBe('version.locked');
    valueOf(await client.call('department.remove', { departmentId, evenLocked: true }));
    expect(valueOf(await client.call('department.list', {}))).toEqual([]);
  });

  it('can be made of an unlocked one, and not be changed by anybody who writes to the file', async () => {
    const { service, client, planId, versionId, path } = await withVersion(false);
    expect(valueOf(await client.call('version.lock', { planId, versionId })).isLocked).toBe(true);
    service.close();
    const connection = connect(path);
    for (const change of ['is_locked = 0', "name = 'annet'", "document = '{}'"]) {
      expect(() => connection.exec(`UPDATE plan_versions SET ${change}`)).toThrow(/a (locked )?version /);
    }
    connection.close();
  });
});

describe('a step of the discussion', () => {
  it('goes into the plan and keeps what the plan says in a locked version', async () => {
    const { client, open, add } = openService(file());
    const planId = await add(PLAN);
    const step = { status: 'discussed', on: localDate('2026-12-14'), participants: 'NSF, Fagforbundet, verneombud', minutes: 'Enighet.' } as const;
    const { update, version } = valueOf(await client.call('discussion.step', { planId, baseRevision: 0, step, versionName: 'Etter drøfting' }));
    expect(update.history).toMatchObject({ undo: 1, nextUndo: 'plan.update' });
    expect(version).toMatchObject({ name: 'Etter drøfting', status: 'discussed', isLocked: true, revision: 1 });
    expect((await open(planId)).plan.process).toEqual({ discussedOn: '2026-12-14', steps: [step] });
    expect(valueOf(await client.call('version.open', { planId, versionId: version.id })).plan.process?.steps).toEqual([step]);
  });

  it('leads to the deadline: two weeks of calendar days before the plan takes effect', async () => {
    const { client, add } = openService(file());
    const planId = await add(PLAN);
    expect(valueOf(await client.call('discussion.get', { planId }))).toMatchObject({
      status: 'draft',
      steps: [],
      today: '2027-01-04',
      notice: { days: 14, effectiveFrom: '2027-01-04', latest: '2026-12-21', discussedOn: null, given: null },
      lastVersion: null,
    });
    const step = { status: 'discussed', on: localDate('2026-12-21') } as const;
    valueOf(await client.call('discussion.step', { planId, baseRevision: 0, step }));
    expect(valueOf(await client.call('discussion.get', { planId }))).toMatchObject({
      status: 'discussed',
      notice: { given: 14 },
      lastVersion: { isLocked: true },
    });
  });

  it('can be undone; the locked version stays', async () => {
    const { client, open, add } = openService(file());
    const planId = await add(PLAN);
    valueOf(await client.call('discussion.step', { planId, baseRevision: 0, step: { status: 'to-discussion', on: localDate('2026-12-01') } }));
    valueOf(await client.call('plan.undo', { planId }));
    expect((await open(planId)).plan.process).toBeUndefined();
    expect(valueOf(await client.call('version.list', { planId }))).toHaveLength(1);
  });
});
