import { defineTexts } from '../define-texts.ts';

/** Names of the parts of a price, why a price is missing, and what to bear in mind. */
export const costTexts = defineTexts({
  'cost.part.base': { nb: 'Grunnlønn', nn: 'Grunnløn', en: 'Basic pay' },
  'cost.part.evening': { nb: 'Kveldstillegg', nn: 'Kveldstillegg', en: 'Evening supplement' },
  'cost.part.night': { nb: 'Nattillegg', nn: 'Nattillegg', en: 'Night supplement' },
  'cost.part.weekend': { nb: 'Helgetillegg', nn: 'Helgetillegg', en: 'Weekend supplement' },
  'cost.part.holiday': { nb: 'Helligdagstillegg', nn: 'Heilagdagstillegg', en: 'Public holiday supplement' },
  'cost.part.overtime': { nb: 'Overtid', nn: 'Overtid', en: 'Overtime' },
  'cost.part.holiday-pay': { nb: 'Feriepenger', nn: 'Feriepengar', en: 'Holiday pay' },
  'cost.part.pension': { nb: 'Pensjon', nn: 'Pensjon', en: 'Pension' },
  'cost.part.employer-contribution': { nb: 'Arbeidsgiveravgift', nn: 'Arbeidsgivaravgift', en: 'Employer contribution' },

  'cost.rule.settings.holidayPayPercent': {
    where: 'Cost table, the rule column, where the plan itself decides the percentage',
    nb: 'Planens sats for feriepenger',
    nn: 'Satsen i planen for feriepengar',
    en: 'The plan’s own rate of holiday pay',
  },
  'cost.rule.settings.pensionPercent': {
    nb: 'Planens sats for pensjon',
    nn: 'Satsen i planen for pensjon',
    en: 'The plan’s own rate of pension',
  },
  'cost.rule.settings.employerContributionPercent': {
    nb: 'Planens sats for arbeidsgiveravgift',
    nn: 'Satsen i planen for arbeidsgivaravgift',
    en: 'The plan’s own rate of employer contribution',
  },

  'cost.rule.settings.positionCostFactor': {
    nb: 'Lønnskontorets faktor, fra planen',
    nn: 'Faktoren til lønskontoret, frå planen',
    en: 'The payroll office’s factor, from the plan',
  },
  'cost.rule.settings.employerContributionZone.I': { nb: 'Arbeidsgiveravgift, sone I', nn: 'Arbeidsgivaravgift, sone I', en: 'Employer contribution, zone I' },
  'cost.rule.settings.employerContributionZone.Ia': {
    nb: 'Arbeidsgiveravgift, sone Ia (over fribeløpet)',
    nn: 'Arbeidsgivaravgift, sone Ia (over fribeløpet)',
    en: 'Employer contribution, zone Ia (above the exempt amount)',
  },
  'cost.rule.settings.employerContributionZone.II': {
    nb: 'Arbeidsgiveravgift, sone II',
    nn: 'Arbeidsgivaravgift, sone II',
    en: 'Employer contribution, zone II',
  },
  'cost.rule.settings.employerContributionZone.III': {
    nb: 'Arbeidsgiveravgift, sone III',
    nn: 'Arbeidsgivaravgift, sone III',
    en: 'Employer contribution, zone III',
  },
  'cost.rule.settings.employerContributionZone.IV': {
    nb: 'Arbeidsgiveravgift, sone IV',
    nn: 'Arbeidsgivaravgift, sone IV',
    en: 'Employer contribution, zone IV',
  },
  'cost.rule.settings.employerContributionZone.IVa': {
    nb: 'Arbeidsgiveravgift, sone IVa',
    nn: 'Arbeidsgivaravgift, sone IVa',
    en: 'Employer contribution, zone IVa',
  },
  'cost.rule.settings.employerContributionZone.V': { nb: 'Arbeidsgiveravgift, sone V', nn: 'Arbeidsgivaravgift, sone V', en: 'Employer contribution, zone V' },
  'cost.rule.position-months': {
    nb: 'Måneder med lønn; feriepengene dekker resten av året',
    nn: 'Månader med løn; feriepengane dekkjer resten av året',
    en: 'Months of pay; holiday pay covers the rest of the year',
  },
  'cost.rule.agency': { nb: 'Påslaget som er oppgitt', nn: 'Påslaget som er oppgitt', en: 'The mark-up as stated' },

  'cost.part.on-costs': {
    where: 'Everything on top of pay in one amount, by the payroll’s own factor',
    nb: 'Feriepenger, pensjon og avgift',
    nn: 'Feriepengar, pensjon og avgift',
    en: 'Holiday pay, pension and contribution',
  },
  'cost.part.agency': { nb: 'Faktura fra bemanningsbyrå', nn: 'Faktura frå bemanningsbyrå', en: 'Invoice from the staffing agency' },

  'cost.note.evening-and-night': {
    where: 'Beside an amount, how its rate came about',
    nb: 'Til og med 2022 var kveld og natt ett tillegg, klokka 17–06.',
    nn: 'Til og med 2022 var kveld og natt eitt tillegg, klokka 17–06.',
    en: 'Until 2022 evening and night had one supplement, 17:00–06:00.',
  },
  'cost.note.ladder-mean': {
    nb: 'Gjennomsnittet av trappa for {hours, number} helgetimer i året',
    nn: 'Gjennomsnittet av trappa for {hours, number} helgetimar i året',
    en: 'The mean of the ladder for {hours, number} weekend hours a year',
  },
  'cost.note.ladder-so-far': {
    nb: 'Helgetimer tidligere i kalenderåret: {hours, number}',
    nn: 'Helgetimar tidlegare i kalenderåret: {hours, number}',
    en: 'Weekend hours earlier in the calendar year: {hours, number}',
  },
  'cost.note.overtime': {
    where: 'Beside an overtime amount; the percentage is on top of the hourly wage',
    nb: '{percent, number} prosent tillegg, timelønn av {divisor, number} timer',
    nn: '{percent, number} prosent tillegg, timeløn av {divisor, number} timar',
    en: '{percent, number} per cent on top, hourly wage of {divisor, number} hours',
  },
  'cost.note.shifted-hours': {
    nb: '{percent, number} prosent for timene utenom den opprinnelige vakta',
    nn: '{percent, number} prosent for timane utanom den opphavlege vakta',
    en: '{percent, number} per cent for the hours outside the original shift',
  },
  'cost.note.shifted-hours-unverified': {
    nb: '{percent, number} prosent for timene utenom den opprinnelige vakta. Satsen er ikke bekreftet; sjekk den mot avtalen.',
    nn: '{percent, number} prosent for timane utanom den opphavlege vakta. Satsen er ikkje stadfesta; sjekk han mot avtalen.',
    en: '{percent, number} per cent for the hours outside the original shift. The rate is not confirmed; compare it with the agreement.',
  },
  'cost.note.agency': {
    nb: '{percent, number} prosent påslag på timelønn med tillegg',
    nn: '{percent, number} prosent påslag på timeløn med tillegg',
    en: '{percent, number} per cent on top of the hourly wage with supplements',
  },
  'cost.note.redistribution': {
    nb: 'En vakt som er til overs et annet sted i planen, flyttes hit med minst {noticeDays, number} dagers varsel. Det koster ingenting ekstra.',
    nn: 'Ei vakt som er til overs ein annan stad i planen, blir flytta hit med minst {noticeDays, number} dagars varsel. Det kostar ingenting ekstra.',
    en: 'A shift that is to spare elsewhere in the plan moves here with at least {noticeDays, number} days’ notice. That costs nothing extra.',
  },
  'cost.note.redistribution-late': {
    nb: 'Vakta flyttes med mindre enn {noticeDays, number} dagers varsel, så timene utenom den opprinnelige vakta får tillegg for forskjøvet arbeidstid.',
    nn: 'Vakta blir flytta med mindre enn {noticeDays, number} dagars varsel, så timane utanom den opphavlege vakta får tillegg for forskoven arbeidstid.',
    en: 'The shift moves at less than {noticeDays, number} days’ notice, so the hours outside the original shift carry the supplement for shifted hours.',
  },
  'cost.note.position-months': {
    where: 'How the yearly cost of positions comes about',
    nb: 'Årskostnaden for stillingene er {months, number} månedslønner med planens tillegg, feriepenger av dem, pensjon og arbeidsgiveravgift. Den er et annet tall enn prisen på vaktene og skal ikke legges til den.',
    nn: 'Årskostnaden for stillingane er {months, number} månadsløner med tillegga i planen, feriepengar av dei, pensjon og arbeidsgivaravgift. Han er eit anna tal enn prisen på vaktene og skal ikkje leggjast til han.',
    en: 'The yearly cost of the positions is {months, number} months’ pay with the plan’s supplements, holiday pay on it, pension and employer contribution. It is another figure than the price of the shifts and must not be added to it.',
  },
  'cost.note.position-factor': {
    nb: 'Årskostnaden for stillingene er tolv månedslønner med planens tillegg ganger lønnskontorets faktor, {factor, number}. Den er et annet tall enn prisen på vaktene og skal ikke legges til den.',
    nn: 'Årskostnaden for stillingane er tolv månadsløner med tillegga i planen gonger faktoren til lønskontoret, {factor, number}. Han er eit anna tal enn prisen på vaktene og skal ikkje leggjast til han.',
    en: 'The yearly cost of the positions is twelve months’ pay with the plan’s supplements times the payroll office’s factor, {factor, number}. It is another figure than the price of the shifts and must not be added to it.',
  },

  'cost.remedy.extra-hours': {
    where: 'Ways to fill one empty shift, each with its price',
    nb: 'Merarbeid til en deltidsansatt',
    nn: 'Meirarbeid til ein deltidstilsett',
    en: 'Additional hours for a part-timer',
  },
  'cost.remedy.overtime': { nb: 'Overtid', nn: 'Overtid', en: 'Overtime' },
  'cost.remedy.agency': { nb: 'Innleie fra bemanningsbyrå', nn: 'Innleige frå bemanningsbyrå', en: 'Hire from a staffing agency' },
  'cost.remedy.redistribution': { nb: 'Flytte en vakt som er til overs', nn: 'Flytte ei vakt som er til overs', en: 'Moving a shift that is to spare' },

  'cost.breakdown.by-line': { where: 'Headings of the tables that cut the cost', nb: 'Per linje', nn: 'Per linje', en: 'By line' },
  'cost.breakdown.by-code': { nb: 'Per vaktkode', nn: 'Per vaktkode', en: 'By shift code' },
  'cost.breakdown.by-day-kind': { nb: 'Ukedager og helg', nn: 'Vekedagar og helg', en: 'Weekdays and weekends' },
  'cost.breakdown.by-month': { nb: 'Per måned', nn: 'Per månad', en: 'By month' },
  'cost.breakdown.by-part': { nb: 'Per lønnsdel', nn: 'Per lønsdel', en: 'By part of pay' },
  'cost.breakdown.mean-month': { nb: 'Gjennomsnittlig måned', nn: 'Gjennomsnittleg månad', en: 'Mean month' },
  'cost.breakdown.weekday': { nb: 'ukedag', nn: 'vekedag', en: 'weekday' },
  'cost.breakdown.weekend': { nb: 'helg', nn: 'helg', en: 'weekend' },
  'cost.breakdown.shifts': { where: 'Columns of those tables', nb: 'vakter', nn: 'vakter', en: 'shifts' },
  'cost.breakdown.hours': { nb: 'timer', nn: 'timar', en: 'hours' },
  'cost.breakdown.per-shift': { nb: 'per vakt', nn: 'per vakt', en: 'per shift' },
  'cost.breakdown.period': { nb: 'i perioden', nn: 'i perioden', en: 'in the period' },
  'cost.breakdown.year': { nb: 'i året', nn: 'i året', en: 'a year' },
  'cost.breakdown.sum': { nb: 'Sum', nn: 'Sum', en: 'Total' },
  'cost.breakdown.unpriced': {
    nb: '{count, plural, one {Én vakt} other {# vakter}} uten kjent pris er ikke med.',
    nn: '{count, plural, one {Éi vakt} other {# vakter}} utan kjend pris er ikkje med.',
    en: '{count, plural, one {One shift} other {# shifts}} without a known price {count, plural, one {is} other {are}} left out.',
  },
  'cost.position.year': {
    nb: 'Stillingene koster {amount} i året.',
    nn: 'Stillingane kostar {amount} i året.',
    en: 'The positions cost {amount} a year.',
  },
  'cost.position.year-unknown': {
    nb: 'Årskostnaden for stillingene kan ikke regnes ut.',
    nn: 'Årskostnaden for stillingane kan ikkje reknast ut.',
    en: 'The yearly cost of the positions cannot be worked out.',
  },
  'cost.position.line': {
    where: 'One line: what its shifts and its position cost',
    nb: 'Linje {line}: de planlagte vaktene koster {shifts} i året, stillingen {position}.',
    nn: 'Linje {line}: dei planlagde vaktene kostar {shifts} i året, stillinga {position}.',
    en: 'Line {line}: its planned shifts cost {shifts} a year, the position {position}.',
  },
  'cost.fixed-supplement.line': {
    nb: 'Fast tillegg etter planen (tilleggslønn, {rule}): {month} i måneden. Det er {planned} i året etter planen × {paidHours, number} ÷ {divisor, number} timer.',
    nn: 'Fast tillegg etter planen (tilleggsløn, {rule}): {month} i månaden. Det er {planned} i året etter planen × {paidHours, number} ÷ {divisor, number} timar.',
    en: 'Fixed supplement by the plan (tilleggslønn, {rule}): {month} a month. That is {planned} a year by the plan × {paidHours, number} ÷ {divisor, number} hours.',
  },

  'cost.usage.unfilled': {
    where: 'Command line, wrong options of vaktbalanse cost',
    nb: '--unfilled trenger dato og vaktkode, som 2027-01-06:A; fant «{found}». Vaktkodene er: {accepted}.',
    nn: '--unfilled treng dato og vaktkode, som 2027-01-06:A; fann «{found}». Vaktkodane er: {accepted}.',
    en: '--unfilled needs a date and a shift code, such as 2027-01-06:A; found "{found}". The shift codes are: {accepted}.',
  },
  'cost.usage.unfilled-line': {
    nb: '--unfilled trenger --line for å vite hvilken lønn som gjelder. Linjene er: {accepted}.',
    nn: '--unfilled treng --line for å vite kva løn som gjeld. Linjene er: {accepted}.',
    en: '--unfilled needs --line to know which pay applies. The lines are: {accepted}.',
  },
  'cost.usage.mark-up': {
    nb: '--mark-up trenger en prosent mellom 0 og {max}; fant «{found}».',
    nn: '--mark-up treng ein prosent mellom 0 og {max}; fann «{found}».',
    en: '--mark-up needs a percentage between 0 and {max}; found "{found}".',
  },
  'cost.usage.notice': {
    nb: '--notice trenger et antall dager mellom 0 og {max}; fant «{found}».',
    nn: '--notice treng eit tal på dagar mellom 0 og {max}; fann «{found}».',
    en: '--notice needs a number of days between 0 and {max}; found "{found}".',
  },
  'cost.option.unfilled': {
    nb: 'prisen på én tom vakt (2027-01-06:A) på fire måter, med lønnen til --line',
    nn: 'prisen på éi tom vakt (2027-01-06:A) på fire måtar, med løna til --line',
    en: 'the price of one empty shift (2027-01-06:A) in four ways, by the pay of --line',
  },
  'cost.option.mark-up': { nb: 'byråets påslag i prosent', nn: 'påslaget til byrået i prosent', en: 'the agency’s mark-up in per cent' },
  'cost.option.notice': { nb: 'dager mellom varsel og vakt', nn: 'dagar mellom varsel og vakt', en: 'days between notice and shift' },

  'cost.pay-source.plan': {
    where: 'Where the annual pay of a line comes from',
    nb: 'lønn oppgitt på linja',
    nn: 'løn oppgitt på linja',
    en: 'pay stated on the line',
  },
  'cost.pay-source.guaranteed': { nb: 'garantilønn i tariffen', nn: 'garantiløn i tariffen', en: 'guaranteed pay in the collective agreement' },

  'cost.reason.no-pay': {
    where: 'In place of an amount, when pay is not known',
    nb: 'Årslønn mangler, og vi kjenner ikke garantilønnen for kompetansen på linja med {seniorityYears, number} års ansiennitet på planens dato. Skriv inn årslønn på linja.',
    nn: 'Årsløn manglar, og vi kjenner ikkje garantiløna for kompetansen på linja med {seniorityYears, number} års ansiennitet på datoen til planen. Skriv inn årsløn på linja.',
    en: 'Annual pay is missing, and we do not know the guaranteed pay for the competence of the line with {seniorityYears, number} years of seniority on the plan’s date. Enter the annual pay on the line.',
  },
  'cost.reason.no-tariff': {
    nb: 'Vi har ikke tariffsatser for planens dato. De første gjelder fra {firstDay}.',
    nn: 'Vi har ikkje tariffsatsar for datoen til planen. Dei første gjeld frå {firstDay}.',
    en: 'We have no rates of the collective agreement for the plan’s date. The first ones apply from {firstDay}.',
  },
  'cost.reason.no-percent.pension': {
    nb: 'Planen mangler prosentsats for pensjon. Satsen er ulik fra kommune til kommune; legg den inn under Oppsett.',
    nn: 'Planen manglar prosentsats for pensjon. Satsen er ulik frå kommune til kommune; legg han inn under Oppsett.',
    en: 'The plan lacks the percentage for pension. It differs between municipalities; enter it under Set-up.',
  },
  'cost.reason.no-percent.employer-contribution': {
    nb: 'Planen mangler prosentsats for arbeidsgiveravgift. Satsen er ulik fra kommune til kommune; legg den inn under Oppsett.',
    nn: 'Planen manglar prosentsats for arbeidsgivaravgift. Satsen er ulik frå kommune til kommune; legg han inn under Oppsett.',
    en: 'The plan lacks the percentage for employer contribution. It differs between municipalities; enter it under Set-up.',
  },
  'cost.reason.no-percent.both': {
    nb: 'Planen mangler prosentsatser for pensjon og arbeidsgiveravgift. Satsene er ulike fra kommune til kommune; legg dem inn under Oppsett.',
    nn: 'Planen manglar prosentsatsar for pensjon og arbeidsgivaravgift. Satsane er ulike frå kommune til kommune; legg dei inn under Oppsett.',
    en: 'The plan lacks the percentages for pension and employer contribution. They differ between municipalities; enter them under Set-up.',
  },
  'cost.reason.no-percent.zone': {
    nb: 'Vi kjenner ikke satsen for arbeidsgiveravgift i sone {zone} i {year}. Legg inn prosentsatsen under Oppsett.',
    nn: 'Vi kjenner ikkje satsen for arbeidsgivaravgift i sone {zone} i {year}. Legg inn prosentsatsen under Oppsett.',
    en: 'We do not know the rate of employer contribution in zone {zone} in {year}. Enter the percentage under Set-up.',
  },
  'cost.reason.no-agency-mark-up': {
    nb: 'Oppgi byråets påslag i prosent, så regner vi ut prisen. Vi kjenner ingen avtalepriser.',
    nn: 'Oppgi påslaget til byrået i prosent, så reknar vi ut prisen. Vi kjenner ingen avtaleprisar.',
    en: 'State the agency’s mark-up in per cent, and we will work out the price. We know no contract prices.',
  },
  'cost.reason.no-basic-amount': {
    nb: 'Vi kjenner ikke grunnbeløpet i folketrygden den {date}.',
    nn: 'Vi kjenner ikkje grunnbeløpet i folketrygda den {date}.',
    en: 'We do not know the basic amount of the national insurance scheme on {date}.',
  },
  'cost.reason.no-grant-terms': {
    nb: 'Innslagspunktet for toppfinansiering i rundskrivet for {year} er ikke kontrollert, så tilskuddet kan ikke regnes ut.',
    nn: 'Innslagspunktet for toppfinansiering i rundskrivet for {year} er ikkje kontrollert, så tilskotet kan ikkje reknast ut.',
    en: 'The threshold for resource-intensive services in the circular of {year} has not been checked, so the grant cannot be worked out.',
  },
  'cost.reason.lines-without-price': {
    where: 'The cost of the whole plan, when some lines have no price',
    nb: '{count, plural, one {Én linje} other {# linjer}} mangler pris, så summen for planen kan ikke regnes ut.',
    nn: '{count, plural, one {Éi linje} other {# linjer}} manglar pris, så summen for planen kan ikkje reknast ut.',
    en: '{count, plural, one {One line has} other {# lines have}} no price, so the sum of the plan cannot be worked out.',
  },

  'cost.caveat.ladder.cycle': {
    where: 'Beside costs of the years 2019–2022, when the weekend supplement rose with the hours of the year',
    nb: 'Helgetillegget var en trapp etter helgetimer i kalenderåret til og med 2022. I en grunnturnus koster hver helgetime gjennomsnittet for et helt år. At hver sats gjelder timene på sitt trinn, er vår tolkning.',
    nn: 'Helgetillegget var ei trapp etter helgetimar i kalenderåret til og med 2022. I ein grunnturnus kostar kvar helgetime gjennomsnittet for eit heilt år. At kvar sats gjeld timane på sitt trinn, er vår tolking.',
    en: 'Until 2022 the weekend supplement was a ladder on the weekend hours of the calendar year. In a base rota every weekend hour costs the mean of a whole year. That each rate holds for the hours of its own step is our reading.',
  },
  'cost.caveat.ladder.calendar': {
    nb: 'Helgetillegget var en trapp etter helgetimer i kalenderåret til og med 2022. Timene er talt fra {start}, planens første dag; hva som ble arbeidet tidligere det året, vet planen ikke. At hver sats gjelder timene på sitt trinn, er vår tolkning.',
    nn: 'Helgetillegget var ei trapp etter helgetimar i kalenderåret til og med 2022. Timane er talde frå {start}, den første dagen i planen; kva som vart arbeidd tidlegare det året, veit planen ikkje. At kvar sats gjeld timane på sitt trinn, er vår tolking.',
    en: 'Until 2022 the weekend supplement was a ladder on the weekend hours of the calendar year. Hours are counted from {start}, the plan’s first day; what was worked earlier that year the plan does not know. That each rate holds for the hours of its own step is our reading.',
  },
  'cost.caveat.overtime-pension': {
    where: 'Beside the price of an overtime shift',
    nb: 'Pensjon er regnet av overtidslønnen også. Om den gir pensjon, avgjør pensjonsordningen.',
    nn: 'Pensjon er rekna av overtidsløna òg. Om ho gir pensjon, avgjer pensjonsordninga.',
    en: 'Pension is reckoned on overtime pay too. Whether it earns pension is for the pension scheme to say.',
  },
  'cost.caveat.agency': {
    nb: 'Prisen bygger på timelønn og påslaget du oppga, uten merverdiavgift. Avtalen med byrået avgjør.',
    nn: 'Prisen byggjer på timeløn og påslaget du oppgav, utan meirverdiavgift. Avtalen med byrået avgjer.',
    en: 'The price rests on the hourly wage and the mark-up you stated, without value added tax. The agency’s contract decides.',
  },
  'cost.caveat.unverified-rates': {
    where: 'Beside every table of costs after the last confirmed date',
    nb: 'Kvelds-, natt-, helge- og helligdagstillegg er satsene fra 2023. De er bekreftet til og med {confirmedUntil}; satsene i hovedtariffavtalen 2026–2028 er ikke kontrollert. Sjekk dem mot avtalen.',
    nn: 'Kvelds-, natt-, helge- og heilagdagstillegg er satsane frå 2023. Dei er stadfesta til og med {confirmedUntil}; satsane i hovudtariffavtalen 2026–2028 er ikkje kontrollerte. Sjekk dei mot avtalen.',
    en: 'Evening, night, weekend and public holiday supplements are the rates of 2023. They are confirmed up to and including {confirmedUntil}; those of the main agreement 2026–2028 have not been checked. Compare them with the agreement.',
  },
});
