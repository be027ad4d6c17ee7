import type { HistoryEntry } from '#shared/contract/methods.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { CellsSummary, CommandSummary } from '#shared/domain/plan/summarise-command.ts';
import { addDays } from '#shared/time/local-date.ts';
import type { Words } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';

/** A step of the history in plain words, with the names that lines have now. */
export function stepInWords(entry: HistoryEntry, plan: Plan, words: Words): string {
  const said = entry.parts.map((part) => partInWords(part, plan, words)).join('; ');
  return said.charAt(0).toLocaleUpperCase(words.locale) + said.slice(1);
}

function partInWords(part: CommandSummary, plan: Plan, words: Words): string {
  if (part.type === 'cells.set' && part.cells && part.cells.count > 0) return cellsInWords(part.cells, plan, words);
  const what = words.td(`app.command.${part.type}`);
  const line = part.line ?? (part.cells?.lines.length === 1 ? part.cells.lines[0] : undefined);
  return line === undefined ? what : words.t('rota.history.of-line', { what, line: nameOf(line, plan, words) });
}

function cellsInWords({ count, lines, from, to, text }: CellsSummary, plan: Plan, words: Words): string {
  const [first = ''] = lines;
  const dayOf = (day: number): string => words.dayMonth(addDays(plan.period.start, day));
  if (count === 1) {
    const place = { line: nameOf(first, plan, words), day: dayOf(from) };
    return text === '' ? words.t('rota.history.cell.cleared', place) : words.t('rota.history.cell', { ...place, text: text ?? '' });
  }
  const where = lines.length === 1 ? nameOf(first, plan, words) : words.t('rota.history.lines', { count: lines.length });
  const days = from === to ? dayOf(from) : `${dayOf(from)}–${dayOf(to)}`;
  if (text === null) return words.t('rota.history.cells', { count, where, days });
  return text === '' ? words.t('rota.history.cells.cleared', { count, where, days }) : words.t('rota.history.cells.same', { count, where, days, text });
}

function nameOf(id: string, plan: Plan, words: Words): string {
  const line = plan.lines.find((each) => each.id === id);
  return line ? lineLabel(line, words) : words.t('rota.history.gone-line');
}
