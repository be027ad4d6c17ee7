import { defineTexts } from '../define-texts.ts';

/** Texts of the three hosts: the command line, the page of the web host for visitors without a session, and the desktop's menu. */
export const cliTexts = defineTexts({
  'web.no-session.title': {
    where: 'Page for a browser that has not been let in',
    nb: 'Denne nettleseren er ikke sluppet inn',
    nn: 'Denne nettlesaren er ikkje sleppt inn',
    en: 'This browser has not been let in',
  },
  'web.no-session.advice': {
    nb: 'Vaktbalanse slipper bare inn den som åpner adressen fra vinduet der programmet ble startet. Hver adresse virker én gang; en ny er nå skrevet der.',
    nn: 'Vaktbalanse slepper berre inn den som opnar adressa frå vindauget der programmet vart starta. Kvar adresse verkar éin gong; ei ny er no skriven der.',
    en: 'Vaktbalanse lets in only whoever opens the address from the window in which the program was started. Each address works once; a new one has been written there.',
  },

  'cli.help.title': {
    nb: 'Vaktbalanse – turnus og pleiefaktor for sykehjem, uten nett og uten tjener.',
    nn: 'Vaktbalanse – turnus og pleiefaktor for sjukeheimar, utan nett og utan tenar.',
    en: 'Vaktbalanse – rota and care factor for nursing homes, without network or server.',
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
    nb: 'PLAN er et plandokument (.vaktbalanse.json); «-» leser fra standard inn.',
    nn: 'PLAN er eit plandokument (.vaktbalanse.json); «-» les frå standard inn.',
    en: 'PLAN is a plan document (.vaktbalanse.json); "-" reads standard input.',
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
  'cli.report.summary': {
    nb: 'lag en PDF til drøfting eller som sammendrag',
    nn: 'lag ein PDF til drøfting eller som samandrag',
    en: 'make a PDF for the unions or as a summary',
  },
  'cli.export.summary': {
    nb: 'skriv planen til en fil',
    nn: 'skriv planen til ei fil',
    en: 'write the plan to a file',
  },
  'cli.import.summary': {
    nb: 'les en fil og skriv den som plandokument',
    nn: 'les ei fil og skriv ho som plandokument',
    en: 'read a file and write it as a plan document',
  },
  'cli.db-init.summary': {
    nb: 'lag et nytt, tomt lager (SQLite-fil)',
    nn: 'lag eit nytt, tomt lager (SQLite-fil)',
    en: 'make a new, empty store (SQLite file)',
  },
  'cli.db-demo.summary': {
    nb: 'legg eksempelavdelingene i lageret; lager filen om den mangler',
    nn: 'legg eksempelavdelingane i lageret; lagar fila om ho manglar',
    en: 'put the example departments into the store; makes the file if it is missing',
  },
  'cli.db-open.summary': {
    nb: 'åpne lageret, oppgrader det om nødvendig og vis hva det inneholder',
    nn: 'opne lageret, oppgrader det om nødvendig og vis kva det inneheld',
    en: 'open the store, upgrade it if needed, and show what it holds',
  },
  'cli.db-backup.summary': {
    nb: 'skriv en sikkerhetskopi av lageret',
    nn: 'skriv ein tryggingskopi av lageret',
    en: 'write a backup copy of the store',
  },
  'cli.db-verify.summary': {
    nb: 'kontroller at lageret er helt, uten å endre det',
    nn: 'kontroller at lageret er heilt, utan å endre det',
    en: 'verify that the store is sound, without changing it',
  },
  'cli.serve.summary': {
    nb: 'kjør appen i en nettleser på denne maskinen',
    nn: 'køyr appen i ein nettlesar på denne maskina',
    en: 'run the app in a browser on this machine',
  },
  'cli.option.json': {
    nb: 'ett JSON-objekt på standard ut, også ved feil',
    nn: 'eitt JSON-objekt på standard ut, også ved feil',
    en: 'one JSON object on standard output, on errors too',
  },
  'cli.option.locale': {
    nb: 'språk i utskriften; ellers maskinens, ellers bokmål',
    nn: 'språk i utskrifta; elles det maskina har, elles bokmål',
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
    nb: 'bare denne turnuslinjen',
    nn: 'berre denne turnuslinja',
    en: 'this rota line only',
  },
  'cli.option.with': {
    nb: 'kommunenummer eller navn på referansekommuner, skilt med komma',
    nn: 'kommunenummer eller namn på referansekommunar, skilde med komma',
    en: 'numbers or names of reference municipalities, separated by commas',
  },
  'cli.option.kind': {
    nb: 'hva slags rapport',
    nn: 'kva slag rapport',
    en: 'which report',
  },
  'cli.option.out': {
    nb: 'filen som skrives',
    nn: 'fila som blir skriven',
    en: 'the file to write',
  },
  'cli.option.format': {
    nb: 'filformat',
    nn: 'filformat',
    en: 'file format',
  },
  'cli.option.port': {
    nb: 'port; uten velges en ledig',
    nn: 'port; utan blir ein ledig vald',
    en: 'port; without it a free one is chosen',
  },
  'cli.option.db': {
    nb: 'lageret (SQLite-fil); uten brukes det vanlige stedet',
    nn: 'lageret (SQLite-fil); utan blir den vanlege staden brukt',
    en: 'the store (SQLite file); without it the usual place',
  },
  'cli.option.demo': {
    nb: 'legg inn eksempelavdelingene når lageret er tomt',
    nn: 'legg inn eksempelavdelingane når lageret er tomt',
    en: 'add the example departments when the store is empty',
  },
  'cli.usage.unknown-command': {
    nb: 'Det finnes ingen kommando «{found}». Velg en av: {accepted}.',
    nn: 'Det finst ingen kommando «{found}». Vel ein av: {accepted}.',
    en: 'There is no command "{found}". Use one of: {accepted}.',
  },
  'cli.usage.unknown-option': {
    nb: '{command} har ikke valget {option}. Disse finnes: {accepted}.',
    nn: '{command} har ikkje valet {option}. Desse finst: {accepted}.',
    en: '{command} has no option {option}. It has: {accepted}.',
  },
  'cli.usage.no-value-wanted': {
    nb: '{option} er en bryter og tar ingen verdi.',
    nn: '{option} er ein brytar og tek ingen verdi.',
    en: '{option} is a switch and takes no value.',
  },
  'cli.usage.value-missing': {
    nb: '{option} mangler verdi: {option} {value}.',
    nn: '{option} manglar verdi: {option} {value}.',
    en: '{option} lacks a value: {option} {value}.',
  },
  'cli.usage.not-one-of': {
    nb: '{option} kan ikke være «{found}». Velg en av: {accepted}.',
    nn: '{option} kan ikkje vere «{found}». Vel ein av: {accepted}.',
    en: '{option} cannot be "{found}". Use one of: {accepted}.',
  },
  'cli.usage.operand-missing': {
    nb: '{command} mangler {operand}. Se vaktbalanse {command} --help.',
    nn: '{command} manglar {operand}. Sjå vaktbalanse {command} --help.',
    en: '{command} lacks {operand}. See vaktbalanse {command} --help.',
  },
  'cli.usage.option-missing': {
    nb: '{command} mangler {option}.',
    nn: '{command} manglar {option}.',
    en: '{command} lacks {option}.',
  },
  'cli.usage.too-many-operands': {
    nb: '{command} tar ikke imot «{found}».',
    nn: '{command} tek ikkje imot «{found}».',
    en: '{command} does not take "{found}".',
  },
  'cli.usage.port': {
    nb: '--port må være et helt tall fra 0 til 65535, ikke «{found}».',
    nn: '--port må vere eit heilt tal frå 0 til 65535, ikkje «{found}».',
    en: '--port must be a whole number from 0 to 65535, not "{found}".',
  },
  'cli.usage.port-taken': {
    nb: 'Port {port} er opptatt. Velg en annen, eller utelat --port.',
    nn: 'Port {port} er oppteken. Vel ein annan, eller utelat --port.',
    en: 'Port {port} is taken. Choose another one, or leave out --port.',
  },
  'cli.usage.line-unknown': {
    nb: 'Planen har ingen linje «{found}». Linjene er: {accepted}.',
    nn: 'Planen har inga linje «{found}». Linjene er: {accepted}.',
    en: 'The plan has no line "{found}". The lines are: {accepted}.',
  },
  'cli.usage.not-yet': {
    nb: '{option} {found} finnes ikke ennå. Velg en av: {accepted}.',
    nn: '{option} {found} finst ikkje enno. Vel ein av: {accepted}.',
    en: '{option} {found} does not exist yet. Use one of: {accepted}.',
  },
  'cli.usage.not-built': {
    nb: 'Appen er ikke bygget. Kjør npm run build først.',
    nn: 'Appen er ikkje bygd. Køyr npm run build først.',
    en: 'The app has not been built. Run npm run build first.',
  },
  'cli.wrote': {
    nb: 'Skrev {file}.',
    nn: 'Skreiv {file}.',
    en: 'Wrote {file}.',
  },
  'cli.check.none': {
    nb: 'Ingen funn.',
    nn: 'Ingen funn.',
    en: 'No findings.',
  },
  'cli.check.whole-unit': {
    nb: 'hele',
    nn: 'heile',
    en: 'all',
  },
  'cli.severity.breach': {
    nb: 'BRUDD',
    nn: 'BROT',
    en: 'BREACH',
  },
  'cli.severity.needs-agreement': {
    nb: 'KREVER AVTALE',
    nn: 'KREV AVTALE',
    en: 'NEEDS AGREEMENT',
  },
  'cli.severity.covered': {
    nb: 'dekket av avtale',
    nn: 'dekt av avtale',
    en: 'covered',
  },
  'cli.severity.advice': {
    nb: 'råd',
    nn: 'råd',
    en: 'advice',
  },
  'cli.severity.info': {
    nb: 'til orientering',
    nn: 'til orientering',
    en: 'info',
  },
  'cli.column.line': {
    nb: 'linje',
    nn: 'linje',
    en: 'line',
  },
  'cli.column.planned': {
    nb: 'planlagt',
    nn: 'planlagt',
    en: 'planned',
  },
  'cli.column.contracted': {
    nb: 'avtalt',
    nn: 'avtalt',
    en: 'contracted',
  },
  'cli.column.balance': {
    nb: 'differanse',
    nn: 'differanse',
    en: 'balance',
  },
  'cli.column.weekend-hours': {
    nb: 'helgetimer/år',
    nn: 'helgetimar/år',
    en: 'weekend h/year',
  },
  'cli.column.weekend-share': {
    nb: 'helger',
    nn: 'helger',
    en: 'weekends',
  },
  'cli.column.nights': {
    nb: 'netter',
    nn: 'netter',
    en: 'nights',
  },
  'cli.unknown': {
    nb: 'ukjent',
    nn: 'ukjent',
    en: 'unknown',
  },
  'cli.db.ready': {
    nb: 'Lageret {file} er klart.',
    nn: 'Lageret {file} er klart.',
    en: 'The store {file} is ready.',
  },
  'cli.db.holds': {
    nb: '{file}: {departments, plural, one {# avdeling} other {# avdelinger}}, {plans, plural, one {# plan} other {# planer}}, {steps, plural, one {# steg} other {# steg}} i historikken.',
    nn: '{file}: {departments, plural, one {# avdeling} other {# avdelingar}}, {plans, plural, one {# plan} other {# planar}}, {steps, plural, one {# steg} other {# steg}} i historikken.',
    en: '{file}: {departments, plural, one {# department} other {# departments}}, {plans, plural, one {# plan} other {# plans}}, {steps, plural, one {# step} other {# steps}} of history.',
  },
  'cli.db.sound': {
    nb: 'Lageret er helt.',
    nn: 'Lageret er heilt.',
    en: 'The store is sound.',
  },
  'cli.db.unsound': {
    nb: 'Lageret er skadet:',
    nn: 'Lageret er skadd:',
    en: 'The store is damaged:',
  },
  'cli.db.empty': {
    nb: 'Lageret er tomt.',
    nn: 'Lageret er tomt.',
    en: 'The store is empty.',
  },
  'cli.db.plan-size': {
    nb: '{lines, plural, one {# linje} other {# linjer}} × {weeks, plural, one {# uke} other {# uker}}',
    nn: '{lines, plural, one {# linje} other {# linjer}} × {weeks, plural, one {# veke} other {# veker}}',
    en: '{lines, plural, one {# line} other {# lines}} × {weeks, plural, one {# week} other {# weeks}}',
  },
  'cli.db.demo-added': {
    nb: '{added, plural, =0 {Lageret {file} har eksemplene fra før} one {La # eksempelavdeling i {file}} other {La # eksempelavdelinger i {file}}}.',
    nn: '{added, plural, =0 {Lageret {file} har eksempla frå før} one {La # eksempelavdeling i {file}} other {La # eksempelavdelingar i {file}}}.',
    en: '{added, plural, =0 {The store {file} has the examples already} one {Put # example department into {file}} other {Put # example departments into {file}}}.',
  },
  'cli.cost.year': {
    nb: 'Planlagte vakter koster {amount} i året.',
    nn: 'Planlagde vakter kostar {amount} i året.',
    en: 'Planned shifts cost {amount} a year.',
  },
  'cli.cost.year-partly': {
    nb: 'Vaktene med kjent lønn koster {amount} i året. Summen er ikke fullstendig.',
    nn: 'Vaktene med kjend løn kostar {amount} i året. Summen er ikkje fullstendig.',
    en: 'Shifts with known pay cost {amount} a year. The sum is not complete.',
  },
  'cli.cost.total': {
    nb: 'i alt',
    nn: 'i alt',
    en: 'total',
  },
  'cli.serve.ready': {
    nb: 'Vaktbalanse er klar i nettleseren: {url}',
    nn: 'Vaktbalanse er klar i nettlesaren: {url}',
    en: 'Vaktbalanse is ready in the browser: {url}',
  },
  'cli.serve.stop': {
    nb: 'Adressen virker én gang, i nettleseren som åpner den først. Stopp med Ctrl+C. Lager: {file}',
    nn: 'Adressa verkar éin gong, i nettlesaren som opnar ho først. Stopp med Ctrl+C. Lager: {file}',
    en: 'The address works once, in the browser that opens it first. Stop with Ctrl+C. Store: {file}',
  },
  'cli.serve.new-address': {
    nb: 'Ny adresse til en nettleser som ikke er sluppet inn: {url}',
    nn: 'Ny adresse til ein nettlesar som ikkje er sleppt inn: {url}',
    en: 'New address for a browser that has not been let in: {url}',
  },
  'cli.serve.read-only': {
    nb: 'Et annet program skriver i lageret {file}. Her kan du bare lese.',
    nn: 'Eit anna program skriv i lageret {file}. Her kan du berre lese.',
    en: 'Another program writes to the store {file}. Here you can only read.',
  },

  'menu.file': { nb: 'Fil', nn: 'Fil', en: 'File' },
  'menu.show-database': { nb: 'Vis lageret i mappen', nn: 'Vis lageret i mappa', en: 'Show the store in its folder' },
  'menu.quit': { nb: 'Avslutt', nn: 'Avslutt', en: 'Quit' },
  'menu.edit': { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  'menu.cut': { nb: 'Klipp ut', nn: 'Klipp ut', en: 'Cut' },
  'menu.copy': { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  'menu.paste': { nb: 'Lim inn', nn: 'Lim inn', en: 'Paste' },
  'menu.select-all': { nb: 'Merk alt', nn: 'Merk alt', en: 'Select all' },
  'menu.view': { nb: 'Vis', nn: 'Vis', en: 'View' },
  'menu.zoom-in': { nb: 'Større', nn: 'Større', en: 'Zoom in' },
  'menu.zoom-out': { nb: 'Mindre', nn: 'Mindre', en: 'Zoom out' },
  'menu.zoom-reset': { nb: 'Vanlig størrelse', nn: 'Vanleg storleik', en: 'Actual size' },
  'menu.full-screen': { nb: 'Fullskjerm', nn: 'Fullskjerm', en: 'Full screen' },
  'menu.dev-tools': { nb: 'Utviklerverktøy', nn: 'Utviklarverktøy', en: 'Developer tools' },
  'menu.window': { nb: 'Vindu', nn: 'Vindauge', en: 'Window' },
  'menu.minimize': { nb: 'Minimer', nn: 'Minimer', en: 'Minimise' },
  'menu.close': { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  'desktop.save-title': { nb: 'Lagre fil', nn: 'Lagre fil', en: 'Save file' },
});
