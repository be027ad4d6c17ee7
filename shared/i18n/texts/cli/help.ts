import { defineTexts } from '../../define-texts.ts';

/** What `vaktbalanse --help` says. */
export const helpTexts = defineTexts({
  'cli.help.title': {
    nb: 'Vaktbalanse – turnus og pleiefaktor for sykehjem, uten nett og uten tjener.',
    nn: 'Vaktbalanse – turnus og pleiefaktor for sjukeheimar, utan nett og utan tenar.',
    en: 'Vaktbalanse – rota and care factor for nursing homes, without a network or a server.',
  },
  'cli.help.usage': {
    nb: 'Bruk',
    nn: 'Bruk',
    en: 'Usage',
  },
  'cli.help.command': {
    nb: 'kommando',
    nn: 'kommando',
    en: 'command',
  },
  'cli.help.plan': {
    nb: 'PLAN er en planfil (.vaktbalanse.json); «-» leser fra standard inn.',
    nn: 'PLAN er ei planfil (.vaktbalanse.json); «-» les frå standard inn.',
    en: 'PLAN is a plan file (.vaktbalanse.json); "-" reads standard input.',
  },
  'cli.help.exit-codes': {
    nb: 'Sluttkoder: 0 i orden, 1 check fant brudd eller noe som krever avtale, 2 feil i inndata eller bruk, 3 intern feil.',
    nn: 'Sluttkodar: 0 i orden, 1 check fann brot eller noko som krev avtale, 2 feil i inndata eller bruk, 3 intern feil.',
    en: 'Exit codes: 0 fine, 1 check found a breach or something that needs an agreement, 2 bad input or usage, 3 internal error.',
  },
  'cli.help.more': {
    nb: 'vaktbalanse <kommando> --help forklarer én kommando.',
    nn: 'vaktbalanse <kommando> --help forklarer éin kommando.',
    en: 'vaktbalanse <command> --help explains one command.',
  },
  'cli.check.summary': {
    nb: 'vurder planen mot reglene',
    nn: 'vurder planen mot reglane',
    en: 'judge the plan against the rules',
  },
  'cli.indicators.summary': {
    nb: 'timer, årsverk, pleiefaktor, over- og underdekning, helg, kostnad',
    nn: 'timar, årsverk, pleiefaktor, over- og underdekning, helg, kostnad',
    en: 'hours, FTE, care factor, surplus and deficit, weekends, cost',
  },
  'cli.bound.summary': {
    nb: 'det ingen turnus med disse linjene kan gjøre bedre, med bevis',
    nn: 'det ingen turnus med desse linjene kan gjere betre, med prov',
    en: 'what no rota with these lines can do better than, with the proof',
  },
  'cli.cost.summary': {
    nb: 'prisen på hver vakt, med timer, sats og regel',
    nn: 'prisen på kvar vakt, med timar, sats og regel',
    en: 'the price of every shift, with hours, rate and rule',
  },
  'cli.compare.summary': {
    nb: 'avdelinger, utkast og kommuner side om side',
    nn: 'avdelingar, utkast og kommunar side om side',
    en: 'departments, drafts and municipalities side by side',
  },
  'cli.diff.summary': {
    nb: 'hva som er endret fra en plan til en annen, og virkningen',
    nn: 'kva som er endra frå ein plan til ein annan, og verknaden',
    en: 'what changed from one plan to another, and the effect',
  },
  'cli.report.summary': {
    nb: 'lag en PDF til drøfting eller som sammendrag',
    nn: 'lag ein PDF til drøfting eller som samandrag',
    en: 'make a PDF for the discussion or as a summary',
  },
  'cli.export.summary': {
    nb: 'skriv planen til regneark, vaktliste eller kalender',
    nn: 'skriv planen til rekneark, vaktliste eller kalender',
    en: 'write the plan to a spreadsheet, a list of shifts or calendars',
  },
  'cli.import.summary': {
    nb: 'les en planfil eller et regneark (xlsx, ods, csv) og skriv en planfil',
    nn: 'les ei planfil eller eit rekneark (xlsx, ods, csv) og skriv ei planfil',
    en: 'read a plan file or a spreadsheet (xlsx, ods, csv) and write a plan file',
  },
  'cli.db-init.summary': {
    nb: 'lag en ny, tom datafil (SQLite)',
    nn: 'lag ei ny, tom datafil (SQLite)',
    en: 'make a new, empty data file (SQLite)',
  },
  'cli.db-demo.summary': {
    nb: 'legg eksempelavdelingene i datafilen; lager filen hvis den mangler',
    nn: 'legg dømeavdelingane i datafila; lagar fila om ho manglar',
    en: 'put the example departments into the data file; makes the file if it is missing',
  },
  'cli.db-open.summary': {
    nb: 'åpne datafilen, oppgrader den om nødvendig og vis hva den inneholder',
    nn: 'opne datafila, oppgrader ho om nødvendig og vis kva ho inneheld',
    en: 'open the data file, upgrade it if needed, and show what it holds',
  },
  'cli.db-backup.summary': {
    nb: 'skriv en sikkerhetskopi av datafilen',
    nn: 'skriv ein tryggingskopi av datafila',
    en: 'write a backup copy of the data file',
  },
  'cli.db-verify.summary': {
    nb: 'kontroller at datafilen er hel, uten å endre den',
    nn: 'kontroller at datafila er heil, utan å endre ho',
    en: 'verify that the data file is sound, without changing it',
  },
  'cli.serve.summary': {
    nb: 'kjør appen i en nettleser på denne maskinen',
    nn: 'køyr appen i ein nettlesar på denne maskina',
    en: 'run the app in a browser on this machine',
  },
  'cli.option.explain': {
    nb: 'vis kjeden bak hvert avvik, og forslag til endring',
    nn: 'vis kjeda bak kvart avvik, og framlegg til endring',
    en: 'show the chain behind each finding, and changes that mend it',
  },
  'cli.option.json': {
    nb: 'ett JSON-objekt på standard ut, også ved feil',
    nn: 'eitt JSON-objekt på standard ut, òg ved feil',
    en: 'one JSON object on standard output, on errors too',
  },
  'cli.option.locale': {
    nb: 'språk i utskriften; ellers språket på maskinen, ellers bokmål',
    nn: 'språk i utskrifta; elles språket på maskina, elles bokmål',
    en: 'language of the output; otherwise the machine’s, otherwise bokmål',
  },
  'cli.option.help': {
    nb: 'vis denne hjelpen',
    nn: 'vis denne hjelpa',
    en: 'show this help',
  },
  'cli.option.version': {
    nb: 'vis versjonen',
    nn: 'vis versjonen',
    en: 'show the version',
  },
  'cli.option.line': {
    nb: 'bare denne turnuslinja',
    nn: 'berre denne turnuslinja',
    en: 'this rota line only',
  },
  'cli.option.with': {
    nb: 'kommunenummer eller navn på referansekommuner, eller filer fra SSB (.json, .csv), skilt med komma',
    nn: 'kommunenummer eller namn på referansekommunar, eller filer frå SSB (.json, .csv), skilde med komma',
    en: 'numbers or names of reference municipalities, or files of Statistics Norway (.json, .csv), separated by commas',
  },
  'cli.option.kind': {
    nb: 'hva slags rapport',
    nn: 'kva slag rapport',
    en: 'which report',
  },
  'cli.option.since': {
    nb: 'en tidligere plan; det som er endret siden, kommer først',
    nn: 'ein tidlegare plan; det som er endra sidan, kjem først',
    en: 'an earlier plan; what changed since comes first',
  },
  'cli.option.out': {
    nb: 'filen som skrives',
    nn: 'fila som blir skriven',
    en: 'the file to write',
  },
  'cli.option.format': {
    nb: 'xlsx: arbeidsbok med formler; csv: turnusen som tekst; shifts: én rad per vakt, til å føre inn i lønnssystemet; ics: én kalender per linje; json: planfil',
    nn: 'xlsx: arbeidsbok med formlar; csv: turnusen som tekst; shifts: éi rad per vakt, til å føre inn i lønssystemet; ics: éin kalender per linje; json: planfil',
    en: 'xlsx: workbook with formulas; csv: the rota as text; shifts: one row a shift, for keying into the payroll system; ics: one calendar a line; json: plan file',
  },
  'cli.option.export-out': {
    nb: 'filen som skrives; for ics en mappe som får én fil per linje, med --line én fil',
    nn: 'fila som blir skriven; for ics ei mappe som får éi fil per linje, med --line éi fil',
    en: 'the file to write; for ics a folder that gets one file a line, with --line one file',
  },
  'cli.option.export-line': {
    nb: 'bare kalenderen til denne linja (ics)',
    nn: 'berre kalenderen til denne linja (ics)',
    en: 'only the calendar of this line (ics)',
  },
  'cli.option.days-off': {
    nb: 'ta med fridager og fravær: i kalendere som heldagshendelser, i vaktlista som rader uten tider',
    nn: 'ta med fridagar og fråvær: i kalendrar som heildagshendingar, i vaktlista som rader utan tider',
    en: 'include days off and leave: as whole-day events in calendars, as rows without times in the list of shifts',
  },
  'cli.option.port': {
    nb: 'port; uten velges en ledig',
    nn: 'port; utan blir ein ledig vald',
    en: 'port; without it a free one is chosen',
  },
  'cli.option.db': {
    nb: 'datafilen (SQLite); uten brukes den på det vanlige stedet',
    nn: 'datafila (SQLite); utan blir ho på den vanlege staden brukt',
    en: 'the data file (SQLite); without it the one in the usual place',
  },
  'cli.option.demo': {
    nb: 'legg inn eksempelavdelingene når datafilen er tom',
    nn: 'legg inn dømeavdelingane når datafila er tom',
    en: 'add the example departments when the data file is empty',
  },
});
