import { defineTexts, type Text } from '../define-texts.ts';

// Families of indicators get their texts from their parts, so that one wording is changed in one place.

type Words = Pick<Text, 'nb' | 'nn' | 'en'>;

/** A pattern with `[0]`, `[1]` … replaced by words, in each language. */
function filled(pattern: Words, ...parts: readonly Words[]): Words {
  const fill = (locale: keyof Words) => parts.reduce((text, part, index) => text.replaceAll(`[${index}]`, part[locale]), pattern[locale]);
  return { nb: fill('nb'), nn: fill('nn'), en: fill('en') };
}

/** A table with the keys `indicator.<id>.name` and `indicator.<id>.definition` for every id of a family. */
function family<const Id extends string>(ids: readonly Id[], words: (id: Id) => { readonly name: Words; readonly definition: Words }) {
  const entries = ids.flatMap((id) => {
    const { name, definition } = words(id);
    return [
      [`indicator.${id}.name`, { where: 'Tables of indicators, strip above the rota, comparison', ...capitalised(name) }],
      [`indicator.${id}.definition`, { where: 'Beside the number, in `indicators --json` and in the PDF', ...capitalised(definition) }],
    ] as const;
  });
  return Object.fromEntries(entries) as Readonly<Record<`indicator.${Id}.${'name' | 'definition'}`, Text>>;
}

function capitalised({ nb, nn, en }: Words): Words {
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { nb: first(nb), nn: first(nn), en: first(en) };
}

const SOURCES = ['planned', 'contracted', 'demand'] as const;
type Source = (typeof SOURCES)[number];

const SOURCE_NAME: Readonly<Record<Source, Words>> = {
  planned: { nb: 'turnusen', nn: 'turnusen', en: 'rota' },
  contracted: { nb: 'stillingene', nn: 'stillingane', en: 'positions' },
  demand: { nb: 'behovet', nn: 'behovet', en: 'demand' },
};

/** FTE of a source as PF1 counts them. */
const FTE_OF: Readonly<Record<Source, Words>> = {
  planned: {
    nb: 'timene i uka i turnusen ÷ 35,5',
    nn: 'timane i veka i turnusen ÷ 35,5',
    en: 'hours a week in the rota ÷ 35.5',
  },
  contracted: {
    nb: 'summen av stillingsprosentene ÷ 100',
    nn: 'summen av stillingsprosentane ÷ 100',
    en: 'sum of the position percentages ÷ 100',
  },
  demand: {
    nb: 'timene i uka i bemanningsbehovet ÷ 35,5',
    nn: 'timane i veka i bemanningsbehovet ÷ 35,5',
    en: 'hours a week in the staffing demand ÷ 35.5',
  },
};

const HOURS_OF: Readonly<Record<Source, Words>> = {
  planned: {
    nb: 'summen av vaktenes timer (slutt − start − ubetalt pause)',
    nn: 'summen av timane i vaktene (slutt − start − ubetalt pause)',
    en: 'sum of the hours of all shifts (end − start − unpaid break)',
  },
  contracted: {
    nb: 'summen av stillingsprosent × timer i full uke',
    nn: 'summen av stillingsprosent × timar i full veke',
    en: 'sum of position percentage × hours of a full-time week',
  },
  demand: {
    nb: 'summen av personer × lengden på hver rad i bemanningsbehovet',
    nn: 'summen av personar × lengda på kvar rad i bemanningsbehovet',
    en: 'sum of people × length of every row of the staffing demand',
  },
};

const hours = family(['hours.planned', 'hours.contracted', 'hours.demand'], (id) => {
  const source = id.split('.')[1] as Source;
  return {
    name: filled({ nb: 'Timer i uka, [0]', nn: 'Timar i veka, [0]', en: 'Hours a week, [0]' }, SOURCE_NAME[source]),
    definition: filled({ nb: '[0], i snitt i uka.', nn: '[0], i snitt i veka.', en: '[0], on average a week.' }, HOURS_OF[source]),
  };
});

const fte = defineTexts({
  'indicator.fte.planned.name': { nb: 'Årsverk i turnusen', nn: 'Årsverk i turnusen', en: 'FTE, rota' },
  'indicator.fte.planned.definition': {
    nb: 'Timene på hver linje ÷ den fulle uka til linja, summert.',
    nn: 'Timane på kvar linje ÷ den fulle veka til linja, summert.',
    en: 'Hours of every line ÷ its own full-time week, added up.',
  },
  'indicator.fte.contracted.name': { nb: 'Årsverk i stillingene', nn: 'Årsverk i stillingane', en: 'FTE, positions' },
  'indicator.fte.contracted.definition': {
    nb: 'Summen av stillingsprosentene ÷ 100.',
    nn: 'Summen av stillingsprosentane ÷ 100.',
    en: 'Sum of the position percentages ÷ 100.',
  },
  'indicator.fte.demand.name': { nb: 'Årsverk i behovet', nn: 'Årsverk i behovet', en: 'FTE, demand' },
  'indicator.fte.demand.definition': {
    nb: 'Timene i uka i bemanningsbehovet ÷ 35,5. Vikarer for ferie og fravær er ikke med.',
    nn: 'Timane i veka i bemanningsbehovet ÷ 35,5. Vikarar for ferie og fråvær er ikkje med.',
    en: 'Hours a week in the staffing demand ÷ 35.5. Relief for annual leave and absence is not included.',
  },
});

