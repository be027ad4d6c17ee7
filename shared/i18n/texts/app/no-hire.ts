import { defineTexts } from '../../define-texts.ts';

/** A year in which nobody is hired for the first absence. */
export const noHireTexts = defineTexts({
  'no-hire.title': { where: 'Section', nb: 'Ikke innleie ved første fravær', nn: 'Ikkje innleige ved første fråvær', en: 'No hiring at the first absence' },
  'no-hire.intro': {
    nb: 'Den første som er borte fra en dag, kveld eller natt, blir ikke erstattet. Alle andre blir det, og langtidsfravær alltid. Skriv avdelingens eget fravær, så ser du hva regelen betyr i et år.',
    nn: 'Den første som er borte frå ein dag, kveld eller natt, blir ikkje erstatta. Alle andre blir det, og langtidsfråvær alltid. Skriv fråværet i avdelinga, så ser du kva regelen har å seie i eit år.',
    en: 'The first to be away from a day, evening or night is not replaced. All others are, and long absence always. Write the absence of your own department and see what the rule means in a year.',
  },
  'no-hire.shortWeekday': { where: 'Field', nb: 'Korttidsfravær ukedag, %', nn: 'Korttidsfråvær vekedag, %', en: 'Short absence on weekdays, %' },
  'no-hire.shortWeekend': { where: 'Field', nb: 'Korttidsfravær helg, %', nn: 'Korttidsfråvær helg, %', en: 'Short absence at weekends, %' },
  'no-hire.longWeekday': { where: 'Field', nb: 'Langtidsfravær ukedag, %', nn: 'Langtidsfråvær vekedag, %', en: 'Long absence on weekdays, %' },
  'no-hire.longWeekend': { where: 'Field', nb: 'Langtidsfravær helg, %', nn: 'Langtidsfråvær helg, %', en: 'Long absence at weekends, %' },
  'no-hire.at-floor': {
    where: 'Check box',
    nb: 'Lei inn likevel når minstebemanning eller kompetanse ellers ville bli brutt',
    nn: 'Lei inn likevel når minstebemanning eller kompetanse elles ville bli broten',
    en: 'Hire all the same where the staffing floor or a competence would otherwise be broken',
  },
  'no-hire.nothing-typed': {
    nb: 'Skriv korttidsfraværet først. Skiller du ikke mellom ukedag og helg, holder det med ett tall.',
    nn: 'Skriv korttidsfråværet først. Skil du ikkje mellom vekedag og helg, held det med eitt tal.',
    en: 'Write the short absence first. If you do not tell weekdays from weekends, one number is enough.',
  },
  'no-hire.lead': {
    nb: 'I et vanlig år blir om lag {open} vakter stående åpne, og om lag {floor} dager, kvelder eller netter havner under minstebemanningen.',
    nn: 'I eit vanleg år blir om lag {open} vakter ståande opne, og om lag {floor} dagar, kveldar eller netter hamnar under minstebemanninga.',
    en: 'In an ordinary year about {open} shifts are left open, and about {floor} days, evenings or nights fall below the staffing floor.',
  },
  'no-hire.lead-saved': { where: '{saved} with its unit', nb: 'Du sparer om lag {saved}.', nn: 'Du sparer om lag {saved}.', en: 'You save about {saved}.' },
  'no-hire.table': { where: 'Name of a table', nb: 'Et år med regelen', nn: 'Eit år med regelen', en: 'A year with the rule' },
  'no-hire.col.what': { where: 'Column', nb: 'I et år', nn: 'I eit år', en: 'In a year' },
  'no-hire.col.middle': { where: 'Column', nb: 'Midt i', nn: 'Midt i', en: 'In the middle' },
  'no-hire.col.between': { where: 'Column', nb: 'Fire av fem år', nn: 'Fire av fem år', en: 'Four of five years' },
  'no-hire.between': { nb: '{low} til {high}', nn: '{low} til {high}', en: '{low} to {high}' },
  'no-hire.absent': { where: 'Row', nb: 'Vakter med fravær', nn: 'Vakter med fråvær', en: 'Shifts somebody is away from' },
  'no-hire.hired': { where: 'Row', nb: 'Innleide vakter', nn: 'Innleigde vakter', en: 'Shifts hired for' },
  'no-hire.short-hours': { where: 'Row', nb: 'Timer under behovet', nn: 'Timar under behovet', en: 'Hours below the demand' },
  'no-hire.competence-hours': { where: 'Row', nb: 'Timer uten kompetansen', nn: 'Timar utan kompetansen', en: 'Hours without the competence' },
  'no-hire.below-floor': { where: 'Row and column', nb: 'Under minstebemanning', nn: 'Under minstebemanning', en: 'Below the floor' },
  'no-hire.saved': { where: 'Row', nb: 'Spart innleie', nn: 'Spart innleige', en: 'Hire saved' },
  'no-hire.parts': { where: 'Name of a table', nb: 'Hvor det merkes', nn: 'Kvar det merkast', en: 'Where it is felt' },
  'no-hire.col.part': { where: 'Column', nb: 'Del av døgnet', nn: 'Del av døgnet', en: 'Part of the day' },
  'no-hire.col.open': { where: 'Column', nb: 'Åpne vakter', nn: 'Opne vakter', en: 'Open shifts' },
  'no-hire.weekday': { nb: 'ukedag', nn: 'vekedag', en: 'weekdays' },
  'no-hire.weekend': { nb: 'helg', nn: 'helg', en: 'weekend' },
  'no-hire.how': {
    nb: 'Regnet ut ved å trekke fravær på {planned} vakter i {runs} tenkte år. Korttidsfravær trekkes for hver vakt for seg. I virkeligheten varer det ofte noen dager, og da svinger tallene mer enn her. Prisen er merarbeid etter lønnen til den som er borte; overtid og byrå koster mer.',
    nn: 'Rekna ut ved å trekkje fråvær på {planned} vakter i {runs} tenkte år. Korttidsfråvær blir trekt for kvar vakt for seg. I røynda varer det ofte nokre dagar, og då svingar tala meir enn her. Prisen er meirarbeid etter løna til den som er borte; overtid og byrå kostar meir.',
    en: 'Worked out by drawing absence on {planned} shifts in {runs} imagined years. Short absence is drawn for each shift by itself. In reality it often lasts some days, and then the figures swing more than here. The price is extra hours by the pay of the one away; overtime and agencies cost more.',
  },
  'no-hire.before': {
    nb: 'Turnusen selv har {before} dager, kvelder eller netter under minstebemanningen før noen er borte; de er ikke med her.',
    nn: 'Turnusen sjølv har {before} dagar, kveldar eller netter under minstebemanninga før nokon er borte; dei er ikkje med her.',
    en: 'The rota itself has {before} days, evenings or nights below the floor before anybody is away; they are not counted here.',
  },
  'no-hire.no-price': {
    nb: 'Lønnen er ikke kjent for alle linjer, så kronene er ikke regnet ut.',
    nn: 'Løna er ikkje kjend for alle linjer, så kronene er ikkje rekna ut.',
    en: 'The pay is not known for all lines, so the kroner are not worked out.',
  },
});
