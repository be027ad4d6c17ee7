import { defineTexts } from '../define-texts.ts';

/** Title, detail and advice of every error code. Placeholders: see shared/errors/app-error.ts. */
export const errorsTexts = defineTexts({
  'error.internal.title': { nb: 'Noe gikk galt i programmet', nn: 'Noko gjekk gale i programmet', en: 'Something went wrong in the program' },
  'error.internal.detail': {
    nb: 'Dette er en feil hos oss, ikke hos deg. Feilen har nummeret {correlationId}.',
    nn: 'Dette er ein feil hos oss, ikkje hos deg. Feilen har nummeret {correlationId}.',
    en: 'This is our mistake, not yours. The error has the number {correlationId}.',
  },
  'error.internal.advice': {
    nb: 'Alt som er bekreftet lagret, er trygt. Prøv en gang til; hvis det gjentar seg, oppgi nummeret når du ber om hjelp.',
    nn: 'Alt som er stadfesta lagra, er trygt. Prøv ein gong til; om det skjer att, oppgi nummeret når du ber om hjelp.',
    en: 'Everything confirmed as saved is safe. Try again; if it happens again, give the number when you ask for help.',
  },
  'error.usage.title': { nb: 'Kommandoen kan ikke brukes slik', nn: 'Kommandoen kan ikkje brukast slik', en: 'The command cannot be used like that' },
  'error.usage.detail': { nb: '{problem}', nn: '{problem}', en: '{problem}' },
  'error.usage.advice': {
    nb: 'Skriv vaktbalanse --help for å se hva som er mulig.',
    nn: 'Skriv vaktbalanse --help for å sjå kva som er mogleg.',
    en: 'Type vaktbalanse --help to see what is possible.',
  },
  'error.request.invalid.title': {
    nb: 'Programmet forstod ikke forespørselen',
    nn: 'Programmet forstod ikkje førespurnaden',
    en: 'The program did not understand the request',
  },
  'error.request.invalid.detail': {
    nb: '{path}: {found}. Godtatt: {accepted}.',
    nn: '{path}: {found}. Godteke: {accepted}.',
    en: '{path}: {found}. Accepted: {accepted}.',
  },
  'error.request.invalid.advice': {
    nb: 'Ingenting er endret. Last inn vinduet på nytt; det kan være fra en annen versjon av programmet.',
    nn: 'Ingenting er endra. Last inn vindauget på nytt; det kan vere frå ein annan versjon av programmet.',
    en: 'Nothing was changed. Reload the window; it may belong to another version of the program.',
  },
  'error.method.unknown.title': {
    nb: 'Programmet kjenner ikke denne handlingen',
    nn: 'Programmet kjenner ikkje denne handlinga',
    en: 'The program does not know this action',
  },
  'error.method.unknown.detail': { nb: 'Handlingen heter «{method}».', nn: 'Handlinga heiter «{method}».', en: 'The action is called “{method}”.' },
  'error.method.unknown.advice': {
    nb: 'Last inn vinduet på nytt; det kan være fra en annen versjon av programmet.',
    nn: 'Last inn vindauget på nytt; det kan vere frå ein annan versjon av programmet.',
    en: 'Reload the window; it may belong to another version of the program.',
  },

  'error.file.not-found.title': { nb: 'Filen finnes ikke', nn: 'Fila finst ikkje', en: 'The file does not exist' },
  'error.file.not-found.detail': { nb: 'Fant ikke {file}.', nn: 'Fann ikkje {file}.', en: 'Could not find {file}.' },
  'error.file.not-found.advice': {
    nb: 'Se etter om navnet og mappen er riktige.',
    nn: 'Sjå etter om namnet og mappa er rette.',
    en: 'Check that the name and the folder are right.',
  },
  'error.file.unreadable.title': { nb: 'Filen kan ikke leses', nn: 'Fila kan ikkje lesast', en: 'The file cannot be read' },
  'error.file.unreadable.detail': {
    nb: '{problem, select, EISDIR {{file} er en mappe, ikke en fil.} EACCES {Du har ikke tilgang til å lese {file}.} other {{file}: {problem}.}}',
    nn: '{problem, select, EISDIR {{file} er ei mappe, ikkje ei fil.} EACCES {Du har ikkje tilgang til å lese {file}.} other {{file}: {problem}.}}',
    en: '{problem, select, EISDIR {{file} is a folder, not a file.} EACCES {You have no access to read {file}.} other {{file}: {problem}.}}',
  },
  'error.file.unreadable.advice': {
    nb: 'Se etter om du har tilgang til filen, og om den er åpen i et annet program.',
    nn: 'Sjå etter om du har tilgang til fila, og om ho er open i eit anna program.',
    en: 'Check that you have access to the file, and whether another program has it open.',
  },
  'error.file.unwritable.title': { nb: 'Filen kan ikke skrives', nn: 'Fila kan ikkje skrivast', en: 'The file cannot be written' },
  'error.file.unwritable.detail': {
    nb: '{problem, select, EISDIR {{file} er en mappe, ikke en fil.} ENOENT {Mappen til {file} finnes ikke.} EACCES {Du har ikke tilgang til å skrive {file}.} ENOSPC {Det er ikke plass på disken til {file}.} other {{file}: {problem}.}}',
    nn: '{problem, select, EISDIR {{file} er ei mappe, ikkje ei fil.} ENOENT {Mappa til {file} finst ikkje.} EACCES {Du har ikkje tilgang til å skrive {file}.} ENOSPC {Det er ikkje plass på disken til {file}.} other {{file}: {problem}.}}',
    en: '{problem, select, EISDIR {{file} is a folder, not a file.} ENOENT {The folder of {file} does not exist.} EACCES {You have no access to write {file}.} ENOSPC {The disk has no room for {file}.} other {{file}: {problem}.}}',
  },
  'error.file.unwritable.advice': {
    nb: 'Velg en annen mappe, eller se etter om mappen finnes og du har tilgang til å skrive i den.',
    nn: 'Vel ei anna mappe, eller sjå etter om mappa finst og du har tilgang til å skrive i ho.',
    en: 'Choose another folder, or check that the folder exists and that you have access to write in it.',
  },
  'error.file.exists.title': { nb: 'Filen finnes fra før', nn: 'Fila finst frå før', en: 'The file already exists' },
  'error.file.exists.detail': {
    nb: '{file} finnes fra før og blir ikke skrevet over.',
    nn: '{file} finst frå før og blir ikkje skriven over.',
    en: '{file} already exists and will not be overwritten.',
  },
  'error.file.exists.advice': {
    nb: 'Velg et annet navn eller en annen mappe.',
    nn: 'Vel eit anna namn eller ei anna mappe.',
    en: 'Choose another name or another folder.',
  },
  'error.file.too-large.title': { nb: 'Filen er for stor', nn: 'Fila er for stor', en: 'The file is too large' },
  'error.file.too-large.detail': {
    nb: '{file} er på {megabytes} MB. En planfil kan være på høyst {limitMegabytes} MB.',
    nn: '{file} er på {megabytes} MB. Ei planfil kan vere på høgst {limitMegabytes} MB.',
    en: '{file} is {megabytes} MB. A plan file may be at most {limitMegabytes} MB.',
  },
  'error.file.too-large.advice': {
    nb: 'Filen ble ikke lest. Se etter om det er riktig fil; en planfil for et helt år er langt under 1 MB.',
    nn: 'Fila vart ikkje lesen. Sjå etter om det er rett fil; ei planfil for eit heilt år er langt under 1 MB.',
    en: 'The file was not read. Check that it is the right one; a plan file for a whole year is far below 1 MB.',
  },

  'error.document.not-utf8.title': { nb: 'Filen er ikke en planfil', nn: 'Fila er ikkje ei planfil', en: 'The file is not a plan file' },
  'error.document.not-utf8.detail': {
    nb: '{file} er ikke tekst i UTF-8.',
    nn: '{file} er ikkje tekst i UTF-8.',
    en: '{file} is not text in UTF-8.',
  },
  'error.document.not-utf8.advice': {
    nb: 'Velg en fil som slutter på .vaktbalanse.json, eller lagre den på nytt som UTF-8.',
    nn: 'Vel ei fil som sluttar på .vaktbalanse.json, eller lagre ho på nytt som UTF-8.',
    en: 'Choose a file that ends in .vaktbalanse.json, or save it again as UTF-8.',
  },
  'error.document.not-json.title': { nb: 'Filen er ikke gyldig JSON', nn: 'Fila er ikkje gyldig JSON', en: 'The file is not valid JSON' },
  'error.document.not-json.detail': {
    nb: '{file}, linje {line}, tegn {column}: {problem}.',
    nn: '{file}, linje {line}, teikn {column}: {problem}.',
    en: '{file}, line {line}, column {column}: {problem}.',
  },
  'error.document.not-json.advice': {
    nb: 'Rett filen på dette stedet, eller lagre den på nytt fra Vaktbalanse.',
    nn: 'Rett fila på denne staden, eller lagre ho på nytt frå Vaktbalanse.',
    en: 'Correct the file at this place, or save it again from Vaktbalanse.',
  },
  'error.document.too-deep.title': { nb: 'Filen er ikke en planfil', nn: 'Fila er ikkje ei planfil', en: 'The file is not a plan file' },
  'error.document.too-deep.detail': {
    nb: '{file} har mer enn {limit} nivåer inne i hverandre. En planfil har seks.',
    nn: '{file} har meir enn {limit} nivå inne i kvarandre. Ei planfil har seks.',
    en: '{file} is nested more than {limit} levels deep. A plan file has six.',
  },
  'error.document.too-deep.advice': {
    nb: 'Se etter om det er riktig fil.',
    nn: 'Sjå etter om det er rett fil.',
    en: 'Check that it is the right file.',
  },
  'error.document.invalid.title': { nb: 'Planfilen har en feil', nn: 'Planfila har ein feil', en: 'The plan file has an error' },
  'error.document.invalid.detail': {
    nb: '{file}: {path}: {found}. Godtatt: {accepted}.{more, plural, =0 {} one { Én feil til.} other { # feil til.}}',
    nn: '{file}: {path}: {found}. Godteke: {accepted}.{more, plural, =0 {} one { Éin feil til.} other { # feil til.}}',
    en: '{file}: {path}: {found}. Accepted: {accepted}.{more, plural, =0 {} one { One more error.} other { # more errors.}}',
  },
  'error.document.invalid.advice': {
    nb: 'Rett filen på dette stedet og prøv igjen. Ingenting er hentet inn, og alt du hadde fra før, er som det var.',
    nn: 'Rett fila på denne staden og prøv igjen. Ingenting er henta inn, og alt du hadde frå før, er som det var.',
    en: 'Correct the file at this place and try again. Nothing was imported, and everything you had is as it was.',
  },

  'error.plan.not-found.title': { nb: 'Planen finnes ikke', nn: 'Planen finst ikkje', en: 'The plan does not exist' },
  'error.plan.not-found.detail': {
    nb: 'Fant ingen plan med nummer {planId}.',
    nn: 'Fann ingen plan med nummer {planId}.',
    en: 'There is no plan with the number {planId}.',
  },
  'error.plan.not-found.advice': {
    nb: 'Den kan være slettet i et annet vindu. Gå til listen over avdelinger.',
    nn: 'Han kan vere sletta i eit anna vindauge. Gå til lista over avdelingar.',
    en: 'It may have been deleted in another window. Go to the list of departments.',
  },
  'error.plan.conflict.title': { nb: 'Planen er endret et annet sted', nn: 'Planen er endra ein annan stad', en: 'The plan was changed elsewhere' },
  'error.plan.conflict.detail': {
    nb: 'Du arbeidet på utgave {expected}, men planen er nå på utgave {actual}.',
    nn: 'Du arbeidde på utgåve {expected}, men planen er no på utgåve {actual}.',
    en: 'You worked on revision {expected}, but the plan is now at revision {actual}.',
  },
  'error.plan.conflict.advice': {
    nb: 'Den nye utgaven blir hentet. Se over, og gjør endringen en gang til hvis den fortsatt trengs.',
    nn: 'Den nye utgåva blir henta. Sjå over, og gjer endringa ein gong til om ho framleis trengst.',
    en: 'The new revision is being fetched. Look it over, and make the change again if it is still needed.',
  },
  'error.version.not-found.title': { nb: 'Versjonen finnes ikke', nn: 'Versjonen finst ikkje', en: 'The version is not there' },
  'error.version.not-found.detail': {
    nb: 'Planen har ingen versjon med id {versionId}.',
    nn: 'Planen har ingen versjon med id {versionId}.',
    en: 'The plan has no version with the id {versionId}.',
  },
  'error.version.not-found.advice': {
    nb: 'Den kan være slettet i et annet vindu. Se i listen over versjoner.',
    nn: 'Han kan vere sletta i eit anna vindauge. Sjå i lista over versjonar.',
    en: 'It may have been deleted in another window. Look in the list of versions.',
  },
  'error.version.locked.title': { nb: 'Versjonen er låst', nn: 'Versjonen er låst', en: 'The version is locked' },
  'error.version.locked.detail': {
    nb: '{count, plural, one {«{name}» er låst} other {«{name}» og flere, # i alt, er låst}}, fordi noen har drøftet eller vedtatt det som står der. Ingenting er slettet.',
    nn: '{count, plural, one {«{name}» er låst} other {«{name}» og fleire, # i alt, er låste}}, fordi nokon har drøfta eller vedteke det som står der. Ingenting er sletta.',
    en: '{count, plural, one {"{name}" is locked} other {"{name}" and more, # in all, are locked}}, because somebody has discussed or decided what it says. Nothing has been deleted.',
  },
  'error.version.locked.advice': {
    nb: 'Behold den. Hvis den likevel skal bort, må du si uttrykkelig at låste versjoner også skal slettes.',
    nn: 'Ta vare på han. Skal han likevel bort, må du seie uttrykkjeleg at låste versjonar òg skal slettast.',
    en: 'Keep it. If it must go all the same, you have to say expressly that locked versions are to be deleted too.',
  },
  'error.plan.nothing-to-undo.title': { nb: 'Ingenting å angre', nn: 'Ingenting å angre', en: 'Nothing to undo' },
  'error.plan.nothing-to-undo.detail': { nb: 'Planen er som da den ble laget.', nn: 'Planen er som då han vart laga.', en: 'The plan is as it was made.' },
  'error.plan.nothing-to-undo.advice': { nb: 'Du kan arbeide videre.', nn: 'Du kan arbeide vidare.', en: 'You can go on working.' },
  'error.plan.nothing-to-redo.title': { nb: 'Ingenting å gjøre om', nn: 'Ingenting å gjere om', en: 'Nothing to redo' },
  'error.plan.nothing-to-redo.detail': {
    nb: 'Det siste du gjorde, er ikke angret.',
    nn: 'Det siste du gjorde, er ikkje angra.',
    en: 'The last thing you did has not been undone.',
  },
  'error.plan.nothing-to-redo.advice': { nb: 'Du kan arbeide videre.', nn: 'Du kan arbeide vidare.', en: 'You can go on working.' },
  'error.finding.not-found.title': { nb: 'Dette funnet finnes ikke', nn: 'Dette funnet finst ikkje', en: 'The finding does not exist' },
  'error.finding.not-found.detail': {
    nb: 'Det er ikke noe funn av {rule} på linje {line}, dag {day}.',
    nn: 'Det er ikkje noko funn av {rule} på linje {line}, dag {day}.',
    en: 'The plan has no finding {rule} on line {line}, day {day}.',
  },
  'error.finding.not-found.advice': {
    nb: 'Kanskje er planen endret i mellomtiden. Se i listen over funn på nytt.',
    nn: 'Kanskje er planen endra i mellomtida. Sjå i lista over funn på nytt.',
    en: 'Perhaps the plan has changed in the meantime. Look at the list of findings again.',
  },

  'error.command.invalid.title': { nb: 'Endringen passer ikke til planen', nn: 'Endringa passar ikkje til planen', en: 'The change does not fit the plan' },
  'error.command.invalid.detail': {
    nb: '{path}: {found}. Godtatt: {accepted}.',
    nn: '{path}: {found}. Godteke: {accepted}.',
    en: '{path}: {found}. Accepted: {accepted}.',
  },
  'error.command.invalid.advice': {
    nb: 'Planen er som før. Rett verdien og prøv igjen.',
    nn: 'Planen er som før. Rett verdien og prøv igjen.',
    en: 'The plan is as before. Correct the value and try again.',
  },
  'error.department.not-found.title': { nb: 'Avdelingen finnes ikke', nn: 'Avdelinga finst ikkje', en: 'The department does not exist' },
  'error.department.not-found.detail': {
    nb: 'Fant ingen avdeling med nummer {departmentId}.',
    nn: 'Fann inga avdeling med nummer {departmentId}.',
    en: 'There is no department with the number {departmentId}.',
  },
  'error.department.not-found.advice': {
    nb: 'Den kan være slettet i et annet vindu. Gå til listen over avdelinger.',
    nn: 'Ho kan vere sletta i eit anna vindauge. Gå til lista over avdelingar.',
    en: 'It may have been deleted in another window. Go to the list of departments.',
  },

  'error.database.newer.title': {
    nb: 'Datafilen er fra et nyere program',
    nn: 'Datafila er frå eit nyare program',
    en: 'The data file is from a newer program',
  },
  'error.database.newer.detail': {
    nb: '{file} har versjon {version}. Dette programmet kan lese til og med versjon {supported}.',
    nn: '{file} har versjon {version}. Dette programmet kan lese til og med versjon {supported}.',
    en: '{file} has version {version}. This program can read up to version {supported}.',
  },
  'error.database.newer.advice': {
    nb: 'Filen er ikke rørt. Installer den nyeste versjonen av Vaktbalanse, og åpne filen der.',
    nn: 'Fila er ikkje rørt. Installer den nyaste versjonen av Vaktbalanse, og opne fila der.',
    en: 'The file was not touched. Install the newest version of Vaktbalanse and open the file there.',
  },
  'error.database.corrupt.title': { nb: 'Datafilen er skadet', nn: 'Datafila er skadd', en: 'The data file is damaged' },
  'error.database.corrupt.detail': { nb: '{file}: {problem}', nn: '{file}: {problem}', en: '{file}: {problem}' },
  'error.database.corrupt.advice': {
    nb: 'Filen er ikke rørt. Ta vare på den, og åpne den siste sikkerhetskopien, som ligger i samme mappe.',
    nn: 'Fila er ikkje rørt. Ta vare på ho, og opne den siste tryggingskopien, som ligg i same mappe.',
    en: 'The file was not touched. Keep it, and open the latest backup, which is in the same folder.',
  },
  'error.database.not-ours.title': {
    nb: 'Filen er ikke en datafil fra Vaktbalanse',
    nn: 'Fila er ikkje ei datafil frå Vaktbalanse',
    en: 'The file is not a data file of Vaktbalanse',
  },
  'error.database.not-ours.detail': {
    nb: '{file} hører til et annet program.',
    nn: '{file} høyrer til eit anna program.',
    en: '{file} belongs to another program.',
  },
  'error.database.not-ours.advice': {
    nb: 'Filen er ikke rørt. Velg en annen fil, eller la programmet lage en ny.',
    nn: 'Fila er ikkje rørt. Vel ei anna fil, eller la programmet lage ei ny.',
    en: 'The file was not touched. Choose another file, or let the program make a new one.',
  },
  'error.database.locked.title': { nb: 'Datafilen er i bruk', nn: 'Datafila er i bruk', en: 'The data file is in use' },
  'error.database.locked.detail': {
    nb: 'Et annet program skriver til {file}.',
    nn: 'Eit anna program skriv til {file}.',
    en: 'Another program is writing to {file}.',
  },
  'error.database.locked.advice': {
    nb: 'Lukk det andre vinduet, eller vent litt og prøv igjen. Det du skrev, står fortsatt på skjermen.',
    nn: 'Lukk det andre vindauget, eller vent litt og prøv igjen. Det du skreiv, står framleis på skjermen.',
    en: 'Close the other window, or wait a little and try again. What you typed is still on the screen.',
  },
  'error.database.full.title': { nb: 'Disken er full', nn: 'Disken er full', en: 'The disk is full' },
  'error.database.full.detail': {
    nb: 'Det er ikke plass til å lagre i {file}.',
    nn: 'Det er ikkje plass til å lagre i {file}.',
    en: 'There is no room to save in {file}.',
  },
  'error.database.full.advice': {
    nb: 'Frigjør plass på disken og prøv igjen. Alt som var lagret før, er trygt.',
    nn: 'Frigjer plass på disken og prøv igjen. Alt som var lagra før, er trygt.',
    en: 'Free some space and try again. Everything saved before is safe.',
  },
  'error.database.migration-failed.title': {
    nb: 'Datafilen kunne ikke oppgraderes',
    nn: 'Datafila kunne ikkje oppgraderast',
    en: 'The data file could not be upgraded',
  },
  'error.database.migration-failed.detail': { nb: '{file}: {problem}', nn: '{file}: {problem}', en: '{file}: {problem}' },
  'error.database.migration-failed.advice': {
    nb: 'En kopi fra før oppgraderingen ligger i {backup}. Den kan åpnes med forrige versjon av programmet.',
    nn: 'Ein kopi frå før oppgraderinga ligg i {backup}. Han kan opnast med førre versjon av programmet.',
    en: 'A copy from before the upgrade is in {backup}. The previous version of the program can open it.',
  },
  'error.reference.not-found.title': { nb: 'Tallene finnes ikke', nn: 'Tala finst ikkje', en: 'The figures do not exist' },
  'error.reference.not-found.detail': {
    nb: 'Fant ingen publiserte tall for {reference}.',
    nn: 'Fann ingen publiserte tal for {reference}.',
    en: 'There are no published figures for {reference}.',
  },
  'error.reference.not-found.advice': {
    nb: 'Velg en kommune fra listen.',
    nn: 'Vel ein kommune frå lista.',
    en: 'Choose a municipality from the list.',
  },
  'error.export.failed.title': { nb: 'Filen ble ikke laget', nn: 'Fila vart ikkje laga', en: 'The file was not made' },
  'error.export.failed.detail': { nb: '{problem}', nn: '{problem}', en: '{problem}' },
  'error.export.failed.advice': {
    nb: 'Planen er trygg. Prøv igjen, eller velg et annet format.',
    nn: 'Planen er trygg. Prøv igjen, eller vel eit anna format.',
    en: 'The plan is safe. Try again, or choose another format.',
  },
  'error.report.failed.title': { nb: 'Rapporten ble ikke laget', nn: 'Rapporten vart ikkje laga', en: 'The report was not made' },
  'error.report.failed.detail': { nb: '{problem}', nn: '{problem}', en: '{problem}' },
  'error.report.failed.advice': {
    nb: 'Planen er trygg. Prøv igjen, eller velg en annen rapport.',
    nn: 'Planen er trygg. Prøv igjen, eller vel ein annan rapport.',
    en: 'The plan is safe. Try again, or choose another report.',
  },
  'error.host.unreachable.title': { nb: 'Får ikke kontakt med programmet', nn: 'Får ikkje kontakt med programmet', en: 'Cannot reach the program' },
  'error.host.unreachable.detail': {
    nb: 'Vinduet får ikke svar fra programmet på denne maskinen. {problem}',
    nn: 'Vindauget får ikkje svar frå programmet på denne maskina. {problem}',
    en: 'The window gets no answer from the program on this machine. {problem}',
  },
  'error.host.unreachable.advice': {
    nb: 'Start programmet på nytt. Alt som er bekreftet lagret, er trygt.',
    nn: 'Start programmet på nytt. Alt som er stadfesta lagra, er trygt.',
    en: 'Start the program again. Everything confirmed as saved is safe.',
  },
  'error.host.refused.title': { nb: 'Forespørselen ble avvist', nn: 'Førespurnaden vart avvist', en: 'The request was refused' },
  'error.host.refused.detail': {
    nb: 'Programmet svarer bare vinduer som det selv har åpnet. {problem}',
    nn: 'Programmet svarar berre vindauge som det sjølv har opna. {problem}',
    en: 'The program answers only windows that it opened itself. {problem}',
  },
  'error.host.refused.advice': {
    nb: 'Lukk dette vinduet og start programmet på nytt.',
    nn: 'Lukk dette vindauget og start programmet på nytt.',
    en: 'Close this window and start the program again.',
  },
});
