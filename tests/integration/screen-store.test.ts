import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '#renderer/state/store.ts';
import { DEFAULT_SETTINGS } from '#renderer/state/view-slice.ts';
import type { Transport } from '#renderer/transport/transport.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { openService, type TestService } from '#tests/support/open-service.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const cell = (day: number, text: string): PlanCommand => ({ type: 'cells.set', cells: [{ line: '1', day, text }] });

/** The screen's store on a real service. `hold()` keeps answers back until `release()`. */
async function openScreen() {
  const test: TestService = openService(path.join(tempFolder(), 'store.sqlite'));
  const planId = await test.add(aPlan().withDemand('07:30', '15:00', 1).withLine('D D - - - - -').build());
  let gate = Promise.resolve();
  let release = (): void => undefined;
  const client: Transport = {
    call: async (method, input) => {
      const answer = await test.client.call(method, input);
      await gate;
      return answer;
    },
    subscribe: (listener) => test.service.subscribe(listener),
  };
  const { store, stop: stopNews } = createAppStore(client, DEFAULT_SETTINGS);
  await store.getState().openPlan(planId);
  const plan = () => {
    const { plan: open } = store.getState();
    if (!open) throw new Error('No plan is open');
    return open;
  };
  const hold = (): void => {
    gate = new Promise((resolve) => {
      release = resolve;
    });
  };
  return { test, planId, store, plan, stopNews, hold, release: () => release() };
}

describe('the store of the screen', () => {
  it('shows a typed cell at once and the service’s figures when they come', async () => {
    const { store, plan, hold, release } = await openScreen();
    hold();
    const before = plan().evaluation;
    const confirmed = store.getState().execute(cell(2, 'D'));
    expect(plan().plan.lines[0]?.cells[2]).toBe('D');
    expect(plan()).toMatchObject({ pending: 1, evaluation: before });
    const shown = plan().plan;
    release();
    expect(await confirmed).toBe(true);
    expect(plan().pending).toBe(0);
    expect(plan().plan).toBe(shown);
    expect(plan().evaluation.lines[0]?.hoursPlanned).toBe(22.5);
    expect(plan().movements['hours.planned']).toBe(7.5);
  });

  it('sends what is typed fast in order, each on the revision of the one before', async () => {
    const { store, plan, test, planId } = await openScreen();
    const codes = ['D', 'A', 'N', 'L', 'D', 'A', 'D'];
    const outcomes = await Promise.all(codes.map((code, day) => store.getState().execute(cell(day, code))));
    expect(outcomes).toEqual(codes.map(() => true));
    expect(plan().plan.lines[0]?.cells).toEqual(codes);
    expect((await test.open(planId)).plan.lines[0]?.cells).toEqual(codes);
  });

  it('undoes and redoes in step with what is still on its way', async () => {
    const { store, plan } = await openScreen();
    void store.getState().execute(cell(3, 'A'));
    await store.getState().undo();
    expect(plan().plan.lines[0]?.cells[3]).toBe('');
    expect(plan().history).toMatchObject({ undo: 0, redo: 1 });
    await store.getState().redo();
    expect(plan().plan.lines[0]?.cells[3]).toBe('A');
  });

  it('takes nothing from a command that does not fit the plan, and says why', async () => {
    const { store, plan } = await openScreen();
    const before = plan().plan;
    expect(await store.getState().execute({ type: 'line.remove', id: 'nobody' })).toBe(false);
    expect(plan().plan).toBe(before);
    expect(plan().error?.code).toBe('command.invalid');
  });

  it('fetches the plan after a conflict and can make the change again', async () => {
    const { store, plan, test, planId, stopNews } = await openScreen();
    stopNews();
    await test.execute(planId, cell(0, 'A'));
    expect(await store.getState().execute(cell(4, 'N'))).toBe(false);
    expect(plan()).toMatchObject({ pending: 0, error: { code: 'plan.conflict' }, refused: [cell(4, 'N')] });
    expect(plan().plan.lines[0]?.cells.slice(0, 5)).toEqual(['A', 'D', '', '', '']);
    await store.getState().retryRefused();
    expect(plan()).toMatchObject({ error: null, refused: [] });
    expect((await test.open(planId)).plan.lines[0]?.cells.slice(0, 5)).toEqual(['A', 'D', '', '', 'N']);
  });

  it('follows what another window changes', async () => {
    const { plan, test, planId } = await openScreen();
    await test.execute(planId, cell(6, 'L'));
    await expect.poll(() => plan().plan.lines[0]?.cells[6]).toBe('L');
    expect(plan().revision).toBe((await test.open(planId)).revision);
  });

  it('lets go of the plan when another one is opened', async () => {
    const { store, plan, test } = await openScreen();
    const other = await test.add(aPlan().named('Another').withLine('A - - - - - -').build());
    await store.getState().openPlan(other);
    expect(plan()).toMatchObject({ planId: other, pending: 0, movements: {} });
    await store.getState().openPlan('gone');
    expect(store.getState()).toMatchObject({ plan: null, openError: { code: 'plan.not-found' } });
  });
});
