import { expect, type Page, type Response } from '@playwright/test';
import { composeService } from '#service/compose.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { PlanSnapshot, PlanUpdate } from '#shared/contract/methods.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { planNow } from './rota-page.ts';

/** A plan kept beside the app's own, by the commands that the service says it applied. */
export interface PlanModel {
  plan(): Plan;
  revision(): number;
  stop(): void;
}

export function followUpdates(page: Page, planId: string, first: { readonly plan: Plan; readonly revision: number }): PlanModel {
  const updates = new Map<number, PlanUpdate['applied']>();
  const onResponse = async (response: Response) => {
    if (!response.url().endsWith('/api/call')) return;
    const answer = (await response.json().catch(() => null)) as Envelope<Partial<PlanUpdate>> | null;
    const update = answer?.ok ? answer.value : null;
    if (update?.applied === undefined || update.planId !== planId || update.revision === undefined) return;
    // What changes nothing is answered with the revision there is; the change that made it came before.
    if (!updates.has(update.revision)) updates.set(update.revision, update.applied);
  };
  page.on('response', onResponse);
  let { plan, revision } = first;
  const catchUp = () => {
    for (let next = updates.get(revision + 1); next !== undefined; next = updates.get(revision + 1)) {
      const applied = applyCommand(plan, next);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      plan = applied.value;
      revision += 1;
    }
  };
  return {
    plan: () => {
      catchUp();
      return plan;
    },
    revision: () => {
      catchUp();
      return revision;
    },
    stop: () => page.off('response', onResponse),
  };
}

/** Waits until the app has nothing under way. */
export async function isSettled(page: Page): Promise<void> {
  await expect(page.locator('footer')).not.toContainText('Lagrer', { timeout: 30_000 });
}

/** Waits until nothing is under way and the model has heard of all of it. Answers what the service has. */
export async function knowsAll(page: Page, planId: string, model: PlanModel, when: string): Promise<PlanSnapshot> {
  await isSettled(page);
  let now = await planNow(page, planId);
  const missing = async () => {
    now = await planNow(page, planId);
    return now.revision - model.revision();
  };
  await expect.poll(missing, { message: `${when}: changes that the model has not heard of` }).toBe(0);
  return now;
}

/** The plan as another program reads it from the file, everything counted from nothing. */
async function planInFile(databaseFile: string, planId: string): Promise<PlanSnapshot> {
  const service = composeService({ dbPath: databaseFile, readOnly: true });
  try {
    const answer = await createClient(service.call).call('plan.open', { planId });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  } finally {
    service.close();
  }
}

export interface Places {
  readonly page: Page;
  readonly planId: string;
  readonly databaseFile: string;
}

/** Model, service, file and screen say the same, figures and findings too. Answers what the service has. */
export async function agrees({ page, planId, databaseFile }: Places, model: PlanModel, when: string): Promise<PlanSnapshot> {
  const now = await knowsAll(page, planId, model, when);
  expect(now.plan, `${when}: the service against the model`).toEqual(model.plan());
  const stored = await planInFile(databaseFile, planId);
  expect(stored.plan, `${when}: the database against the model`).toEqual(model.plan());
  expect(now.evaluation, `${when}: figures kept up to date against figures from nothing`).toEqual(stored.evaluation);
  await expect.poll(() => wrongOnScreen(page, now.plan), { message: `${when}: the screen shows the plan` }).toEqual([]);
  return now;
}

/** The cells of the open rota that say something else than the plan; the one that is being typed in apart. */
async function wrongOnScreen(page: Page, plan: Plan): Promise<readonly unknown[]> {
  const shown = await page.locator('[role="gridcell"][data-row][data-col]').evaluateAll((cells) =>
    cells.map((cell) => {
      const { row, col } = (cell as HTMLElement).dataset;
      return { row: Number(row), col: Number(col), text: cell.querySelector('input') ? null : (cell.getAttribute('aria-label') ?? '') };
    }),
  );
  return shown.filter(({ row, col, text }) => {
    const wanted = plan.lines[row]?.cells[col];
    return text !== null && !text.replace(/^.*?uke \d+: /, '').startsWith(wanted === '' ? 'tom' : (wanted ?? 'no such cell'));
  });
}
