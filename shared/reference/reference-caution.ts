/**
 * Which caution belongs to which published figure. The texts are in shared/i18n/texts/compare.ts; what they restate is in README.md.
 * Every key here is also one of the cautions of the whole table.
 */

/** Cautions that hold for every table of these figures, the most important first. */
export const TABLE_CAUTIONS = [
  'reference.caution.no-staffing-ratio',
  'reference.caution.places',
  'reference.caution.no-occupancy',
  'reference.caution.zero-unknown',
  'reference.caution.residents',
  'reference.caution.share-80',
  'reference.caution.all-occupations',
  'reference.caution.units',
  'reference.caution.mirror',
  'reference.caution.factors',
] as const;

const BY_METRIC: Readonly<Record<string, string>> = {
  omsorg_arsverk_brukerrettet: 'reference.caution.no-staffing-ratio',
  inst_plasser: 'reference.caution.places',
  sykehjem_plasser: 'reference.caution.places',
  demens_plasser: 'reference.caution.places',
  rehab_plasser: 'reference.caution.places',
  tidsbegrensede_plasser: 'reference.caution.places',
  sykehjem_beboere: 'reference.caution.residents',
  langtid_beboere: 'reference.caution.residents',
  korttid_beboere: 'reference.caution.residents',
  KOShjtj80aarover0001: 'reference.caution.share-80',
  KOSsykhjand80aar0000: 'reference.caution.share-80',
};

/** Table 11875 holds zeros for places that the same municipality had the year before and the year after. */
export function isUnknownZero(table: string, value: number): boolean {
  return table === '11875' && value === 0;
}

/** Message key of the caution of one figure, if it has one. */
export function cautionOf(metric: string, table: string, value: number | null): string | undefined {
  if (value !== null && isUnknownZero(table, value)) return 'reference.caution.zero-unknown';
  return table === '14533' ? 'reference.caution.all-occupations' : BY_METRIC[metric];
}
