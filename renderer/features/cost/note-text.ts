import type { CostNote } from '#shared/domain/cost/cost-report.ts';
import { parseLocalDate } from '#shared/time/local-date.ts';
import type { Words } from '../../app/locale/use-text.ts';

/** A note of the cost report in words; dates among its values are written as people write them. */
export function noteText(note: CostNote, words: Words): string {
  const params = Object.fromEntries(
    Object.entries(note.params).map(([name, value]) => {
      const date = typeof value === 'string' ? parseLocalDate(value) : null;
      return [name, date === null ? value : words.date(date)];
    }),
  );
  return words.td(note.key, params);
}
