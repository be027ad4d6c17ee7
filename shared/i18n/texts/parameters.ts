import { defineTexts } from '../define-texts.ts';

/**
 * What the numbers of law and tariff are called, and how they read. `parameter.<id>.name` for every parameter; `parameter.<id>.value` for those that are
 * no single number (one text a form where they have several); `parameter.unit.<unit>` for the others. See describe-parameter.ts.
 */
export const parametersTexts = defineTexts({
  'parameter.aml.ordinary-day.name': { nb: 'Lengste vanlige arbeidsdag', nn: 'Lengste vanlege arbeidsdag', en: 'Longest ordinary working day' },
  'parameter.aml.ordinary-week.name': { nb: 'Lengste vanlige arbeidsuke', nn: 'Lengste vanlege arbeidsveke', en: 'Longest ordinary working week' },
  'parameter.aml.averaged-day-by-employee.name': {
    nb: 'Lengste dag med gjennomsnittsberegning avtalt med den ansatte',
    nn: 'Lengste dag med gjennomsnittsutrekning avtalt med den tilsette',
    en: 'Longest day with averaging agreed with the employee',
  },
  'parameter.aml.averaged-day-by-unions.name': {
    nb: 'Lengste dag med gjennomsnittsberegning avtalt med tillitsvalgte',
    nn: 'Lengste dag med gjennomsnittsutrekning avtalt med tillitsvalde',
    en: 'Longest day with averaging agreed with the union representatives',
  },
  'parameter.aml.averaged-week-by-employee.name': {
    nb: 'Lengste uke med gjennomsnittsberegning avtalt med den ansatte',
    nn: 'Lengste veke med gjennomsnittsutrekning avtalt med den tilsette',
    en: 'Longest week with averaging agreed with the employee',
  },
  'parameter.aml.averaged-week-by-unions.name': {
    nb: 'Lengste uke med gjennomsnittsberegning avtalt med tillitsvalgte',
    nn: 'Lengste veke med gjennomsnittsutrekning avtalt med tillitsvalde',
    en: 'Longest week with averaging agreed with the union representatives',
  },
  'parameter.aml.mean-week.name': { nb: 'Lengste arbeidsuke i gjennomsnitt', nn: 'Lengste arbeidsveke i gjennomsnitt', en: 'Longest working week on average' },
  'parameter.aml.mean-week-frame.name': {
    nb: 'Uker som ukegjennomsnittet regnes over',
    nn: 'Veker som vekegjennomsnittet blir rekna over',
    en: 'Weeks over which the mean week is taken',
  },
  'parameter.aml.daily-rest.name': { nb: 'Daglig arbeidsfri', nn: 'Dagleg arbeidsfri', en: 'Daily rest' },
  'parameter.aml.daily-rest-floor.name': {
    nb: 'Korteste daglige arbeidsfri med avtale',
    nn: 'Kortaste daglege arbeidsfri med avtale',
    en: 'Shortest daily rest with an agreement',
  },
  'parameter.aml.weekly-rest.name': { nb: 'Ukentlig arbeidsfri', nn: 'Vekentleg arbeidsfri', en: 'Weekly rest' },
  'parameter.aml.weekly-rest-floor.name': {
    nb: 'Korteste ukentlige arbeidsfri med avtale',
    nn: 'Kortaste vekentlege arbeidsfri med avtale',
    en: 'Shortest weekly rest with an agreement',
  },
  'parameter.aml.red-days-in-a-row.name': {
    nb: 'Søn- og helgedager på rad uten avtale',
    nn: 'Søn- og helgedagar på rad utan avtale',
    en: 'Sundays and public holidays in a row without an agreement',
  },
  'parameter.aml.red-day-frame.name': {
    nb: 'Uker som søn- og helgedager regnes over',
    nn: 'Veker som søn- og helgedagar blir rekna over',
    en: 'Weeks over which Sundays and public holidays are averaged',
  },
  'parameter.aml.red-day-share.name': {
    nb: 'Høyeste andel arbeidede søn- og helgedager med avtale',
    nn: 'Høgaste andel arbeidde søn- og helgedagar med avtale',
    en: 'Highest share of worked Sundays and public holidays with an agreement',
  },
  'parameter.aml.red-day-off-every.name': {
    nb: 'Så ofte må det ukentlige fridøgnet falle på en søn- eller helgedag',
    nn: 'Så ofte må det vekentlege fridøgnet falle på ein søn- eller helgedag',
    en: 'How often the weekly day off must be a Sunday or public holiday',
  },
  'parameter.aml.break-required-above.name': {
    nb: 'Arbeidsdag som krever pause når den er lengre',
    nn: 'Arbeidsdag som krev pause når han er lengre',
    en: 'Working day above which a break is required',
  },
  'parameter.aml.full-break-from.name': {
    nb: 'Arbeidsdag som krever hel pause',
    nn: 'Arbeidsdag som krev heil pause',
    en: 'Working day from which a full break is required',
  },
  'parameter.aml.full-break.name': { nb: 'Lengden på en hel pause', nn: 'Lengda på ein heil pause', en: 'Length of a full break' },
  'parameter.aml.nights-in-a-row.name': { nb: 'Nattevakter på rad (praksis)', nn: 'Nattevakter på rad (praksis)', en: 'Night shifts in a row (practice)' },
  'parameter.aml.night-worker-minutes.name': {
    nb: 'Arbeid om natten som gjør noen til nattarbeider',
    nn: 'Arbeid om natta som gjer nokon til nattarbeidar',
    en: 'Work at night that makes somebody a night worker',
  },
  'parameter.aml.night-average-day.name': {
    nb: 'Gjennomsnittlig dag for nattarbeidere',
    nn: 'Gjennomsnittleg dag for nattarbeidarar',
    en: 'Mean day of night workers',
  },
  'parameter.aml.night-average-frame.name': {
    nb: 'Uker som dagen til nattarbeidere regnes over',
    nn: 'Veker som dagen til nattarbeidarar blir rekna over',
    en: 'Weeks over which the day of night workers is averaged',
  },
  'parameter.aml.special-strain-day.name': {
    nb: 'Lengste nattevakt med særlig risiko eller belastning',
    nn: 'Lengste nattevakt med særleg risiko eller belastning',
    en: 'Longest night of special risk or heavy strain',
  },
  'parameter.aml.plan-notice.name': {
    nb: 'Frist for arbeidsplanen før den gjelder',
    nn: 'Frist for arbeidsplanen før han gjeld',
    en: 'How long before it takes effect the plan must be ready',
  },
  'parameter.hours.night-window.name': { nb: 'Nattarbeid, klokkeslett', nn: 'Nattarbeid, klokkeslett', en: 'Night work, time of day' },
  'parameter.hours.sunday-zone.name': { nb: 'Søndagsarbeid, klokkeslett', nn: 'Søndagsarbeid, klokkeslett', en: 'Sunday work, time of day' },
  'parameter.hours.three-part.name': {
    nb: 'Omregning av natt og søndag i tredelt turnus',
    nn: 'Omrekning av natt og søndag i tredelt turnus',
    en: 'Conversion of nights and Sundays in three-part rotas',
  },
  'parameter.hta.three-part-sunday-every.name': {
    nb: 'Tredelt turnus: søndag minst hver',
    nn: 'Tredelt turnus: søndag minst kvar',
    en: 'Three-part rota: a Sunday at least every',
  },
  'parameter.hta.three-part-outside-night.name': {
    nb: 'Tredelt turnus: minste andel arbeid utenom natt',
    nn: 'Tredelt turnus: minste andel arbeid utanom natt',
    en: 'Three-part rota: least share of work outside night',
  },
  'parameter.hta.sunday-eve-minutes.name': {
    nb: 'Arbeid lørdag kveld som teller som søndag',
    nn: 'Arbeid laurdag kveld som tel som søndag',
    en: 'Work on Saturday evening that counts as a Sunday',
  },
  'parameter.hours.fully-continuous.name': {
    nb: 'Grenser for helkontinuerlig turnus',
    nn: 'Grenser for heilkontinuerleg turnus',
    en: 'Limits of a fully continuous rota',
  },
  'parameter.hours.weeks-per-year.name': {
    nb: 'Uker i året når timer og kroner regnes om til år',
    nn: 'Veker i året når timar og kroner blir rekna om til år',
    en: 'Weeks a year when hours and money are carried to a year',
  },
  'parameter.days-off.f3-credit.name': {
    nb: 'Andel av timene på F3 som teller i timebalansen',
    nn: 'Andel av timane på F3 som tel i timebalansen',
    en: 'Share of the hours of an F3 that counts in the hours balance',
  },
  'parameter.days-off.f5-months.name': { nb: 'Frist for å ta ut F5', nn: 'Frist for å ta ut F5', en: 'Time limit for taking an F5' },
  'parameter.hta.hourly-wage-weeks.name': {
    nb: 'Uker årslønnen deles på for å få timelønn',
    nn: 'Veker årsløna blir delt på for å få timeløn',
    en: 'Weeks that annual pay is divided by for the hourly wage',
  },
  'parameter.hta.fixed-supplement-divisor.name': {
    nb: 'Timer i året for fast tilleggslønn',
    nn: 'Timar i året for fast tilleggsløn',
    en: 'Hours a year of the fixed supplement',
  },
  'parameter.hta.weekend-supplement.name': { nb: 'Helgetillegg', nn: 'Helgetillegg', en: 'Weekend supplement' },
  'parameter.hta.holiday-supplement.name': { nb: 'Helligdagstillegg', nn: 'Heilagdagstillegg', en: 'Public holiday supplement' },
  'parameter.hta.evening-supplement.name': { nb: 'Kveldstillegg', nn: 'Kveldstillegg', en: 'Evening supplement' },
  'parameter.hta.night-supplement.name': { nb: 'Nattillegg', nn: 'Nattillegg', en: 'Night supplement' },
  'parameter.hta.split-shift.name': { nb: 'Delt dagsverk', nn: 'Delt dagsverk', en: 'Split shift' },
  'parameter.hta.overtime-rates.name': { nb: 'Overtidstillegg', nn: 'Overtidstillegg', en: 'Overtime supplement' },
  'parameter.hta.overtime-divisor.name': {
    nb: 'Timer i året som overtidstillegget regnes av',
    nn: 'Timar i året som overtidstillegget blir rekna av',
    en: 'Hours a year that the overtime supplement is based on',
  },
  'parameter.hta.overtime-base-divisor.name': {
    nb: 'Timer i året som overtidstimen selv regnes av',
    nn: 'Timar i året som overtidstimen sjølv blir rekna av',
    en: 'Hours a year that the overtime hour itself is based on',
  },
  'parameter.hta.overtime-round-up-from.name': {
    nb: 'Overtid rundes opp til hel time fra',
    nn: 'Overtid blir runda opp til heil time frå',
    en: 'Overtime is rounded up to a full hour from',
  },
  'parameter.hta.shifted-hours-percent.name': {
    nb: 'Tillegg for forskjøvet arbeidstid',
    nn: 'Tillegg for forskoven arbeidstid',
    en: 'Supplement for shifted hours',
  },
  'parameter.hta.shifted-hours-notice.name': {
    nb: 'Varsel som gjør at forskjøvet arbeidstid ikke gir tillegg',
    nn: 'Varsel som gjer at forskoven arbeidstid ikkje gir tillegg',
    en: 'Notice from which shifted hours give no supplement',
  },
  'parameter.hta.vacation-weeks.name': { nb: 'Ferie i året', nn: 'Ferie i året', en: 'Annual leave a year' },
  'parameter.hta.holiday-pay-percent.name': { nb: 'Feriepenger', nn: 'Feriepengar', en: 'Holiday pay' },
  'parameter.hta.guaranteed-pay.G1a.name': {
    nb: 'Garantilønn uten krav om utdanning',
    nn: 'Garantiløn utan krav om utdanning',
    en: 'Guaranteed pay, no education required',
  },
  'parameter.hta.guaranteed-pay.G1b.name': { nb: 'Garantilønn for fagarbeidere', nn: 'Garantiløn for fagarbeidarar', en: 'Guaranteed pay, skilled workers' },
  'parameter.hta.guaranteed-pay.G1c.name': { nb: 'Garantilønn med fagskole', nn: 'Garantiløn med fagskule', en: 'Guaranteed pay, vocational college' },
  'parameter.hta.guaranteed-pay.G2a.name': {
    nb: 'Garantilønn med 3 års høyere utdanning',
    nn: 'Garantiløn med 3 års høgare utdanning',
    en: 'Guaranteed pay, 3 years of higher education',
  },
  'parameter.hta.guaranteed-pay.G2b.name': {
    nb: 'Garantilønn med 4 års høyere utdanning',
    nn: 'Garantiløn med 4 års høgare utdanning',
    en: 'Guaranteed pay, 4 years of higher education',
  },
  'parameter.hta.guaranteed-pay.G2c.name': {
    nb: 'Garantilønn med 5 års høyere utdanning',
    nn: 'Garantiløn med 5 års høgare utdanning',
    en: 'Guaranteed pay, 5 years of higher education',
  },
  'parameter.contribution.percent.name': { nb: 'Arbeidsgiveravgift etter sone', nn: 'Arbeidsgivaravgift etter sone', en: 'Employer contribution by zone' },
  'parameter.nav.employer-period.name': { nb: 'Arbeidsgiverperioden ved sykdom', nn: 'Arbeidsgivarperioden ved sjukdom', en: 'Employer’s period of sick pay' },
  'parameter.nav.new-spell-after.name': {
    nb: 'Ny arbeidsgiverperiode etter så mange dager i arbeid',
    nn: 'Ny arbeidsgivarperiode etter så mange dagar i arbeid',
    en: 'New employer’s period after so many days at work',
  },
  'parameter.nav.refund-ceiling.name': { nb: 'Tak for refusjon av sykepenger', nn: 'Tak for refusjon av sjukepengar', en: 'Ceiling of the sick-pay refund' },
  'parameter.nav.sick-pay-days.name': {
    nb: 'Dager i året når sykepenger regnes ut',
    nn: 'Dagar i året når sjukepengar blir rekna ut',
    en: 'Days a year when sick pay is worked out',
  },
  'parameter.nav.basic-amount.name': {
    nb: 'Grunnbeløpet i folketrygden',
    nn: 'Grunnbeløpet i folketrygda',
    en: 'Basic amount of the national insurance scheme',
  },
  'parameter.grant.resource-intensive.name': {
    nb: 'Tilskudd til ressurskrevende tjenester',
    nn: 'Tilskot til ressurskrevjande tenester',
    en: 'Grant for resource-intensive services',
  },
  'parameter.local.position-months.name': {
    nb: 'Månedslønner i årskostnaden for en stilling',
    nn: 'Månadsløner i årskostnaden for ei stilling',
    en: 'Months of pay in the yearly cost of a position',
  },
  'parameter.care-factor.benchmark-week.name': {
    nb: 'Uke som pleiefaktoren regner ett årsverk av',
    nn: 'Veke som pleiefaktoren reknar eitt årsverk av',
    en: 'Week that the care factor counts one FTE by',
  },
  'parameter.local.work-days-in-a-row.name': { nb: 'Arbeidsdager på rad', nn: 'Arbeidsdagar på rad', en: 'Working days in a row' },

  'parameter.hours.night-window.value': { nb: '{fromMinute}–{toMinute}', nn: '{fromMinute}–{toMinute}', en: '{fromMinute}–{toMinute}' },
  'parameter.hours.sunday-zone.value': {
    nb: 'fra {fromMinute} dagen før til {toMinute}; fra {fromMinuteOnEves} på jul-, nyttårs-, påske- og pinseaften; fra {fromMinuteBeforeMayDays} før 1. og 17. mai',
    nn: 'frå {fromMinute} dagen før til {toMinute}; frå {fromMinuteOnEves} på jul-, nyttårs-, påske- og pinseaftan; frå {fromMinuteBeforeMayDays} før 1. og 17. mai',
    en: 'from {fromMinute} the day before until {toMinute}; from {fromMinuteOnEves} on the eves of Christmas, New Year, Easter and Whitsun; from {fromMinuteBeforeMayDays} before 1 and 17 May',
  },
  'parameter.hours.three-part.value': {
    nb: '{startHours} t i uka, mindre {nightMinutes} min per nattime og {sundayMinutes} min per søndagstime; mellom {minimumHours} og {maximumHours} t',
    nn: '{startHours} t i veka, mindre {nightMinutes} min per nattime og {sundayMinutes} min per søndagstime; mellom {minimumHours} og {maximumHours} t',
    en: '{startHours} h a week, less {nightMinutes} min per night hour and {sundayMinutes} min per Sunday hour; between {minimumHours} and {maximumHours} h',
  },
  'parameter.hours.fully-continuous.value': {
    nb: 'minst {nightHours} t natt og {sundayHours} t søndag i året; søndag fra {sundayFromMinute} til {sundayToMinute}',
    nn: 'minst {nightHours} t natt og {sundayHours} t søndag i året; søndag frå {sundayFromMinute} til {sundayToMinute}',
    en: 'at least {nightHours} h of nights and {sundayHours} h of Sundays a year; Sunday from {sundayFromMinute} to {sundayToMinute}',
  },
  'parameter.hta.weekend-supplement.value.ladder': {
    nb: 'etter helgetimer i kalenderåret: {bands}',
    nn: 'etter helgetimar i kalenderåret: {bands}',
    en: 'by weekend hours in the calendar year: {bands}',
  },
  'parameter.hta.weekend-supplement.value.percent': {
    nb: '{percent} % av timelønnen, minst {minimumKr} kr/t',
    nn: '{percent} % av timeløna, minst {minimumKr} kr/t',
    en: '{percent}% of the hourly wage, at least {minimumKr} kr/h',
  },
  'parameter.hta.holiday-supplement.value': {
    nb: '{numerator}/{denominator} av timelønnen; på de store aftenene fra {eveFrom}, påskeaften hele dagen',
    nn: '{numerator}/{denominator} av timeløna; på dei store aftanane frå {eveFrom}, påskeaftan heile dagen',
    en: '{numerator}/{denominator} of the hourly wage; on the great eves from {eveFrom}, all of Easter Saturday',
  },
  'parameter.hta.evening-supplement.value': {
    nb: '{from}–{to}: minst {minimumKr} kr/t',
    nn: '{from}–{to}: minst {minimumKr} kr/t',
    en: '{from}–{to}: at least {minimumKr} kr/h',
  },
  'parameter.hta.night-supplement.value': {
    nb: '{from}–{to}: {percent} % av timelønnen, minst {minimumKr} kr/t',
    nn: '{from}–{to}: {percent} % av timeløna, minst {minimumKr} kr/t',
    en: '{from}–{to}: {percent}% of the hourly wage, at least {minimumKr} kr/h',
  },
  'parameter.hta.overtime-rates.value': {
    nb: '{ordinaryPercent} %; {highPercent} % {nightFrom}–{nightTo} og i helga; {holidayNumerator}/{holidayDenominator} på helligdager',
    nn: '{ordinaryPercent} %; {highPercent} % {nightFrom}–{nightTo} og i helga; {holidayNumerator}/{holidayDenominator} på heilagdagar',
    en: '{ordinaryPercent}%; {highPercent}% {nightFrom}–{nightTo} and at weekends; {holidayNumerator}/{holidayDenominator} on public holidays',
  },
  'parameter.contribution.percent.value': {
    nb: 'I {I} %, Ia {Ia} %, II {II} %, III {III} %, IV {IV} %, IVa {IVa} %, V {V} %',
    nn: 'I {I} %, Ia {Ia} %, II {II} %, III {III} %, IV {IV} %, IVa {IVa} %, V {V} %',
    en: 'I {I}%, Ia {Ia}%, II {II}%, III {III}%, IV {IV}%, IVa {IVa}%, V {V}%',
  },
  'parameter.grant.resource-intensive.value': {
    nb: '{percent} % av utgiftene over {thresholdKr} kr; fradrag {deductionKr} kr',
    nn: '{percent} % av utgiftene over {thresholdKr} kr; frådrag {deductionKr} kr',
    en: '{percent}% of the spending above {thresholdKr} kr; deduction {deductionKr} kr',
  },

  'parameter.unit.weeks': {
    where: 'A number of the law table with its unit; count is the number itself',
    nb: '{count, plural, one {{value} uke} other {{value} uker}}',
    nn: '{count, plural, one {{value} veke} other {{value} veker}}',
    en: '{count, plural, one {{value} week} other {{value} weeks}}',
  },
  'parameter.unit.weeks-year': { nb: '{value} uker i året', nn: '{value} veker i året', en: '{value} weeks a year' },
  'parameter.unit.days': {
    nb: '{count, plural, one {{value} dag} other {{value} dager}}',
    nn: '{count, plural, one {{value} dag} other {{value} dagar}}',
    en: '{count, plural, one {{value} day} other {{value} days}}',
  },
  'parameter.unit.days-year': { nb: '{value} dager i året', nn: '{value} dagar i året', en: '{value} days a year' },
  'parameter.unit.nights': {
    nb: '{count, plural, one {{value} natt} other {{value} netter}}',
    nn: '{count, plural, one {{value} natt} other {{value} netter}}',
    en: '{count, plural, one {{value} night} other {{value} nights}}',
  },
  'parameter.unit.red-days': {
    nb: '{count, plural, one {{value} søn- eller helgedag} other {{value} søn- og helgedager}}',
    nn: '{count, plural, one {{value} søn- eller helgedag} other {{value} søn- og helgedagar}}',
    en: '{count, plural, one {{value} Sunday or public holiday} other {{value} Sundays and public holidays}}',
  },
  'parameter.unit.sundays': { nb: '{value}. søndag', nn: '{value}. søndag', en: '{value} Sundays' },
  'parameter.unit.months': {
    nb: '{count, plural, one {{value} måned} other {{value} måneder}}',
    nn: '{count, plural, one {{value} månad} other {{value} månader}}',
    en: '{count, plural, one {{value} month} other {{value} months}}',
  },
  'parameter.unit.hours-a-week': { nb: '{value} t i uka', nn: '{value} t i veka', en: '{value} h a week' },
  'parameter.unit.hours-year': { nb: '{value} t i året', nn: '{value} t i året', en: '{value} h a year' },
  'parameter.unit.hours-year-0-the-norm': {
    nb: '{count, plural, =0 {som stillingens egen norm} other {{value} t i året}}',
    nn: '{count, plural, =0 {som norma til stillinga sjølv} other {{value} t i året}}',
    en: '{count, plural, =0 {as the position’s own norm} other {{value} h a year}}',
  },
  'parameter.unit.basic-amounts': { nb: '{value} G', nn: '{value} G', en: '{value} G' },
  'parameter.unit.nok': { nb: '{value} kr', nn: '{value} kr', en: '{value} kr' },
  'parameter.unit.nok-day': { nb: '{value} kr per dag', nn: '{value} kr per dag', en: '{value} kr a day' },

  'parameter.missing': { where: 'In place of a value that no source has', nb: 'ingen kjent verdi', nn: 'ingen kjend verdi', en: 'no known value' },
  'parameter.pay-step': {
    where: 'One step of the guaranteed pay',
    nb: 'fra {years} år: {amount}',
    nn: 'frå {years} år: {amount}',
    en: 'from {years} years: {amount}',
  },
  'parameter.band': {
    where: 'One step of the weekend ladder',
    nb: 'over {hours} t: {kr} kr/t',
    nn: 'over {hours} t: {kr} kr/t',
    en: 'above {hours} h: {kr} kr/h',
  },
});
