const WRITTEN = /^(\d{1,3}(?:[.,]\d{1,4})?) ?(%|pst\.?|prosent|per cent)?$/i;
const INSIDE = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|pst\b|prosent\b)/i;
/** A position is written as a part of one up to here, and in per cent above. */
const LARGEST_FRACTION = 1.5;
const LARGEST_PERCENT = 150;

/** Size of a position in per cent: `75`, `75 %`, `0,75` are all 75. Null where it is none. */
export function recognisePercent(text: string): number | null {
  const match = WRITTEN.exec(text.trim());
  return match ? percentOf(numberOf(match[1] ?? ''), match[2] !== undefined) : null;
}

/** The same of a number, as a cell with or without the format `%` holds it. */
export function percentOf(value: number, isPercent = false): number | null {
  const percent = !isPercent && value <= LARGEST_FRACTION ? value * 100 : value;
  return percent > 0 && percent <= LARGEST_PERCENT ? Math.round(percent * 10_000) / 10_000 : null;
}

/** A position inside other words, as in `Sykepleier 1 (75 %)`; then the sign must be there. */
export function percentInside(text: string): number | null {
  const match = INSIDE.exec(text);
  return match ? percentOf(numberOf(match[1] ?? ''), true) : null;
}

/** A number as Norwegians or others write it. */
export function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
