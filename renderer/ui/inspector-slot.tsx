import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import { createPortal } from 'react-dom';

interface Slot {
  readonly element: HTMLElement | null;
  setElement(element: HTMLElement | null): void;
  /** How many screens have something in it. */
  readonly users: number;
  addUser(step: 1 | -1): void;
}

const SlotContext = createContext<Slot | null>(null);

/** Lets the screens below put what is selected into the inspector on the right. */
export function InspectorProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [users, addUser] = useReducer((count: number, step: 1 | -1) => count + step, 0);
  const slot = useMemo<Slot>(() => ({ element, setElement, users, addUser }), [element, users]);
  return <SlotContext.Provider value={slot}>{children}</SlotContext.Provider>;
}

/** What a screen shows in the inspector for its selection. The panel of an open tile stands before it. */
export function InspectorContent({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useContext(SlotContext);
  const addUser = slot?.addUser;
  useEffect(() => {
    addUser?.(1);
    return () => addUser?.(-1);
  }, [addUser]);
  return slot?.element ? createPortal(children, slot.element) : null;
}

/** For the frame: where the content goes, and whether there is any. */
export function useInspectorSlot(): { readonly setElement: (element: HTMLElement | null) => void; readonly isUsed: boolean } {
  const slot = useContext(SlotContext);
  return { setElement: slot?.setElement ?? (() => undefined), isUsed: (slot?.users ?? 0) > 0 };
}
