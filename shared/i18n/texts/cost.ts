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
    nb: 'Planens innstilling for feriepenger',
    nn: 'Innstillinga i planen for feriepengar',
    en: 'The plan’s own setting for holiday pay',
  },
  'cost.rule.settings.pensionPercent': {
    nb: 'Planens innstilling for pensjon',
    nn: 'Innstillinga i planen for pensjon',
    en: 'The plan’s own setting for pension',
  },
  'cost.rule.settings.employerContributionPercent': {
    nb: 'Planens innstilling for arbeidsgiveravgift',
    nn: 'Innstillinga i planen for arbeidsgivaravgift',
    en: 'The plan’s own setting for employer contribution',
  },

  'cost.pay-source.plan': {
    where: 'Where the annual pay of a line comes from',
    nb: 'lønn oppgitt på linja',
    nn: 'løn oppgitt på linja',
    en: 'pay stated on the line',
  },
  'cost.pay-source.guaranteed': { nb: 'garantilønn i tariffen', nn: 'garantiløn i tariffen', en: 'guaranteed pay of the tariff' },

  'cost.reason.no-pay': {
    where: 'In place of an amount, when pay is not known',
    nb: 'Årslønn mangler, og vi kjenner ikke garantilønna for kompetansen på linja med {seniorityYears, number} års ansiennitet på planens dato. Skriv inn årslønn på linja.',
    nn: 'Årsløn manglar, og vi kjenner ikkje garantiløna for kompetansen på linja med {seniorityYears, number} års ansiennitet på datoen til planen. Skriv inn årsløn på linja.',
    en: 'Annual pay is missing, and we do not know the guaranteed pay for the competence of the line with {seniorityYears, number} years of seniority on the plan’s date. Enter the annual pay on the line.',
  },
  'cost.reason.no-tariff': {
    nb: 'Vi har ikke tariffsatser for planens dato. De første gjelder fra 1. januar 2023.',
    nn: 'Vi har ikkje tariffsatsar for datoen til planen. Dei første gjeld frå 1. januar 2023.',
    en: 'We have no tariff rates for the plan’s date. The first ones hold from 1 January 2023.',
  },
  'cost.reason.no-percent.pension': {
    nb: 'Planen mangler prosentsats for pensjon. Satsen er ulik fra kommune til kommune; legg den inn under innstillinger.',
    nn: 'Planen manglar prosentsats for pensjon. Satsen er ulik frå kommune til kommune; legg han inn under innstillingar.',
    en: 'The plan lacks the percentage for pension. It differs between municipalities; enter it under settings.',
  },
  'cost.reason.no-percent.employer-contribution': {
    nb: 'Planen mangler prosentsats for arbeidsgiveravgift. Satsen er ulik fra kommune til kommune; legg den inn under innstillinger.',
    nn: 'Planen manglar prosentsats for arbeidsgivaravgift. Satsen er ulik frå kommune til kommune; legg han inn under innstillingar.',
    en: 'The plan lacks the percentage for employer contribution. It differs between municipalities; enter it under settings.',
  },
  'cost.reason.no-percent.both': {
    nb: 'Planen mangler prosentsatser for pensjon og arbeidsgiveravgift. Satsene er ulike fra kommune til kommune; legg dem inn under innstillinger.',
    nn: 'Planen manglar prosentsatsar for pensjon og arbeidsgivaravgift. Satsane er ulike frå kommune til kommune; legg dei inn under innstillingar.',
    en: 'The plan lacks the percentages for pension and employer contribution. They differ between municipalities; enter them under settings.',
  },
  'cost.reason.lines-without-price': {
    where: 'The cost of the whole plan, when some lines have no price',
    nb: '{count, plural, one {Én linje} other {# linjer}} mangler pris, så summen for planen kan ikke regnes ut.',
    nn: '{count, plural, one {Éi linje} other {# linjer}} manglar pris, så summen for planen kan ikkje reknast ut.',
    en: '{count, plural, one {One line has} other {# lines have}} no price, so the sum of the plan cannot be computed.',
  },

  'cost.caveat.unverified-rates': {
    where: 'Beside every table of costs after the last confirmed date',
    nb: 'Kvelds-, natt-, helge- og helligdagstillegg er satsene fra 2023. De er bekreftet til og med {confirmedUntil}; satsene i hovedtariffavtalen 2026–2028 er ikke kontrollert. Sjekk dem mot avtalen.',
    nn: 'Kvelds-, natt-, helge- og heilagdagstillegg er satsane frå 2023. Dei er stadfesta til og med {confirmedUntil}; satsane i hovudtariffavtalen 2026–2028 er ikkje kontrollerte. Sjekk dei mot avtalen.',
    en: 'Evening, night, weekend and public holiday supplements are the rates of 2023. They are confirmed up to and including {confirmedUntil}; those of the main agreement 2026–2028 have not been checked. Compare them with the agreement.',
  },
});
