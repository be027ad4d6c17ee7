import { type ReactNode, useId } from 'react';

interface RadioGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string; readonly hint?: string }[];
  onChange(value: T): void;
}

/** One of a few, each with a sentence of its own where it needs one. */
export function RadioGroup<T extends string>({ label, value, options, onChange }: RadioGroupProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="optimise-radios">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="optimise-check">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.text}
            {option.hint && <span className="soft"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
