/** A number as people type it: `7,5`, `7.5`, `1 234`, `−2`. Null when it is none. */
export function parseDecimal(text: string): number | null {
  const plain = text
    .replace(/[\s\u2009\u202f\u00a0]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A time of day as people type it: `0730`, `7.30`, `7:30`, `7`, `07:30`. Null when it is none; the answer is `HH:MM`. */
export function parseTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.,]?(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A date as people type it: `04.01.2027`, `4.1.27`, `2027-01-04`. Null when it has another shape; whether the day exists is for the caller. */
export function parseDateText(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return trimmed;
  const match = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(trimmed);
  if (!match) return null;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
