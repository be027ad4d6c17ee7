/** Every region that F6 stops at carries this attribute, in the order of the page. */
export const REGION = 'data-region';

/** Moves the focus to the next (or previous) region: to what has the focus in it by its own account, otherwise to the region itself. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter((region) => region.getClientRects().length > 0);
  if (regions.length === 0) return;
  const current = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[current < 0 ? (step === 1 ? 0 : regions.length - 1) : (current + step + regions.length) % regions.length];
  if (!next) return;
  const target = next.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]') ?? next;
  target.focus();
}
