import { defineTexts } from '../../define-texts.ts';

/** The list of steps beside the rota. */
export const rotaHistoryTexts = defineTexts({
  'rota.tab.history': { where: 'Tab', nb: 'Historikk', nn: 'Historikk', en: 'History' },
  'rota.history.list': {
    where: 'Name of the list of steps',
    nb: 'Stegene i planen, det nyeste øverst',
    nn: 'Stega i planen, det nyaste øvst',
    en: 'The steps of the plan, newest first',
  },
  'rota.history.hint': {
    where: 'Over the list',
    nb: 'Velg et steg for å gå tilbake eller fram til slik planen var da. Ingenting går tapt før du endrer noe nytt.',
    nn: 'Vel eit steg for å gå tilbake eller fram til slik planen var då. Ingenting går tapt før du endrar noko nytt.',
    en: 'Choose a step to go back or forward to the plan as it was then. Nothing is lost until you change something new.',
  },
  'rota.history.empty': {
    nb: 'Ingenting er endret ennå. Hvert steg du gjør, kommer hit.',
    nn: 'Ingenting er endra enno. Kvart steg du gjer, kjem hit.',
    en: 'Nothing has been changed yet. Each step you take will be listed here.',
  },
  'rota.history.start': {
    where: 'Last in the list: before all the steps',
    nb: 'Før det eldste steget som er tatt vare på',
    nn: 'Før det eldste steget som er teke vare på',
    en: 'Before the oldest step that is kept',
  },
  'rota.history.here': { where: 'Beside the step that the plan is at', nb: 'her er planen nå', nn: 'her er planen no', en: 'the plan is here' },
  'rota.history.undone': { where: 'Beside a step that was taken back', nb: 'angret', nn: 'angra', en: 'undone' },
  'rota.history.cell': { where: 'One cell that was written', nb: '{line}, {day}: {text}', nn: '{line}, {day}: {text}', en: '{line}, {day}: {text}' },
  'rota.history.cell.cleared': { where: 'One cell that was emptied', nb: '{line}, {day}: tømt', nn: '{line}, {day}: tømt', en: '{line}, {day}: emptied' },
  'rota.history.cells': {
    where: 'Several cells; {where} such as “Nurse 1” or “4 lines”, {days} such as “04.01.–10.01.”',
    nb: '{count} celler endret: {where}, {days}',
    nn: '{count} celler endra: {where}, {days}',
    en: '{count} cells changed: {where}, {days}',
  },
  'rota.history.cells.same': {
    nb: '{count} celler satt til {text}: {where}, {days}',
    nn: '{count} celler sette til {text}: {where}, {days}',
    en: '{count} cells set to {text}: {where}, {days}',
  },
  'rota.history.cells.cleared': {
    nb: '{count} celler tømt: {where}, {days}',
    nn: '{count} celler tømde: {where}, {days}',
    en: '{count} cells emptied: {where}, {days}',
  },
  'rota.history.lines': {
    where: 'How many lines',
    nb: '{count, plural, one {# linje} other {# linjer}}',
    nn: '{count, plural, one {# linje} other {# linjer}}',
    en: '{count, plural, one {# line} other {# lines}}',
  },
  'rota.history.gone-line': {
    where: 'A line that is no longer in the plan',
    nb: 'en linje som ikke er her nå',
    nn: 'ei linje som ikkje er her no',
    en: 'a line that is not here now',
  },
  'rota.history.of-line': { where: '{what} such as “change of position”', nb: '{what}: {line}', nn: '{what}: {line}', en: '{what}: {line}' },
  'rota.history.went': {
    where: 'Heard after going to a step',
    nb: 'Planen er slik den var: {step}.',
    nn: 'Planen er slik han var: {step}.',
    en: 'The plan is as it was: {step}.',
  },
  'rota.history.open': { where: 'Command: shows the list of steps', nb: 'Vis historikken', nn: 'Vis historikken', en: 'Show the history' },
});
