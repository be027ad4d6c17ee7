import { defineTexts } from '../define-texts.ts';

/** Suggestions for a rota: the screen, and what can go wrong around it. */
export const optimiseTexts = defineTexts({
  'error.optimise.busy.title': { nb: 'Et annet forslag lages nå', nn: 'Eit anna forslag blir laga no', en: 'Another suggestion is being made' },
  'error.optimise.busy.detail': {
    nb: 'Programmet lager et forslag til «{name}». Det lager ett om gangen, så maskinen ikke blir treg.',
    nn: 'Programmet lagar eit forslag til «{name}». Det lagar eitt om gongen, så maskina ikkje blir treg.',
    en: 'A suggestion for "{name}" is being made. One is made at a time, so that the machine stays quick.',
  },
  'error.optimise.busy.advice': {
    nb: 'Vent til det er ferdig, eller stopp det der.',
    nn: 'Vent til det er ferdig, eller stopp det der.',
    en: 'Wait until it is done, or stop it there.',
  },
  'error.optimise.none.title': { nb: 'Det er ikke noe forslag her', nn: 'Det er ikkje noko forslag her', en: 'There is no suggestion here' },
  'error.optimise.none.detail': {
    nb: 'Forslaget er tatt i bruk, kastet eller borte fordi programmet er startet på nytt.',
    nn: 'Forslaget er teke i bruk, kasta eller borte fordi programmet er starta på nytt.',
    en: 'The suggestion was taken, thrown away, or is gone because the program was restarted.',
  },
  'error.optimise.none.advice': {
    nb: 'Turnusen er som den var. Lag et nytt forslag.',
    nn: 'Turnusen er som han var. Lag eit nytt forslag.',
    en: 'The rota is as it was. Make a new suggestion.',
  },
  'error.optimise.too-many-codes.title': { nb: 'For mange vaktkoder', nn: 'For mange vaktkodar', en: 'Too many shift codes' },
  'error.optimise.too-many-codes.detail': {
    nb: 'Planen har {count} koder for arbeid. Et forslag kan lages med høyst {limit}.',
    nn: 'Planen har {count} kodar for arbeid. Eit forslag kan lagast med høgst {limit}.',
    en: 'The plan has {count} codes for work. A suggestion can be made with at most {limit}.',
  },
  'error.optimise.too-many-codes.advice': {
    nb: 'Fjern koder som ikke er i bruk, under Oppsett.',
    nn: 'Fjern kodar som ikkje er i bruk, under Oppsett.',
    en: 'Remove codes that are not in use, under Setup.',
  },
});
