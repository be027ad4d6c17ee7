/** Longest text that a cell can hold; the plan document allows no more. */
export const CELL_TEXT_LIMIT = 40;

/** Whether a text may be the name of a shift code: up to twelve characters without blanks, and not a lone dash. */
export function isShiftCodeText(text: string): boolean {
  return /^(?![-–−]$)\S{1,12}$/.test(text);
}

/** What every way of writing "nothing here" looks like: empty, a hyphen, or one of the dashes that spreadsheets put in its place. */
const NOTHING = /^[-\u2010-\u2015\u2212]*$/;

/**
 * The text that goes into a cell for what a person typed or pasted. A code of the plan is found whatever its case (Æ, Ø and Å
 * included) when it is the only one that differs in nothing but case; where `Da` and `DA` both exist, `da` means neither.
 * Text that is no code is kept as typed, without blanks around it.
 */
export function normaliseCellText(typed: string, codes: readonly string[]): string {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (NOTHING.test(text)) return '';
  if (codes.includes(text)) return text;
  const folded = foldCase(text);
  const meant = codes.filter((code) => foldCase(code) === folded);
  return meant.length === 1 ? (meant[0] ?? text) : text;
}

/** The codes that begin with what has been typed so far, the whole list for an empty text; in the plan's order. */
export function codesBeginningWith(typed: string, codes: readonly string[]): readonly string[] {
  const folded = foldCase(typed.normalize('NFC').trim());
  return codes.filter((code) => foldCase(code).startsWith(folded));
}

/** Case does not matter when codes are compared; æ, ø and å have cases too. */
export function foldCase(text: string): string {
  return text.toLocaleUpperCase('nb');
}
