import type { ImportedFigure, ReferenceFile, ReferenceRegion } from '../../domain/compare/reference-file.ts';
import { type AppError, appError } from '../../errors/app-error.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type PopulationSum, sumPopulation } from './population.ts';
import type { SsbCategory, SsbCell, SsbCube } from './ssb-cube.ts';
import { knownContents, knownOccupation } from './ssb-metrics.ts';
import { type RegionRefusal, readRegion, type SsbRegion } from './ssb-region.ts';

const POPULATION = '07459';
const OCCUPATIONS = '14533';

/**
 * The figures of a table, under the names of the comparison: contents that we ship keep their row, anything else keeps
 * SSB's code (or text) and its text as name. Population becomes age groups.
 * @param codes numbers of municipalities by name, for files without numbers
 * @returns `figures.nothing` when no municipality is recognised, `figures.twice` when one figure has two values
 */
export function figuresOfCube(cube: SsbCube, fileName: string, codes: ReadonlyMap<string, string>): Result<ReferenceFile, AppError> {
  const places = new RegionBook(codes);
  const figures = new Map<string, ImportedFigure>();
  const population: PopulationSum = { cells: [], leftOut: 0 };
  for (const cell of cube.cells) {
    const region = places.take(cell.region);
    if (region === null) continue;
    if (cube.table === POPULATION) {
      population.cells.push({ region: region.code, cell });
      continue;
    }
    const figure = { region: region.code, period: cell.period, value: cell.value, ...nameOf(cube.table, cell) };
    const key = `${figure.region}|${figure.metric}|${figure.period}`;
    const before = figures.get(key);
    if (before !== undefined && before.value !== figure.value) {
      const params = { file: fileName, name: `${region.name}, ${figure.label}, ${figure.period}`, found: String(before.value), accepted: String(figure.value) };
      return err(appError('figures.twice', params));
    }
    figures.set(key, figure);
  }
  const all = [...figures.values(), ...sumPopulation(population)];
  if (all.length === 0) return err(appError('figures.nothing', { file: fileName, found: places.example() }));
  return ok({
    fileName,
    table: cube.table,
    title: cube.title,
    updated: cube.updated,
    regions: places.regions(),
    figures: all,
    leftOut: [...places.leftOut(), ...(population.leftOut > 0 ? [{ what: 'ages' as const, count: population.leftOut }] : [])],
  });
}

function nameOf(table: string, { contents, others, unit }: SsbCell): Pick<ImportedFigure, 'metric' | 'label' | 'unit'> {
  const label = [contents.label, ...others.map(({ category }) => category.label)].join(' – ');
  if (table === OCCUPATIONS) {
    const [occupation] = others;
    const code = occupation && knownOccupation(occupation.category.code, occupation.category.label);
    if (code) return { metric: `omsorg_arsverk_${code}`, label, unit: 'arsverk' };
  }
  const known = others.length === 0 ? knownContents(table, contents.code, contents.label) : null;
  if (known !== null) return { ...known, label };
  return { metric: [contents, ...others.map(({ category }) => category)].map(idOf).join('|'), label, unit: unit ?? unitOfLabel(contents.label) };
}

function idOf({ code, label }: SsbCategory): string {
  return code ?? label;
}

/** SSB ends the text of most contents with its unit: `Beløp per innbygger (kr)`. */
function unitOfLabel(label: string): string {
  return /\(([^()]+)\)\s*$/.exec(label)?.[1] ?? '';
}

/** The regions of a file, each looked at once. */
class RegionBook {
  readonly #codes: ReadonlyMap<string, string>;
  readonly #seen = new Map<string, SsbRegion | RegionRefusal>();

  constructor(codes: ReadonlyMap<string, string>) {
    this.#codes = codes;
  }

  take(region: SsbCategory): SsbRegion | null {
    const key = `${region.code ?? ''} ${region.label}`;
    const seen = this.#seen.get(key) ?? readRegion(region, this.#codes);
    this.#seen.set(key, seen);
    return typeof seen === 'string' ? null : seen;
  }

  regions(): readonly ReferenceRegion[] {
    const regions = [...this.#seen.values()].filter((region) => typeof region !== 'string');
    return [...new Map(regions.map((region) => [region.code, region])).values()];
  }

  leftOut(): ReferenceFile['leftOut'] {
    const refusals = [...this.#seen.values()].filter((region) => typeof region === 'string');
    return (['discontinued', 'other-region', 'name-only'] as const)
      .map((what) => ({ what, count: refusals.filter((refusal) => refusal === what).length }))
      .filter(({ count }) => count > 0);
  }

  /** The first region of the file, for a message that nothing of it is known. */
  example(): string {
    const [first = ''] = this.#seen.keys();
    return first.trim();
  }
}
