import { type LocalDate, parseLocalDate } from '../time/local-date.ts';

/** A day of the year whose year may stand elsewhere. */
export interface FoundDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[ijy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[sc]'];
const MONTH_WORD = `(${MONTHS.join('|')})[a-zæøå]*`;
const YEAR = '(\\d{4}|\\d{2})';
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'ymd' }[] = [
  { pattern: new RegExp(`^(\\d{1,2})[./](\\d{1,2})(?:[./]${YEAR}?)?$`), order: 'dmy' },
  { pattern: new RegExp(`^(\\d{1,2})-(\\d{1,2})-(\\d{4})$`), order: 'dmy' },
  { pattern: new RegExp(`^(\\d{1,2})\\.?[ -]?${MONTH_WORD}\\.?(?:[ -]?${YEAR})?$`, 'i'), order: 'dmy' },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/, order: 'ymd' },
];

/** A date as people write it: `05.01.2027`, `5/1`, `5. jan`, `2027-01-05`. Null where the text is none. */
export function recogniseDate(text: string): FoundDate | null {
  const trimmed = text.trim();
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const [first = '', second = '', third] = match.slice(1);
    const found = order === 'ymd' ? foundDate(third ?? '', second, first) : foundDate(first, second, third);
    if (found) return found;
  }
  return null;
}

function foundDate(dayText: string, monthText: string, yearText: string | undefined): FoundDate | null {
  const day = Number(dayText);
  const month = /^\d+$/.test(monthText) ? Number(monthText) : MONTHS.findIndex((name) => new RegExp(`^${name}`, 'i').test(monthText)) + 1;
  const year = yearText === undefined ? null : yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  // A leap year stands for a year that is not known, so that 29 February passes.
  return dateOf({ day, month, year }, 2028) === null ? null : { day, month, year };
}

/** The date in the year it names, or in the one given. Null where that year lacks the day. */
export function dateOf({ day, month, year }: FoundDate, otherwise: number): LocalDate | null {
  const digits = (value: number) => String(value).padStart(2, '0');
  return parseLocalDate(`${year ?? otherwise}-${digits(month)}-${digits(day)}`);
}
