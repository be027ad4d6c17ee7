import type { CellPosition, CellRange } from '../state/selection.ts';
import { CELL_TEXT_LIMIT, foldCase, normaliseCellText } from './cell-text.ts';
import type { CellText } from './clipboard/plan-paste.ts';
import type { GridCells } from './fill.ts';

/** What is looked for: whatever its case, as the whole text of a cell (a code) or anywhere in it. */
export interface Find {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The cells of a block that hold what is looked for, line by line. Nothing is found for an empty text. */
export function findCells(find: Find, range: CellRange, cells: GridCells): readonly CellPosition[] {
  const wanted = foldCase(find.text.normalize('NFC').trim());
  if (wanted === '') return [];
  const found: CellPosition[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1) {
      const text = foldCase(cells[row]?.[col] ?? '');
      if (find.isWhole ? text === wanted : text.includes(wanted)) found.push({ row, col });
    }
  }
  return found;
}

/** The find after a cell (1) or before it (-1), in the order of the lines; round to the other end after the last. Null when nothing was found. */
export function neighbourFind(found: readonly CellPosition[], from: CellPosition, step: 1 | -1): CellPosition | null {
  const isAfter = (cell: CellPosition): boolean => cell.row > from.row || (cell.row === from.row && cell.col > from.col);
  const isBefore = (cell: CellPosition): boolean => cell.row < from.row || (cell.row === from.row && cell.col < from.col);
  return (step === 1 ? (found.find(isAfter) ?? found[0]) : (found.findLast(isBefore) ?? found.at(-1))) ?? null;
}

/** What the cells found become: the whole text or each place in it replaced. Texts that would be too long for a cell are left as they are. */
export function replaceFound(find: Find, by: string, found: readonly CellPosition[], cells: GridCells, codes: readonly string[]): readonly CellText[] {
  return found.flatMap(({ row, col }) => {
    const before = cells[row]?.[col] ?? '';
    const text = normaliseCellText(find.isWhole ? by : replaceParts(before, find.text.normalize('NFC').trim(), by), codes);
    return text === before || text.length > CELL_TEXT_LIMIT ? [] : [{ row, col, text }];
  });
}

function replaceParts(text: string, part: string, by: string): string {
  // Folding keeps the length of the letters that codes are written with, so places in the folded text are places in the text.
  const [folded, wanted] = [foldCase(text), foldCase(part)];
  let result = '';
  let at = 0;
  for (let next = folded.indexOf(wanted); next >= 0; next = folded.indexOf(wanted, at)) {
    result += text.slice(at, next) + by;
    at = next + wanted.length;
  }
  return result + text.slice(at);
}
