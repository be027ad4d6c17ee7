import { defineTexts } from '../define-texts.ts';

/** The course on the weekend equation. Every number in it is computed; the sentences only hold the places. */
export const courseTexts = defineTexts({
  'course.title': { nb: 'Helgeregnestykket på fem minutter', nn: 'Helgereknestykket på fem minutt', en: 'The weekend equation in five minutes' },
  'course.intro': {
    nb: 'Hvorfor blir det for mange på ukedagene og for få i helgene? Et kort kurs med et oppdiktet eksempel.',
    nn: 'Kvifor blir det for mange på vekedagane og for få i helgene? Eit kort kurs med eit oppdikta døme.',
    en: 'Why are there too many on weekdays and too few at weekends? A short course with an invented example.',
  },
  'course.action': { where: 'Command', nb: 'Kurs: helgeregnestykket', nn: 'Kurs: helgereknestykket', en: 'Course: the weekend equation' },
  'course.start': { nb: 'Start kurset', nn: 'Start kurset', en: 'Start the course' },
  'course.resume': { nb: 'Fortsett på steg {step}', nn: 'Hald fram på steg {step}', en: 'Continue with step {step}' },
  'course.decline': { nb: 'Ikke nå', nn: 'Ikkje no', en: 'Not now' },
  'course.step': { nb: 'Steg {step} av {steps}', nn: 'Steg {step} av {steps}', en: 'Step {step} of {steps}' },
  'course.next': { nb: 'Neste', nn: 'Neste', en: 'Next' },
  'course.back': { nb: 'Forrige', nn: 'Førre', en: 'Back' },
  'course.later': { nb: 'Fortsett senere', nn: 'Hald fram seinare', en: 'Continue later' },
  'course.finish': { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },

  'course.need.title': { nb: 'Behovet er likt alle dager', nn: 'Behovet er likt alle dagar', en: 'The need is the same every day' },
  'course.need.text': {
    nb: 'En avdeling med {places} plasser trenger {day} på dag, {evening} på kveld og {night} på natt, hver eneste dag. Det er {hoursDay} i døgnet og {hoursWeek} i uka.',
    nn: 'Ei avdeling med {places} plassar treng {day} på dag, {evening} på kveld og {night} på natt, kvar einaste dag. Det er {hoursDay} i døgnet og {hoursWeek} i veka.',
    en: 'A department with {places} places needs {day} by day, {evening} in the evening and {night} at night, every single day. That is {hoursDay} a day and {hoursWeek} a week.',
  },
  'course.need.point': {
    nb: 'Arbeidet er verdt {fte} årsverk. Det gir en pleiefaktor på {factor}.',
    nn: 'Arbeidet er verdt {fte} årsverk. Det gir ein pleiefaktor på {factor}.',
    en: 'The work is worth {fte} FTE. That gives a care factor of {factor}.',
  },
  'course.weekends.title': {
    nb: 'Helgene bestemmer hvor mange dere må være',
    nn: 'Helgene avgjer kor mange de må vere',
    en: 'The weekends decide how many you must be',
  },
  'course.weekends.text': {
    nb: 'Lørdag og søndag trenger {weekend} hver uke. Den som jobber hver {every}. helg med vakter på {shift}, gir {perYear} helgetimer i året. For å dekke helgene må dere da være {people} personer.',
    nn: 'Laurdag og søndag treng {weekend} kvar veke. Den som jobbar kvar {every}. helg med vakter på {shift}, gir {perYear} helgetimar i året. For å dekkje helgene må de då vere {people} personar.',
    en: 'Saturday and Sunday need {weekend} every week. Somebody who works every {every} weekends with shifts of {shift} gives {perYear} weekend hours a year. To cover the weekends you must then be {people} people.',
  },
  'course.weekends.point': {
    nb: '{people} personer deler {fte} årsverk: stillingene blir {percent} i snitt. Slik oppstår små stillinger.',
    nn: '{people} personar deler {fte} årsverk: stillingane blir {percent} i snitt. Slik oppstår små stillingar.',
    en: '{people} people share {fte} FTE: positions of {percent} on average. This is how small positions come about.',
  },
  'course.dials.title': { nb: 'Tre ting kan endres', nn: 'Tre ting kan endrast', en: 'Three things can be changed' },
  'course.dials.text': {
    nb: 'Hvor mange dere er, hvor ofte hver jobber helg, og hvor lange helgevaktene er. Tabellen er for det samme behovet.',
    nn: 'Kor mange de er, kor ofte kvar jobbar helg, og kor lange helgevaktene er. Tabellen er for det same behovet.',
    en: 'How many you are, how often each works weekends, and how long the weekend shifts are. The table is for the same need.',
  },
  'course.dials.point': {
    nb: 'Lengre vakter eller oftere helg gir større stillinger. Begge deler må avtales, og må tåles.',
    nn: 'Lengre vakter eller oftare helg gir større stillingar. Begge delar må avtalast, og må tolast.',
    en: 'Longer shifts or more frequent weekends make larger positions. Both must be agreed, and be bearable.',
  },
  'course.bound.title': {
    nb: 'Bare hele stillinger, og helgene brister',
    nn: 'Berre heile stillingar, og helgene brest',
    en: 'Full positions only, and the weekends give way',
  },
  'course.bound.text': {
    nb: 'En annen avdeling har {lines} hele stillinger, hver {every}. helg og ingen lange vakter. I snitt er {atWork} på jobb en helg, og de gir {given} av de {wanted} som trengs. Resten av timene, {rest}, må legges på ukedagene, som bare trenger {weekdays}.',
    nn: 'Ei anna avdeling har {lines} heile stillingar, kvar {every}. helg og ingen lange vakter. I snitt er {atWork} på jobb ei helg, og dei gir {given} av dei {wanted} som trengst. Resten av timane, {rest}, må leggjast på vekedagane, som berre treng {weekdays}.',
    en: 'Another department has {lines} full positions, every {every} weekends and no long shifts. On average {atWork} are at work on a weekend, and they give {given} of the {wanted} needed. The rest of the hours, {rest}, must go on weekdays, which need only {weekdays}.',
  },
  'course.bound.point': {
    nb: 'Det mangler minst {deficit} hver helg og blir minst {surplus} for mye på ukedagene, uansett hvor godt turnusen er laget.',
    nn: 'Det manglar minst {deficit} kvar helg og blir minst {surplus} for mykje på vekedagane, same kor godt turnusen er laga.',
    en: 'At least {deficit} are missing every weekend and at least {surplus} too many lie on weekdays, however well the rota is made.',
  },
  'course.own-plan.title': { nb: 'Slik ser du det i din egen plan', nn: 'Slik ser du det i din eigen plan', en: 'How to see it in your own plan' },
  'course.own-plan.text': {
    nb: 'Øverst på hver skjerm står Ukedager og Helg, med over og under hver for seg. De følger hvert tastetrykk. Trykk på en rute for å se hva tallet betyr og hva som ville endre det. Behovet endrer du under Behov, helgene og prosentene under Stillinger, vaktlengdene under Oppsett.',
    nn: 'Øvst på kvar skjerm står Vekedagar og Helg, med over og under kvar for seg. Dei følgjer kvart tastetrykk. Trykk på ei rute for å sjå kva talet tyder og kva som ville endre det. Behovet endrar du under Behov, helgene og prosentane under Stillingar, vaktlengdene under Oppsett.',
    en: 'At the top of every screen stand Weekdays and Weekend, with over and under each by itself. They follow every keystroke. Press a tile to see what the number means and what would change it. Change the need under Demand, weekends and percentages under Positions, lengths of shifts under Setup.',
  },
  'course.own-plan.point': {
    nb: 'Kurset ligger under Hjelp om du vil se det igjen.',
    nn: 'Kurset ligg under Hjelp om du vil sjå det att.',
    en: 'The course stays under Help if you want to see it again.',
  },
});
