import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/web-app.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '..', '..', 'shared', 'templates', 'somatic-long-stay-24.vaktbalanse.json');

test('a browser is let in once by its address; its further tabs and reloads need none, another browser is turned away', async ({ app, server, browser }) => {
  await expect(app).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/(#.*)?$/);
  await app.reload();
  await expect(app.getByRole('main')).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(server.address());
  expect(answer?.status()).toBe(401);
  await expect(stranger.getByRole('heading', { name: 'Denne nettleseren er ikke sluppet inn' })).toBeVisible();
  await stranger.context().close();
});

test('the page breaks no content policy and asks nobody else for anything', async ({ page, server }) => {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(server.address());
  await expect(page.getByRole('main')).toBeVisible();
  for (const place of ['overview', 'demand', 'rota', 'positions', 'cost', 'compare', 'reports', 'help']) {
    const [department] = await departments(page);
    await page.goto(`${new URL('/', page.url()).href}#/plan/${department?.plans[0]?.id}/${place}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('eight tabs all get answers, and the last hears what was done in the first', async ({ app }) => {
  const address = new URL('/', app.url()).href;
  const tabs = [];
  for (let count = 0; count < 7; count += 1) {
    const tab = await app.context().newPage();
    await tab.goto(address);
    tabs.push(tab);
  }
  const last = tabs.at(-1);
  if (!last) throw new Error('no tab was opened');
  await expect(last.getByRole('main')).toBeVisible();
  expect(await departments(last)).toHaveLength(3);

  const text = readFileSync(EXAMPLE, 'utf8');
  const { name } = (JSON.parse(text) as { unit: { name: string } }).unit;
  await app.evaluate(
    async (body) => {
      await fetch('/api/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    },
    JSON.stringify({ method: 'plan.import', input: { fileName: 'x.vaktbalanse.json', text } }),
  );
  await expect(last.getByText(name).first()).toBeVisible();
});

interface Listed {
  readonly plans: readonly { readonly id: string }[];
}

function departments(page: Page): Promise<readonly Listed[]> {
  return page.evaluate(async () => {
    const body = '{"method":"department.list","input":{}}';
    const answer = await fetch('/api/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return ((await answer.json()) as { value: readonly Listed[] }).value;
  });
}
