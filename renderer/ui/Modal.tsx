import { Dialog } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface ModalProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly className?: string;
  onClose(): void;
}

/** A dialog for a decision. Drawn only while it is open; Escape and a click beside it close it. What carries `data-autofocus` has the focus first. */
export function Modal({ title, closeLabel, children, className, onClose }: ModalProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Opening gives the focus to the first button, which is Close; most dialogs have something better.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <Dialog ref={dialog} open closedby="any" closeButton={closeLabel} aria-labelledby={id} className={className} onClose={onClose}>
      <div className="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </Dialog>
  );
}
