import { emptyRota, openRota } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

test('names, dates, weeks and sums stay in place wherever one scrolls in a sheet of a whole year', async ({ app }) => {
  await openRota(app, emptyRota(40, 53, 'calendar'));
  const grid = app.getByRole('grid');
  const places = () =>
    grid.evaluate((element) =>
      ['.rota-head', '.rota-foot', '.rota-body .rota-frozen.left', '.rota-body .rota-frozen.right'].map((selector) => {
        const { left, right, top, bottom } = element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        if (selector === '.rota-head') return top;
        if (selector === '.rota-foot') return bottom;
        return selector.endsWith('left') ? left : right;
      }),
    );
  const before = await places();
  await expect(grid.getByRole('rowheader', { name: 'Sykepleier 1', exact: true })).toBeInViewport();
  await expect(grid.getByRole('columnheader', { name: /^mandag 04\.01\.2027, uke 1/ })).toBeInViewport();

  await grid.evaluate((element) => element.scrollTo(6200, 600));
  // Other names, weeks and dates stand in the same places, beside and above the cells that belong to them.
  await expect(grid.getByRole('rowheader', { name: 'Sykepleier 30', exact: true })).toBeInViewport({ ratio: 1 });
  const day = grid.getByRole('columnheader', { name: /^mandag 05\.07\.2027, uke 27/ });
  await expect(day).toBeInViewport({ ratio: 1 });
  await expect(grid.getByText('Uke 27 · 05.07.–11.07.')).toBeInViewport();
  await expect(grid.getByRole('rowheader', { name: 'Dag: differanse' })).toBeInViewport({ ratio: 1 });
  await expect(grid.locator('[aria-rowindex="32"] .rota-sum[title$="Planlagte timer i uka"]')).toBeInViewport({ ratio: 1 });
  expect(await places()).toEqual(before);
  const column = async (locator: typeof day): Promise<number> => Math.round((await locator.boundingBox())?.x ?? Number.NaN);
  expect(await column(grid.locator('[data-row="29"][data-col="182"]'))).toBe(await column(day));
  expect(await column(grid.locator('.rota-foot-cell[data-day="182"]').first())).toBe(await column(day));
});
