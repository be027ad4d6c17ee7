import { type Locale, translate } from '../../i18n/translate.ts';

const SHEETS = ['rota', 'weeks', 'codes', 'demand', 'demand-days', 'lines', 'leave', 'agreements', 'indicators', 'findings'] as const;
export type SheetId = (typeof SHEETS)[number];

/** What each sheet is called. */
export function sheetNames(locale: Locale): Readonly<Record<SheetId, string>> {
  return Object.fromEntries(SHEETS.map((id) => [id, translate(locale, `export.sheet.${id}`)])) as Readonly<Record<SheetId, string>>;
}
