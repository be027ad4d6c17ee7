import { type ReactNode, type RefObject, useEffect, useState } from 'react';

interface Shown {
  readonly name: string;
  readonly about: string;
  readonly box: DOMRect;
}

/** Long enough that moving across headings shows nothing. */
const HOVER_PAUSE_MS = 250;
const TIP_WIDTH = 352;
const TIP_HEIGHT = 120;
const GAP = 4;

/** What a sum means, beside its heading: at once with focus or press, after a moment under the pointer. Escape or moving on hides it. */
export function AboutTip({ grid }: { readonly grid: RefObject<HTMLElement | null> }): ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    let timer = 0;
    const show = (heading: HTMLElement, pause: number): void => {
      clearTimeout(timer);
      const { name = '', about = '' } = heading.dataset;
      timer = window.setTimeout(() => setShown({ name, about, box: heading.getBoundingClientRect() }), pause);
    };
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const heading = headingOf(target);
      if (heading?.matches(':focus-visible')) show(heading, 0);
      else hide();
    };
    const onClick = ({ target }: MouseEvent): void => {
      const heading = headingOf(target);
      if (heading) show(heading, 0);
    };
    const onPointer = ({ target }: PointerEvent): void => {
      const heading = headingOf(target);
      if (heading) show(heading, HOVER_PAUSE_MS);
    };
    const onOut = ({ target, relatedTarget }: PointerEvent): void => {
      // One may move on to the tip itself, to read it at leisure.
      const isToTip = relatedTarget instanceof Element && relatedTarget.closest('.rota-tip') !== null;
      if (headingOf(target) && !isToTip) hide();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', hide);
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onPointer);
    element.addEventListener('pointerout', onOut);
    element.addEventListener('scroll', hide, { passive: true });
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', hide);
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onPointer);
      element.removeEventListener('pointerout', onOut);
      element.removeEventListener('scroll', hide);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [grid]);

  if (!shown) return null;
  const { box } = shown;
  const left = Math.max(0, Math.min(box.left, window.innerWidth - TIP_WIDTH));
  const isAbove = box.bottom + TIP_HEIGHT > window.innerHeight;
  return (
    <div
      role="tooltip"
      className="rota-tip"
      onPointerLeave={() => setShown(null)}
      style={isAbove ? { left, bottom: window.innerHeight - box.top + GAP } : { left, top: box.bottom + GAP }}
    >
      <p className="strong">{shown.name}</p>
      <p>{shown.about}</p>
    </div>
  );
}

function headingOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.rota-about') : null;
}
