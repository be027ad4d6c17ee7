import type { Block } from './recognise-blocks.ts';

/**
 * Names the layout of a workbook: which way the days run, what stands beside them, how far in they begin. Weeks, dates, people and codes
 * may change from one rota to the next without changing it.
 */
export function layoutSignature(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (!first) return 'none';
  const { view, header, roles, secondRow } = first;
  const firstDay = Math.min(...header.days.map((day) => day.column));
  const columns = [...roles]
    .filter(([column]) => column < firstDay)
    .sort(([a], [b]) => a - b)
    .map(([column, role]) => `${column}:${role}:${headText(view, header.top, header.bottom, column)}`);
  const shape = [view.isTurned ? 'down' : 'across', `day@${firstDay}`, secondRow ?? 'one-row', header.days.some((day) => day.date) ? 'dates' : 'no-dates'];
  return [...shape, ...columns].join('|').slice(0, 400);
}

function headText(view: Block['view'], top: number, bottom: number, column: number): string {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) texts.push(view.text(row, column));
  return texts
    .filter((text) => text !== '' && !/\d/.test(text))
    .join(' ')
    .toLowerCase();
}
