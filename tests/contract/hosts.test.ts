import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Envelope, ServiceEvent } from '#shared/contract/envelope.ts';
import { METHODS, type MethodInput, type MethodName, type MethodOutput } from '#shared/contract/methods.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { HOSTS, type Host } from './support/hosts.ts';

vi.mock('electron', () => import('./support/fake-electron.ts'));

const DOCUMENT = writePlanDocument(aPlan().named('Turnus').withLine('D D - A A - -').withDemand('07:30', '15:00', 1).build());

describe.each(HOSTS)('the service %s', (_name, start) => {
  let folder: string;
  let host: Host;
  let planId: string;

  /** The value of a call that must succeed. */
  async function value<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
    const envelope = (await host.call(method, input)) as Envelope<MethodOutput<M>>;
    if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
    return envelope.value;
  }

  async function errorOf(method: string, input: unknown) {
    const envelope = await host.call(method, input);
    if (envelope.ok) throw new Error(`${method} succeeded`);
    return envelope.error;
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-contract-'));
    host = await start(path.join(folder, 'test.db'));
  });

  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts with an empty list', async () => {
    expect(await value('department.list', {})).toEqual([]);
  });

  it('takes in a plan document and lists its department', async () => {
    const added = await value('plan.import', { fileName: 'turnus.vaktbalanse.json', text: DOCUMENT });
    planId = added.planId;
    const [department] = await value('department.list', {});
    expect(department).toMatchObject({ id: added.departmentId, places: 24, plans: [{ id: planId, name: 'Turnus', revision: 0, lines: 1 }] });
  });

  it('opens the plan with everything that is said about it', async () => {
    const snapshot = await value('plan.open', { planId });
    expect(snapshot.plan.lines[0]?.cells).toEqual(['D', 'D', '', 'A', 'A', '', '']);
    expect(snapshot.evaluation.lines[0]?.hoursPlanned).toBe(30);
    expect(snapshot.history).toMatchObject({ undo: 0, redo: 0 });
  });

  it('changes a cell, tells so, and takes it back', async () => {
    const news: ServiceEvent[] = [];
    const end = host.subscribe((event) => news.push(event));
    // A stream over HTTP needs a moment until it listens.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const done = await value('plan.execute', { planId, baseRevision: 0, command: { type: 'cells.set', cells: [{ line: '1', day: 2, text: 'D' }] } });
    expect(done.revision).toBe(1);
    await vi.waitFor(() => expect(news).toContainEqual({ type: 'plan.changed', planId, revision: 1 }));
    end();
    expect((await value('plan.open', { planId })).evaluation.lines[0]?.hoursPlanned).toBe(37.5);
    await value('plan.undo', { planId });
    expect((await value('plan.open', { planId })).plan.lines[0]?.cells[2]).toBe('');
  });

  it('refuses a change that was based on an older revision', async () => {
    const command = { type: 'cells.set', cells: [{ line: '1', day: 2, text: 'D' }] };
    expect(await errorOf('plan.execute', { planId, baseRevision: 0, command })).toMatchObject({ code: 'plan.conflict' });
  });

  it('says where a malformed document is wrong', async () => {
    const text = DOCUMENT.replace('"positionPercent"', '"postionPercent"');
    expect(await errorOf('plan.import', { fileName: 'feil.json', text })).toMatchObject({ code: 'document.invalid', params: { file: 'feil.json' } });
  });

  it('refuses a method that does not exist, also one that every object has', async () => {
    for (const method of ['plan.explode', 'constructor', '__proto__', '']) expect((await errorOf(method, {})).code).toBe('method.unknown');
  });

  it.each(Object.keys(METHODS))('refuses malformed input to %s and says where', async (method) => {
    expect(await errorOf(method, { noSuchKey: 1 })).toMatchObject({ code: 'request.invalid', path: expect.stringMatching(/^\$/) });
    for (const input of [null, 'text', 7, []]) expect(await errorOf(method, input)).toMatchObject({ code: 'request.invalid', path: '$' });
  });

  it('refuses a malformed command with the path to the fault', async () => {
    const command = { type: 'cells.set', cells: [{ line: '1', day: -1, text: 'D' }] };
    expect(await errorOf('plan.execute', { planId, baseRevision: 2, command })).toMatchObject({ code: 'request.invalid', path: '$.command.cells[0].day' });
  });

  it('has changed nothing by all that was refused', async () => {
    expect((await value('plan.open', { planId })).revision).toBe(2);
  });
});
