import { defineTexts } from '../../define-texts.ts';

/** What the sums beside and under the grid of the rota mean. */
export const rotaSumTexts = defineTexts({
  'rota.about.hours': {
    where: 'What a sum of a line means',
    nb: 'Timene på vaktene i planen, uten ubetalt pause, som snitt per uke.',
    nn: 'Timane på vaktene i planen, utan ubetalt pause, som snitt per veke.',
    en: 'The hours of the shifts in the plan, without unpaid breaks, as a mean per week.',
  },
  'rota.about.contracted': {
    where: 'What a sum of a line means',
    nb: 'Stillingsprosenten ganger timene i full stilling på denne linja.',
    nn: 'Stillingsprosenten gonger timane i full stilling på denne linja.',
    en: 'The position in per cent times the full-time hours of this line.',
  },
  'rota.about.balance': {
    where: 'What a sum of a line means',
    nb: 'Planlagte timer minus avtalte timer, som snitt per uke. I kalenderplaner regnes også ferie og F3 med. + er for mye, − er for lite.',
    nn: 'Planlagde timar minus avtalte timar, som snitt per veke. I kalenderplanar er òg ferie og F3 rekna med. + er for mykje, − er for lite.',
    en: 'Planned hours minus contracted hours, as a mean per week. In calendar plans annual leave and F3 count too. + is too much, − is too little.',
  },
  'rota.about.filled': {
    where: 'What a sum of a line means',
    nb: 'Planlagte timer delt på timene i full stilling: så stor stilling fyller vaktene.',
    nn: 'Planlagde timar delte på timane i full stilling: så stor stilling fyller vaktene.',
    en: 'Planned hours divided by the hours of full time: how large a position the shifts fill.',
  },
  'rota.about.weekends': {
    where: 'What a sum of a line means',
    nb: 'Helger med arbeidstid lørdag eller søndag, av alle helger i perioden. Natt til lørdag gjør helga til arbeidshelg, om ikke planen er satt opp til å se bort fra den.',
    nn: 'Helger med arbeidstid laurdag eller søndag, av alle helger i perioden. Natt til laurdag gjer helga til arbeidshelg, om ikkje planen er sett opp til å sjå bort frå ho.',
    en: 'Weekends with working time on Saturday or Sunday, of all weekends in the period. A Friday night shift makes a worked weekend, unless the plan is set up to leave it out.',
  },
  'rota.about.nights': {
    where: 'What a sum of a line means',
    nb: 'Vakter i perioden der mer enn halve tiden er natt.',
    nn: 'Vakter i perioden der meir enn halve tida er natt.',
    en: 'Shifts in the period of which more than half is night.',
  },
  'rota.about.sundays': {
    where: 'What a sum of a line means',
    nb: 'Søndager i perioden med arbeidstid mellom midnatt og midnatt, også etter en lørdagsnatt.',
    nn: 'Søndagar i perioden med arbeidstid mellom midnatt og midnatt, òg etter ei laurdagsnatt.',
    en: 'Sundays in the period with working time between midnight and midnight, also after a Saturday night shift.',
  },
  'rota.about.days-off': {
    where: 'What a sum of a line means',
    nb: 'Fridager av alle slag, F1 til F5, som står på linja i perioden.',
    nn: 'Fridagar av alle slag, F1 til F5, som står på linja i perioden.',
    en: 'Days off of every kind, F1 to F5, on the line in the period.',
  },
  'rota.about.supplements': {
    where: 'What a sum of a line means',
    nb: 'Tillegg for kveld, natt, helg og helligdag i året, før feriepenger, pensjon og arbeidsgiveravgift. – betyr at lønnen ikke er kjent.',
    nn: 'Tillegg for kveld, natt, helg og heilagdag i året, før feriepengar, pensjon og arbeidsgivaravgift. – tyder at løna ikkje er kjend.',
    en: 'Supplements for evening, night, weekend and public holidays a year, before holiday pay, pension and employer contribution. – means that the pay is not known.',
  },
  'rota.about.cost': {
    where: 'What a sum of a line means',
    nb: 'Grunnlønn og tillegg for vaktene med feriepenger, pensjon og arbeidsgiveravgift, regnet om til et år. – betyr at lønnen ikke er kjent.',
    nn: 'Grunnløn og tillegg for vaktene med feriepengar, pensjon og arbeidsgivaravgift, rekna om til eit år. – tyder at løna ikkje er kjend.',
    en: 'Base pay and supplements of the shifts with holiday pay, pension and employer contribution, as a year. – means that the pay is not known.',
  },
  'rota.about.findings': {
    where: 'What a sum of a line means',
    nb: 'Hvor mange brudd, krav om avtale og råd linja har. Tegnet gjelder det mest alvorlige av dem.',
    nn: 'Kor mange brot, krav om avtale og råd linja har. Teiknet gjeld det mest alvorlege av dei.',
    en: 'How many breaches, agreements needed and pieces of advice the line has. The sign is that of the most serious.',
  },
  'rota.about.planned': {
    where: 'What a footer row means',
    nb: 'Personer på vakt i denne delen av døgnet, på tidspunktet der det mangler flest. Mangler ingen, gjelder tidspunktet som varer lengst.',
    nn: 'Personar på vakt i denne delen av døgnet, på tidspunktet der det manglar flest. Manglar ingen, gjeld tidspunktet som varer lengst.',
    en: 'People on duty in this part of the day, at the moment when most are missing. Where nobody is missing, the moment that lasts longest.',
  },
  'rota.about.wanted': {
    where: 'What a footer row means',
    nb: 'Personer behovet sier på det samme tidspunktet som raden over.',
    nn: 'Personar behovet seier på det same tidspunktet som rada over.',
    en: 'People the demand asks for at the same moment as the row above.',
  },
  'rota.about.difference': {
    where: 'What a footer row means',
    nb: 'Personer på vakt minus behovet, på tidspunktet i denne delen av døgnet der det mangler flest. + er over, − er under.',
    nn: 'Personar på vakt minus behovet, på tidspunktet i denne delen av døgnet der det manglar flest. + er over, − er under.',
    en: 'People on duty minus the demand, at the moment in this part of the day when most are missing. + is over, − is under.',
  },
  'rota.about.competence': {
    where: 'What a footer row means',
    nb: 'Det meste som mangler av personer med den kompetansen behovet krever, på ett tidspunkt denne dagen.',
    nn: 'Det meste som manglar av personar med den kompetansen behovet krev, på eitt tidspunkt denne dagen.',
    en: 'The most people missing with the competence that the demand asks for, at one moment of the day.',
  },
  'rota.about.running-surplus': {
    where: 'What a footer row means',
    nb: 'Timer over behovet fra første uke til og med denne, ukedager og helg hver for seg. Veier aldri opp timene under.',
    nn: 'Timar over behovet frå første veke til og med denne, vekedagar og helg kvar for seg. Veg aldri opp timane under.',
    en: 'Hours over the demand from the first week up to and including this one, weekdays and weekend apart. They never make up for the hours under.',
  },
  'rota.about.running-deficit': {
    where: 'What a footer row means',
    nb: 'Timer under behovet fra første uke til og med denne, ukedager og helg hver for seg. Timene over veier dem aldri opp.',
    nn: 'Timar under behovet frå første veke til og med denne, vekedagar og helg kvar for seg. Timane over veg dei aldri opp.',
    en: 'Hours under the demand from the first week up to and including this one, weekdays and weekend apart. The hours over never make up for them.',
  },
  'rota.about.on-duty': {
    where: 'What a footer row means',
    nb: 'Timene alle er på vakt dette døgnet, etter klokka.',
    nn: 'Timane alle er på vakt dette døgnet, etter klokka.',
    en: 'The hours everybody is on duty this day, by the clock.',
  },
  'rota.about.hours-wanted': {
    where: 'What a footer row means',
    nb: 'Timene behovet krever dette døgnet: personer ganger timer.',
    nn: 'Timane behovet krev dette døgnet: personar gonger timar.',
    en: 'The hours the demand asks for this day: people times hours.',
  },
  'rota.about.surplus': {
    where: 'What a footer row means',
    nb: 'Timer med flere på vakt enn behovet sier, talt minutt for minutt. Veier aldri opp timene under.',
    nn: 'Timar med fleire på vakt enn behovet seier, talde minutt for minutt. Veg aldri opp timane under.',
    en: 'Hours with more on duty than the demand asks for, counted minute by minute. They never make up for the hours under.',
  },
  'rota.about.deficit': {
    where: 'What a footer row means',
    nb: 'Timer med færre på vakt enn behovet sier, talt minutt for minutt. Timene over veier dem aldri opp.',
    nn: 'Timar med færre på vakt enn behovet seier, talde minutt for minutt. Timane over veg dei aldri opp.',
    en: 'Hours with fewer on duty than the demand asks for, counted minute by minute. The hours over never make up for them.',
  },
  'rota.about.code': {
    where: 'What a footer row means',
    nb: 'Personer som begynner på en vakt med denne koden den dagen.',
    nn: 'Personar som byrjar på ei vakt med denne koden den dagen.',
    en: 'People who begin a shift with this code that day.',
  },
});
