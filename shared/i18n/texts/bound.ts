import { defineTexts } from '../define-texts.ts';

/** What no rota can do better than, and the chain that proves it. Hours come formatted; `lines` stays a number for the plural. */
export const boundTexts = defineTexts({
  'bound.all.name': { nb: 'Underdekning hele uka', nn: 'Underdekning heile veka', en: 'Deficit all week' },

  'bound.argument.wanted.weekend': {
    where: 'First sentence of a proof',
    nb: 'Helga trenger {hours}{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    nn: 'Helga treng {hours}{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    en: 'The weekend wants {hours}{competence, select, none {} other { of people with at least this competence: {competence}}}.',
  },
  'bound.argument.wanted.weekday': {
    nb: 'Ukedagene trenger {hours} i uka{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    nn: 'Vekedagane treng {hours} i veka{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    en: 'The weekdays want {hours} a week{competence, select, none {} other { of people with at least this competence: {competence}}}.',
  },
  'bound.argument.wanted.all': {
    nb: 'Hele uka trenger {hours}{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    nn: 'Heile veka treng {hours}{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    en: 'The whole week wants {hours}{competence, select, none {} other { of people with at least this competence: {competence}}}.',
  },
  'bound.argument.wanted.spans': {
    where: 'First sentence of a proof that counts some hours only; {spans} is a list such as "Sat and Sun 22:00–24:00"',
    nb: 'Tell bare disse timene: {spans}. Der trengs {hours} i uka{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    nn: 'Tel berre desse timane: {spans}. Der trengst {hours} i veka{competence, select, none {} other { med minst denne kompetansen: {competence}}}.',
    en: 'Count these hours only: {spans}. They want {hours} a week{competence, select, none {} other { of people with at least this competence: {competence}}}.',
  },
  'bound.argument.span-weight': {
    where: 'After a stretch of the day whose hours count in part',
    nb: '{span} (teller {percent})',
    nn: '{span} (tel {percent})',
    en: '{span} (counts {percent})',
  },
  'bound.argument.covers.weekend': {
    where: 'A proof, one kind of line. atWork may be 4 or 2.5',
    nb: '{lines, plural, one {# linje{codes}} other {# linjer{codes}}} med arbeid hver {every}. helg gir i snitt {atWork} på jobb hver helg. Med én vakt om dagen dekker én linje høyst {hoursEach} av en helg. Det blir {hours}.',
    nn: '{lines, plural, one {# linje{codes}} other {# linjer{codes}}} med arbeid kvar {every}. helg gir i snitt {atWork} på jobb kvar helg. Med éi vakt om dagen dekkjer éi linje høgst {hoursEach} av ei helg. Det blir {hours}.',
    en: '{lines, plural, one {# line{codes}} other {# lines{codes}}} with one weekend in {every} make {atWork} at work a weekend on average. With one shift a day, one line covers at most {hoursEach} of a weekend. That is {hours}.',
  },
  'bound.argument.covers.weekend-uneven': {
    nb: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til sammen}} {weekendsTogether} arbeidshelger på {weeks} uker, i snitt {atWork} på jobb hver helg. Med én vakt om dagen dekker én linje høyst {hoursEach} av en helg. Det blir {hours}.',
    nn: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til saman}} {weekendsTogether} arbeidshelger på {weeks} veker, i snitt {atWork} på jobb kvar helg. Med éi vakt om dagen dekkjer éi linje høgst {hoursEach} av ei helg. Det blir {hours}.',
    en: '{lines, plural, one {# line{codes} has} other {# lines{codes} together have}} {weekendsTogether} working weekends in {weeks} weeks, on average {atWork} at work a weekend. With one shift a day, one line covers at most {hoursEach} of a weekend. That is {hours}.',
  },
  'bound.argument.covers.hours': {
    nb: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til sammen}} {hoursContracted} avtalt i uka. Alt brukt her dekker det høyst {hours}.',
    nn: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til saman}} {hoursContracted} avtalt i veka. Alt brukt her dekkjer det høgst {hours}.',
    en: '{lines, plural, one {# line{codes} has} other {# lines{codes} together have}} {hoursContracted} contracted a week. All of it spent here covers at most {hours}.',
  },
  'bound.argument.covers.none': {
    nb: '{lines, plural, one {# linje{codes} kan} other {# linjer{codes} kan}} ikke dekke noe av dette (kompetanse, helger, vakter eller dager).',
    nn: '{lines, plural, one {# linje{codes} kan} other {# linjer{codes} kan}} ikkje dekkje noko av dette (kompetanse, helger, vakter eller dagar).',
    en: '{lines, plural, one {# line{codes} can} other {# lines{codes} can}} cover none of it (competence, weekends, shifts or days).',
  },
  'bound.argument.covers.most': {
    nb: '{lines, plural, one {# linje{codes} dekker} other {# linjer{codes} dekker til sammen}} høyst {hours} i uka med de timene, helgene, vaktene og dagene de har.',
    nn: '{lines, plural, one {# linje{codes} dekkjer} other {# linjer{codes} dekkjer til saman}} høgst {hours} i veka med dei timane, helgene, vaktene og dagane dei har.',
    en: '{lines, plural, one {# line{codes} covers} other {# lines{codes} together cover}} at most {hours} a week with the hours, weekends, shifts and days they have.',
  },
  'bound.argument.deficit': {
    where: 'Last sum of a proof',
    nb: '{hoursWanted} − {hoursGiven} = {hours} i uka kan ingen turnus dekke.',
    nn: '{hoursWanted} − {hoursGiven} = {hours} i veka kan ingen turnus dekkje.',
    en: '{hoursWanted} − {hoursGiven} = {hours} a week that no rota can cover.',
  },
  'bound.argument.contracted': {
    where: 'First sentence of a proof of a surplus',
    nb: 'Linjene skal til sammen arbeide {hours} i uka.',
    nn: 'Linjene skal til saman arbeide {hours} i veka.',
    en: 'The lines are to work {hours} a week together.',
  },
  'bound.argument.counted': { nb: 'Tell bare disse timene: {spans}.', nn: 'Tel berre desse timane: {spans}.', en: 'Count these hours only: {spans}.' },
  'bound.argument.elsewhere.weekend': {
    nb: '{lines, plural, one {# linje{codes}} other {# linjer{codes}}} med arbeid hver {every}. helg gir i snitt {atWork} på jobb hver helg. Med én vakt om dagen rommer helga {hoursEach} for hver av dem, til sammen {hours}.',
    nn: '{lines, plural, one {# linje{codes}} other {# linjer{codes}}} med arbeid kvar {every}. helg gir i snitt {atWork} på jobb kvar helg. Med éi vakt om dagen rommar helga {hoursEach} for kvar av dei, til saman {hours}.',
    en: '{lines, plural, one {# line{codes}} other {# lines{codes}}} with one weekend in {every} make {atWork} at work a weekend on average. With one shift a day, the weekend has room for {hoursEach} of each of them, {hours} together.',
  },
  'bound.argument.elsewhere.weekend-uneven': {
    nb: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til sammen}} {weekendsTogether} arbeidshelger på {weeks} uker, i snitt {atWork} på jobb hver helg. Med én vakt om dagen rommer helga {hoursEach} for hver av dem, til sammen {hours}.',
    nn: '{lines, plural, one {# linje{codes} har} other {# linjer{codes} har til saman}} {weekendsTogether} arbeidshelger på {weeks} veker, i snitt {atWork} på jobb kvar helg. Med éi vakt om dagen rommar helga {hoursEach} for kvar av dei, til saman {hours}.',
    en: '{lines, plural, one {# line{codes} has} other {# lines{codes} together have}} {weekendsTogether} working weekends in {weeks} weeks, on average {atWork} at work a weekend. With one shift a day, the weekend has room for {hoursEach} of each of them, {hours} together.',
  },
  'bound.argument.elsewhere.most': {
    nb: 'De andre {lines} linjene{codes} får høyst {hours} i uka plass i helgene.',
    nn: 'Dei andre {lines} linjene{codes} får høgst {hours} i veka plass i helgene.',
    en: 'The other {lines} lines{codes} have room for at most {hours} a week at weekends.',
  },
  'bound.argument.places': {
    nb: '{lines, plural, one {# linje{codes} må} other {# linjer{codes} må til sammen}} legge minst {hours} i uka av dem her.',
    nn: '{lines, plural, one {# linje{codes} må} other {# linjer{codes} må til saman}} leggje minst {hours} i veka av dei her.',
    en: '{lines, plural, one {# line{codes} must} other {# lines{codes} together must}} put at least {hours} a week of them here.',
  },
  'bound.argument.surplus.weekday': {
    nb: '{hoursPlaced} − {hoursElsewhere} = {hoursForced} må legges på ukedagene, der behovet er {hoursWanted}. Minst {hours} i uka blir for mye.',
    nn: '{hoursPlaced} − {hoursElsewhere} = {hoursForced} må leggjast på vekedagane, der behovet er {hoursWanted}. Minst {hours} i veka blir for mykje.',
    en: '{hoursPlaced} − {hoursElsewhere} = {hoursForced} must go to weekdays, where {hoursWanted} are wanted. At least {hours} a week are too much.',
  },
  'bound.argument.surplus.any': {
    nb: 'Der er behovet {hoursWanted}: {hoursForced} − {hoursWanted} = {hours} i uka blir for mye.',
    nn: 'Der er behovet {hoursWanted}: {hoursForced} − {hoursWanted} = {hours} i veka blir for mykje.',
    en: 'There {hoursWanted} are wanted: {hoursForced} − {hoursWanted} = {hours} a week are too much.',
  },
  'bound.argument.holds.deficit': {
    where: 'What a proof assumes',
    nb: 'Det gjelder uansett hva som står i turnusen, så lenge helgefrekvens, tillatte vakter og dager holdes.',
    nn: 'Det gjeld same kva som står i turnusen, så lenge helgefrekvens, tillatne vakter og dagar blir haldne.',
    en: 'It holds whatever the rota contains, as long as weekend frequency, allowed shifts and days are kept.',
  },
  'bound.argument.holds.hours': {
    nb: 'Det gjelder uansett hva som står i turnusen, så lenge ingen arbeider mer enn stillingen sin, og helgefrekvens, tillatte vakter og dager holdes.',
    nn: 'Det gjeld same kva som står i turnusen, så lenge ingen arbeider meir enn stillinga si, og helgefrekvens, tillatne vakter og dagar blir haldne.',
    en: 'It holds whatever the rota contains, as long as nobody works more than their position, and weekend frequency, allowed shifts and days are kept.',
  },
  'bound.argument.holds.surplus': {
    nb: 'Det gjelder når alle avtalte timer er lagt ut som vakter, og helgefrekvens, tillatte vakter og dager holdes.',
    nn: 'Det gjeld når alle avtalte timar er lagde ut som vakter, og helgefrekvens, tillatne vakter og dagar blir haldne.',
    en: 'It holds when every contracted hour is placed as a shift, and weekend frequency, allowed shifts and days are kept.',
  },
  'bound.none.demand': {
    where: 'Why nothing is proven',
    nb: 'Ingenting å bevise: det er ikke lagt inn noe behov her.',
    nn: 'Ingenting å bevise: det er ikkje lagt inn noko behov her.',
    en: 'Nothing to prove: no demand has been entered here.',
  },
  'bound.none.lines': {
    nb: 'Ingenting å bevise: planen har ingen linjer.',
    nn: 'Ingenting å bevise: planen har ingen linjer.',
    en: 'Nothing to prove: the plan has no lines.',
  },
  'bound.none.deficit': {
    nb: 'Ingen underdekning er bevist: regnet i timer, helger, vakter og dager kan linjene dekke behovet. Det er ikke et løfte om at en god og lovlig turnus finnes.',
    nn: 'Inga underdekning er bevist: rekna i timar, helger, vakter og dagar kan linjene dekkje behovet. Det er ikkje eit løfte om at ein god og lovleg turnus finst.',
    en: 'No deficit is proven: reckoned in hours, weekends, shifts and days the lines can cover the demand. That is no promise that a good and lawful rota exists.',
  },
  'bound.none.surplus': {
    nb: 'Ingen overdekning er bevist: alle avtalte timer kan få plass uten å bli for mange her.',
    nn: 'Inga overdekning er bevist: alle avtalte timar kan få plass utan å bli for mange her.',
    en: 'No surplus is proven: every contracted hour can be placed without being too many here.',
  },
});
