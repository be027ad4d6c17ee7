/** Every region that F6 stops at carries this attribute, in the order of the page. */
export const REGION = 'data-region';

/**
 * Moves the focus to the next (or previous) region: to what has the focus in it by its own account, otherwise to the region itself.
 * When the rota shows two panes, each of them is a stop instead of the region around them.
 */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter((region) => region.getClientRects().length > 0);
  if (regions.length === 0) return;
  const current = regions.findLastIndex((region) => region.contains(document.activeElement));
  const from = current < 0 && step === -1 ? 0 : current;
  const inOrder = regions.map((_, index) => regions[(from + step * (index + 1) + 2 * regions.length) % regions.length]);
  const next = inOrder.find((region) => region && region.querySelector(`[role="grid"][${REGION}]`) === null);
  if (!next) return;
  const target = next.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]') ?? next;
  target.focus();
}
