/** A typed or pasted text as it is stored in a cell: trimmed; a dash of any length, or nothing, is an empty cell. */
export function normaliseCellText(text: string): string {
  const trimmed = text.trim();
  return /^[-–−]?$/.test(trimmed) ? '' : trimmed;
}
