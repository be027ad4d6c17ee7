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

  'bound.lever.frequency': {
    where: 'A change that lessens the proven weekend deficit',
    nb: 'Helg hver {every}. uke for {lines, plural, one {# linje} other {# linjer}} som har den sjeldnere',
    nn: 'Helg kvar {every}. veke for {lines, plural, one {# linje} other {# linjer}} som har ho sjeldnare',
    en: 'One weekend in {every} for {lines, plural, one {# line that works} other {# lines that work}} fewer',
  },
  'bound.lever.more-lines': {
    nb: '{lines, plural, one {Én stilling til} other {# stillinger til}} på {percent} med helg hver {every}. uke',
    nn: '{lines, plural, one {Éi stilling til} other {# stillingar til}} på {percent} med helg kvar {every}. veke',
    en: '{lines, plural, one {One more position} other {# more positions}} of {percent} with one weekend in {every}',
  },
  'bound.lever.smaller-positions': {
    nb: 'De samme timene delt på {lines} linjer i stedet for {before}: {percent} i snitt',
    nn: 'Dei same timane delte på {lines} linjer i staden for {before}: {percent} i snitt',
    en: 'The same hours shared by {lines} lines instead of {before}: {percent} on average',
  },
  'bound.lever.long-shifts': {
    nb: 'Lange helgevakter ({from}–{to}) for {lines, plural, one {# linje} other {# linjer}}',
    nn: 'Lange helgevakter ({from}–{to}) for {lines, plural, one {# linje} other {# linjer}}',
    en: 'Long weekend shifts ({from}–{to}) for {lines, plural, one {# line} other {# lines}}',
  },
  'bound.lever.removes': { where: 'After a change', nb: 'fjerner hele', nn: 'fjernar heile', en: 'removes all of it' },
  'bound.lever.leaves': { where: 'After a change', nb: '{hours} blir igjen', nn: '{hours} blir att', en: '{hours} remain' },
  'bound.lever.cost': { where: 'After a change', nb: '{kroner} i året', nn: '{kroner} i året', en: '{kroner} a year' },
  'bound.lever.cost-unknown': { where: 'After a change', nb: 'kostnaden er ukjent', nn: 'kostnaden er ukjend', en: 'cost unknown' },
  'bound.lever.note': {
    nb: 'Hver endring for seg, regnet med det samme beviset. Kostnaden er nye stillinger uten tillegg, og helgetillegg for timene som kommer i helga. Om loven og avtalene tillater endringen, er ikke vurdert.',
    nn: 'Kvar endring for seg, rekna med det same provet. Kostnaden er nye stillingar utan tillegg, og helgetillegg for timane som kjem i helga. Om lova og avtalane tillèt endringa, er ikkje vurdert.',
    en: 'Each change by itself, reckoned with the same proof. The cost is new positions without supplements, and the weekend supplement of the hours that come to lie at weekends. Whether law and agreements allow the change is not judged.',
  },
  'bound.levers': { where: 'Heading', nb: 'Dette kan fjerne underskuddet', nn: 'Dette kan fjerne underskotet', en: 'What could remove the deficit' },

  'bound.table': { where: 'Heading', nb: 'Hvor mange helgene krever', nn: 'Kor mange helgene krev', en: 'How many people the weekends take' },
  'bound.table.pattern': { where: 'Column head', nb: 'Helg, vakt', nn: 'Helg, vakt', en: 'Weekend, shift' },
  'bound.table.row': { where: 'Row head', nb: 'hver {every}., {hours}', nn: 'kvar {every}., {hours}', en: 'one in {every}, {hours}' },
  'bound.table.hours': { where: 'Column head', nb: 'Helgetimer i året hver', nn: 'Helgetimar i året kvar', en: 'Weekend hours a year each' },
  'bound.table.people': { where: 'Column head', nb: 'Personer', nn: 'Personar', en: 'People' },
  'bound.table.position': { where: 'Column head', nb: 'Stilling i snitt', nn: 'Stilling i snitt', en: 'Mean position' },
  'bound.table.note': {
    nb: 'Regnet av behovet alene, for nye stillinger uten fravær. Natt er regnet som de samme folkene. Over 100 % betyr at folk måtte arbeide mer enn full stilling.',
    nn: 'Rekna av behovet åleine, for nye stillingar utan fråvær. Natt er rekna som dei same folka. Over 100 % betyr at folk måtte arbeide meir enn full stilling.',
    en: 'Reckoned from the demand alone, without absence. Nights are treated as the same people. Above 100% people would have to work more than a full position.',
  },

  'bound.line.part': {
    where: 'Overview: how much of the weekend deficit cannot be avoided',
    nb: 'Helgeunderskudd {present}. {hours} av det kan ikke fjernes uten å endre stillinger, helgefrekvens eller vaktlengder.',
    nn: 'Helgeunderskot {present}. {hours} av det kan ikkje fjernast utan å endre stillingar, helgefrekvens eller vaktlengder.',
    en: 'Weekend deficit {present}. {hours} of it cannot be removed without changing positions, weekend frequency or shift lengths.',
  },
  'bound.line.all': {
    nb: 'Helgeunderskudd {present}. Ingenting av det kan fjernes uten å endre stillinger, helgefrekvens eller vaktlengder.',
    nn: 'Helgeunderskot {present}. Ingenting av det kan fjernast utan å endre stillingar, helgefrekvens eller vaktlengder.',
    en: 'Weekend deficit {present}. None of it can be removed without changing positions, weekend frequency or shift lengths.',
  },
  'bound.line.none': {
    nb: 'Helgeunderskudd {present}. Ikke noe av det er bevist umulig å fjerne: stillingene kan dekke helgene, regnet i timer, helger og vakter.',
    nn: 'Helgeunderskot {present}. Ikkje noko av det er prova umogleg å fjerne: stillingane kan dekkje helgene, rekna i timar, helger og vakter.',
    en: 'Weekend deficit {present}. None of it is proven unavoidable: the positions can cover the weekends, reckoned in hours, weekends and shifts.',
  },
  'bound.line.below': {
    nb: 'Helgeunderskudd {present}, og {hours} er bevist minst når helgefrekvens, tillatte vakter og dager holdes. Turnusen er lavere fordi den går ut over noe av det.',
    nn: 'Helgeunderskot {present}, og {hours} er prova minst når helgefrekvens, tillatne vakter og dagar blir haldne. Turnusen er lågare fordi han går ut over noko av det.',
    en: 'Weekend deficit {present}, and {hours} is the proven least when weekend frequency, allowed shifts and days are kept. The rota is lower because it exceeds some of them.',
  },
  'bound.next.weekend': {
    where: 'Overview, next step, where all of the weekend deficit is proven unavoidable',
    nb: 'Helgene mangler {deficit} i uka mens ukedagene har {surplus} for mye, og det hjelper ikke å flytte vakter. Se hvilke endringer av stillinger, helger eller vaktlengder som kan fjerne det.',
    nn: 'Helgene manglar {deficit} i veka medan vekedagane har {surplus} for mykje, og det hjelper ikkje å flytte vakter. Sjå kva endringar av stillingar, helger eller vaktlengder som kan fjerne det.',
    en: 'Weekends lack {deficit} a week while weekdays have {surplus} too much, and moving shifts does not help. See which changes of positions, weekends or shift lengths could remove it.',
  },
  'bound.title': { where: 'Heading', nb: 'Det ingen turnus kan gjøre bedre', nn: 'Det ingen turnus kan gjere betre', en: 'What no rota can do better' },
  'bound.least': { where: 'Tile, beside the deficit', nb: 'minst {hours} bevist', nn: 'minst {hours} prova', en: 'at least {hours} proven' },
  'bound.why': { where: 'Button that opens the proof', nb: 'Se beviset', nn: 'Sjå provet', en: 'See the proof' },
  'bound.figure': {
    where: 'A proven figure in the panel',
    nb: '{name}: minst {hours} i uka',
    nn: '{name}: minst {hours} i veka',
    en: '{name}: at least {hours} a week',
  },
});
