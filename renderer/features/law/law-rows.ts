import type { ParameterEntry } from '#shared/contract/methods.ts';
import { parameterName, parameterNote, parameterValue } from '#shared/i18n/describe-parameter.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { addDays, type LocalDate, localDate } from '#shared/time/local-date.ts';

/** Which values the table shows. */
export type LawView = 'now' | 'all' | 'unsure';

/** One value of one number, from a date on. */
export interface LawRow {
  readonly key: string;
  readonly parameter: ParameterEntry;
  readonly name: string;
  readonly value: string;
  readonly from: LocalDate;
  /** null: until further notice. */
  readonly to: LocalDate | null;
  readonly sources: string;
  readonly confidence: string;
  /** What to bear in mind; empty where there is nothing. */
  readonly note: string;
}

/** The values of all numbers as rows: those in force on the date, all of them, or those that nobody has confirmed. */
export function lawRows(parameters: readonly ParameterEntry[], view: LawView, date: LocalDate, locale: Locale): readonly LawRow[] {
  return parameters.flatMap((parameter) => {
    const rows = rowsOf(parameter, locale);
    if (view === 'all') return rows;
    const inForce = rows.findLast(({ from, to }) => from <= date && (to === null || date <= to)) ?? rows[0];
    if (!inForce) return [];
    return view === 'now' || inForce.confidence === 'unverified' || inForce.confidence === 'missing' ? [inForce] : [];
  });
}

function rowsOf(parameter: ParameterEntry, locale: Locale): readonly LawRow[] {
  const { id, values } = parameter;
  return values.map((entry, index) => {
    const next = values[index + 1];
    const to = entry.to ?? (next ? addDays(localDate(next.from), -1) : null);
    return {
      key: `${id} ${entry.from}`,
      parameter,
      name: parameterName(locale, id),
      value: parameterValue(locale, parameter, entry.value),
      from: localDate(entry.from),
      to: to === null ? null : localDate(to),
      sources: entry.sources.join(', '),
      confidence: entry.value === null ? 'missing' : entry.confidence,
      note: entry.note === undefined ? '' : parameterNote(locale, entry.note),
    };
  });
}

/** Rows in which every word is found somewhere. */
export function matching(rows: readonly LawRow[], search: string, confidenceText: (confidence: string) => string): readonly LawRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [row.name, row.parameter.clause, row.parameter.id, row.value, row.sources, row.note, confidenceText(row.confidence)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
