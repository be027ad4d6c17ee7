import { useEffect } from 'react';
import { REGION } from './regions.ts';

/** Where the focus was: the element, and for each of its ancestors as which child one gets back down to it. */
interface Place {
  readonly element: HTMLElement;
  readonly trail: readonly { readonly parent: Element; readonly index: number }[];
}

const CAN_TAB = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/**
 * Nobody who works by keyboard loses the place. When what has the focus goes away or cannot be pressed any more, the focus goes to the nearest thing
 * that took its place: the same field of the next row, its neighbour, what opened the dialog. The grid keeps its own focus.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null;
    let frame = 0;
    const openers = new WeakMap<Element, Place>();

    function onFocusIn({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement)) return;
      const dialog = target.closest('dialog');
      if (dialog && place && !dialog.contains(place.element) && !openers.has(dialog)) openers.set(dialog, place);
      place = placeOf(target);
    }
    // Who presses beside everything has given up the focus; who presses something gets it there.
    function onPointerDown(): void {
      place = null;
    }
    function lookAgain(): void {
      if (!place || frame !== 0 || !isLost()) return;
      // Only after a frame: most places know themselves where the focus goes next.
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (place && isLost()) bringBack(place, openers);
      });
    }

    const observer = new MutationObserver(lookAgain);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);
}

function placeOf(element: HTMLElement): Place {
  const trail: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child.parentElement; child = child.parentElement) {
    trail.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return { element, trail };
}

function isLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches(':disabled');
}

function bringBack(place: Place, openers: WeakMap<Element, Place>): void {
  const { element, trail } = place;
  if (canHaveFocus(element)) return element.focus();
  const dialog = element.closest('dialog');
  const opener = dialog && !dialog.isConnected ? openers.get(dialog) : undefined;
  if (opener) return bringBack(opener, openers);
  if (!element.isConnected && element.closest('[role="grid"]') && document.querySelector('[role="grid"]')) return;
  for (const [level, { parent, index }] of trail.entries()) {
    if (!parent.isConnected) continue;
    // The whole screen is another one: one stands at its beginning.
    if (parent instanceof HTMLElement && parent.id === 'main') return parent.focus({ preventScroll: true });
    const below = trail.slice(0, level).map((step) => step.index);
    const near = nearest(parent, index, below);
    if (near) return near.focus();
    if (parent instanceof HTMLElement && parent.hasAttribute(REGION)) return parent.focus({ preventScroll: true });
  }
}

/** What stands where the child stood, or the next thing after it, or the last before it. */
function nearest(parent: Element, index: number, below: readonly number[]): HTMLElement | undefined {
  const children = [...parent.children];
  const alike = [children[index], children[index - 1]].map((child) => below.reduceRight<Element | undefined>((each, at) => each?.children[at], child));
  const [before, after] = [children.slice(0, index), children.slice(index)].map((some) => some.flatMap(tabStops));
  return [...alike, ...(after ?? []), ...(before ?? []).toReversed()].find((each): each is HTMLElement => each instanceof HTMLElement && canHaveFocus(each));
}

function tabStops(element: Element): readonly Element[] {
  return [...(element.matches(CAN_TAB) ? [element] : []), ...element.querySelectorAll(CAN_TAB)];
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.matches(`${CAN_TAB}, [tabindex]`) && !element.matches(':disabled') && element.getClientRects().length > 0;
}
