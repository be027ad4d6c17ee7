/** An amount and what it is by inhabitant, with the population that joins them. */
export interface PerInhabitant {
  readonly perInhabitantKr: number;
  readonly population: number;
  /** 1 January of this year. */
  readonly populationYear: number;
}

/** Kroner a year altogether. */
export function totalKr({ perInhabitantKr, population }: Pick<PerInhabitant, 'perInhabitantKr' | 'population'>): number {
  return perInhabitantKr * population;
}

/** Kroner by inhabitant, or null where nobody lives. */
export function perInhabitantKr(total: number, population: number): number | null {
  return population > 0 ? total / population : null;
}

/** How many inhabitants a total and an amount by inhabitant imply; a check of somebody else's numbers. null for an amount of nought. */
export function impliedPopulation(total: number, perInhabitant: number): number | null {
  return perInhabitant === 0 ? null : total / perInhabitant;
}
