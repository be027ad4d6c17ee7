import { type CSSProperties, type ReactNode, useId } from 'react';
import { CellField, type Parsed } from '../../ui/CellField.tsx';

interface DialProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, for eyes and for screen readers. */
  format(value: number): string;
  parse(text: string): Parsed<number>;
  onChange(value: number): void;
  readonly hint?: string | undefined;
}

/** A slider with a field of its own: drag it, use the arrow keys, or type a number. */
export function Dial({ label, value, min, max, step, format, parse, onChange, hint }: DialProps): ReactNode {
  const id = useId();
  const filled = { '--filled': `${Math.round(((value - min) / (max - min)) * 100)}%` } as CSSProperties;
  return (
    <div className="dial">
      <label htmlFor={id}>{label}</label>
      <span className="boxed">
        <CellField label={label} isNumber value={value} format={format} parse={parse} onCommit={onChange} width="6.5rem" />
      </span>
      <input
        id={id}
        type="range"
        style={filled}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        aria-describedby={hint ? `${id}h` : undefined}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      {hint && (
        <span className="dial-hint soft" id={`${id}h`}>
          {hint}
        </span>
      )}
    </div>
  );
}
