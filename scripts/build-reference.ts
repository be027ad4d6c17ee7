/**
 * Turns shared/reference/kostra-2024-2025.csv into the module that the product reads: `node scripts/build-reference.ts`.
 * Run it after the CSV has changed; a test fails when the two no longer agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '..', 'shared', 'reference');
const CSV = path.join(FOLDER, 'kostra-2024-2025.csv');
const MODULE = path.join(FOLDER, 'kostra-2024-2025.ts');
const COLUMNS = 'municipality_code,municipality_name,ssb_table,metric_label,metric,period,value,unit';

/** The fields of one line of CSV. Quoted fields may hold commas, and a doubled quote for a quote. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)) fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return fields;
}

/** A string literal in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The module for the CSV's text. @throws Error when a row is not what the module can hold unchanged. */
export function referenceModule(csv: string): string {
  const [head, ...lines] = csv.trimEnd().split('\n');
  if (head !== COLUMNS) throw new Error(`Unexpected columns: ${head}. Maybe the file is not the KOSTRA extract?`);
  const municipalities = new Map<string, string>();
  const metrics = new Map<string, string>();
  const rows = lines.map((line, index) => {
    const fields = fieldsOf(line);
    const where = `line ${index + 2}`;
    if (fields.length !== 8) throw new Error(`${where}: eight fields expected`);
    const [code = '', name = '', table = '', label = '', metric = '', period = '', value = '', unit = ''] = fields;
    if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`${where}: "${value}" is not a plain number`);
    const facts = `{ label: ${quoted(label)}, table: ${quoted(table)}, unit: ${quoted(unit)} }`;
    if ((municipalities.get(code) ?? name) !== name) throw new Error(`${where}: ${code} has two names`);
    if ((metrics.get(metric) ?? facts) !== facts) throw new Error(`${where}: ${metric} has two descriptions`);
    municipalities.set(code, name);
    metrics.set(metric, facts);
    return `  [${quoted(code)}, ${quoted(metric)}, ${quoted(period)}, ${Number(value)}],`;
  });
  const key = (text: string) => (/^[A-Za-z_]\w*$/.test(text) ? text : quoted(text));
  return [
    '// Made from kostra-2024-2025.csv by scripts/build-reference.ts. Change the CSV, never this file.',
    '',
    "/** Code and name of the municipalities, in the source's order. */",
    'export const KOSTRA_MUNICIPALITIES: readonly (readonly [code: string, name: string])[] = [',
    ...[...municipalities].map(([code, name]) => `  [${quoted(code)}, ${quoted(name)}],`),
    '];',
    '',
    '/** What each metric is, in the words of the source. */',
    'export const KOSTRA_METRICS: Readonly<Record<string, { readonly label: string; readonly table: string; readonly unit: string }>> = {',
    ...[...metrics].map(([metric, facts]) => `  ${key(metric)}: ${facts},`),
    '};',
    '',
    '/** The published values, unchanged. */',
    'export const KOSTRA_ROWS: readonly (readonly [code: string, metric: string, period: string, value: number])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(MODULE, referenceModule(readFileSync(CSV, 'utf8')));
  console.log(`Wrote ${path.relative(process.cwd(), MODULE)}.`);
}
