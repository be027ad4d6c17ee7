import { z } from 'zod';
import { type AppError, appError } from '../errors/app-error.ts';
import { formatPath, type Problem, showFound } from '../errors/problem.ts';
import { type SsbCategory, type SsbCell, type SsbCube, tableOfFileName, tableTitle } from '../exchange/ssb/ssb-cube.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { readJson } from './read-json.ts';
import { zodProblems } from './zod-problems.ts';

const category = z.looseObject({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().min(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z.record(z.string(), z.looseObject({ base: z.string().optional() })).optional(),
});

/** What we need of JSON-stat 2.0; anything else in the file may be there. @source json-stat.org/full */
const datasetSchema = z.looseObject({
  class: z.literal('dataset'),
  label: z.string().optional(),
  source: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.number().int().min(1)).min(1),
  role: z.looseObject({ time: z.array(z.string()).optional(), metric: z.array(z.string()).optional(), geo: z.array(z.string()).optional() }).optional(),
  dimension: z.record(z.string(), z.looseObject({ label: z.string().optional(), category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  extension: z.looseObject({ px: z.looseObject({ tableid: z.string().optional() }).optional() }).optional(),
});
type Dataset = z.infer<typeof datasetSchema>;

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly SsbCategory[];
  readonly units: Readonly<Record<string, string | undefined>>;
}

/**
 * A table of SSB's as its interface (`json-stat2`) and its site give it.
 * @returns `document.not-json`, `figures.not-ssb` for other JSON, `figures.malformed` with a path
 */
export function readJsonStat(text: string, fileName: string): Result<SsbCube, AppError> {
  const json = readJson(text, fileName);
  if (!json.ok) return json;
  const kind = (json.value as { readonly class?: unknown } | null)?.class;
  if (kind !== 'dataset')
    return err(appError('figures.not-ssb', { file: fileName, found: typeof kind === 'string' ? `"class": ${showFound(kind)}` : '@ssb-no-dataset' }, '$.class'));
  const parsed = datasetSchema.safeParse(json.value);
  if (!parsed.success) return err(malformed(fileName, zodProblems(parsed.error, json.value)[0]));
  return cubeOf(parsed.data, fileName);
}

function malformed(file: string, problem: Problem | undefined): AppError {
  const path = formatPath(problem?.path ?? []);
  return appError('figures.malformed', { file, line: 0, path, found: problem?.found ?? '', accepted: problem?.accepted ?? '', ...problem?.values }, path);
}

function cubeOf(data: Dataset, file: string): Result<SsbCube, AppError> {
  const title = tableTitle(data.label ?? '');
  const table = data.extension?.px?.tableid ?? title?.table ?? tableOfFileName(file);
  if (table === null) return err(malformed(file, { path: ['label'], found: showFound(data.label), accepted: '@ssb-title' }));
  const dimensions: Dimension[] = [];
  for (const [place, id] of data.id.entries()) {
    const dimension = dimensionOf(data, id);
    const size = data.size[place];
    if (dimension === null) return err(malformed(file, { path: ['dimension', id], found: '@missing', accepted: '@an-object' }));
    if (size !== dimension.categories.length)
      return err(malformed(file, { path: ['size', place], found: String(size), accepted: String(dimension.categories.length) }));
    dimensions.push(dimension);
  }
  const count = data.size.reduce((product, size) => product * size, 1);
  if (Array.isArray(data.value) && data.value.length !== count)
    return err(malformed(file, { path: ['value'], found: String(data.value.length), accepted: String(count) }));
  const roles = rolesOf(data, dimensions);
  if (roles.region < 0) return err(malformed(file, { path: ['id'], found: data.id.join(', '), accepted: '@ssb-region' }));
  if (roles.period < 0) return err(malformed(file, { path: ['id'], found: data.id.join(', '), accepted: '@ssb-years' }));
  return ok({ table, title: title?.title ?? data.label ?? '', updated: data.updated ?? null, cells: cellsOf(data, dimensions, roles, count) });
}

function dimensionOf(data: Dataset, id: string): Dimension | null {
  const found = data.dimension[id];
  if (!found) return null;
  const { index, label = {}, unit = {} } = found.category;
  const places: Readonly<Record<string, number>> | undefined = Array.isArray(index) ? undefined : index;
  // A dimension of one value needs no index.
  const codes = Array.isArray(index) ? index : Object.keys(places ?? label).toSorted((a, b) => (places?.[a] ?? 0) - (places?.[b] ?? 0));
  return {
    id,
    label: found.label ?? id,
    categories: codes.map((code) => ({ code, label: label[code] ?? code })),
    units: Object.fromEntries(Object.entries(unit).map(([code, { base }]) => [code, base])),
  };
}

interface Roles {
  readonly region: number;
  readonly period: number;
  /** -1 where the table counts one thing only. */
  readonly contents: number;
}

function rolesOf({ role }: Dataset, dimensions: readonly Dimension[]): Roles {
  const find = (ids: readonly string[] | undefined, pattern: RegExp) => {
    const byRole = dimensions.findIndex(({ id }) => ids?.includes(id) === true);
    return byRole >= 0 ? byRole : dimensions.findIndex(({ id, label }) => pattern.test(id) || pattern.test(label));
  };
  return {
    region: find(role?.geo, /^(region|KOKkommuneregion0000|KOKfylkesregion0000)$/i),
    period: find(role?.time, /^(tid|år|year)$/i),
    contents: find(role?.metric, /^(ContentsCode|statistikkvariabel|contents)$/i),
  };
}

function cellsOf({ label = '', size, value }: Dataset, dimensions: readonly Dimension[], roles: Roles, count: number): readonly SsbCell[] {
  const cells: SsbCell[] = [];
  const places = dimensions.map(() => 0);
  const at = (place: number): SsbCategory => dimensions[place]?.categories[places[place] ?? 0] ?? { code: null, label };
  const own = new Set([roles.region, roles.period, roles.contents]);
  const rest = dimensions.flatMap(({ id }, place) => (own.has(place) ? [] : [{ id, place }]));
  for (let cell = 0; cell < count; cell++) {
    const contents = at(roles.contents);
    const period = at(roles.period);
    cells.push({
      region: at(roles.region),
      contents,
      period: period.code ?? period.label,
      others: rest.map(({ id, place }) => ({ dimension: id, category: at(place) })),
      value: (Array.isArray(value) ? value[cell] : value[String(cell)]) ?? null,
      unit: (contents.code === null ? undefined : dimensions[roles.contents]?.units[contents.code]) ?? null,
    });
    // The last dimension runs fastest.
    for (let place = places.length - 1; place >= 0; place--) {
      const next = (places[place] ?? 0) + 1;
      places[place] = next === size[place] ? 0 : next;
      if (next !== size[place]) break;
    }
  }
  return cells;
}
