import { defineTexts } from '../define-texts.ts';

/** What can be wrong with a file of SSB's that somebody wants to import figures from. */
export const figuresTexts = defineTexts({
  'error.figures.not-ssb.title': {
    nb: 'Filen er ikke en tabell fra SSB',
    nn: 'Fila er ikkje ein tabell frå SSB',
    en: 'The file is not a table from Statistics Norway',
  },
  'error.figures.not-ssb.detail': {
    nb: '{file}: {found}. Godtatt: en tabell fra SSBs statistikkbank, lagret som JSON-stat2 eller CSV, eller SSBs liste over KOSTRA-grupper som CSV.',
    nn: '{file}: {found}. Godteke: ein tabell frå statistikkbanken til SSB, lagra som JSON-stat2 eller CSV, eller lista frå SSB over KOSTRA-grupper som CSV.',
    en: '{file}: {found}. Accepted: a table from Statistics Norway’s statbank, saved as JSON-stat2 or CSV, or its list of KOSTRA groups as CSV.',
  },
  'error.figures.not-ssb.advice': {
    nb: 'Ingenting er endret. Åpne tabellen på ssb.no/statbank, velg «Lagre som» og deretter JSON-stat2 eller semikolonseparert CSV.',
    nn: 'Ingenting er endra. Opne tabellen på ssb.no/statbank, vel «Lagre som» og deretter JSON-stat2 eller semikolonseparert CSV.',
    en: 'Nothing was changed. Open the table at ssb.no/en/statbank, choose “Save as”, then JSON-stat2 or CSV with semicolons.',
  },
  'error.figures.wrong-table.title': {
    nb: 'Denne SSB-tabellen brukes ikke her',
    nn: 'Denne SSB-tabellen blir ikkje brukt her',
    en: 'This table of Statistics Norway is not used here',
  },
  'error.figures.wrong-table.detail': {
    nb: '{file}: {found}. Godtatt: tabell {accepted}.',
    nn: '{file}: {found}. Godteke: tabell {accepted}.',
    en: '{file}: {found}. Accepted: table {accepted}.',
  },
  'error.figures.wrong-table.advice': {
    nb: 'Ingenting er endret. Hent en av tabellene som er nevnt, eller skriv tallet inn selv med kilde og år.',
    nn: 'Ingenting er endra. Hent ein av tabellane som er nemnde, eller skriv talet inn sjølv med kjelde og år.',
    en: 'Nothing was changed. Fetch one of the tables named, or type the figure yourself with its source and year.',
  },
  'error.figures.malformed.title': {
    nb: 'SSB-filen er ikke slik den skal være',
    nn: 'SSB-fila er ikkje slik ho skal vere',
    en: 'The file from Statistics Norway is not as it should be',
  },
  'error.figures.malformed.detail': {
    nb: '{file}, {line, plural, =0 {{path}} other {linje #}}: {found}. Godtatt: {accepted}.',
    nn: '{file}, {line, plural, =0 {{path}} other {linje #}}: {found}. Godteke: {accepted}.',
    en: '{file}, {line, plural, =0 {{path}} other {line #}}: {found}. Accepted: {accepted}.',
  },
  'error.figures.malformed.advice': {
    nb: 'Ingenting er endret. Last ned filen på nytt fra SSB uten å endre den i et regneark først.',
    nn: 'Ingenting er endra. Last ned fila på nytt frå SSB utan å endre ho i eit rekneark først.',
    en: 'Nothing was changed. Download the file from Statistics Norway again, without changing it in a spreadsheet first.',
  },
  'error.figures.twice.title': {
    nb: 'Samme tall står to ganger i filen',
    nn: 'Same talet står to gonger i fila',
    en: 'One figure stands twice in the file',
  },
  'error.figures.twice.detail': {
    nb: '{file}: {name} er både {accepted} og noe annet ({found}).',
    nn: '{file}: {name} er både {accepted} og noko anna ({found}).',
    en: '{file}: {name} is both {accepted} and something else ({found}).',
  },
  'error.figures.twice.advice': {
    nb: 'Ingenting er endret. Hent tabellen på nytt med alle inndelinger som egne kolonner.',
    nn: 'Ingenting er endra. Hent tabellen på nytt med alle inndelingar som eigne kolonnar.',
    en: 'Nothing was changed. Fetch the table again with every division in a column of its own.',
  },
  'error.figures.nothing.title': {
    nb: 'Ingen kommuner ble kjent igjen',
    nn: 'Ingen kommunar vart kjende att',
    en: 'No municipality was recognised',
  },
  'error.figures.nothing.detail': {
    nb: '{file} har ingen tall for kommuner i dag. Første region: {found}.',
    nn: '{file} har ingen tal for kommunar i dag. Første region: {found}.',
    en: '{file} has no figures for municipalities of today. First region: {found}.',
  },
  'error.figures.nothing.advice': {
    nb: 'Ingenting er endret. Velg kommuner på SSBs side, og be om kode og tekst, slik at kommunenummeret er med.',
    nn: 'Ingenting er endra. Vel kommunar på sida til SSB, og be om kode og tekst, slik at kommunenummeret er med.',
    en: 'Nothing was changed. Choose municipalities on Statistics Norway’s page, and ask for code and text, so that the numbers come along.',
  },
  'problem.ssb-empty': { nb: 'filen er tom', nn: 'fila er tom', en: 'the file is empty' },
  'problem.ssb-no-dataset': { nb: 'JSON uten datasett', nn: 'JSON utan datasett', en: 'JSON without a dataset' },
  'problem.ssb-no-text': { nb: 'filen er ikke en tekstfil', nn: 'fila er ikkje ei tekstfil', en: 'the file is no text file' },
  'problem.ssb-title': {
    nb: 'et tabellnummer, i tittelen eller i filnavnet («12292: …»)',
    nn: 'eit tabellnummer, i tittelen eller i filnamnet («12292: …»)',
    en: 'a table number, in the title or in the file’s name (“12292: …”)',
  },
  'problem.ssb-years': {
    nb: 'år, som kolonner eller i en kolonne «år»',
    nn: 'år, som kolonnar eller i ein kolonne «år»',
    en: 'years, as columns or in a column “year”',
  },
  'problem.ssb-region': { nb: 'en inndeling i regioner', nn: 'ei inndeling i regionar', en: 'a division by region' },
  'problem.ssb-columns': { nb: '{limit} kolonner, som i overskriften', nn: '{limit} kolonnar, som i overskrifta', en: '{limit} columns, as in the heading' },
  'problem.ssb-number': {
    nb: 'et tall, eller «.», «..», «:» eller tomt der tallet mangler',
    nn: 'eit tal, eller «.», «..», «:» eller tomt der talet manglar',
    en: 'a number, or “.”, “..”, “:” or nothing where there is none',
  },
});
