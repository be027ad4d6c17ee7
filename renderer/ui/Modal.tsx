import { Dialog } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

interface ModalProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly className?: string;
  onClose(): void;
}

/** A dialog for a decision. Drawn only while it is open; Escape and a click beside it close it. */
export function Modal({ title, closeLabel, children, className, onClose }: ModalProps): ReactNode {
  const id = useId();
  return (
    <Dialog open closedby="any" closeButton={closeLabel} aria-labelledby={id} className={className} onClose={onClose}>
      <div className="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </Dialog>
  );
}
