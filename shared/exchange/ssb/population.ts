import type { ImportedFigure } from '../../domain/compare/reference-file.ts';
import type { SsbCell } from './ssb-cube.ts';

/** The cells of table 07459, collected before they are added up. */
export interface PopulationSum {
  readonly cells: { readonly region: string; readonly cell: SsbCell }[];
  /** Ages that could not be read, or all of them where they make no group of ours; set by `sumPopulation`. */
  leftOut: number;
}

/** The age groups of the shipped figures: first and last year of age. The last one is open. */
const GROUPS: readonly (readonly [name: string, first: number, last: number])[] = [
  ['0-17', 0, 17],
  ['18-29', 18, 29],
  ['30-49', 30, 49],
  ['50-66', 50, 66],
  ['67-79', 67, 79],
  ['80-89', 80, 89],
  ['90+', 90, 105],
];
const OLDEST = 105;
const ALL = 'alle';

/** First and last year of an age as SSB writes it: `080`, `80 år`, `105+`, `105 år eller eldre`, `67-79 år`, `F80-89`; null for others. */
function readAge(code: string | null, label: string): readonly [first: number, last: number] | null {
  const text = (code ?? label).trim();
  const range = /^\D{0,2}(\d{1,3})\s*-\s*(\d{1,3})(?:\s*år)?$/.exec(text) ?? /^(\d{1,3})\s*-\s*(\d{1,3})\s*år$/.exec(label.trim());
  if (range) return [Number(range[1]), Number(range[2])];
  const open =
    /^\D{0,2}(\d{1,3})\s*(?:\+|år\s+(?:eller|og)\s+(?:eldre|over))$/.exec(text) ?? /^(\d{1,3})\s+år\s+(?:eller|og)\s+(?:eldre|over)$/.exec(label.trim());
  if (open) return [Number(open[1]), OLDEST];
  const one = /^(\d{1,3})(?:\s*år)?$/.exec(text);
  return one ? [Number(one[1]), Number(one[1])] : null;
}

/**
 * Population by our age groups. Both sexes are added up, and one-year ages or smaller groups; a group comes only when
 * every age of it is in the file. A file without ages gives the whole population.
 * @term folkemengde
 */
export function sumPopulation(sum: PopulationSum): readonly ImportedFigure[] {
  const byPlace = new Map<string, { region: string; period: string; ages: Map<string, Age> }>();
  const strangers = new Set<string>();
  for (const { region, cell } of sum.cells) {
    const age = ageOf(cell);
    if (age === null) {
      strangers.add(cell.others.map(({ category }) => category.label).join(' '));
      continue;
    }
    const key = `${region}|${cell.period}`;
    const place = byPlace.get(key) ?? { region, period: cell.period, ages: new Map<string, Age>() };
    byPlace.set(key, place);
    const name = `${age[0]}-${age[1]}`;
    const seen = place.ages.get(name) ?? { first: age[0], last: age[1], bySex: new Map<Sex, number | null>() };
    place.ages.set(name, seen);
    seen.bySex.set(sexOf(cell), cell.value);
  }
  const figures = [...byPlace.values()].flatMap(({ region, period, ages }) => groupsOf([...ages.values()]).map((group) => ({ region, period, ...group })));
  const ages = new Set([...byPlace.values()].flatMap((place) => [...place.ages.keys()]));
  sum.leftOut = strangers.size + (figures.length === 0 ? ages.size : 0);
  return figures;
}

type Sex = 'women' | 'men' | 'both';

interface Age {
  readonly first: number;
  readonly last: number;
  readonly bySex: Map<Sex, number | null>;
}

function sexOf(cell: SsbCell): Sex {
  const sex = cell.others.find(({ dimension }) => /^(kj[oø]nn|sex)/i.test(dimension))?.category;
  if (sex === undefined || /^(begge|i ?alt|both|total)/i.test(sex.label)) return 'both';
  return sex.code === '2' || /^(kvinne|female|women)/i.test(sex.label) ? 'women' : 'men';
}

/** Everybody of an age: as the file says, or women and men together; undefined when it holds one of the two only. */
function everybodyOf({ bySex }: Age): number | null | undefined {
  const both = bySex.get('both');
  if (both !== undefined) return both;
  const women = bySex.get('women');
  const men = bySex.get('men');
  if (women === undefined || men === undefined) return undefined;
  return women === null || men === null ? null : women + men;
}

/** What ages a cell counts; [0, 105] where it counts all. A cell for one sex is one of two that are added up. */
function ageOf(cell: SsbCell): readonly [number, number] | null {
  const age = cell.others.find(({ dimension }) => /^(alder|age)/i.test(dimension));
  return age === undefined || /^(i ?alt|alle|total|999)/i.test(age.category.code ?? age.category.label)
    ? [0, OLDEST]
    : readAge(age.category.code, age.category.label);
}

function groupsOf(ages: readonly Age[]): readonly Pick<ImportedFigure, 'metric' | 'label' | 'unit' | 'value'>[] {
  const everybody = ages.find(({ first, last }) => first === 0 && last === OLDEST);
  const parts = ages.filter((age) => age !== everybody);
  const groups = GROUPS.flatMap(([name, first, last]) => {
    const value = coveredSum(parts, first, last);
    return value === undefined ? [] : [figure(name, value)];
  });
  const whole = (everybody && everybodyOf(everybody)) ?? coveredSum(parts, 0, OLDEST);
  return whole === undefined ? groups : [...groups, figure(ALL, whole)];
}

/** The sum of parts that cover the ages exactly, or undefined when they do not. */
function coveredSum(parts: readonly Age[], first: number, last: number): number | null | undefined {
  const inside = parts.filter((age) => age.first >= first && age.last <= last);
  const years = inside.reduce((total, age) => total + age.last - age.first + 1, 0);
  if (years !== last - first + 1) return undefined;
  let sum: number | null = 0;
  for (const age of inside) {
    const value = everybodyOf(age);
    if (value === undefined) return undefined;
    sum = sum === null || value === null ? null : sum + value;
  }
  return sum;
}

function figure(group: string, value: number | null): Pick<ImportedFigure, 'metric' | 'label' | 'unit' | 'value'> {
  return { metric: `folkemengde_${group}`, label: `Folkemengde 1. januar, aldersgruppe ${group}`, unit: 'personer', value };
}
