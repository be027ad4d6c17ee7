import type { MeasureFacts } from '#shared/contract/measure-parts.ts';
import type { Measure, Range } from '#shared/domain/measures/measure.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { type LocalDate, parseLocalDate } from '#shared/time/local-date.ts';
import { parseDateText, parseDecimal } from '../../ui/parse-input.ts';

/** A measure while it is typed: texts as they stand in the fields. */
export interface MeasureDraft extends Pick<MeasureFacts, 'category' | 'status'> {
  readonly title: string;
  readonly unit: string;
  readonly ownerRole: string;
  readonly start: string;
  readonly end: string;
  readonly krLow: string;
  readonly krHigh: string;
  readonly fteLow: string;
  readonly fteHigh: string;
  readonly unitPriceKr: string;
  readonly source: string;
  readonly consequence: string;
  readonly limit: string;
}

export type MeasureField = Exclude<keyof MeasureDraft, 'category' | 'status'>;
export type MeasureProblems = Partial<Record<MeasureField, TextKey>>;
export type ReadMeasure = { readonly ok: true; readonly facts: MeasureFacts } | { readonly ok: false; readonly problems: MeasureProblems };

interface Formats {
  number(value: number, decimals: number): string;
  date(day: LocalDate): string;
}

/** What stands in the fields at first. */
export function measureDraft(measure: Measure | null, { number, date }: Formats): MeasureDraft {
  const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '' : number(value, Number.isInteger(value) ? 0 : 2));
  const high = (range: Range | null | undefined): string => (range && range.high !== range.low ? shown(range.high) : '');
  return {
    title: measure?.title ?? '',
    category: measure?.category ?? 'efficiency',
    status: measure?.status ?? 'idea',
    unit: measure?.unit ?? '',
    ownerRole: measure?.ownerRole ?? '',
    start: measure ? date(measure.start) : '',
    end: measure?.end ? date(measure.end) : '',
    krLow: shown(measure?.kr?.low),
    krHigh: high(measure?.kr),
    fteLow: shown(measure?.fte?.low),
    fteHigh: high(measure?.fte),
    unitPriceKr: shown(measure?.unitPriceKr),
    source: measure?.source ?? '',
    consequence: measure?.consequence ?? '',
    limit: measure?.limit ?? '',
  };
}

/** The measure that the fields mean, or what cannot be read, by field. */
export function readMeasure(draft: MeasureDraft): ReadMeasure {
  const problems: Record<string, TextKey> = {};
  const amount = (field: MeasureField): number | null => {
    const text = draft[field].trim();
    const value = text === '' ? null : parseDecimal(text);
    if (text !== '' && value === null) problems[field] = 'app.measures.dialog.number-wrong';
    return value;
  };
  const range = (lowField: MeasureField, highField: MeasureField): Range | null => {
    const [low, high] = [amount(lowField), amount(highField)];
    if (low === null && high === null) return null;
    const between = { low: low ?? high ?? 0, high: high ?? low ?? 0 };
    if (between.low > between.high) problems[highField] = 'app.measures.dialog.high-wrong';
    return between;
  };
  const day = (field: 'start' | 'end'): LocalDate | null => parseLocalDate(parseDateText(draft[field]) ?? '');
  const [start, end] = [day('start'), day('end')];
  const [title, kr, fte, unitPriceKr] = [draft.title.trim(), range('krLow', 'krHigh'), range('fteLow', 'fteHigh'), amount('unitPriceKr')];
  if (title === '') problems['title'] = 'app.measures.dialog.title-missing';
  if (start === null) problems['start'] = 'app.measures.dialog.date-wrong';
  if (end === null && draft.end.trim() !== '') problems['end'] = 'app.measures.dialog.date-wrong';
  if (start !== null && end !== null && end < start) problems['end'] = 'app.measures.dialog.end-wrong';
  if (start === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const { category, status } = draft;
  const words = {
    unit: draft.unit.trim(),
    ownerRole: draft.ownerRole.trim(),
    source: draft.source.trim(),
    consequence: draft.consequence.trim(),
    limit: draft.limit.trim(),
  };
  return { ok: true, facts: { title, category, status, start, end, kr, fte, unitPriceKr, ...words } };
}
