import { defineTexts } from '../define-texts.ts';

/**
 * What the rules say. `finding` is one plain sentence with the finding's values; `finding.<variant>` and
 * `finding.<severity>` are used instead where they exist (see describe-finding.ts). `short` fits a narrow column.
 */
export const rulesTexts = defineTexts({
  'finding.when.cycle': { where: 'Inside a finding, in a cycle', nb: '{day} i uke {week}', nn: '{day} i veke {week}', en: '{day} in week {week}' },
  'finding.when.calendar': { where: 'Inside a finding, in a calendar plan', nb: '{day} {date}', nn: '{day} {date}', en: '{day} {date}' },
  'finding.line': { where: 'A line without a label', nb: 'Linje {line}', nn: 'Linje {line}', en: 'Line {line}' },

  'finding.elsewhere': {
    where: 'After a finding in which shifts of another department have a part',
    nb: 'Vakter i {unit} er regnet med.',
    nn: 'Vakter i {unit} er rekna med.',
    en: 'Shifts in {unit} are counted in.',
  },

  'rule.overlap.title': { nb: 'To vakter samtidig', nn: 'To vakter samstundes', en: 'Two shifts at once' },
  'rule.overlap.short': { nb: 'Overlapp', nn: 'Overlapp', en: 'Overlap' },
  'rule.overlap.finding': {
    nb: '{label} har to vakter samtidig: {first} {when} og {second} overlapper med {measured}.',
    nn: '{label} har to vakter samstundes: {first} {when} og {second} overlappar med {measured}.',
    en: '{label} has two shifts at once: {first} on {when} and {second} overlap by {measured}.',
  },
  'rule.overlap.explanation': {
    nb: 'Den samme linja kan ikke være på to vakter samtidig. Planen lar seg ikke gjennomføre slik den står.',
    nn: 'Den same linja kan ikkje vere på to vakter samstundes. Planen lèt seg ikkje gjennomføre slik han står.',
    en: 'One line cannot be on two shifts at the same time. The plan cannot be carried out as it stands.',
  },

  'rule.daily-rest.title': { nb: 'Daglig arbeidsfri', nn: 'Dagleg arbeidsfri', en: 'Daily rest' },
  'rule.daily-rest.short': { nb: 'Daglig arbeidsfri', nn: 'Dagleg arbeidsfri', en: 'Daily rest' },
  'rule.daily-rest.finding': {
    nb: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; loven krever {limit}.',
    nn: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; lova krev {limit}.',
    en: '{label} has {measured} off between shift {first} on {when} and shift {second}; the law requires {limit}.',
  },
  'rule.daily-rest.finding.overridden': {
    nb: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; kommunen har satt grensen til {limit}.',
    nn: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; kommunen har sett grensa til {limit}.',
    en: '{label} has {measured} off between shift {first} on {when} and shift {second}; the municipality has set {limit}.',
  },
  'rule.daily-rest.finding.breach': {
    nb: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; selv med avtale krever loven {limit}.',
    nn: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; sjølv med avtale krev lova {limit}.',
    en: '{label} has {measured} off between shift {first} on {when} and shift {second}; even with an agreement the law requires {limit}.',
  },
  'rule.daily-rest.finding.breach.overridden': {
    nb: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; selv med avtale har kommunen satt grensen til {limit}.',
    nn: '{label} har {measured} fri mellom vakt {first} {when} og vakt {second}; sjølv med avtale har kommunen sett grensa til {limit}.',
    en: '{label} has {measured} off between shift {first} on {when} and shift {second}; even with an agreement the municipality has set {limit}.',
  },
  'rule.daily-rest.explanation': {
    nb: 'AML § 10-8 (1) krever 11 timer sammenhengende fri mellom to arbeidsperioder. Skriftlig avtale med tillitsvalgte etter § 10-8 (3) kan gi ned til 8 timer, mot kompenserende hvile.',
    nn: 'AML § 10-8 (1) krev 11 timar samanhengande fri mellom to arbeidsperiodar. Skriftleg avtale med tillitsvalde etter § 10-8 (3) kan gi ned til 8 timar, mot kompenserande kvile.',
    en: 'AML § 10-8 (1) requires 11 hours of continuous rest between two work periods. A written agreement with the union representatives under § 10-8 (3) may allow down to 8 hours, against compensating rest.',
  },

  'rule.weekly-rest.title': { nb: 'Ukentlig arbeidsfri', nn: 'Vekentleg arbeidsfri', en: 'Weekly rest' },
  'rule.weekly-rest.short': { nb: 'Ukentlig arbeidsfri', nn: 'Vekentleg arbeidsfri', en: 'Weekly rest' },
  'rule.weekly-rest.finding': {
    nb: '{label} har {measured} sammenhengende fri i uke {week}; loven krever {limit}.',
    nn: '{label} har {measured} samanhengande fri i veke {week}; lova krev {limit}.',
    en: '{label} has {measured} of continuous rest in week {week}; the law requires {limit}.',
  },
  'rule.weekly-rest.finding.overridden': {
    nb: '{label} har {measured} sammenhengende fri i uke {week}; kommunen har satt grensen til {limit}.',
    nn: '{label} har {measured} samanhengande fri i veke {week}; kommunen har sett grensa til {limit}.',
    en: '{label} has {measured} of continuous rest in week {week}; the municipality has set {limit}.',
  },
  'rule.weekly-rest.finding.breach': {
    nb: '{label} har {measured} sammenhengende fri i uke {week}; selv med avtale krever loven {limit}.',
    nn: '{label} har {measured} samanhengande fri i veke {week}; sjølv med avtale krev lova {limit}.',
    en: '{label} has {measured} of continuous rest in week {week}; even with an agreement the law requires {limit}.',
  },
  'rule.weekly-rest.finding.breach.overridden': {
    nb: '{label} har {measured} sammenhengende fri i uke {week}; selv med avtale har kommunen satt grensen til {limit}.',
    nn: '{label} har {measured} samanhengande fri i veke {week}; sjølv med avtale har kommunen sett grensa til {limit}.',
    en: '{label} has {measured} of continuous rest in week {week}; even with an agreement the municipality has set {limit}.',
  },
  'rule.weekly-rest.explanation': {
    nb: 'AML § 10-8 (2) krever 35 timer sammenhengende fri hver uke. Avtale med tillitsvalgte etter § 10-8 (3) kan gi ned til 28 timer. Fri over et ukeskifte teller helt for den ene av de to ukene, eller deles mellom dem når den er lang nok for begge.',
    nn: 'AML § 10-8 (2) krev 35 timar samanhengande fri kvar veke. Avtale med tillitsvalde etter § 10-8 (3) kan gi ned til 28 timar. Fri over eit vekeskifte tel heilt for den eine av dei to vekene, eller blir delt mellom dei når ho er lang nok for begge.',
    en: 'AML § 10-8 (2) requires 35 hours of continuous rest every week. An agreement with the union representatives under § 10-8 (3) may allow down to 28 hours. A rest across the week border counts whole for one of the two weeks, or is divided between them when it is long enough for both.',
  },

  'rule.red-days.title': { nb: 'Søn- og helgedager', nn: 'Søn- og helgedagar', en: 'Sundays and public holidays' },
  'rule.red-days.short': { nb: 'Søn- og helgedager', nn: 'Søn- og helgedagar', en: 'Sundays and holidays' },
  'rule.red-days.finding': {
    nb: '{label} arbeider {measured} søn- og helgedager på rad fra {when}; uten avtale skal den neste være fri.',
    nn: '{label} arbeider {measured} søn- og helgedagar på rad frå {when}; utan avtale skal den neste vere fri.',
    en: '{label} works {measured} Sundays and public holidays in a row from {when}; without an agreement the next one must be off.',
  },
  'rule.red-days.finding.share': {
    nb: '{label} arbeider {worked} av {total} søn- og helgedager; i snitt skal annenhver være fri.',
    nn: '{label} arbeider {worked} av {total} søn- og helgedagar; i snitt skal annankvar vere fri.',
    en: '{label} works {worked} of {total} Sundays and public holidays; on average every other one must be off.',
  },
  'rule.red-days.finding.weeks': {
    nb: '{label} arbeider hver søn- og helgedag i {weeks} uker på rad fra {when}; minst én av dem skal være fri.',
    nn: '{label} arbeider kvar søn- og helgedag i {weeks} veker på rad frå {when}; minst éin av dei skal vere fri.',
    en: '{label} works every Sunday and public holiday for {weeks} weeks in a row from {when}; at least one of them must be off.',
  },
  'rule.red-days.explanation': {
    nb: 'Etter AML § 10-8 (4) skal den som har arbeidet en søn- eller helgedag, ha fri den neste. Avtale om gjennomsnitt kan gi flere på rad, hvis annenhver er fri over 26 uker og minst én er fri hver fjerde uke.',
    nn: 'Etter AML § 10-8 (4) skal den som har arbeidd ein søn- eller helgedag, ha fri den neste. Avtale om gjennomsnitt kan gi fleire på rad, om annankvar er fri over 26 veker og minst éin er fri kvar fjerde veke.',
    en: 'Under AML § 10-8 (4) whoever has worked a Sunday or public holiday is off on the next one. An averaging agreement may allow more in a row, if every other one is off over 26 weeks and at least one is off every fourth week.',
  },

  'rule.shift-length.title': { nb: 'Lengden på vakta', nn: 'Lengda på vakta', en: 'Length of the shift' },
  'rule.shift-length.short': { nb: 'Lang vakt', nn: 'Lang vakt', en: 'Long shift' },
  'rule.shift-length.finding': {
    nb: 'Vakt {code} for {label} {when} har {measured} arbeidstid; grensen er {limit}.',
    nn: 'Vakt {code} for {label} {when} har {measured} arbeidstid; grensa er {limit}.',
    en: 'Shift {code} for {label} on {when} has {measured} of working time; the limit is {limit}.',
  },
  'rule.shift-length.explanation': {
    nb: 'AML § 10-4 (1) setter grensen ved 9 timer i døgnet. Gjennomsnittsberegning etter § 10-5 kan gi 10 timer (avtale med den ansatte) eller 12,5 timer (avtale med tillitsvalgte); lengre vakter krever avtale med fagforening sentralt etter § 10-12 (4).',
    nn: 'AML § 10-4 (1) set grensa ved 9 timar i døgnet. Gjennomsnittsutrekning etter § 10-5 kan gi 10 timar (avtale med den tilsette) eller 12,5 timar (avtale med tillitsvalde); lengre vakter krev avtale med fagforeining sentralt etter § 10-12 (4).',
    en: 'AML § 10-4 (1) sets the limit at 9 hours a day. Averaging under § 10-5 may allow 10 hours (agreed with the employee) or 12.5 hours (agreed with the union representatives); longer shifts need an agreement with the union centrally under § 10-12 (4).',
  },

  'rule.week-hours.title': { nb: 'Ukentlig arbeidstid', nn: 'Vekentleg arbeidstid', en: 'Weekly working time' },
  'rule.week-hours.short': { nb: 'Ukentlig arbeidstid', nn: 'Vekentleg arbeidstid', en: 'Weekly hours' },
  'rule.week-hours.finding': {
    nb: '{label} arbeider {measured} i uke {week}; grensen er {limit}.',
    nn: '{label} arbeider {measured} i veke {week}; grensa er {limit}.',
    en: '{label} works {measured} in week {week}; the limit is {limit}.',
  },
  'rule.week-hours.finding.mean': {
    nb: '{label} arbeider i snitt {measured} i uka over {weeks} uker fra uke {week}; grensen er {limit}.',
    nn: '{label} arbeider i snitt {measured} i veka over {weeks} veker frå veke {week}; grensa er {limit}.',
    en: '{label} works {measured} a week on average over {weeks} weeks from week {week}; the limit is {limit}.',
  },
  'rule.week-hours.explanation': {
    nb: 'AML § 10-4 (1) setter grensen ved 40 timer i uka. Gjennomsnittsberegning etter § 10-5 kan gi 50 timer (avtale med den ansatte) eller 54 timer (avtale med tillitsvalgte) i én uke, men i snitt høyst 48 timer over åtte uker.',
    nn: 'AML § 10-4 (1) set grensa ved 40 timar i veka. Gjennomsnittsutrekning etter § 10-5 kan gi 50 timar (avtale med den tilsette) eller 54 timar (avtale med tillitsvalde) i éi veke, men i snitt høgst 48 timar over åtte veker.',
    en: 'AML § 10-4 (1) sets the limit at 40 hours a week. Averaging under § 10-5 may allow 50 hours (agreed with the employee) or 54 hours (agreed with the union representatives) in a single week, but at most 48 hours on average over eight weeks.',
  },

  'rule.break.title': { nb: 'Pause', nn: 'Pause', en: 'Break' },
  'rule.break.short': { nb: 'Kort pause', nn: 'Kort pause', en: 'Short break' },
  'rule.break.finding': {
    nb: 'Vakt {code} for {label} {when} har {measured} pause til {workedMinutes} arbeid; loven krever {limit}.',
    nn: 'Vakt {code} for {label} {when} har {measured} pause til {workedMinutes} arbeid; lova krev {limit}.',
    en: 'Shift {code} for {label} on {when} has a break of {measured} for {workedMinutes} of work; the law requires {limit}.',
  },
  'rule.break.finding.overridden': {
    nb: 'Vakt {code} for {label} {when} har {measured} pause til {workedMinutes} arbeid; kommunen har satt grensen til {limit}.',
    nn: 'Vakt {code} for {label} {when} har {measured} pause til {workedMinutes} arbeid; kommunen har sett grensa til {limit}.',
    en: 'Shift {code} for {label} on {when} has a break of {measured} for {workedMinutes} of work; the municipality has set {limit}.',
  },
  'rule.break.explanation': {
    nb: 'AML § 10-9 (1) krever pause når arbeidsdagen er lengre enn 5,5 timer, og minst 30 minutter til sammen når den er 8 timer eller mer. En vaktkode uten ubetalt pause regnes som betalt pause i arbeidstiden.',
    nn: 'AML § 10-9 (1) krev pause når arbeidsdagen er lengre enn 5,5 timar, og minst 30 minutt til saman når han er 8 timar eller meir. Ein vaktkode utan ubetalt pause blir rekna som betalt pause i arbeidstida.',
    en: 'AML § 10-9 (1) requires a break when the working day exceeds 5.5 hours, and at least 30 minutes in all when it is 8 hours or more. A shift code without an unpaid break counts as having its breaks in paid working time.',
  },

  'rule.night-average.title': { nb: 'Arbeidstid for nattarbeidere', nn: 'Arbeidstid for nattarbeidarar', en: 'Working time of night workers' },
  'rule.night-average.short': { nb: 'Nattarbeid i snitt', nn: 'Nattarbeid i snitt', en: 'Night work on average' },
  'rule.night-average.finding': {
    nb: '{label} arbeider {measured} i de {weeks} ukene fra uke {week}; den som jevnlig arbeider om natten, kan i snitt arbeide {limit}.',
    nn: '{label} arbeider {measured} i dei {weeks} vekene frå veke {week}; den som jamleg arbeider om natta, kan i snitt arbeide {limit}.',
    en: '{label} works {measured} in the {weeks} weeks from week {week}; somebody who regularly works at night may work {limit} on average.',
  },
  'rule.night-average.finding.strain': {
    nb: 'Vakt {code} for {label} {when} gir {measured} arbeid i døgnet; nettene er vurdert som særlig belastende, og grensen er {limit}.',
    nn: 'Vakt {code} for {label} {when} gir {measured} arbeid i døgnet; nettene er vurderte som særleg belastande, og grensa er {limit}.',
    en: 'Shift {code} for {label} on {when} gives {measured} of work in 24 hours; the nights are classed as special strain, and the limit is {limit}.',
  },
  'rule.night-average.explanation': {
    nb: 'Etter AML § 10-11 (5) skal den som jevnlig arbeider mer enn tre timer om natten, i snitt over fire uker ikke arbeide mer enn åtte timer i døgnet. Den ukentlige arbeidsfrien regnes ikke med, så grensen er 177 timer og 20 minutter. Er nettene vurdert som særlig belastende, er grensen åtte timer i hvert døgn, § 10-11 (6).',
    nn: 'Etter AML § 10-11 (5) skal den som jamleg arbeider meir enn tre timar om natta, i snitt over fire veker ikkje arbeide meir enn åtte timar i døgnet. Den vekentlege arbeidsfria blir ikkje rekna med, så grensa er 177 timar og 20 minutt. Er nettene vurderte som særleg belastande, er grensa åtte timar i kvart døgn, § 10-11 (6).',
    en: 'Under AML § 10-11 (5) somebody who regularly works more than three hours at night works at most eight hours in 24 on average over four weeks. The weekly rest is left out, so the limit is 177 hours and 20 minutes. Where the nights are classed as special strain, the limit is eight hours in every 24, § 10-11 (6).',
  },

  'rule.three-part-conditions.title': { nb: 'Vilkår for tredelt turnus', nn: 'Vilkår for tredelt turnus', en: 'Conditions for a three-part rota' },
  'rule.three-part-conditions.short': { nb: 'Tredelt turnus', nn: 'Tredelt turnus', en: 'Three-part rota' },
  'rule.three-part-conditions.finding': {
    nb: '{label} har {measured} av {limit} i tredelt turnus.',
    nn: '{label} har {measured} av {limit} i tredelt turnus.',
    en: '{label} has {measured} of {limit} in a three-part rota.',
  },
  'rule.three-part-conditions.finding.kinds': {
    nb: '{label} står med tredelt turnus, men mangler vakter på {missing}.',
    nn: '{label} står med tredelt turnus, men manglar vakter på {missing}.',
    en: '{label} is marked as three-part rota, but has no shifts by {missing}.',
  },
  'rule.three-part-conditions.finding.sundays': {
    nb: '{label} står med tredelt turnus, men arbeider {measured} av {total} søn- og helgedager; minst {limit} trengs.',
    nn: '{label} står med tredelt turnus, men arbeider {measured} av {total} søn- og helgedagar; minst {limit} trengst.',
    en: '{label} is marked as three-part rota, but works {measured} of {total} Sundays and public holidays; at least {limit} are needed.',
  },
  'rule.three-part-conditions.finding.outside-night': {
    nb: '{label} står med tredelt turnus, men har bare {measured} av {totalMinutes} utenom natten; minst {limit} trengs.',
    nn: '{label} står med tredelt turnus, men har berre {measured} av {totalMinutes} utanom natta; minst {limit} trengst.',
    en: '{label} is marked as three-part rota, but has only {measured} of {totalMinutes} outside night; at least {limit} are needed.',
  },
  'rule.three-part-conditions.explanation': {
    nb: 'Omregning etter HTA 4.2.4 gjelder den som har vakter både dag, kveld og natt, arbeider minst hver tredje søndag, og har minst en fjerdedel av tiden utenom natten. En søndag er arbeidet når vakta ligger etter kl. 22 kvelden før, eller minst fire timer mellom kl. 18 og 22. Ellers gjelder en annen ukentlig arbeidstid.',
    nn: 'Omrekning etter HTA 4.2.4 gjeld den som har vakter både dag, kveld og natt, arbeider minst kvar tredje søndag, og har minst ein fjerdedel av tida utanom natta. Ein søndag er arbeidd når vakta ligg etter kl. 22 kvelden før, eller minst fire timar mellom kl. 18 og 22. Elles gjeld ei anna vekentleg arbeidstid.',
    en: 'The conversion of hours under HTA 4.2.4 applies to those who have shifts by day, evening and night, work at least every third Sunday, and have at least a quarter of their time outside night. A Sunday is worked when the shift lies after 22:00 the evening before, or at least four hours between 18:00 and 22:00. Otherwise another weekly working time applies.',
  },

  'rule.plan-notice.title': { nb: 'Frist for drøfting', nn: 'Frist for drøfting', en: 'Notice of the plan' },
  'rule.plan-notice.short': { nb: 'Drøftet for sent', nn: 'Drøfta for seint', en: 'Discussed too late' },
  'rule.plan-notice.finding': {
    nb: 'Planen ble drøftet {discussedOn} og gjelder fra {effectiveFrom}; det er {count, plural, one {# dag} other {# dager}}, og loven krever {limit}.',
    nn: 'Planen vart drøfta {discussedOn} og gjeld frå {effectiveFrom}; det er {count, plural, one {# dag} other {# dagar}}, og lova krev {limit}.',
    en: 'The plan was discussed on {discussedOn} and takes effect on {effectiveFrom}; that is {count, plural, one {# day} other {# days}}, and the law requires {limit}.',
  },
  'rule.plan-notice.finding.overridden': {
    nb: 'Planen ble drøftet {discussedOn} og gjelder fra {effectiveFrom}; det er {count, plural, one {# dag} other {# dager}}, og kommunen har satt fristen til {limit}.',
    nn: 'Planen vart drøfta {discussedOn} og gjeld frå {effectiveFrom}; det er {count, plural, one {# dag} other {# dagar}}, og kommunen har sett fristen til {limit}.',
    en: 'The plan was discussed on {discussedOn} and takes effect on {effectiveFrom}; that is {count, plural, one {# day} other {# days}}, and the municipality has set {limit}.',
  },
  'rule.plan-notice.explanation': {
    nb: 'Etter AML § 10-3 skal arbeidsplanen drøftes med de tillitsvalgte så tidlig som mulig, og senest to uker før den settes i verk. Tariffavtale kan si noe annet.',
    nn: 'Etter AML § 10-3 skal arbeidsplanen drøftast med dei tillitsvalde så tidleg som råd, og seinast to veker før han blir sett i verk. Tariffavtale kan seie noko anna.',
    en: 'Under AML § 10-3 the rota must be discussed with the union representatives as early as possible, and at the latest two weeks before it takes effect. A collective agreement may say otherwise.',
  },

  'rule.hours-balance.title': { nb: 'Timebalanse', nn: 'Timebalanse', en: 'Hours balance' },
  'rule.hours-balance.short': { nb: 'Timebalanse', nn: 'Timebalanse', en: 'Hours balance' },
  'rule.hours-balance.finding': {
    nb: '{label} har {measured} av {limit} i planen; {differenceMinutes} mangler.',
    nn: '{label} har {measured} av {limit} i planen; {differenceMinutes} manglar.',
    en: '{label} has {measured} of {limit} in the plan; {differenceMinutes} are missing.',
  },
  'rule.hours-balance.finding.over': {
    nb: '{label} har {measured} i planen; det er {differenceMinutes} mer enn stillingen på {limit}.',
    nn: '{label} har {measured} i planen; det er {differenceMinutes} meir enn stillinga på {limit}.',
    en: '{label} has {measured} in the plan; that is {differenceMinutes} more than the position of {limit}.',
  },
  'rule.hours-balance.explanation': {
    nb: 'Timene i planen skal gå opp i timene i stillingen over hele perioden: stillingsprosent × arbeidstid for full stilling (HTA 4.2). Timer som mangler, skal inn i planen; timer for mye er merarbeid eller overtid.',
    nn: 'Timane i planen skal gå opp i timane i stillinga over heile perioden: stillingsprosent × arbeidstid for full stilling (HTA 4.2). Timar som manglar, skal inn i planen; timar for mykje er meirarbeid eller overtid.',
    en: 'The hours in the plan should equal those of the position over the whole period: position percentage × the full-time week (HTA 4.2). Missing hours must go into the plan; hours too many are additional hours or overtime.',
  },

  'rule.weekend-frequency.title': { nb: 'Helgefrekvens', nn: 'Helgefrekvens', en: 'Weekend frequency' },
  'rule.weekend-frequency.short': { nb: 'For mange helger', nn: 'For mange helger', en: 'Too many weekends' },
  'rule.weekend-frequency.finding': {
    nb: '{label} arbeider {count, plural, one {# helg} other {# helger}} på {weeks, plural, one {# uke} other {# uker}}; avtalt er hver {every}. helg, altså høyst {limit}.',
    nn: '{label} arbeider {count, plural, one {# helg} other {# helger}} på {weeks, plural, one {# veke} other {# veker}}; avtalt er kvar {every}. helg, altså høgst {limit}.',
    en: '{label} works {count, plural, one {# weekend} other {# weekends}} in {weeks, plural, one {# week} other {# weeks}}; one in {every} is agreed, so at most {limit}.',
  },
  'rule.weekend-frequency.finding.none': {
    nb: '{label} arbeider {count, plural, one {# helg} other {# helger}} i planen, men skal ikke arbeide helg.',
    nn: '{label} arbeider {count, plural, one {# helg} other {# helger}} i planen, men skal ikkje arbeide helg.',
    en: '{label} works {count, plural, one {# weekend} other {# weekends}} in the plan, but is not to work weekends.',
  },
  'rule.weekend-frequency.explanation': {
    nb: 'Linja arbeider flere helger enn det som er avtalt for den. En helg teller når det er arbeidstid mellom lørdag kl. 00 og søndag kl. 24. Avtalen er lokal; loven setter ikke tallet.',
    nn: 'Linja arbeider fleire helger enn det som er avtalt for ho. Ei helg tel når det er arbeidstid mellom laurdag kl. 00 og søndag kl. 24. Avtalen er lokal; lova set ikkje talet.',
    en: 'The line works more weekends than are agreed for it. A weekend counts when there is working time between Saturday 00:00 and Sunday 24:00. The agreement is local; the law sets no number.',
  },

  'rule.night-run.title': { nb: 'Netter på rad', nn: 'Netter på rad', en: 'Nights in a row' },
  'rule.night-run.short': { nb: 'Netter på rad', nn: 'Netter på rad', en: 'Nights in a row' },
  'rule.night-run.finding': {
    nb: '{label} har {measured} nattevakter på rad fra {when}; mer enn {limit} er tungt.',
    nn: '{label} har {measured} nattevakter på rad frå {when}; meir enn {limit} er tungt.',
    en: '{label} has {measured} night shifts in a row from {when}; more than {limit} is heavy.',
  },
  'rule.night-run.explanation': {
    nb: 'Lovlig, men tungt: Arbeidstilsynet godtar sjelden mer enn to–tre netter på rad når det gir samtykke til nattarbeid (AML § 10-11).',
    nn: 'Lovleg, men tungt: Arbeidstilsynet godtek sjeldan meir enn to–tre netter på rad når det gir samtykke til nattarbeid (AML § 10-11).',
    en: 'Lawful, but heavy: the Labour Inspection Authority seldom accepts more than two or three nights in a row when it consents to night work (AML § 10-11).',
  },

  'rule.quick-return.title': { nb: 'Kort hvile fra kveld til dag', nn: 'Kort kvile frå kveld til dag', en: 'Short rest from evening to day' },
  'rule.quick-return.short': { nb: 'Kveld til dag', nn: 'Kveld til dag', en: 'Evening to day' },
  'rule.quick-return.finding': {
    nb: '{label} har {measured} fri fra kveldsvakt {first} {when} til dagvakt {second}; under {limit} er tungt.',
    nn: '{label} har {measured} fri frå kveldsvakt {first} {when} til dagvakt {second}; under {limit} er tungt.',
    en: '{label} has {measured} off from evening shift {first} on {when} to day shift {second}; less than {limit} is heavy.',
  },
  'rule.quick-return.explanation': {
    nb: 'Dagvakt etter kveldsvakt med under 11 timer fri (AML § 10-8) gir lite søvn, også der en avtale gjør det lovlig.',
    nn: 'Dagvakt etter kveldsvakt med under 11 timar fri (AML § 10-8) gir lite søvn, òg der ein avtale gjer det lovleg.',
    en: 'A day shift after an evening shift with less than 11 hours off (AML § 10-8) leaves little sleep, also where an agreement makes it lawful.',
  },

  'rule.long-run.title': { nb: 'Mange arbeidsdager på rad', nn: 'Mange arbeidsdagar på rad', en: 'Many working days in a row' },
  'rule.long-run.short': { nb: 'Mange dager på rad', nn: 'Mange dagar på rad', en: 'Many days in a row' },
  'rule.long-run.finding': {
    nb: '{label} arbeider {measured} dager på rad fra {when}; mer enn {limit} er tungt.',
    nn: '{label} arbeider {measured} dagar på rad frå {when}; meir enn {limit} er tungt.',
    en: '{label} works {measured} days in a row from {when}; more than {limit} is heavy.',
  },
  'rule.long-run.explanation': {
    nb: 'Lovlig, men tungt: mer enn seks arbeidsdager på rad. Ingen paragraf setter tallet; det er et råd som kommunen selv bør ta stilling til.',
    nn: 'Lovleg, men tungt: meir enn seks arbeidsdagar på rad. Ingen paragraf set talet; det er eit råd som kommunen sjølv bør ta stilling til.',
    en: 'Lawful, but heavy: more than six working days in a row. No clause sets the number; it is advice that the municipality should consider for itself.',
  },

  'rule.minimum-staffing.title': { nb: 'Minste bemanning', nn: 'Minste bemanning', en: 'Minimum staffing' },
  'rule.minimum-staffing.short': { nb: 'For få på vakt', nn: 'For få på vakt', en: 'Too few on duty' },
  'rule.minimum-staffing.finding': {
    nb: '{when} kl. {fromTime}–{toTime} er det {measured} på vakt; minste bemanning er {limit}.',
    nn: '{when} kl. {fromTime}–{toTime} er det {measured} på vakt; minste bemanning er {limit}.',
    en: '{when} at {fromTime}–{toTime}: {measured} on duty; the minimum is {limit}.',
  },
  'rule.minimum-staffing.explanation': {
    nb: 'Planen har færre på vakt enn minste bemanning i bemanningsbehovet. Tallet er det laveste i tidsrommet.',
    nn: 'Planen har færre på vakt enn minste bemanning i bemanningsbehovet. Talet er det lågaste i tidsrommet.',
    en: 'The plan has fewer people on duty than the minimum in the staffing demand. The number shown is the lowest in that time.',
  },

  'rule.competence-cover.title': { nb: 'Kompetanse på vakt', nn: 'Kompetanse på vakt', en: 'Competence on duty' },
  'rule.competence-cover.short': { nb: 'Mangler kompetanse', nn: 'Manglar kompetanse', en: 'Competence missing' },
  'rule.competence-cover.finding': {
    nb: '{when} kl. {fromTime}–{toTime} er det {measured} på vakt med kompetansen {competence} eller høyere; {limit} trengs.',
    nn: '{when} kl. {fromTime}–{toTime} er det {measured} på vakt med kompetansen {competence} eller høgare; {limit} trengst.',
    en: '{when} at {fromTime}–{toTime}: {measured} on duty with the competence {competence} or higher; {limit} needed.',
  },
  'rule.competence-cover.explanation': {
    nb: 'Bemanningsbehovet krever noen med denne kompetansen eller en høyere på vakt. Vernepleier teller som sykepleier.',
    nn: 'Bemanningsbehovet krev nokon med denne kompetansen eller ein høgare på vakt. Vernepleiar tel som sjukepleiar.',
    en: 'The staffing demand asks for people with this competence or a higher one on duty. A social educator counts as a registered nurse.',
  },
});
