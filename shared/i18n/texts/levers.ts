import { defineTexts } from '../define-texts.ts';

/** The weekend equation: what five levers do to people, positions, weekends and money, before any rota exists. */
export const leversTexts = defineTexts({
  'levers.table': { where: 'Heading', nb: 'Hvor mange helgene krever', nn: 'Kor mange helgene krev', en: 'How many people the weekends take' },
  'levers.table.hours': { where: 'Column head', nb: 'Helgetimer i året hver', nn: 'Helgetimar i året kvar', en: 'Weekend hours a year each' },
  'levers.table.by-hours': { where: 'Column head over people and mean position', nb: 'Regnet i timer', nn: 'Rekna i timar', en: 'Counted in hours' },
  'levers.table.by-shifts': { where: 'Column head over people and mean position', nb: 'Regnet i vakter', nn: 'Rekna i vakter', en: 'Counted in shifts' },
  'levers.table.fewer': {
    where: 'Column head: mean position when the hours that long shifts take away are taken off the demand too',
    nb: 'Stilling når behovet følger',
    nn: 'Stilling når behovet følgjer',
    en: 'Position when the demand follows',
  },
  'levers.table.note': {
    nb: 'Regnet av behovet alene, uten ferie og fravær. I timer: helgas timer delt på det én person gir. I vakter: alle som er på vakt den travleste helgedagen, arbeider begge dagene; en langvakt står i stedet for én dagvakt og én kveldsvakt. Over 100 % betyr at folk måtte arbeide mer enn full stilling.',
    nn: 'Rekna av behovet åleine, utan ferie og fråvær. I timar: timane i helga delte på det éin person gir. I vakter: alle som er på vakt den travlaste helgedagen, arbeider begge dagane; ei langvakt står i staden for éi dagvakt og éi kveldsvakt. Over 100 % betyr at folk måtte arbeide meir enn full stilling.',
    en: 'Reckoned from the demand alone, without vacation and absence. In hours: the hours of the weekend divided by what one person gives. In shifts: everybody on duty on the busiest day of the weekend works both days; a long shift stands in the place of one day and one evening. Above 100% people would have to work more than a full position.',
  },
  'levers.need.fte': {
    where: 'What the demand comes to',
    nb: '{hours} i uka er {fte} årsverk. Med all ferie{absence, select, none {} other { og {absence} fravær}} erstattet: {replaced} årsverk.',
    nn: '{hours} i veka er {fte} årsverk. Med all ferie{absence, select, none {} other { og {absence} fråvær}} erstatta: {replaced} årsverk.',
    en: '{hours} a week are {fte} FTE. With all vacation{absence, select, none {} other { and {absence} absence}} replaced: {replaced} FTE.',
  },
  'levers.closer.and': { where: 'Between two changes made together', nb: '{first}, og {second}', nn: '{first}, og {second}', en: '{first}, and {second}' },
  'levers.closer.note': {
    nb: 'Regnet med det samme beviset som underskuddet. Kostnaden er nye stillinger uten tillegg, og helgetillegg for timene som kommer i helga. Innleien er prisen på de samme timene som ekstravakter. Om loven og avtalene tillater endringen, er ikke vurdert.',
    nn: 'Rekna med det same provet som underskotet. Kostnaden er nye stillingar utan tillegg, og helgetillegg for timane som kjem i helga. Innleiga er prisen på dei same timane som ekstravakter. Om lova og avtalane tillèt endringa, er ikkje vurdert.',
    en: 'Reckoned with the same proof as the deficit. The cost is new positions without supplements, and the weekend supplement of the hours that come to lie at weekends. Hiring is the price of the same hours as extra shifts. Whether law and agreements allow the change is not judged.',
  },
  'levers.closer.spared': {
    where: 'After a change',
    nb: 'sparer innleie for inntil {kroner}',
    nn: 'sparer innleige for inntil {kroner}',
    en: 'spares hiring of up to {kroner}',
  },
  'levers.option.absence': {
    where: 'Command line help',
    nb: 'fravær i prosent av timene etter ferie, til årsverk med erstatning',
    nn: 'fråvær i prosent av timane etter ferie, til årsverk med erstatning',
    en: 'absence in per cent of the hours after vacation, for FTE with replacement',
  },
});
