/**
 * What SSB's contents are called here, so that an imported figure stands in the same row as the shipped one. A file has
 * the code (JSON-stat, or CSV with codes), the text, or both. Tables 12209 and 12362 keep SSB's own codes.
 * @source SSB tables 11875, 12292, 12209 and 14533
 */
interface KnownContents {
  readonly table: string;
  readonly code: string;
  readonly label: string;
  readonly metric: string;
  readonly unit: string;
}

const contents = (table: string, unit: string, rows: readonly (readonly [code: string, metric: string, label: string])[]): KnownContents[] =>
  rows.map(([code, metric, label]) => ({ table, code, metric, label, unit }));

const KNOWN: readonly KnownContents[] = [
  ...contents('11875', 'plasser', [
    ['KOSinstdispplass0000', 'inst_plasser', 'Institusjon - alle disponible plasser (antall)'],
    ['KOSsykehjdisppla0000', 'sykehjem_plasser', 'Sykehjem - disponible plasser (antall)'],
    ['KOSinstdemenspla0000', 'demens_plasser', 'Institusjon - demensplasser (antall)'],
    ['KOSinstrehabplas0000', 'rehab_plasser', 'Institusjon - rehabiliteringsplasser (antall)'],
    ['KOSinsttidsbegrp0000', 'tidsbegrensede_plasser', 'Institusjon - tidsbegrensede plasser (antall)'],
  ]),
  ...contents('12292', 'personer', [
    ['KOSbeboersykehje0000', 'sykehjem_beboere', 'Institusjon - sykehjemsbeboere (antall)'],
    ['KOSlangtid0000', 'langtid_beboere', 'Institusjon - beboere på langtidsopphold (antall)'],
    ['KOSkorttid0000', 'korttid_beboere', 'Institusjon - beboere på tidsbegrenset opphold (antall)'],
    ['KOSkjernetotalt0000', 'hjemmetjeneste_brukere', 'Hjemmetjenester - brukere i alt (antall)'],
    ['KOSkjerne80aarov0000', 'hjemmetjeneste_brukere_80pluss', 'Hjemmetjenester - brukere 80 år og over (antall)'],
  ]),
  ...contents('12292', 'dogn', [['KOSinstoppholdsd0000', 'inst_oppholdsdogn', 'Institusjon - oppholdsdøgn totalt (antall)']]),
  ...contents('12292', 'arsverk', [['KOSaarsverkbruke0000', 'omsorg_arsverk_brukerrettet', 'Brukerrettede årsverk i omsorgstjenesten (antall)']]),
  ...contents('12209', 'prosent', [
    ['KOShjtj80aarover0001', 'KOShjtj80aarover0001', 'Andel innbyggere 80 år og over som bruker hjemmetjenester (prosent)'],
    ['KOSsykhjand80aar0000', 'KOSsykhjand80aar0000', 'Andel innbyggere 80 år og eldre med institusjonsopphold (prosent)'],
  ]),
];

/** Occupations of table 14533: SSB's code and text. */
const OCCUPATIONS: readonly (readonly [code: string, label: string])[] = [
  ['tot', 'I alt'],
  ['01', 'Sykepleiere'],
  ['02', 'Spesialsykepleiere'],
  ['03', 'Helsefagarbeidere mv.'],
  ['04', 'Hjemmehjelper og andre pleiemedarbeidere'],
  ['05', 'Vernepleiere'],
  ['06', 'Barnevernspedagoger, miljøterapeuter, sosionomer mv.'],
  ['07a', 'Ledere av helse-, omsorgs- og sosialtjenester'],
  ['07b', 'Andre ledere'],
  ['07c', 'Kjøkkenyrker'],
  ['07d', 'Renholdere og vaktmestre mv.'],
  ['07e', 'Saksbehandlere og kontormedarbeidere mv.'],
  ['08', 'Ergoterapeuter'],
  ['09', 'Andre helserelaterte yrker'],
  ['99', 'Uspesifisert'],
];

/** Dashes and spaces differ between SSB's formats; letters and numbers do not. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byCode = new Map(KNOWN.map((known) => [`${known.table} ${known.code}`, known]));
const byLabel = new Map(KNOWN.map((known) => [`${known.table} ${plain(known.label)}`, known]));
const occupations = new Map(OCCUPATIONS.flatMap(([code, label]) => [[code, code] as const, [plain(label), code] as const]));

/** Our name and unit of what a table counts, or null where it has none. */
export function knownContents(table: string, code: string | null, label: string): { readonly metric: string; readonly unit: string } | null {
  return (code === null ? undefined : byCode.get(`${table} ${code}`)) ?? byLabel.get(`${table} ${plain(label)}`) ?? byCode.get(`${table} ${label}`) ?? null;
}

/** The code of an occupation of table 14533, from its code or its text; null for others. */
export function knownOccupation(code: string | null, label: string): string | null {
  return occupations.get((code ?? '').toLowerCase()) ?? occupations.get(plain(label)) ?? occupations.get(label.toLowerCase()) ?? null;
}
