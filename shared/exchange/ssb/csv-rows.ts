/** One line of a CSV file that has something in it. */
export interface CsvRow {
  /** As a text editor counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [';', '\t', ','] as const;
const LINES_TO_JUDGE = 12;

/** The rows of a CSV text; the separator is the one that makes most columns. Quotes may hold separators, line breaks and doubled quotes. */
export function readCsvRows(text: string): readonly CsvRow[] {
  const start = text.split('\n', LINES_TO_JUDGE).join('\n');
  const widest = (separator: string) => Math.max(0, ...split(start, separator).map((row) => row.cells.length));
  const separator = SEPARATORS.reduce<string>((best, next) => (widest(next) > widest(best) ? next : best), SEPARATORS[0]);
  return split(text, separator).filter((row) => row.cells.some((cell) => cell !== ''));
}

function split(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let startLine = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ line: startLine, cells });
    cells = [];
    startLine = line + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      if (isQuoted && text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else isQuoted = !isQuoted;
    } else if (character === separator && !isQuoted) endCell();
    else if (character === '\n') {
      if (isQuoted) cell += ' ';
      else endRow();
      line++;
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
