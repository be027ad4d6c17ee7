import { defineTexts } from '../define-texts.ts';

/** Texts of the three hosts: the command line, the page of the web host for visitors without a session, and the desktop's menu. */
export const cliTexts = defineTexts({
  'error.host.unreachable.title': {
    nb: 'Får ikke kontakt med programmet',
    nn: 'Får ikkje kontakt med programmet',
    en: 'Cannot reach the program',
  },
  'error.host.unreachable.detail': {
    nb: 'Siden fikk ikke svar: {problem}.',
    nn: 'Sida fekk ikkje svar: {problem}.',
    en: 'The page got no answer: {problem}.',
  },
  'error.host.unreachable.advice': {
    nb: 'Sjekk at Vaktbalanse fortsatt kjører. Start det på nytt om det har stanset; alt som står som lagret, er bevart.',
    nn: 'Sjekk at Vaktbalanse framleis køyrer. Start det på nytt om det har stansa; alt som står som lagra, er teke vare på.',
    en: 'See whether Vaktbalanse is still running. Start it again if it has stopped; everything shown as saved is kept.',
  },
  'error.host.refused.title': {
    nb: 'Forespørselen ble avvist',
    nn: 'Førespurnaden vart avvist',
    en: 'The request was refused',
  },
  'error.host.refused.detail': {
    nb: 'Programmet svarer bare sine egne vinduer ({problem}).',
    nn: 'Programmet svarer berre sine eigne vindauge ({problem}).',
    en: 'The program answers its own windows only ({problem}).',
  },
  'error.host.refused.advice': {
    nb: 'Lukk fanen og åpne adressen som ble skrevet ut da Vaktbalanse startet.',
    nn: 'Lukk fana og opne adressa som vart skriven ut då Vaktbalanse starta.',
    en: 'Close the tab and open the address that was printed when Vaktbalanse started.',
  },
  'web.no-session.title': {
    where: 'Page for a browser that has not been let in',
    nb: 'Denne nettleseren er ikke sluppet inn',
    nn: 'Denne nettlesaren er ikkje sleppt inn',
    en: 'This browser has not been let in',
  },
  'web.no-session.advice': {
    nb: 'Vaktbalanse slipper bare inn den som åpner adressen fra vinduet der programmet ble startet. Hver adresse virker én gang; en ny er nå skrevet der.',
    nn: 'Vaktbalanse slepper berre inn den som opnar adressa frå vindauget der programmet vart starta. Kvar adresse verkar éin gong; ei ny er no skriven der.',
    en: 'Vaktbalanse lets in only whoever opens the address from the window in which the program was started. Each address works once; a new one has been written there.',
  },
});
