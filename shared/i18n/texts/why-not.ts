import { defineTexts } from '../define-texts.ts';

/** Why no rota covers the demand; see describe-why-not.ts. */
export const whyNotTexts = defineTexts({
  'cli.why.summary': {
    nb: 'hvorfor ingen turnus dekker behovet: det som ikke går sammen, og hva som åpner',
    nn: 'kvifor ingen turnus dekkjer behovet: det som ikkje går saman, og kva som opnar',
    en: 'why no rota covers the demand: what cannot be together, and what opens it',
  },
  'why.option.seconds': {
    where: 'Help of an option',
    nb: 'sekunder for hvert spørsmål til beregningen',
    nn: 'sekund for kvart spørsmål til utrekninga',
    en: 'seconds for each question to the engine',
  },
  'why.title': { where: 'Heading', nb: 'Hvorfor går det ikke opp?', nn: 'Kvifor går det ikkje opp?', en: 'Why does it not work out?' },
  'why.ask': { where: 'Button', nb: 'Finn ut hvorfor', nn: 'Finn ut kvifor', en: 'Find out why' },
  'why.again': { where: 'Button', nb: 'Undersøk på nytt', nn: 'Undersøk på nytt', en: 'Look again' },
  'why.intro': {
    nb: 'Leter etter det minste settet av behov, stillinger, regler, faste celler og viktige ønsker som ikke kan oppfylles samtidig. Det som står i cellene nå, har ingenting å si, bortsett fra faste celler.',
    nn: 'Leitar etter det minste settet av behov, stillingar, reglar, faste celler og viktige ønske som ikkje kan oppfyllast samtidig. Det som står i cellene no, har ingenting å seie, bortsett frå faste celler.',
    en: 'Looks for the smallest set of demand, positions, rules, pinned cells and important wishes that cannot all be met. What the cells hold now does not matter, except pinned ones.',
  },
  'why.working': { nb: 'Undersøker. Det kan ta et halvt minutt.', nn: 'Undersøkjer. Det kan ta eit halvt minutt.', en: 'Looking. It may take half a minute.' },
  'why.stale': { where: 'The plan has changed since', nb: 'Planen er endret siden.', nn: 'Planen er endra sidan.', en: 'The plan has changed since.' },
  'why.possible': {
    nb: 'Det finnes en lovlig turnus som dekker hele behovet. En er funnet.',
    nn: 'Det finst ein lovleg turnus som dekkjer heile behovet. Ein er funnen.',
    en: 'There is a lawful rota that covers all of the demand. One was found.',
  },
  'why.unknown': {
    nb: 'Ikke funnet innenfor tiden: verken en turnus som dekker behovet eller et bevis på at ingen gjør det.',
    nn: 'Ikkje funne innanfor tida: verken ein turnus som dekkjer behovet eller eit prov på at ingen gjer det.',
    en: 'Not found within the time: neither a rota that covers the demand nor a proof that there is none.',
  },
  'why.impossible.people': {
    nb: 'Bevist: Ingen lovlig turnus dekker alt som er ønsket. Dette kan ikke oppfylles samtidig:',
    nn: 'Prova: Ingen lovleg turnus dekkjer alt som er ønskt. Dette kan ikkje oppfyllast samtidig:',
    en: 'Proven: no lawful rota covers all that is wanted. These cannot be met together:',
  },
  'why.impossible.minimum': {
    nb: 'Bevist: Ingen lovlig turnus når minstebemanningen. Dette kan ikke oppfylles samtidig:',
    nn: 'Prova: Ingen lovleg turnus når minstebemanninga. Dette kan ikkje oppfyllast samtidig:',
    en: 'Proven: no lawful rota reaches the minimum staffing. These cannot be met together:',
  },
  'why.smallest': {
    nb: 'Settet er det minste: Uten en av dem går resten opp.',
    nn: 'Settet er det minste: Utan éin av dei går resten opp.',
    en: 'The set is the smallest: without any one of them the rest works out.',
  },
  'why.not-smallest': {
    nb: 'Beviset trenger alle disse. Om resten går opp uten en av dem, er ikke bevist.',
    nn: 'Provet treng alle desse. Om resten går opp utan éin av dei, er ikkje prova.',
    en: 'The proof needs all of these. Whether the rest works out without one of them is not proven.',
  },
  'why.by-bound': {
    nb: 'Planen er for stor for en modell av hver vakt; beviset bygger på timer, helger, koder, dager og fravær alene.',
    nn: 'Planen er for stor for ein modell av kvar vakt; provet byggjer på timar, helger, kodar, dagar og fråvær åleine.',
    en: 'The plan is too large for a model of every shift; the proof rests on hours, weekends, codes, days and absence alone.',
  },
  'why.none-alone': {
    nb: 'Ingen av dem er nok alene: Det finnes flere konflikter.',
    nn: 'Ingen av dei er nok åleine: Det finst fleire konfliktar.',
    en: 'None of them is enough alone: there are more conflicts.',
  },
  'why.alone.opens': { where: 'What giving up one cause does', nb: 'åpner alene', nn: 'opnar åleine', en: 'opens it alone' },
  'why.alone.not-enough': { nb: 'ikke nok alene', nn: 'ikkje nok åleine', en: 'not enough alone' },
  'why.alone.unknown': { nb: 'uvisst om den er nok alene', nn: 'uvisst om han er nok åleine', en: 'not known whether it is enough alone' },
  'why.line': { where: 'One cause in the answer of the command line', nb: '{cause} – {alone}', nn: '{cause} – {alone}', en: '{cause} – {alone}' },

  'why.cause.demand': { where: 'A row of the demand', nb: 'Behovet {row}', nn: 'Behovet {row}', en: 'The demand {row}' },
  'why.cause.competence': {
    where: 'The competence that a row of the demand asks for',
    nb: 'Kompetansekravet i behovet {row}',
    nn: 'Kompetansekravet i behovet {row}',
    en: 'The competence asked for in the demand {row}',
  },
  'why.cause.weekends': { nb: 'Helg hver {every}. uke for {lines}', nn: 'Helg kvar {every}. veke for {lines}', en: 'Every weekend number {every} for {lines}' },
  'why.cause.no-weekends': { nb: 'Ingen helger for {lines}', nn: 'Ingen helger for {lines}', en: 'No weekends for {lines}' },
  'why.cause.hours': { nb: 'Timene i stillingene ({lines})', nn: 'Timane i stillingane ({lines})', en: 'The hours of the positions ({lines})' },
  'why.cause.codes': { nb: 'Vaktkodene som er tillatt for {lines}', nn: 'Vaktkodane som er tillatne for {lines}', en: 'The shift codes allowed for {lines}' },
  'why.cause.days': { nb: 'Ukedagene som er tillatt for {lines}', nn: 'Vekedagane som er tillatne for {lines}', en: 'The weekdays allowed for {lines}' },
  'why.cause.leave': { nb: 'Fraværet til {lines}', nn: 'Fråværet til {lines}', en: 'The absence of {lines}' },
  'why.cause.held': { nb: 'At stillingen {lines} holdes ledig', nn: 'At stillinga {lines} blir halden ledig', en: 'That the position {lines} is held vacant' },
  'why.cause.pins': { nb: 'Faste celler hos {lines}', nn: 'Faste celler hos {lines}', en: 'Pinned cells of {lines}' },
  'why.cause.wishes': { nb: 'Viktige ønsker fra {lines}', nn: 'Viktige ønske frå {lines}', en: 'Important wishes of {lines}' },
  'why.cause.rule': { where: 'A rule of working time', nb: 'Regelen om {rule}', nn: 'Regelen om {rule}', en: 'The rule on {rule}' },
  'why.lines.all': { nb: 'alle linjer', nn: 'alle linjer', en: 'all lines' },
  'why.lines.many': { nb: '{count} linjer', nn: '{count} linjer', en: '{count} lines' },
});
