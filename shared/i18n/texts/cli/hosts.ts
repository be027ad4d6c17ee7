import { defineTexts } from '../../define-texts.ts';

/** The web host's page for visitors without a session, and the desktop's menu and dialogs. */
export const hostTexts = defineTexts({
  'web.no-session.title': {
    where: 'Page for a browser that has not been let in',
    nb: 'Denne nettleseren er ikke sluppet inn',
    nn: 'Denne nettlesaren er ikkje sleppt inn',
    en: 'This browser has not been let in',
  },
  'web.no-session.advice': {
    nb: 'Vaktbalanse slipper bare inn den som åpner adressen fra vinduet der programmet ble startet. Hver adresse virker én gang; en ny er nå skrevet der.',
    nn: 'Vaktbalanse slepper berre inn den som opnar adressa frå vindauget der programmet vart starta. Kvar adresse verkar éin gong; ei ny er no skriven der.',
    en: 'Vaktbalanse only lets in whoever opens the address from the window in which the program was started. Each address works once; a new one has been written there.',
  },
  'menu.file': { nb: 'Fil', nn: 'Fil', en: 'File' },
  'menu.show-database': { nb: 'Vis datafilen i mappen', nn: 'Vis datafila i mappa', en: 'Show the data file in its folder' },
  'menu.quit': { nb: 'Avslutt', nn: 'Avslutt', en: 'Quit' },
  'menu.edit': { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  'menu.cut': { nb: 'Klipp ut', nn: 'Klipp ut', en: 'Cut' },
  'menu.copy': { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  'menu.paste': { nb: 'Lim inn', nn: 'Lim inn', en: 'Paste' },
  'menu.select-all': { nb: 'Merk alt', nn: 'Merk alt', en: 'Select all' },
  'menu.view': { nb: 'Vis', nn: 'Vis', en: 'View' },
  'menu.zoom-in': { nb: 'Større', nn: 'Større', en: 'Zoom in' },
  'menu.zoom-out': { nb: 'Mindre', nn: 'Mindre', en: 'Zoom out' },
  'menu.zoom-reset': { nb: 'Vanlig størrelse', nn: 'Vanleg storleik', en: 'Actual size' },
  'menu.full-screen': { nb: 'Fullskjerm', nn: 'Fullskjerm', en: 'Full screen' },
  'menu.dev-tools': { nb: 'Utviklerverktøy', nn: 'Utviklarverktøy', en: 'Developer tools' },
  'menu.window': { nb: 'Vindu', nn: 'Vindauge', en: 'Window' },
  'menu.minimize': { nb: 'Minimer', nn: 'Minimer', en: 'Minimise' },
  'menu.close': { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  'desktop.save-title': { nb: 'Lagre fil', nn: 'Lagre fil', en: 'Save file' },
});
