import { defineTexts } from '../../define-texts.ts';

/** The table of law and tariff, and the numbers that a municipality sets for itself. */
export const lawTexts = defineTexts({
  'app.law.title': { nb: 'Lov og tariff', nn: 'Lov og tariff', en: 'Law and collective agreement' },
  'app.law.intro': {
    nb: 'Hvert tall programmet regner med: hvor det står, når det gjelder, og hvor sikker kilden er. Gjelder et annet tall hos dere, kan du overstyre det med en begrunnelse.',
    nn: 'Kvart tal programmet reknar med: kvar det står, når det gjeld, og kor sikker kjelda er. Gjeld eit anna tal hos dykk, kan du overstyre det med ei grunngiving.',
    en: 'Every number the program uses: where it is written, when it applies, and how sure the source is. If another number applies to you, override it and say why.',
  },
  'app.law.search': { where: 'Label of a search field', nb: 'Søk i tabellen', nn: 'Søk i tabellen', en: 'Search the table' },
  'app.law.which': { where: 'Label of a choice', nb: 'Vis', nn: 'Vis', en: 'Show' },
  'app.law.which.now': { nb: 'det som gjelder for planen', nn: 'det som gjeld for planen', en: 'what applies to the plan' },
  'app.law.which.all': { nb: 'hele historien', nn: 'heile historia', en: 'the whole history' },
  'app.law.which.unsure': { nb: 'ikke bekreftet eller mangler', nn: 'ikkje stadfesta eller manglar', en: 'not confirmed or missing' },
  'app.law.count': {
    nb: '{count, plural, =0 {Ingen treff} one {# rad} other {# rader}}',
    nn: '{count, plural, =0 {Ingen treff} one {# rad} other {# rader}}',
    en: '{count, plural, =0 {No match} one {# row} other {# rows}}',
  },
  'app.law.col.name': { nb: 'Hva', nn: 'Kva', en: 'What' },
  'app.law.col.clause': { nb: 'Paragraf', nn: 'Paragraf', en: 'Clause' },
  'app.law.col.value': { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  'app.law.col.from': { nb: 'Fra', nn: 'Frå', en: 'From' },
  'app.law.col.to': { nb: 'Til og med', nn: 'Til og med', en: 'To and including' },
  'app.law.col.sources': { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  'app.law.col.confidence': { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How sure' },
  'app.law.col.override': { where: 'Column of the buttons', nb: 'Hos dere', nn: 'Hos dykk', en: 'For you' },
  'app.law.override': { where: 'Button', nb: 'Overstyr', nn: 'Overstyr', en: 'Override' },
  'app.law.override-of': { where: 'The same button, for screen readers', nb: 'Overstyr: {name}', nn: 'Overstyr: {name}', en: 'Override: {name}' },
  'app.law.overridden': { where: 'Mark beside a figure that rests on an override', nb: 'overstyrt', nn: 'overstyrt', en: 'overridden' },
  'app.law.overridden-by': {
    where: 'What stands behind the mark',
    nb: '{name}: {value} hos dere. {reason}',
    nn: '{name}: {value} hos dykk. {reason}',
    en: '{name}: {value} for you. {reason}',
  },

  'app.overrides.title': { nb: 'Overstyrt for {municipality}', nn: 'Overstyrt for {municipality}', en: 'Overridden for {municipality}' },
  'app.overrides.none': {
    nb: 'Ingenting er overstyrt. Planen følger lov og tariff slik de står her.',
    nn: 'Ingenting er overstyrt. Planen følgjer lov og tariff slik dei står her.',
    en: 'Nothing is overridden. The plan follows the law and the collective agreement as shown here.',
  },
  'app.overrides.col.instead': { nb: 'I stedet for', nn: 'I staden for', en: 'Instead of' },
  'app.overrides.col.reason': { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  'app.overrides.remove': { nb: 'Bruk lov og tariff igjen', nn: 'Bruk lov og tariff igjen', en: 'Use law and collective agreement again' },
  'app.overrides.open-end': { where: 'No last day', nb: 'inntil videre', nn: 'inntil vidare', en: 'until further notice' },

  'app.override.note': {
    nb: 'Gjelder {clause} for denne planen. Der tallet teller, står det «overstyrt», også i PDF.',
    nn: 'Gjeld {clause} for denne planen. Der talet tel, står det «overstyrt», òg i PDF.',
    en: 'Concerns {clause} for this plan. Wherever the number counts it says “overridden”, in the PDF too.',
  },
  'app.override.now': { nb: 'Lov og tariff: {value}', nn: 'Lov og tariff: {value}', en: 'Law and collective agreement: {value}' },
  'app.override.value': { nb: 'Tallet hos dere', nn: 'Talet hos dykk', en: 'The number for you' },
  'app.override.value-minutes': { nb: 'Tallet hos dere, i minutter', nn: 'Talet hos dykk, i minutt', en: 'The number for you, in minutes' },
  'app.override.value-share': { nb: 'Tallet hos dere, mellom 0 og 1', nn: 'Talet hos dykk, mellom 0 og 1', en: 'The number for you, between 0 and 1' },
  'app.override.reads': { where: 'The typed number as it will be shown', nb: 'Det er {value}.', nn: 'Det er {value}.', en: 'That is {value}.' },
  'app.override.from': { nb: 'Fra', nn: 'Frå', en: 'From' },
  'app.override.to': { nb: 'Til og med (kan stå tomt)', nn: 'Til og med (kan stå tomt)', en: 'To and including (may stay empty)' },
  'app.override.to-before': { nb: 'Kan ikke slutte før det begynner.', nn: 'Kan ikkje slutte før det byrjar.', en: 'It cannot end before it begins.' },
  'app.override.reason': { nb: 'Hvem har bestemt det, og hvorfor?', nn: 'Kven har bestemt det, og kvifor?', en: 'Who decided it, and why?' },
  'app.override.reason-missing': {
    nb: 'Skriv en begrunnelse. Den følger planen og står i PDF-en.',
    nn: 'Skriv ei grunngiving. Ho følgjer planen og står i PDF-en.',
    en: 'Give a reason. It goes with the plan and is printed in the PDF.',
  },
  'app.override.taken': {
    nb: 'Tallet er allerede overstyrt fra denne dagen. Fjern den gamle først, eller velg en annen dag.',
    nn: 'Talet er alt overstyrt frå denne dagen. Fjern den gamle først, eller vel ein annan dag.',
    en: 'The number is already overridden from this day. Remove the old one first, or choose another day.',
  },

  'app.tariff.banner': {
    where: 'Banner when the plan has dates after the last confirmed tariff',
    nb: 'Tariffen er bekreftet til og med {date}. Planen varer til {end}, så kvelds-, natt-, helge- og helligdagstillegg etter den dagen er regnet med de gamle satsene, som ikke er bekreftet.',
    nn: 'Tariffen er stadfesta til og med {date}. Planen varer til {end}, så kvelds-, natt-, helge- og heilagdagstillegg etter den dagen er rekna med dei gamle satsane, som ikkje er stadfesta.',
    en: 'The collective agreement is confirmed up to and including {date}. The plan lasts until {end}, so evening, night, weekend and public holiday supplements after that day are worked out with the old rates, which are not confirmed.',
  },
  'app.tariff.table': { where: 'Link to the law table', nb: 'Se satsene', nn: 'Sjå satsane', en: 'See the rates' },
});
