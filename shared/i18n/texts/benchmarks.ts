import { defineTexts } from '../define-texts.ts';

/** What speaks against a comparison, and the words around numbers to compare with. */
export const benchmarksTexts = defineTexts({
  'compare.verdict.fair': { where: 'Beside a comparison', nb: 'sammenlignbart', nn: 'samanliknbart', en: 'comparable' },
  'compare.verdict.marked': { nb: 'med forbehold', nn: 'med atterhald', en: 'with reservations' },
  'compare.verdict.refused': { nb: 'ikke sammenlignbart', nn: 'ikkje samanliknbart', en: 'not comparable' },

  'compare.part.kitchen': { where: 'In a list of what a number holds', nb: 'kjøkken', nn: 'kjøken', en: 'kitchen' },
  'compare.part.laundry': { nb: 'vaskeri', nn: 'vaskeri', en: 'laundry' },
  'compare.part.home-care': { nb: 'hjemmetjeneste', nn: 'heimeteneste', en: 'home care' },
  'compare.part.doctors': { nb: 'leger', nn: 'legar', en: 'doctors' },
  'compare.part.leaders': { nb: 'ledere', nn: 'leiarar', en: 'leaders' },
  'compare.part.night': { nb: 'natt', nn: 'natt', en: 'nights' },
  'compare.part.substitutes': { nb: 'vikarer', nn: 'vikarar', en: 'substitutes' },
  'compare.state.in': { where: 'Whether a part is in a number', nb: 'med', nn: 'med', en: 'in' },
  'compare.state.out': { nb: 'ikke med', nn: 'ikkje med', en: 'not in' },
  'compare.state.unknown': { nb: 'vet ikke', nn: 'veit ikkje', en: 'not known' },

  'compare.measure.care-factor': { nb: 'Pleiefaktor (årsverk per plass)', nn: 'Pleiefaktor (årsverk per plass)', en: 'Care factor (FTE per place)' },
  'compare.measure.fte-per-user': { nb: 'Årsverk per bruker', nn: 'Årsverk per brukar', en: 'FTE per user' },
  'compare.measure.hours-per-resident-day': { nb: 'Pleietimer per beboer og døgn', nn: 'Pleietimar per bebuar og døgn', en: 'Care hours per resident and day' },
  'compare.measure.absence-percent': { nb: 'Sykefravær i prosent', nn: 'Sjukefråvær i prosent', en: 'Sick leave in per cent' },
  'compare.denominator.places': { nb: 'alle plasser', nn: 'alle plassar', en: 'all places' },
  'compare.denominator.occupied-places': { nb: 'plasser i bruk', nn: 'plassar i bruk', en: 'places in use' },
  'compare.denominator.unknown': { nb: 'vet ikke', nn: 'veit ikkje', en: 'not known' },
  'compare.formula.PF1': {
    where: 'Which of our own numbers is compared',
    nb: 'pleiefaktor, hele døgnet',
    nn: 'pleiefaktor, heile døgnet',
    en: 'care factor, day and night',
  },
  'compare.formula.PF2': { nb: 'pleiefaktor uten natt', nn: 'pleiefaktor utan natt', en: 'care factor without nights' },
  'compare.formula.PF3': {
    nb: 'pleiefaktor med ledere og andre faste stillinger',
    nn: 'pleiefaktor med leiarar og andre faste stillingar',
    en: 'care factor with leaders and other fixed positions',
  },
  'compare.formula.PF1o': { nb: 'pleiefaktor per plass i bruk', nn: 'pleiefaktor per plass i bruk', en: 'care factor per place in use' },
  'compare.formula.PF2o': {
    nb: 'pleiefaktor uten natt, per plass i bruk',
    nn: 'pleiefaktor utan natt, per plass i bruk',
    en: 'care factor without nights, per place in use',
  },
  'compare.formula.PF3o': {
    nb: 'pleiefaktor med ledere, per plass i bruk',
    nn: 'pleiefaktor med leiarar, per plass i bruk',
    en: 'care factor with leaders, per place in use',
  },
  'compare.formula.PF6': { nb: 'pleietimer per beboer og døgn', nn: 'pleietimar per bebuar og døgn', en: 'care hours per resident and day' },

  'compare.reason.measure': {
    where: 'Why a comparison is refused or marked',
    nb: 'De to tallene måler ikke det samme.',
    nn: 'Dei to tala måler ikkje det same.',
    en: 'The two numbers do not measure the same thing.',
  },
  'compare.reason.contains': {
    nb: 'Ingen pleiefaktor: tallet rommer {parts}, som ikke er pleie på avdelingen.',
    nn: 'Ingen pleiefaktor: talet rommar {parts}, som ikkje er pleie på avdelinga.',
    en: 'Not a care factor: the number holds {parts}, which is no care on the ward.',
  },
  'compare.reason.part-in-one': {
    nb: '{side, select, own {Med i vårt tall, ikke i det andre: {parts}.} other {Med i det andre tallet, ikke i vårt: {parts}.}}',
    nn: '{side, select, own {Med i talet vårt, ikkje i det andre: {parts}.} other {Med i det andre talet, ikkje i vårt: {parts}.}}',
    en: '{side, select, own {In our number, not in the other: {parts}.} other {In the other number, not in ours: {parts}.}}',
  },
  'compare.reason.denominator': {
    nb: 'Det ene tallet er delt på alle plasser, det andre på plasser i bruk.',
    nn: 'Det eine talet er delt på alle plassar, det andre på plassar i bruk.',
    en: 'One number is divided by all places, the other by places in use.',
  },
  'compare.reason.no-places': {
    nb: 'Denne tjenesten måles ikke per plass.',
    nn: 'Denne tenesta blir ikkje målt per plass.',
    en: 'This service is not measured by the place.',
  },
  'compare.reason.own-missing': {
    nb: 'Planen har ikke et slikt tall. Mangler plasser i bruk i oppsettet?',
    nn: 'Planen har ikkje eit slikt tal. Manglar plassar i bruk i oppsettet?',
    en: 'The plan has no such number. Are places in use missing in its set-up?',
  },
  'compare.reason.no-value': { nb: 'Tallet mangler.', nn: 'Talet manglar.', en: 'The number is missing.' },
  'compare.reason.sum-differs': {
    nb: 'Delene blir {sum}, men kilden oppgir {stated}. Sjekk kilden; tallet kan være utdatert eller gjelde noe annet.',
    nn: 'Delane blir {sum}, men kjelda oppgir {stated}. Sjekk kjelda; talet kan vere utdatert eller gjelde noko anna.',
    en: 'The parts make {sum}, but the source states {stated}. Check the source; the number may be out of date or mean something else.',
  },
  'compare.reason.part-unknown': {
    nb: 'Vi vet ikke om dette er med i begge: {parts}.',
    nn: 'Vi veit ikkje om dette er med i begge: {parts}.',
    en: 'Not known whether this is in both: {parts}.',
  },
  'compare.reason.denominator-unknown': {
    nb: 'Vi vet ikke om det er delt på alle plasser eller på plasser i bruk.',
    nn: 'Vi veit ikkje om det er delt på alle plassar eller på plassar i bruk.',
    en: 'Not known whether it is divided by all places or by places in use.',
  },
  'compare.reason.service': {
    nb: 'Gjelder en annen slags avdeling: {other}.',
    nn: 'Gjeld eit anna slag avdeling: {other}.',
    en: 'About another kind of department: {other}.',
  },
  'compare.reason.year': {
    nb: 'Fra {other}; planen gjelder {own}.',
    nn: 'Frå {other}; planen gjeld {own}.',
    en: 'From {other}; the plan is for {own}.',
  },
  'compare.reason.no-year': { nb: 'Året mangler.', nn: 'Året manglar.', en: 'The year is missing.' },
  'compare.reason.no-source': { nb: 'Kilden mangler.', nn: 'Kjelda manglar.', en: 'The source is missing.' },

  'cli.compare.distances': {
    where: 'Heading',
    nb: 'Avstand fra referansetall: {unit}',
    nn: 'Avstand frå referansetal: {unit}',
    en: 'Distance from reference numbers: {unit}',
  },
  'cli.compare.own': { where: 'Column head', nb: 'her', nn: 'her', en: 'here' },
  'cli.compare.reference': { where: 'Column head', nb: 'referanse', nn: 'referanse', en: 'reference' },
  'cli.compare.fte': { where: 'Column head', nb: 'årsverk', nn: 'årsverk', en: 'FTE' },
  'cli.compare.price': {
    nb: 'Ett årsverk koster {price} {from, select, plan {(planens kostnad i året delt på årsverk i turnus)} other {(oppgitt)}}.',
    nn: 'Eitt årsverk kostar {price} {from, select, plan {(kostnaden til planen i året delt på årsverk i turnus)} other {(oppgitt)}}.',
    en: 'One FTE costs {price} {from, select, plan {(the plan’s cost a year divided by FTE in the rota)} other {(stated)}}.',
  },
  'cli.compare.no-price': {
    nb: 'Ingen pris på ett årsverk: planen har ingen kostnad å regne av.',
    nn: 'Ingen pris på eitt årsverk: planen har ingen kostnad å rekne av.',
    en: 'No price of one FTE: the plan has no cost to work it out from.',
  },
  'cli.compare.both': {
    nb: '--db sammen med filer fra SSB: importer filene i appen, eller la --db være',
    nn: '--db saman med filer frå SSB: importer filene i appen, eller la --db vere',
    en: '--db together with files of Statistics Norway: import the files in the app, or leave out --db',
  },
  'cli.option.compare-db': {
    nb: 'datafil med importerte tall og egne referansetall',
    nn: 'datafil med importerte tal og eigne referansetal',
    en: 'database with imported figures and reference numbers of your own',
  },
  'cli.option.price': { nb: 'kroner for ett årsverk', nn: 'kroner for eitt årsverk', en: 'kroner for one FTE' },
});