type Formula = 'PF1' | 'PF2' | 'PF3';

const FORMULA_NAME: Readonly<Record<Formula, Words>> = {
  PF1: { nb: 'Pleiefaktor', nn: 'Pleiefaktor', en: 'Care factor' },
  PF2: { nb: 'Pleiefaktor uten natt', nn: 'Pleiefaktor utan natt', en: 'Care factor without night' },
  PF3: { nb: 'Pleiefaktor med faste årsverk', nn: 'Pleiefaktor med faste årsverk', en: 'Care factor with fixed FTE' },
};

const FORMULA_RULE: Readonly<Record<Formula, Words>> = {
  PF1: {
    nb: 'Natt er med. Faste årsverk utenfor turnusen, som leder, er ikke med.',
    nn: 'Natt er med. Faste årsverk utanfor turnusen, som leiar, er ikkje med.',
    en: 'Night is included. Fixed FTE outside the rota, such as the leader, is not.',
  },
  PF2: {
    nb: 'Nattevakter (mer enn halvparten mellom 21 og 06) og faste årsverk utenfor turnusen er ikke med.',
    nn: 'Nattevakter (meir enn halvparten mellom 21 og 06) og faste årsverk utanfor turnusen er ikkje med.',
    en: 'Night shifts (more than half between 21 and 06) and fixed FTE outside the rota are not included.',
  },
  PF3: {
    nb: 'Natt og faste årsverk utenfor turnusen, som leder og fagansvarlig, er med.',
    nn: 'Natt og faste årsverk utanfor turnusen, som leiar og fagansvarleg, er med.',
    en: 'Night and fixed FTE outside the rota, such as leader and specialist lead, are included.',
  },
};

const PLACES: Readonly<Record<'' | 'o', Words>> = {
  '': { nb: 'plasser', nn: 'plassar', en: 'places' },
  o: { nb: 'belagte plasser i snitt', nn: 'plassar i bruk i snitt', en: 'occupied places on average' },
};

const CARE_FACTORS = (['PF1', 'PF2', 'PF3'] as const).flatMap((formula) =>
  (['', 'o'] as const).flatMap((suffix) => SOURCES.map((source) => `care-factor.${formula}${suffix}.${source}` as const)),
);

const careFactors = family(CARE_FACTORS, (id) => {
  const [, variant, source] = id.split('.') as [string, string, Source];
  const formula = variant.slice(0, 3) as Formula;
  const suffix = variant.slice(3) as '' | 'o';
  const perOccupied = suffix === 'o' ? { nb: ' per belagt plass', nn: ' per plass i bruk', en: ' per occupied place' } : { nb: '', nn: '', en: '' };
  const code = { nb: variant, nn: variant, en: variant };
  return {
    name: filled({ nb: '[0][1], [2]', nn: '[0][1], [2]', en: '[0][1], [2]' }, FORMULA_NAME[formula], perOccupied, SOURCE_NAME[source]),
    definition: filled(
      { nb: '[0]: årsverk ÷ [1]. Årsverk = [2]. [3]', nn: '[0]: årsverk ÷ [1]. Årsverk = [2]. [3]', en: '[0]: FTE ÷ [1]. FTE = [2]. [3]' },
      code,
      PLACES[suffix],
      FTE_OF[source],
      FORMULA_RULE[formula],
    ),
  };
});

const residentDays = family(['care-factor.PF6.planned', 'care-factor.PF6.contracted', 'care-factor.PF6.demand'], (id) => {
  const source = id.split('.')[2] as Source;
  return {
    name: filled({ nb: 'Pleietimer per beboerdøgn, [0]', nn: 'Pleietimar per bebuardøgn, [0]', en: 'Care hours per resident-day, [0]' }, SOURCE_NAME[source]),
    definition: filled(
      {
        nb: 'PF6: timer i uka ÷ 7 ÷ belagte plasser i snitt. Timer = [0]. Natt er med.',
        nn: 'PF6: timar i veka ÷ 7 ÷ plassar i bruk i snitt. Timar = [0]. Natt er med.',
        en: 'PF6: hours a week ÷ 7 ÷ occupied places on average. Hours = [0]. Night is included.',
      },
      HOURS_OF[source],
    ),
  };
});

