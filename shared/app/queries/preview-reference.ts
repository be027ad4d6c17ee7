import type { ParsedInput } from '../../contract/methods.ts';
import type { ReferencePreview } from '../../contract/reference-parts.ts';
import { findReference } from '../../reference/find-reference.ts';
import type { AppContext } from '../app-context.ts';
import { readReferenceFile } from '../read-reference-file.ts';

/** So many changed figures are listed; the rest are counted. */
const LISTED = 12;

/** `reference.preview`: what a file of SSB's would bring and which figures it would change. Nothing is stored. @throws AppFailure of `readSsbFile` */
export function previewReference({ unitOfWork }: AppContext, input: ParsedInput<'reference.preview'>): ReferencePreview {
  return unitOfWork.read((db) => {
    const file = readReferenceFile(db, input);
    const { fileName, table, title, updated, leftOut, regions, figures } = file;
    const shown = new Map(
      regions.flatMap(({ code }) =>
        (findReference(code, db.references)?.figures ?? []).map((figure) => [`${code}|${figure.metric}|${figure.period}`, figure.value] as const),
      ),
    );
    const names = new Map(regions.map(({ code, name }) => [code, name]));
    const changes = figures.flatMap(({ region, metric, label, period, value }) => {
      const before = shown.get(`${region}|${metric}|${period}`) ?? null;
      return before === null || before === value ? [] : [{ name: names.get(region) ?? region, metric, label, period, before, after: value }];
    });
    const known = figures.filter(({ value }) => value !== null).length;
    return {
      fileName,
      table,
      title,
      updated,
      leftOut,
      municipalities: regions.filter(({ kind }) => kind === 'municipality').length,
      averages: regions.filter(({ kind }) => kind !== 'municipality').length,
      periods: [...new Set(figures.map(({ period }) => period))].toSorted((a, b) => a.localeCompare(b, 'nb')),
      known,
      missing: figures.length - known,
      changed: changes.length,
      changes: changes.slice(0, LISTED),
    };
  });
}
