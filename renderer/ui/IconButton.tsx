import type { ReactNode } from 'react';

interface IconButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  /** The keys that do the same. */
  readonly keys?: string;
  onPress(): void;
}

/** A small button whose sign is explained by its label, for eyes (as a tooltip) and ears. */
export function IconButton({ label, children, isDisabled = false, keys, onPress }: IconButtonProps): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} title={keys ? `${label} (${keys})` : label} disabled={isDisabled} onClick={onPress}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
