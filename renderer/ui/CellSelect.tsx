import type { ReactNode } from 'react';

interface CellSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  onCommit(value: T): void;
  readonly width?: string;
}

/** A choice that is made where it stands. */
export function CellSelect<T extends string>({ label, value, options, onCommit, width }: CellSelectProps<T>): ReactNode {
  return (
    <select
      className="cell-field"
      style={width ? { width } : undefined}
      aria-label={label}
      value={value}
      onChange={(event) => onCommit(event.currentTarget.value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
