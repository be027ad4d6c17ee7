/** Puts rows on the clipboard as tab-separated text, which every spreadsheet takes. False when the browser refuses. */
export async function copyRows(rows: readonly (readonly string[])[]): Promise<boolean> {
  const text = rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
