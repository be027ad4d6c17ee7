import type { ReactNode } from 'react';

interface ChoicesProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly most: number;
  onChange(chosen: readonly string[]): void;
}

/** Boxes to tick, at most so many of them. */
export function Choices({ legend, options, chosen, most, onChange }: ChoicesProps): ReactNode {
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            disabled={!chosen.includes(option.id) && chosen.length >= most}
            onChange={() => onChange(chosen.includes(option.id) ? chosen.filter((id) => id !== option.id) : [...chosen, option.id])}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
