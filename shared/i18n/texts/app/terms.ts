import { defineTexts } from '../../define-texts.ts';

/** What is agreed beyond the dates of an agreement, when the plan was discussed, and how the employer contribution is found. */
export const termsTexts = defineTexts({
  'app.agreements.col.terms': { where: 'Column of the register of agreements', nb: 'Vilkår', nn: 'Vilkår', en: 'Terms' },
  'app.agreements.terms-of': { where: 'Opens the terms, for screen readers', nb: 'Vilkår for {name}', nn: 'Vilkår for {name}', en: 'Terms of {name}' },
  'app.agreements.terms-none': { nb: 'ingen', nn: 'ingen', en: 'none' },
  'app.agreements.parties': { nb: 'Parter, skilt med komma', nn: 'Partar, skilde med komma', en: 'Parties, with commas between' },
  'app.agreements.parties-hint': {
    nb: 'Hvem som har skrevet under, som «Larvik kommune, NSF».',
    nn: 'Kven som har skrive under, som «Larvik kommune, NSF».',
    en: 'Who signed it, such as “Larvik kommune, NSF”.',
  },
  'app.agreements.notice': { nb: 'Oppsigelse, måneder', nn: 'Oppseiing, månader', en: 'Notice to end it, months' },
  'app.agreements.limit.dayMinutes': { nb: 'Lengste vakt, timer', nn: 'Lengste vakt, timar', en: 'Longest shift, hours' },
  'app.agreements.limit.weekMinutes': { nb: 'Lengste uke, timer', nn: 'Lengste veke, timar', en: 'Longest week, hours' },
  'app.agreements.limit.restMinutes': { nb: 'Korteste arbeidsfri, timer', nn: 'Kortaste arbeidsfri, timar', en: 'Shortest rest, hours' },
  'app.agreements.limit-hint': {
    nb: 'Bare hvis avtalen er strengere enn loven.',
    nn: 'Berre om avtalen er strengare enn lova.',
    en: 'Only if the agreement is stricter than the law.',
  },
  'app.agreements.consents': { nb: 'Linjer som har samtykket', nn: 'Linjer som har samtykt', en: 'Lines that have consented' },
  'app.agreements.consents-hint': {
    nb: 'Å delta er frivillig. Avtalen dekker bare linjer som har samtykket.',
    nn: 'Å delta er frivillig. Avtalen dekkjer berre linjer som har samtykt.',
    en: 'Taking part is voluntary. The agreement covers only lines that have consented.',
  },

  'app.setup.discussed': { nb: 'Drøftet med tillitsvalgte', nn: 'Drøfta med tillitsvalde', en: 'Discussed with the union representatives' },
  'app.setup.effective': { nb: 'Planen gjelder fra', nn: 'Planen gjeld frå', en: 'The plan takes effect on' },
  'app.setup.effective-hint': {
    nb: 'Tomt: fra den første dagen i planen. Fristen etter AML § 10-3 regnes hit.',
    nn: 'Tomt: frå den første dagen i planen. Fristen etter AML § 10-3 blir rekna hit.',
    en: 'Empty: from the first day of the plan. The notice of AML § 10-3 is counted to this day.',
  },
  'app.setup.zone': { nb: 'Sone for arbeidsgiveravgift', nn: 'Sone for arbeidsgivaravgift', en: 'Zone of the employer contribution' },
  'app.setup.zone-none': { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  'app.setup.zone-option': { nb: 'sone {zone}', nn: 'sone {zone}', en: 'zone {zone}' },
  'app.setup.zone-hint': {
    nb: 'Gir satsen for året når du ikke skriver inn en prosent selv.',
    nn: 'Gir satsen for året når du ikkje skriv inn ein prosent sjølv.',
    en: 'Gives the rate of the year when you do not enter a percentage yourself.',
  },
  'app.setup.position-factor': {
    nb: 'Lønnskontorets faktor for en stilling',
    nn: 'Faktoren til lønskontoret for ei stilling',
    en: 'The payroll office’s factor for a position',
  },
  'app.setup.strain': { nb: 'Nattevaktene', nn: 'Nattevaktene', en: 'The night shifts' },
  'app.setup.strain.no': { nb: 'ikke vurdert som særlig belastende', nn: 'ikkje vurderte som særleg belastande', en: 'not classed as special strain' },
  'app.setup.strain.yes': { nb: 'vurdert som særlig belastende', nn: 'vurderte som særleg belastande', en: 'classed as special strain' },
});
