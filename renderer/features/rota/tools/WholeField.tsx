import { type ReactNode, useId } from 'react';
import { useParsers } from '../../use-parsers.ts';

interface WholeFieldProps {
  readonly label: string;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  onText(text: string): void;
}

/** A whole number in a bar, with a sentence when it cannot be read. */
export function WholeField({ label, text, min, max, onText }: WholeFieldProps): ReactNode {
  const parse = useParsers().whole(min, max);
  const id = useId();
  const parsed = parse(text);
  return (
    <label className="rota-tool-field">
      {label}
      <input
        className="cell-field number"
        style={{ width: '3.5rem' }}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={parsed.ok ? undefined : true}
        aria-describedby={parsed.ok ? undefined : id}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {!parsed.ok && (
        <span className="cell-error" id={id} role="alert">
          {parsed.problem}
        </span>
      )}
    </label>
  );
}
