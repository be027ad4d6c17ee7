import { defineTexts } from '../define-texts.ts';

/** Words of the optimiser and of the command line around it. */
export const optimiserTexts = defineTexts({
  'error.rotation.invalid.title': { nb: 'Oppgavefilen har en feil', nn: 'Oppgåvefila har ein feil', en: 'The problem file has an error' },
  'error.rotation.invalid.detail': {
    nb: '{file}, linje {line}, kolonne {column}: {found}. Godtatt: {accepted}.',
    nn: '{file}, linje {line}, kolonne {column}: {found}. Godteke: {accepted}.',
    en: '{file}, line {line}, column {column}: {found}. Accepted: {accepted}.',
  },
  'error.rotation.invalid.advice': {
    nb: 'Rett filen på dette stedet og prøv igjen.',
    nn: 'Rett fila på denne staden og prøv igjen.',
    en: 'Correct the file at this place and try again.',
  },
  'problem.words': {
    nb: '{count, plural, one {ett ord eller tall} other {# ord eller tall}} på linja',
    nn: '{count, plural, one {eitt ord eller tal} other {# ord eller tal}} på linja',
    en: '{count, plural, one {one word or number} other {# words or numbers}} on the line',
  },
  'problem.end-of-line': { nb: 'ikke mer på linja', nn: 'ikkje meir på linja', en: 'nothing more on the line' },
  'problem.end-of-file': { nb: 'ikke mer i filen', nn: 'ikkje meir i fila', en: 'nothing more in the file' },
  'problem.new-letter': {
    nb: 'ett tegn som ingen annen vakt har, ikke «-»',
    nn: 'eitt teikn som inga anna vakt har, ikkje «-»',
    en: 'one character that no other shift has, not "-"',
  },
  'cli.solve-rws.summary': {
    nb: 'løs én rullerende turnus i det åpne tekstformatet, eller bevis at den ikke finnes',
    nn: 'løys éin rullerande turnus i det opne tekstformatet, eller prov at han ikkje finst',
    en: 'solve one rotating rota in the public text format, or prove that there is none',
  },
  'cli.option.seconds': { nb: 'lengste tid, i sekunder', nn: 'lengste tid, i sekund', en: 'longest time, in seconds' },
  'cli.option.seed': { nb: 'frø: samme frø gir samme svar', nn: 'frø: same frø gir same svar', en: 'seed: the same seed gives the same answer' },
  'cli.solve-rws.infeasible': { nb: 'Det finnes ingen slik turnus.', nn: 'Det finst ingen slik turnus.', en: 'There is no such rota.' },
  'cli.solve-rws.unknown': {
    nb: 'Ikke avgjort på {seconds} sekunder.',
    nn: 'Ikkje avgjort på {seconds} sekund.',
    en: 'Not decided within {seconds} seconds.',
  },
  'cli.usage.not-a-number': {
    nb: '«{option} {found}»: ventet et helt tall fra {min} til {max}.',
    nn: '«{option} {found}»: venta eit heilt tal frå {min} til {max}.',
    en: '"{option} {found}": expected a whole number from {min} to {max}.',
  },
});
