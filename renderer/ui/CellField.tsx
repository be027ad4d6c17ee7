import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

/** What a typed text means, or a sentence on why it means nothing. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

interface CellFieldProps<T> {
  readonly label: string;
  readonly value: T;
  format(value: T): string;
  parse(text: string): Parsed<T>;
  onCommit(value: T): void;
  readonly isNumber?: boolean;
  readonly width?: string;
  readonly placeholder?: string;
}

/**
 * One value that is edited where it stands. Enter or leaving it keeps what was typed, Escape gives the old value back.
 * Text that cannot be read stays in the field with a sentence on what is wrong; nothing is sent.
 */
export function CellField<T>(props: CellFieldProps<T>): ReactNode {
  const { label, value, format, parse, onCommit } = props;
  const shown = format(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  function commit(text: string): void {
    if (text === shown) return cancel();
    const parsed = parse(text);
    if (!parsed.ok) return setProblem(parsed.problem);
    cancel();
    if (format(parsed.value) !== shown) onCommit(parsed.value);
  }

  function cancel(): void {
    setDraft(null);
    setProblem(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') commit(event.currentTarget.value);
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      cancel();
    }
  }

  return (
    <>
      <input
        className={`cell-field${props.isNumber ? ' number' : ''}`}
        style={props.width ? { width: props.width } : undefined}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        data-dirty={draft !== null && draft !== shown ? '' : undefined}
        inputMode={props.isNumber ? 'decimal' : undefined}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={(event) => draft !== null && commit(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span className="cell-error" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
