/**
 * Tab-separated text as spreadsheets put it on the clipboard. A field in quotation marks may hold tabs, line breaks and doubled
 * quotation marks; a quotation mark that is never closed is taken as it stands. One line break at the end ends the last row
 * and starts no new one.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  for (;;) {
    const field = readField(text, position);
    row.push(field.value);
    position = field.end;
    if (text[position] === '\t') {
      position += 1;
      continue;
    }
    rows.push(row);
    row = [];
    position += lineBreakLength(text, position);
    if (position >= text.length) return rows;
  }
}

/** The same text from rows of fields, rows ended by CRLF as spreadsheets expect. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeField).join('\t')).join('\r\n');
}

function readField(text: string, start: number): { readonly value: string; readonly end: number } {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start);
    if (quoted) return quoted;
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && lineBreakLength(text, end) === 0) end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let value = '';
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] !== '"') value += text[i];
    else if (text[i + 1] === '"') {
      value += '"';
      i += 1;
    } else {
      const end = i + 1;
      const isWhole = end === text.length || text[end] === '\t' || lineBreakLength(text, end) > 0;
      return isWhole ? { value, end } : null;
    }
  }
  return null;
}

function lineBreakLength(text: string, position: number): number {
  if (text[position] === '\r') return text[position + 1] === '\n' ? 2 : 1;
  return text[position] === '\n' ? 1 : 0;
}

function writeField(field: string): string {
  return /["\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
