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
  'problem.once': { nb: 'hver bare én gang', nn: 'kvar berre éin gong', en: 'each only once' },
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
  'cli.optimise.summary': { nb: 'fyll ut eller forbedre turnusen', nn: 'fyll ut eller forbetre turnusen', en: 'fill or improve the rota' },
  'cli.optimise.progress': {
    nb: '{percent} %, {moves} forsøk, beste så langt {cost}',
    nn: '{percent} %, {moves} forsøk, beste så langt {cost}',
    en: '{percent} %, {moves} tries, best so far {cost}',
  },
  'cli.optimise.changed': {
    nb: '{cells, plural, one {Én celle} other {# celler}} endret på {lines, plural, one {én linje} other {# linjer}}.',
    nn: '{cells, plural, one {Éi celle} other {# celler}} endra på {lines, plural, one {éi linje} other {# linjer}}.',
    en: '{cells, plural, one {One cell} other {# cells}} changed on {lines, plural, one {one line} other {# lines}}.',
  },
  'cli.optimise.unlawful': {
    nb: '{count, plural, one {Ett brudd} other {# brudd}} på reglene lot seg ikke rette; check viser dem.',
    nn: '{count, plural, one {Eitt brot} other {# brot}} på reglane lét seg ikkje rette; check viser dei.',
    en: '{count, plural, one {One breach} other {# breaches}} of the rules could not be mended; check shows them.',
  },
  'cli.option.moves': {
    nb: 'antall forsøk i stedet for tid: samme frø og antall gir samme turnus',
    nn: 'talet på forsøk i staden for tid: same frø og tal gir same turnus',
    en: 'number of tries instead of time: the same seed and number give the same rota',
  },
  'cli.option.threads': {
    nb: 'antall søk side om side; det beste beholdes. Med --moves gjør hvert så mange forsøk',
    nn: 'talet på søk side om side; det beste blir halde på. Med --moves gjer kvart så mange forsøk',
    en: 'number of searches side by side; the best is kept. With --moves each makes so many tries',
  },
  'cli.option.first': {
    nb: 'hva som er viktigst, viktigste først, med komma mellom: minimum, competence, weekend, weekday, wishes, fairness, surplus, health, likeness',
    nn: 'kva som er viktigast, viktigaste først, med komma mellom: minimum, competence, weekend, weekday, wishes, fairness, surplus, health, likeness',
    en: 'what matters most, most important first, with commas between: minimum, competence, weekend, weekday, wishes, fairness, surplus, health, likeness',
  },
  'cli.usage.first': {
    nb: '«--first {found}»: ventet noen av disse, hver én gang, med komma mellom: {aims}.',
    nn: '«--first {found}»: venta nokre av desse, kvar éin gong, med komma mellom: {aims}.',
    en: '"--first {found}": expected some of these, each once, with commas between: {aims}.',
  },
  'cli.optimise.least-weekend': {
    nb: 'Ingen lovlig turnus med disse linjene kan ha mindre underdekning i helgene enn {hours} t i uka.',
    nn: 'Ingen lovleg turnus med desse linjene kan ha mindre underdekning i helgene enn {hours} t i veka.',
    en: 'No lawful rota with these lines can have a lower weekend deficit than {hours} h a week.',
  },
  'cli.option.keep': {
    nb: 'celler som blir stående: filled, linje, linje:dag eller linje:dag-dag, med komma mellom',
    nn: 'celler som blir ståande: filled, linje, linje:dag eller linje:dag-dag, med komma mellom',
    en: 'cells that stay: filled, line, line:day or line:day-day, with commas between',
  },
  'cli.usage.keep': {
    nb: '«--keep {found}»: ventet filled, en linje ({lines}), eller linje:dag og linje:dag-dag med dager fra 1 til {days}.',
    nn: '«--keep {found}»: venta filled, ei linje ({lines}), eller linje:dag og linje:dag-dag med dagar frå 1 til {days}.',
    en: '"--keep {found}": expected filled, a line ({lines}), or line:day and line:day-day with days from 1 to {days}.',
  },
});
