import { defineTexts } from '../define-texts.ts';

/**
 * What was found and what is accepted, inside the detail of an error: `$.lines[3].postion: ukjent nøkkel. Godtatt: …`.
 * Reached through the `@<key>` values of shared/errors/problem.ts.
 */
export const problemsTexts = defineTexts({
  'problem.found': { nb: 'fant {value}', nn: 'fann {value}', en: 'found {value}' },
  'problem.missing': { nb: 'mangler', nn: 'manglar', en: 'missing' },
  'problem.unknown-key': { nb: 'ukjent nøkkel', nn: 'ukjend nøkkel', en: 'unknown key' },
  'problem.duplicate-key': { nb: 'nøkkelen står to ganger', nn: 'nøkkelen står to gonger', en: 'the key is there twice' },
  'problem.found-list': { nb: 'fant en liste', nn: 'fann ei liste', en: 'found a list' },
  'problem.found-object': { nb: 'fant et objekt', nn: 'fann eit objekt', en: 'found an object' },
  'problem.count': { nb: 'fant {count}', nn: 'fann {count}', en: 'found {count}' },

  'problem.once': { nb: 'hver nøkkel én gang', nn: 'kvar nøkkel éin gong', en: 'each key once' },
  'problem.a-text': { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  'problem.a-number': { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  'problem.a-whole-number': { nb: 'et heltall', nn: 'eit heiltal', en: 'a whole number' },
  'problem.true-or-false': { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  'problem.a-list': { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  'problem.an-object': { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  'problem.at-least': { nb: '{limit} eller mer', nn: '{limit} eller meir', en: '{limit} or more' },
  'problem.more-than': { nb: 'mer enn {limit}', nn: 'meir enn {limit}', en: 'more than {limit}' },
  'problem.at-most': { nb: '{limit} eller mindre', nn: '{limit} eller mindre', en: '{limit} or less' },
  'problem.less-than': { nb: 'mindre enn {limit}', nn: 'mindre enn {limit}', en: 'less than {limit}' },
  'problem.between': { nb: 'et heltall fra {min} til {max}', nn: 'eit heiltal frå {min} til {max}', en: 'a whole number from {min} to {max}' },
  'problem.number-between': { nb: 'et tall fra {min} til {max}', nn: 'eit tal frå {min} til {max}', en: 'a number from {min} to {max}' },
  'problem.missing-code': { nb: 'koden {code} mangler', nn: 'koden {code} manglar', en: 'the code {code} is missing' },
  'problem.keep-context-code': {
    nb: 'en liste som beholder koden; ukene før planen bruker den',
    nn: 'ei liste som held på koden; vekene før planen bruker han',
    en: 'a list that keeps the code; the weeks before the plan use it',
  },
  'problem.only-10-12-4': {
    nb: 'bare i avtaler etter § 10-12 (4)',
    nn: 'berre i avtalar etter § 10-12 (4)',
    en: 'only in agreements under § 10-12 (4)',
  },
  'problem.a-reason': { nb: 'en grunn', nn: 'ein grunn', en: 'a reason' },
  'problem.text-at-least': {
    nb: '{limit, plural, one {minst ett tegn} other {minst # tegn}}',
    nn: '{limit, plural, one {minst eitt teikn} other {minst # teikn}}',
    en: '{limit, plural, one {at least one character} other {at least # characters}}',
  },
  'problem.text-at-most': {
    nb: '{limit, plural, one {høyst ett tegn} other {høyst # tegn}}',
    nn: '{limit, plural, one {høgst eitt teikn} other {høgst # teikn}}',
    en: '{limit, plural, one {at most one character} other {at most # characters}}',
  },
  'problem.list-at-least': { nb: 'minst {limit} i listen', nn: 'minst {limit} i lista', en: 'at least {limit} in the list' },
  'problem.list-at-most': { nb: 'høyst {limit} i listen', nn: 'høgst {limit} i lista', en: 'at most {limit} in the list' },
  'problem.exactly': { nb: 'nøyaktig {wanted}', nn: 'nøyaktig {wanted}', en: 'exactly {wanted}' },

  'problem.date': {
    nb: 'en dato som finnes, skrevet ÅÅÅÅ-MM-DD',
    nn: 'ein dato som finst, skriven ÅÅÅÅ-MM-DD',
    en: 'a date that exists, written YYYY-MM-DD',
  },
  'problem.date-time': {
    nb: 'dato og klokkeslett, skrevet ÅÅÅÅ-MM-DDTTT:MM',
    nn: 'dato og klokkeslett, skrive ÅÅÅÅ-MM-DDTTT:MM',
    en: 'a date and a time of day, written YYYY-MM-DDTHH:MM',
  },
  'problem.no-profile-overlap': {
    nb: 'en dato utenom {name} ({from} til {to}); to perioder kan ikke ha samme dato',
    nn: 'ein dato utanom {name} ({from} til {to}); to periodar kan ikkje ha same dato',
    en: 'a date outside {name} ({from} to {to}); no two profiles share a date',
  },
  'problem.no-rows-when-closed': {
    nb: 'en periode som ikke er stengt; når avdelingen er stengt, ønskes ingen',
    nn: 'ein periode som ikkje er stengd; når avdelinga er stengd, er det ikkje behov for nokon',
    en: 'a profile that is not closed; where the department is closed, nobody is wanted',
  },
  'problem.another-plan': { nb: 'en annen plan', nn: 'ein annan plan', en: 'another plan' },
  'problem.plan-of-same-weeks': {
    nb: 'en plan av samme slag med samme første mandag og like mange uker, som ikke er rullerende',
    nn: 'ein plan av same slag med same første måndag og like mange veker, som ikkje er rullerande',
    en: 'a plan of the same kind with the same first Monday and as many weeks, which does not roll',
  },
  'problem.line-not-shared': {
    nb: 'en linje som ikke følger en annen plan fra før',
    nn: 'ei linje som ikkje følgjer ein annan plan frå før',
    en: 'a line that does not follow another plan already',
  },
  'problem.only-own-lines': {
    nb: 'bare når hver linje er én stilling; ikke i en rullerende turnus, der alle går gjennom alle linjene',
    nn: 'berre når kvar linje er éi stilling; ikkje i ein rullerande turnus, der alle går gjennom alle linjene',
    en: 'only where each line is one position; not in a rolling rota, where everybody walks through all lines',
  },
  'problem.only-with-line': {
    nb: 'bare sammen med line',
    nn: 'berre saman med line',
    en: 'only together with line',
  },
  'problem.clock': { nb: 'et klokkeslett fra 00:00 til 23:59', nn: 'eit klokkeslett frå 00:00 til 23:59', en: 'a time of day from 00:00 to 23:59' },
  'problem.code': {
    nb: 'en kode uten mellomrom, ikke bare en strek',
    nn: 'ein kode utan mellomrom, ikkje berre ein strek',
    en: 'a code without spaces, not just a dash',
  },
  'problem.id': { nb: 'en annen id', nn: 'ein annan id', en: 'another id' },
  'problem.kebab': {
    nb: 'små bokstaver a–z med bindestreker, som annual-leave',
    nn: 'små bokstavar a–z med bindestrekar, som annual-leave',
    en: 'small letters a–z with hyphens, such as annual-leave',
  },
  'problem.municipality-code': { nb: 'fire siffer', nn: 'fire siffer', en: 'four digits' },
  'problem.monday': { nb: 'en mandag', nn: 'ein måndag', en: 'a Monday' },
  'problem.rotation-only-in-cycles': {
    nb: 'ingen rotasjon i en kalenderplan; bare når kind er cycle',
    nn: 'ingen rotasjon i ein kalenderplan; berre når kind er cycle',
    en: 'no rotation in a calendar rota; only when kind is cycle',
  },
  'problem.unique': {
    nb: 'en verdi som ikke står i listen fra før',
    nn: 'ein verdi som ikkje står i lista frå før',
    en: 'a value that is not in the list already',
  },
  'problem.shorter-than-shift': {
    nb: 'mindre enn de {minutes} minuttene i vakta',
    nn: 'mindre enn dei {minutes} minutta i vakta',
    en: 'less than the {minutes} minutes of the shift',
  },
  'problem.at-most-people': {
    nb: 'høyst {people}, som er antall personer i raden',
    nn: 'høgst {people}, som er talet på personar i rada',
    en: 'at most {people}, the people of the row',
  },
  'problem.dates-only-in-calendar': {
    nb: 'ingen datoer i en grunnturnus; bare når period.kind er calendar',
    nn: 'ingen datoar i ein grunnturnus; berre når period.kind er calendar',
    en: 'no dates in a base rota; only when period.kind is calendar',
  },
  'problem.not-before': { nb: 'tidligst {date}', nn: 'tidlegast {date}', en: '{date} or later' },
  'problem.seven-codes': {
    nb: 'sju koder, mandag til søndag, med mellomrom mellom og - for ingenting',
    nn: 'sju kodar, måndag til søndag, med mellomrom mellom og - for ingenting',
    en: 'seven codes, Monday to Sunday, separated by spaces, - for nothing',
  },
  'problem.nothing': { nb: 'ingen', nn: 'ingen', en: 'none' },
  'problem.line-ids': { nb: 'id-en til en linje i planen: {ids}', nn: 'id-en til ei linje i planen: {ids}', en: 'the id of a line of the plan: {ids}' },
  'problem.all-or-line-ids': {
    nb: '"all" eller en liste med linje-id-er',
    nn: '"all" eller ei liste med linje-id-ar',
    en: '"all" or a list of line ids',
  },
  'problem.agreement-ids': { nb: 'id-en til en avtale i planen', nn: 'id-en til ein avtale i planen', en: 'the id of an agreement of the plan' },
  'problem.agreement-with-line-list': {
    nb: 'en avtale som har en liste med linjer',
    nn: 'ein avtale som har ei liste med linjer',
    en: 'an agreement with a list of lines',
  },
  'problem.unknown-cell-text': {
    nb: 'en tekst som ikke er en vaktkode, uten mellomrom rundt; vaktkoder skrives i weeks',
    nn: 'ein tekst som ikkje er ein vaktkode, utan mellomrom rundt; vaktkodar skriv ein i weeks',
    en: 'a text that is no shift code, without spaces around it; shift codes are written in weeks',
  },
  'problem.free-cell': {
    nb: 'en dag der weeks har -, og som ikke er nevnt før',
    nn: 'ein dag der weeks har -, og som ikkje er nemnd før',
    en: 'a day where weeks has -, not mentioned before',
  },

  'problem.json-end': { nb: 'teksten slutter midt i', nn: 'teksten sluttar midt i', en: 'the text ends in the middle' },
  'problem.json-character': { nb: 'uventet tegn {character}', nn: 'uventa teikn {character}', en: 'unexpected character {character}' },
  'problem.json-string': {
    nb: 'en tekst i anførselstegn som ikke er avsluttet, eller som har ugyldige tegn',
    nn: 'ein tekst i hermeteikn som ikkje er avslutta, eller som har ugyldige teikn',
    en: 'a quoted text that is not closed or holds invalid characters',
  },
  'problem.json-number': { nb: 'et tall som ikke er skrevet riktig', nn: 'eit tal som ikkje er rett skrive', en: 'a number that is not written correctly' },
  'problem.json-trailing': {
    nb: 'mer tekst etter at dokumentet er slutt',
    nn: 'meir tekst etter at dokumentet er slutt',
    en: 'more text after the end of the document',
  },
  'problem.base64': { nb: 'bytene i en fil, som base64', nn: 'bytane i ei fil, som base64', en: 'the bytes of a file, as base64' },
});
