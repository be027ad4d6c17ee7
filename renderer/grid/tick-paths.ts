import type { CodeLook } from '#shared/domain/model/code-look.ts';
import type { CodeColour } from '#shared/domain/model/code-paint.ts';
import type { Severity } from '#shared/domain/model/results.ts';
import { type DayWidths, dayLeft } from './layout.ts';

/** Where in the height of a row a look stands, as shares: day above evening above night, so that the place tells what the colour repeats. */
const BANDS: Readonly<Record<Exclude<CodeLook, 'empty'>, readonly [top: number, height: number]>> = {
  day: [0.1, 0.34],
  evening: [0.36, 0.34],
  night: [0.62, 0.34],
  off: [0.84, 0.08],
  leave: [0.84, 0.08],
  unknown: [0.45, 0.12],
};
/** A long shift reaches from day to evening. */
const LONG: readonly [number, number] = [0.1, 0.6];

/** One kind of tick, drawn as one path. */
export interface TickPath {
  readonly look: Exclude<CodeLook, 'empty'>;
  /** The department's own colour of the codes. */
  readonly colour?: CodeColour | undefined;
  readonly d: string;
}

/** The days of a line as coloured ticks without text, one path for each look and colour. */
export function tickPaths(
  cells: readonly string[],
  lookOf: (text: string) => { readonly look: CodeLook; readonly isLong: boolean; readonly colour?: CodeColour | undefined },
  widths: DayWidths,
  height: number,
): readonly TickPath[] {
  const parts = new Map<string, { readonly look: TickPath['look']; readonly colour: CodeColour | undefined; readonly list: string[] }>();
  const width = Math.max(1, widths.dayWidth - (widths.dayWidth >= 4 ? 1 : 0));
  cells.forEach((text, day) => {
    const { look, isLong, colour } = lookOf(text);
    if (look === 'empty') return;
    const [top, share] = isLong ? LONG : BANDS[look];
    const rect = rectangle(dayLeft(day, widths), top * height, width, share * height);
    const key = `${look} ${colour ?? ''}`;
    const part = parts.get(key);
    if (part) part.list.push(rect);
    else parts.set(key, { look, colour, list: [rect] });
  });
  return [...parts.values()].map(({ look, colour, list }) => ({ look, ...(colour === undefined ? {} : { colour }), d: list.join('') }));
}

/** The marks of a line: a breach hangs full from the top, what needs an agreement is open below, advice is a short stroke. */
export function markPath(days: Iterable<readonly [number, { readonly severity: Severity }]>, severity: Severity, widths: DayWidths): string {
  const parts: string[] = [];
  for (const [day, mark] of days) {
    if (mark.severity !== severity) continue;
    const middle = round(dayLeft(day, widths) + widths.dayWidth / 2);
    parts.push(severity === 'breach' ? `M${middle - 2.5} 0h5l-2.5 5z` : severity === 'needs-agreement' ? `M${middle - 2} 0l2 4 2-4` : `M${middle} 0v2`);
  }
  return parts.join('');
}

/** Bars of a footer row: up for too many, down for too few, each as long as its share of the largest. */
export function barPath(
  amounts: readonly { readonly left: number; readonly width: number; readonly amount: number }[],
  sign: 1 | -1,
  height: number,
  isTwoSided: boolean,
): string {
  const largest = Math.max(1, ...amounts.map(({ amount }) => Math.abs(amount)));
  const room = isTwoSided ? height / 2 - 1 : height - 2;
  const base = isTwoSided ? height / 2 : height - 1;
  return amounts
    .filter(({ amount }) => Math.sign(amount) === sign)
    .map(({ left, width, amount }) => {
      const length = Math.max(1.5, (Math.abs(amount) / largest) * room);
      return rectangle(left, sign === 1 ? base - length : base, width, length);
    })
    .join('');
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
