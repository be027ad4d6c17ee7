import type { ReactNode } from 'react';

interface IconButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  onPress(): void;
}

/** A small button whose sign is explained by its label, for eyes (as a tooltip) and ears. */
export function IconButton({ label, children, isDisabled = false, onPress }: IconButtonProps): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={isDisabled} onClick={onPress}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