const DAY_PART: Readonly<Record<'day' | 'evening' | 'night', Words>> = {
  day: { nb: 'dagvakt', nn: 'dagvakt', en: 'day shift' },
  evening: { nb: 'kveldsvakt', nn: 'kveldsvakt', en: 'evening shift' },
  night: { nb: 'nattevakt', nn: 'nattevakt', en: 'night shift' },
};

const DAY_KIND: Readonly<Record<'weekday' | 'weekend', Words>> = {
  weekday: { nb: 'mandag til fredag', nn: 'måndag til fredag', en: 'Monday to Friday' },
  weekend: { nb: 'lørdag og søndag', nn: 'laurdag og søndag', en: 'Saturday and Sunday' },
};

const DENSITIES = (['day', 'evening', 'night'] as const).flatMap((part) =>
  (['weekday', 'weekend'] as const).flatMap((kind) => (['planned', 'demand'] as const).map((source) => `care-factor.PF5.${part}.${kind}.${source}` as const)),
);

const densities = family(DENSITIES, (id) => {
  const [, , part, kind, source] = id.split('.') as [string, string, keyof typeof DAY_PART, keyof typeof DAY_KIND, Source];
  const parts = [DAY_PART[part], DAY_KIND[kind], SOURCE_NAME[source]];
  return {
    name: filled({ nb: 'Personer per plass på [0], [1], [2]', nn: 'Personar per plass på [0], [1], [2]', en: 'People per place on [0], [1], [2]' }, ...parts),
    definition: filled(
      {
        nb: 'PF5: personer som i snitt begynner på [0] per dag, [1], ÷ plasser. Tallet gjelder [2].',
        nn: 'PF5: personar som i snitt byrjar på [0] per dag, [1], ÷ plassar. Talet gjeld [2].',
        en: 'PF5: mean number of people who start a [0] per day, [1], ÷ places. Counted in the [2].',
      },
      ...parts,
    ),
  };
});

const surplusDeficit = defineTexts({
  'indicator.surplus.weekday.name': { nb: 'Overdekning ukedager', nn: 'Overdekning vekedagar', en: 'Surplus on weekdays' },
  'indicator.surplus.weekday.definition': {
    nb: 'Timer i uka med flere på vakt enn behovet, mandag til fredag, minutt for minutt. Trekkes aldri fra underdekningen.',
    nn: 'Timar i veka med fleire på vakt enn behovet, måndag til fredag, minutt for minutt. Blir aldri trekt frå underdekninga.',
    en: 'Hours a week with more people on duty than wanted, Monday to Friday, minute by minute. Never set off against the deficit.',
  },
  'indicator.deficit.weekday.name': { nb: 'Underdekning ukedager', nn: 'Underdekning vekedagar', en: 'Deficit on weekdays' },
  'indicator.deficit.weekday.definition': {
    nb: 'Timer i uka med færre på vakt enn behovet, mandag til fredag, minutt for minutt. Trekkes aldri fra overdekningen.',
    nn: 'Timar i veka med færre på vakt enn behovet, måndag til fredag, minutt for minutt. Blir aldri trekt frå overdekninga.',
    en: 'Hours a week with fewer people on duty than wanted, Monday to Friday, minute by minute. Never set off against the surplus.',
  },
  'indicator.surplus.weekend.name': { nb: 'Overdekning helg', nn: 'Overdekning helg', en: 'Surplus at weekends' },
  'indicator.surplus.weekend.definition': {
    nb: 'Timer i uka med flere på vakt enn behovet, lørdag kl. 00 til søndag kl. 24, minutt for minutt. Trekkes aldri fra underdekningen.',
    nn: 'Timar i veka med fleire på vakt enn behovet, laurdag kl. 00 til søndag kl. 24, minutt for minutt. Blir aldri trekt frå underdekninga.',
    en: 'Hours a week with more people on duty than wanted, Saturday 00:00 to Sunday 24:00, minute by minute. Never set off against the deficit.',
  },
  'indicator.deficit.weekend.name': { nb: 'Underdekning helg', nn: 'Underdekning helg', en: 'Deficit at weekends' },
  'indicator.deficit.weekend.definition': {
    nb: 'Timer i uka med færre på vakt enn behovet, lørdag kl. 00 til søndag kl. 24, minutt for minutt. Trekkes aldri fra overdekningen.',
    nn: 'Timar i veka med færre på vakt enn behovet, laurdag kl. 00 til søndag kl. 24, minutt for minutt. Blir aldri trekt frå overdekninga.',
    en: 'Hours a week with fewer people on duty than wanted, Saturday 00:00 to Sunday 24:00, minute by minute. Never set off against the surplus.',
  },
});

