import type { ReferenceFile, ReferenceRegion } from '../../domain/compare/reference-file.ts';
import { readCsvRows } from './csv-rows.ts';
import { plainRegionName } from './ssb-region.ts';

/**
 * SSB's list of which KOSTRA group a municipality is in: a correspondence of Klass as CSV (`sourceCode`, `sourceName`,
 * `targetCode`, `targetName`, in either direction). Null where the text is something else.
 */
export function readKlassGroups(text: string, fileName: string): ReferenceFile | null {
  const [header, ...rows] = readCsvRows(text);
  const column = (name: string) => header?.cells.findIndex((cell) => cell.toLowerCase() === name) ?? -1;
  const [source, target] = [column('sourcecode'), column('targetcode')];
  const [sourceName, targetName] = [column('sourcename'), column('targetname')];
  if (source < 0 || target < 0) return null;
  const regions = new Map<string, ReferenceRegion>();
  for (const { cells } of rows) {
    const pair = [
      { code: cells[source] ?? '', name: cells[sourceName] ?? '' },
      { code: cells[target] ?? '', name: cells[targetName] ?? '' },
    ];
    const municipality = pair.find(({ code }) => /^\d{4}$/.test(code));
    const group = pair.find(({ code }) => /^EKG\d+$/.test(code));
    if (municipality === undefined || group === undefined) continue;
    regions.set(municipality.code, { code: municipality.code, name: plainRegionName(municipality.name), kind: 'municipality', kostraGroup: group.code });
    regions.set(group.code, { code: group.code, name: group.name, kind: 'kostra-group' });
  }
  if (regions.size === 0) return null;
  return { fileName, table: 'klass', title: '', updated: null, regions: [...regions.values()], figures: [], leftOut: [] };
}
