/**
 * A block as the plain table that spreadsheets take in preference to text. Every field is marked as text, by a style for Excel and an
 * attribute for LibreOffice, so that a code such as
 * `0730`, `7-15` or `1E2` does not become a number or a date on the way.
 */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const body = rows.map((row) => `<tr>${row.map((field) => `<td sdnum="0;0;@">${escape(field)}</td>`).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table>${body}</table></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