const COMPETENCE: Readonly<Record<'assistant' | 'healthcare-worker' | 'registered-nurse' | 'social-educator' | 'specialist-nurse', Words>> = {
  assistant: { nb: 'assistent', nn: 'assistent', en: 'assistant' },
  'healthcare-worker': { nb: 'helsefagarbeider', nn: 'helsefagarbeidar', en: 'healthcare worker' },
  'registered-nurse': { nb: 'sykepleier', nn: 'sjukepleiar', en: 'registered nurse' },
  'social-educator': { nb: 'vernepleier', nn: 'vernepleiar', en: 'social educator' },
  'specialist-nurse': { nb: 'spesialsykepleier', nn: 'spesialsjukepleiar', en: 'specialist nurse' },
};

const COMPETENCE_DEFICITS = (Object.keys(COMPETENCE) as (keyof typeof COMPETENCE)[]).flatMap((competence) =>
  (['weekday', 'weekend'] as const).map((kind) => `deficit.competence.${competence}.${kind}` as const),
);

const competenceDeficits = family(COMPETENCE_DEFICITS, (id) => {
  const [, , competence, kind] = id.split('.') as [string, string, keyof typeof COMPETENCE, keyof typeof DAY_KIND];
  const parts = [COMPETENCE[competence], DAY_KIND[kind]];
  return {
    name: filled({ nb: 'Underdekning [0], [1]', nn: 'Underdekning [0], [1]', en: 'Deficit of [0], [1]' }, ...parts),
    definition: filled(
      {
        nb: 'Timer i uka der det er færre på vakt med minst kompetansen [0] enn behovet ber om, [1], minutt for minutt.',
        nn: 'Timar i veka der det er færre på vakt med minst kompetansen [0] enn behovet ber om, [1], minutt for minutt.',
        en: 'Hours a week with fewer people on duty with at least the competence of [0] than the demand asks for, [1], minute by minute.',
      },
      ...parts,
    ),
  };
});

const others = defineTexts({
  'indicator.position.mean-percent.name': { nb: 'Gjennomsnittlig stilling', nn: 'Gjennomsnittleg stilling', en: 'Mean position' },
  'indicator.position.mean-percent.definition': {
    nb: 'Gjennomsnittet av stillingsprosentene, linje for linje.',
    nn: 'Gjennomsnittet av stillingsprosentane, linje for linje.',
    en: 'Mean of the position percentages over the lines.',
  },
  'indicator.position.full-time-share.name': { nb: 'Andel heltid', nn: 'Andel heiltid', en: 'Share of full-time positions' },
  'indicator.position.full-time-share.definition': {
    nb: 'Linjer med 100 % stilling ÷ alle linjer.',
    nn: 'Linjer med 100 % stilling ÷ alle linjer.',
    en: 'Lines with a 100 % position ÷ all lines.',
  },
  'indicator.cost.year.name': { nb: 'Kostnad i året', nn: 'Kostnad i året', en: 'Cost a year' },
  'indicator.cost.year.definition': {
    nb: 'Kroner i året for de planlagte vaktene: lønn, tillegg, feriepenger, pensjon og arbeidsgiveravgift i planperioden × 52 ÷ uker.',
    nn: 'Kroner i året for dei planlagde vaktene: løn, tillegg, feriepengar, pensjon og arbeidsgivaravgift i planperioden × 52 ÷ veker.',
    en: 'Kroner a year for the planned shifts: pay, supplements, holiday pay, pension and employer contribution in the period × 52 ÷ weeks.',
  },

  'indicator.reason.no-places': {
    where: 'Instead of a number that cannot be computed',
    nb: 'Avdelingen har ingen plasser å dele på. Skriv inn antall plasser.',
    nn: 'Avdelinga har ingen plassar å dele på. Skriv inn talet på plassar.',
    en: 'The department has no places to divide by. Enter the number of places.',
  },
  'indicator.reason.no-occupied-places': {
    where: 'Instead of a number that cannot be computed',
    nb: 'Belagte plasser i snitt er ikke oppgitt. Skriv inn tallet.',
    nn: 'Plassar i bruk i snitt er ikkje oppgitt. Skriv inn talet.',
    en: 'Occupied places on average are not given. Enter them.',
  },
  'indicator.reason.no-day-part': {
    where: 'Instead of a number that cannot be computed',
    nb: 'En stilling er ikke delt i dag, kveld og natt, så natt kan ikke trekkes fra.',
    nn: 'Ei stilling er ikkje delt i dag, kveld og natt, så natt kan ikkje trekkjast frå.',
    en: 'A position is not split into day, evening and night, so night cannot be left out.',
  },
});

/** Names, definitions and reasons of every indicator. */
export const indicatorsTexts = {
  ...hours,
  ...fte,
  ...careFactors,
  ...residentDays,
  ...densities,
  ...surplusDeficit,
  ...competenceDeficits,
  ...others,
} as const;
