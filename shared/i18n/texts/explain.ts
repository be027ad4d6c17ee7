import { defineTexts } from '../define-texts.ts';

/** The chain behind a finding, and changes that mend it; see describe-explanation.ts. */
export const explainTexts = defineTexts({
  'explain.shift.elsewhere': {
    where: 'A shift behind a finding that is worked in another department',
    nb: '{code} i {unit}, {label}: {from}–{to}, {countedMinutes} arbeid',
    nn: '{code} i {unit}, {label}: {from}–{to}, {countedMinutes} arbeid',
    en: '{code} in {unit}, {label}: {from}–{to}, {countedMinutes} of work',
  },
  'explain.shift': {
    where: 'A shift behind a finding',
    nb: '{code}, {label}: {from}–{to}, {countedMinutes} arbeid',
    nn: '{code}, {label}: {from}–{to}, {countedMinutes} arbeid',
    en: '{code}, {label}: {from}–{to}, {countedMinutes} of work',
  },

  'explain.step.rest': {
    nb: 'Fri fra {from} til {to}: {restMinutes}.',
    nn: 'Fri frå {from} til {to}: {restMinutes}.',
    en: 'Off from {from} to {to}: {restMinutes}.',
  },
  'explain.step.clock-change': {
    nb: 'Klokka blir stilt i mellomtiden: {addedMinutes}.',
    nn: 'Klokka blir stilt i mellomtida: {addedMinutes}.',
    en: 'The clocks change in between: {addedMinutes}.',
  },
  'explain.step.shift': {
    nb: 'Vakt {code} fra {from} til {to}, med {breakMinutes} ubetalt pause: {countedMinutes} arbeidstid.',
    nn: 'Vakt {code} frå {from} til {to}, med {breakMinutes} ubetalt pause: {countedMinutes} arbeidstid.',
    en: 'Shift {code} from {from} to {to}, with an unpaid break of {breakMinutes}: {countedMinutes} of working time.',
  },
  'explain.step.sum': {
    nb: '{count, plural, one {# vakt} other {# vakter}}, til sammen {sumMinutes}.',
    nn: '{count, plural, one {# vakt} other {# vakter}}, til saman {sumMinutes}.',
    en: '{count, plural, one {# shift} other {# shifts}}, {sumMinutes} in all.',
  },
  'explain.step.mean': {
    nb: 'Delt på {weeks} uker: {meanMinutes} i uka.',
    nn: 'Delt på {weeks} veker: {meanMinutes} i veka.',
    en: 'Divided by {weeks} weeks: {meanMinutes} a week.',
  },
  'explain.step.night-limit': {
    nb: 'Grensen: {dayMinutes} i døgnet i {weeks} uker, når {weeklyRestMinutes} ukentlig arbeidsfri er trukket fra: {limitMinutes}.',
    nn: 'Grensa: {dayMinutes} i døgnet i {weeks} veker, når {weeklyRestMinutes} vekentleg arbeidsfri er trekt frå: {limitMinutes}.',
    en: 'The limit: {dayMinutes} in 24 hours for {weeks} weeks, less {weeklyRestMinutes} of rest a week: {limitMinutes}.',
  },
  'explain.step.contracted': {
    nb: 'Stilling {percent} % av {weekMinutes} i uka er {ownWeekMinutes}; i {weeks, plural, one {# uke} other {# uker}} {contractedMinutes}.',
    nn: 'Stilling {percent} % av {weekMinutes} i veka er {ownWeekMinutes}; i {weeks, plural, one {# veke} other {# veker}} {contractedMinutes}.',
    en: 'A position of {percent}% of {weekMinutes} a week is {ownWeekMinutes}; in {weeks, plural, one {# week} other {# weeks}} {contractedMinutes}.',
  },
  'explain.step.on-duty': {
    nb: '{present} på vakt, {needed} trengs.',
    nn: '{present} på vakt, {needed} trengst.',
    en: '{present} on duty, {needed} needed.',
  },
  'explain.step.days': {
    nb: 'Fra {discussedOn} til {effectiveFrom}: {days, plural, one {# dag} other {# dager}}.',
    nn: 'Frå {discussedOn} til {effectiveFrom}: {days, plural, one {# dag} other {# dagar}}.',
    en: 'From {discussedOn} to {effectiveFrom}: {days, plural, one {# day} other {# days}}.',
  },
  'explain.step.short-of': { nb: 'Det mangler {differenceMinutes}.', nn: 'Det manglar {differenceMinutes}.', en: '{differenceMinutes} are missing.' },
  'explain.step.above': { nb: 'Det er {differenceMinutes} for mye.', nn: 'Det er {differenceMinutes} for mykje.', en: 'It is {differenceMinutes} too much.' },
  'explain.step.owed': {
    nb: 'Med avtale skal det gis {owedMinutes} kompenserende hvile.',
    nn: 'Med avtale skal det givast {owedMinutes} kompenserande kvile.',
    en: 'Under an agreement, {owedMinutes} of compensating rest are owed.',
  },

  'explain.parameter': {
    where: 'A number behind a finding, with its clause',
    nb: '{name}: {value} ({clause}, fra {from}; {confidence}; kilde {sources})',
    nn: '{name}: {value} ({clause}, frå {from}; {confidence}; kjelde {sources})',
    en: '{name}: {value} ({clause}, from {from}; {confidence}; source {sources})',
  },
  'explain.parameter.overridden': {
    where: 'A number that the plan has set itself',
    nb: '{name}: {value} ({clause}); satt i planen fra {from}: {reason}',
    nn: '{name}: {value} ({clause}); sett i planen frå {from}: {reason}',
    en: '{name}: {value} ({clause}); set by the plan from {from}: {reason}',
  },

  'explain.agreement': {
    nb: 'Dekket av avtalen {id} ({type}), {from}–{to}.',
    nn: 'Dekt av avtalen {id} ({type}), {from}–{to}.',
    en: 'Covered by the agreement {id} ({type}), {from}–{to}.',
  },
  'explain.needs': { nb: 'Krever avtale: {type}.', nn: 'Krev avtale: {type}.', en: 'Needs an agreement: {type}.' },
  'explain.not-covering.dates': {
    nb: 'Avtalen {agreement} gjelder ikke den dagen.',
    nn: 'Avtalen {agreement} gjeld ikkje den dagen.',
    en: 'The agreement {agreement} is not in force that day.',
  },
  'explain.not-covering.lines': {
    nb: 'Avtalen {agreement} gjelder ikke denne linja.',
    nn: 'Avtalen {agreement} gjeld ikkje denne linja.',
    en: 'The agreement {agreement} does not cover this line.',
  },
  'explain.not-covering.consent': {
    nb: 'Avtalen {agreement} er frivillig, og linja har ikke samtykket.',
    nn: 'Avtalen {agreement} er frivillig, og linja har ikkje samtykt.',
    en: 'The agreement {agreement} is voluntary, and the line has not consented.',
  },
  'explain.not-covering.limits': {
    nb: 'Avtalen {agreement} har en egen grense som ikke rekker så langt.',
    nn: 'Avtalen {agreement} har ei eiga grense som ikkje rekk så langt.',
    en: 'The agreement {agreement} has a limit of its own that does not reach this far.',
  },

  'explain.fix.other-code': {
    nb: 'Bytt {code} med {newCode} for {label} {when}',
    nn: 'Byt {code} med {newCode} for {label} {when}',
    en: 'Change {code} to {newCode} for {label} on {when}',
  },
  'explain.fix.swap': {
    nb: 'La {label} og {otherLabel} bytte vakter {when}: {code} mot {newCode}',
    nn: 'La {label} og {otherLabel} byte vakter {when}: {code} mot {newCode}',
    en: 'Let {label} and {otherLabel} change shifts on {when}: {code} for {newCode}',
  },
  'explain.fix.move': {
    nb: 'Flytt {code} {when} fra {label} til {otherLabel}',
    nn: 'Flytt {code} {when} frå {label} til {otherLabel}',
    en: 'Move {code} on {when} from {label} to {otherLabel}',
  },
  'explain.fix.take': {
    nb: 'La {labels} ta {newCode} {when}',
    nn: 'La {labels} ta {newCode} {when}',
    en: 'Let {labels} take {newCode} on {when}',
  },
});
