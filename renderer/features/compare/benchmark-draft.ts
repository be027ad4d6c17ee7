import type { BenchmarkFacts } from '#shared/contract/reference-parts.ts';
import { type Benchmark, UNKNOWN_SCOPE } from '#shared/domain/compare/benchmark.ts';
import type { ServiceType } from '#shared/domain/model/plan.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { parseDecimal } from '../../ui/parse-input.ts';

/** A number to compare with while it is typed: texts as they stand in the fields. */
export interface BenchmarkDraft extends Pick<BenchmarkFacts, 'measure' | 'serviceType' | 'denominator' | 'scope'> {
  readonly name: string;
  readonly value: string;
  readonly fte: string;
  readonly places: string;
  readonly parts: string;
  readonly year: string;
  readonly source: string;
  readonly page: string;
  readonly note: string;
}

/** What cannot be read, by field. */
export type DraftProblems = Partial<Record<'name' | 'value' | 'fte' | 'places' | 'parts' | 'year' | 'source' | 'page', TextKey>>;

export type ReadDraft = { readonly ok: true; readonly facts: BenchmarkFacts } | { readonly ok: false; readonly problems: DraftProblems };

/** What stands in the fields at first. */
export function draftOf(benchmark: Benchmark | null, serviceType: ServiceType, format: (value: number) => string): BenchmarkDraft {
  const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '' : format(value));
  return {
    name: benchmark?.name ?? '',
    measure: benchmark?.measure ?? 'care-factor',
    serviceType: benchmark ? benchmark.serviceType : serviceType,
    denominator: benchmark?.denominator ?? 'places',
    scope: benchmark?.scope ?? UNKNOWN_SCOPE,
    value: shown(benchmark?.value),
    fte: shown(benchmark?.fte),
    places: shown(benchmark?.places),
    parts: (benchmark?.parts ?? []).map(({ label, value }) => `${label} ${format(value)}`).join('; '),
    year: benchmark?.year ? String(benchmark.year) : '',
    source: benchmark?.source ?? '',
    page: benchmark?.page ?? '',
    note: benchmark?.note ?? '',
  };
}

/** The number that the fields mean. A missing year or source is allowed; it is marked wherever the number is used. */
export function factsOf(draft: BenchmarkDraft): ReadDraft {
  const { measure, serviceType, denominator, scope } = draft;
  const problems: Record<string, TextKey> = {};
  const amount = (field: 'value' | 'fte' | 'places'): number | null => {
    const text = draft[field].trim();
    const value = text === '' ? null : parseDecimal(text);
    if (text !== '' && (value === null || value < 0)) problems[field] = 'app.compare.dialog.number-wrong';
    return value;
  };
  const facts: BenchmarkFacts = {
    name: draft.name.trim(),
    measure,
    serviceType,
    denominator,
    scope,
    value: amount('value'),
    fte: amount('fte'),
    places: amount('places'),
    parts: readParts(draft.parts) ?? [],
    year: /^(?:19[89]|20\d)\d$/.test(draft.year.trim()) ? Number(draft.year) : null,
    source: draft.source.trim(),
    page: draft.page.trim(),
    note: draft.note.trim(),
  };
  if (facts.name === '') problems['name'] = 'app.compare.dialog.name-missing';
  if (draft.year.trim() !== '' && facts.year === null) problems['year'] = 'app.compare.dialog.year-wrong';
  if (readParts(draft.parts) === null) problems['parts'] = 'app.compare.dialog.parts-wrong';
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, facts };
}

/** `kort 2,88; langt 6,05` as names and numbers; null where one of them cannot be read. */
export function readParts(text: string): BenchmarkFacts['parts'] | null {
  const pieces = text
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const parts = pieces.map((piece) => {
    const match = /^(.*?)\s*([\d.,]+)$/.exec(piece);
    const value = parseDecimal(match?.[2] ?? '');
    return value === null ? null : { label: match?.[1] || piece, value };
  });
  return parts.includes(null) ? null : parts.filter((part) => part !== null);
}
