import { defineTexts } from '../define-texts.ts';

/** What is to be borne in mind about a value of law or tariff: `law-note.<note>` for every `note` in shared/law. */
export const lawNotesTexts = defineTexts({
  'law-note.health-above-ten-hours': {
    nb: 'Over 10 timer skal hensynet til helse og velferd veie særlig tungt.',
    nn: 'Over 10 timar skal omsynet til helse og velferd vege særleg tungt.',
    en: 'Above 10 hours, health and welfare must be given particular weight.',
  },
  'law-note.relaxed-2015': {
    nb: 'Eldre hefter fra fagforeningene (A18) sier hver tredje uke; regelen ble mildere i 2015.',
    nn: 'Eldre hefte frå fagforeiningane (A18) seier kvar tredje veke; regelen vart mildare i 2015.',
    en: 'Older union booklets (A18) say every third week; the rule was relaxed in 2015.',
  },
  'law-note.consent-practice': {
    nb: 'Praksis for samtykke, omtalt i 2018: sjelden mer enn to eller tre netter på rad.',
    nn: 'Praksis for samtykke, omtalt i 2018: sjeldan meir enn to eller tre netter på rad.',
    en: 'Consent practice reported in 2018: seldom more than two or three nights in a row.',
  },
  'law-note.regular-night-work': {
    nb: 'Mer enn tre timer om natten, jevnlig. Kildene sier ikke hvor ofte det er; her teller alle fire uker med en slik vakt.',
    nn: 'Meir enn tre timar om natta, jamleg. Kjeldene seier ikkje kor ofte det er; her tel alle fire veker med ei slik vakt.',
    en: 'More than three hours at night, regularly. The sources do not say how often that is; here any four weeks with such a shift count.',
  },
  'law-note.without-weekly-rest': {
    nb: 'Den ukentlige arbeidsfrien i § 10-8 (2) holdes utenfor gjennomsnittet.',
    nn: 'Den vekentlege arbeidsfrien i § 10-8 (2) blir halden utanfor gjennomsnittet.',
    en: 'The weekly rest of § 10-8 (2) is left out of the average.',
  },
  'law-note.notice-two-weeks': {
    nb: 'Senest to uker før, om ikke en tariffavtale sier noe annet.',
    nn: 'Seinast to veker før, om ikkje ein tariffavtale seier noko anna.',
    en: 'Two weeks at the latest, unless a collective agreement says otherwise.',
  },
  'law-note.other-night-window': {
    nb: 'Om ikke en skriftlig avtale setter et annet tidsrom på minst 8 timer som omfatter 00:00–06:00.',
    nn: 'Om ikkje ein skriftleg avtale set eit anna tidsrom på minst 8 timar som omfattar 00:00–06:00.',
    en: 'Unless a written agreement sets another window of at least 8 hours that contains 00:00–06:00.',
  },
  'law-note.may-days': {
    nb: '1. og 17. mai står ikke blant lovens helgedager; de regnes som søndager, fra kl. 22 kvelden før (svakt belagt).',
    nn: '1. og 17. mai står ikkje mellom heilagdagane i lova; dei blir rekna som søndagar, frå kl. 22 kvelden før (svakt belagt).',
    en: '1 and 17 May are not listed among the holidays of the act; they are treated like Sundays, from 22:00 the evening before (weakly sourced).',
  },
  'law-note.part-time-scaling': {
    nb: 'Omregningen etter stillingsprosent for deltid er vår slutning; rundskrivene KS B 12/2010 og B 1/2011 er ikke lest.',
    nn: 'Omrekninga etter stillingsprosent for deltid er vår slutning; rundskriva KS B 12/2010 og B 1/2011 er ikkje lesne.',
    en: 'Scaling by the position for part-time is an inference; the circulars KS B 12/2010 and B 1/2011 were not read.',
  },
  'law-note.sunday-eve': {
    nb: 'Fra en avklaring i privat sektor: fire timer mellom lørdag kl. 18 og 22, eller noe etter kl. 22.',
    nn: 'Frå ei avklaring i privat sektor: fire timar mellom laurdag kl. 18 og 22, eller noko etter kl. 22.',
    en: 'From a private-sector clarification: four hours between Saturday 18:00 and 22:00, or any time after 22:00.',
  },
  'law-note.scaled-to-period': {
    nb: 'Regnes ned for planer kortere enn et år. En time søndag natt teller for begge. Planen må ha vakter til ulike tider av døgnet.',
    nn: 'Blir rekna ned for planar kortare enn eit år. Ein time søndag natt tel for begge. Planen må ha vakter til ulike tider av døgnet.',
    en: 'Scaled down for plans shorter than a year. An hour of Sunday night counts for both. The plan must place people at varying times of the day.',
  },
  'law-note.f3-counts': {
    nb: 'Heftet sier at F3 ikke gir trekk i lønn; at timene teller i regnskapet, følger av det.',
    nn: 'Heftet seier at F3 ikkje gir trekk i løn; at timane tel i rekneskapen, følgjer av det.',
    en: 'The booklet says that an F3 gives no loss of pay; that its hours count in the balance follows from it.',
  },
  'law-note.f5-or-pay': {
    nb: 'Kan den ikke tas ut innen en måned, gis en ordinær daglønn. Gjelder ikke Oslo og staten.',
    nn: 'Kan han ikkje takast ut innan ein månad, blir det gitt ei ordinær dagløn. Gjeld ikkje Oslo og staten.',
    en: 'If it cannot be taken within the month, a day’s ordinary pay. Not for Oslo and the state.',
  },
  'law-note.since-that-tariff': {
    nb: 'Kildene oppgir ingen første dag; vi regner med at den gjaldt sammen med tariffen i disse årene.',
    nn: 'Kjeldene gir ingen første dag; vi reknar med at han galdt saman med tariffen i desse åra.',
    en: 'The sources give no first day; taken to have held with the collective agreement of those years.',
  },
  'law-note.divisor-follows-norm': {
    nb: 'For en norm som regnes ut for hver linje (tredelt turnus), følger delingstallet normen; det er vår slutning.',
    nn: 'For ei norm som blir rekna ut for kvar linje (tredelt turnus), følgjer delingstalet norma; det er vår slutning.',
    en: 'For a norm counted line by line (three-part rota) the divisor follows the norm by inference.',
  },
  'law-note.rate-of-its-band': {
    nb: 'At en sats gjelder timene i sitt trinn og ikke alle timene i året, er vår slutning.',
    nn: 'At ein sats gjeld timane i sitt trinn og ikkje alle timane i året, er vår slutning.',
    en: 'That a rate holds for the hours of its band, not for all hours of the year, is an inference.',
  },
  'law-note.agreement-2026-not-read': {
    nb: 'Heftet for avtalen 2026–2028 har vi ikke fått tak i; satsen fra 2023 er ført videre.',
    nn: 'Heftet for avtalen 2026–2028 har vi ikkje fått tak i; satsen frå 2023 er ført vidare.',
    en: 'The booklet of the agreement 2026–2028 was not to be had; the rate of 2023 is kept running.',
  },
  'law-note.since-that-ladder': {
    nb: 'Kildene oppgir ingen første dag; vi regner med at det gjaldt sammen med trinnene i disse årene.',
    nn: 'Kjeldene gir ingen første dag; vi reknar med at det galdt saman med trinna i desse åra.',
    en: 'The sources give no first day; taken to have held with the ladder of those years.',
  },
  'law-note.one-supplement': {
    nb: 'Ett tillegg for kveld og natt, minst 45 til 56 kr etter lønnsnivå; 56 kr brukes for alle.',
    nn: 'Eitt tillegg for kveld og natt, minst 45 til 56 kr etter lønsnivå; 56 kr blir brukt for alle.',
    en: 'One supplement for evening and night, at least 45 to 56 kr by pay level; 56 kr is used for all.',
  },
  'law-note.split-shift-not-read': {
    nb: 'Teksten har vi ikke fått tak i. En plan har én vakt om dagen på en linje, så ingen kostnad hviler på den.',
    nn: 'Teksten har vi ikkje fått tak i. Ein plan har éi vakt om dagen på ei linje, så ingen kostnad kviler på han.',
    en: 'The text was not to be had. A plan has one shift a day on a line, so no cost depends on it.',
  },
  'law-note.overtime-eves': {
    nb: 'Ingen første dag er oppgitt. 100 % dagen før en helgedag etter ordinær arbeidstid er ikke bekreftet og brukes ikke.',
    nn: 'Ingen første dag er oppgitt. 100 % dagen før ein heilagdag etter ordinær arbeidstid er ikkje stadfesta og blir ikkje brukt.',
    en: 'No first day is given. 100 % on the day before a holiday after the end of ordinary hours is not confirmed and not used.',
  },
  'law-note.overtime-hour-itself': {
    nb: 'Teksten vi har lest, sier ikke om selve timen også deles på 1850, slik tillegget gjør; ved 35,5 timer utgjør det 0,2 %.',
    nn: 'Teksten vi har lese, seier ikkje om sjølve timen òg blir delt på 1850, slik tillegget blir; ved 35,5 timar utgjer det 0,2 %.',
    en: 'The text read does not say whether the hour itself is divided by 1850 too, as the supplement is; at 35.5 hours that makes 0.2 %.',
  },
  'law-note.settlement-period': {
    nb: 'Gjelder hele oppgjørsperioden, så én vakt prises på minuttet.',
    nn: 'Gjeld heile oppgjersperioden, så éi vakt blir prisa på minuttet.',
    en: 'Of the whole settlement period, so a single shift is priced by the minute.',
  },
  'law-note.shifted-percent': {
    nb: 'Plikten er bekreftet; at det er 50 %, er det ikke. Kontroller mot avtalen.',
    nn: 'Plikta er stadfesta; at det er 50 %, er det ikkje. Kontroller mot avtalen.',
    en: 'The duty is confirmed; that it is 50 % is not. Check it against the agreement.',
  },
  'law-note.no-first-day': {
    nb: 'Kildene oppgir ingen første dag.',
    nn: 'Kjeldene gir ingen første dag.',
    en: 'The sources give no first day.',
  },
  'law-note.week-more-from-60': {
    nb: 'Én uke mer fra året en fyller 60. Kildene oppgir ingen første dag.',
    nn: 'Éi veke meir frå året ein fyller 60. Kjeldene gir ingen første dag.',
    en: 'One week more from the year somebody turns 60. The sources give no first day.',
  },
  'law-note.more-from-60': {
    nb: 'Fra året en fyller 60, er det 14,3 %. Kildene oppgir ingen første dag; dette er første dag i tariffen som prises her.',
    nn: 'Frå året ein fyller 60, er det 14,3 %. Kjeldene gir ingen første dag; dette er første dag i tariffen som blir prisa her.',
    en: 'From the year somebody turns 60 it is 14.3 %. The sources give no first day; this is the first day of the rates priced here.',
  },
  'law-note.zone-1a': {
    nb: 'Sone Ia betaler 10,6 % til 850 000 kr i året er spart, så 14,1 %: for en arbeidsgiver på størrelse med en kommune koster en vakt til 14,1 %.',
    nn: 'Sone Ia betaler 10,6 % til 850 000 kr i året er spart, så 14,1 %: for ein arbeidsgivar på storleik med ein kommune kostar ei vakt til 14,1 %.',
    en: 'Zone Ia pays 10.6 % until 850 000 kr a year has been saved, then 14.1 %: for an employer of a municipality’s size one more shift costs 14.1 %.',
  },
  'law-note.set-each-autumn': {
    nb: 'Vedtas av Stortinget hver høst.',
    nn: 'Blir vedteke av Stortinget kvar haust.',
    en: 'Set by the Storting each autumn.',
  },
  'law-note.convention': {
    nb: 'Vanlig praksis; ikke bekreftet i noen tekst.',
    nn: 'Vanleg praksis; ikkje stadfesta i nokon tekst.',
    en: 'The usual convention; not confirmed in a text.',
  },
  'law-note.set-each-may': {
    nb: 'Fastsettes hvert år i mai.',
    nn: 'Blir fastsett kvart år i mai.',
    en: 'Set each May.',
  },
  'law-note.rule-of-thumb': {
    nb: 'En tommelfingerregel. Faktoren fra kommunens eget lønnssystem, oppgitt i planen, går foran.',
    nn: 'Ein tommelfingerregel. Faktoren frå lønssystemet til kommunen, oppgitt i planen, går føre.',
    en: 'A rule of thumb. The factor of the municipality’s own payroll, stated in the plan, goes before it.',
  },
  'law-note.no-official-care-factor': {
    nb: 'Det finnes ingen offisiell definisjon av pleiefaktor; 35,5 timer er den vanlige turnusuka.',
    nn: 'Det finst ingen offisiell definisjon av pleiefaktor; 35,5 timar er den vanlege turnusveka.',
    en: 'There is no official definition of the care factor; 35.5 hours is the ordinary rota week.',
  },
  'law-note.norm-of-ours': {
    nb: 'Programmets egen norm, som kommunen må bekrefte.',
    nn: 'Programmet si eiga norm, som kommunen må stadfeste.',
    en: 'A norm of this product, to be confirmed by the municipality.',
  },
});
