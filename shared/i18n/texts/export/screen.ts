import { defineTexts } from '../../define-texts.ts';

/** The screen Reports, where files for other programs are made. */
export const exportScreenTexts = defineTexts({
  'app.job.export': { where: 'Foot of the window while it lasts', nb: 'Lager filen …', nn: 'Lagar fila …', en: 'Making the file …' },
  'app.read-back.title': { where: 'After a workbook of ours was read back', nb: 'Lest inn igjen', nn: 'Lesen inn att', en: 'Read back' },
  'app.read-back.text': {
    nb: '{count, plural, one {Én ting er} other {# ting er}} endret i arbeidsboka siden den ble laget. Det som står i arbeidsboka, gjelder.',
    nn: '{count, plural, one {Éin ting er} other {# ting er}} endra i arbeidsboka sidan ho vart laga. Det som står i arbeidsboka, gjeld.',
    en: '{count, plural, one {One thing was} other {# things were}} changed in the workbook since it was made. What stands in the workbook counts.',
  },
  'app.read-back.open': { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  'app.export.title': { nb: 'Regneark, lister og kalendere', nn: 'Rekneark, lister og kalendrar', en: 'Spreadsheets, lists and calendars' },
  'app.export.format': { where: 'For screen readers', nb: 'Hva slags fil', nn: 'Kva slag fil', en: 'Which kind of file' },
  'app.export.xlsx': { nb: 'Excel-arbeidsbok', nn: 'Excel-arbeidsbok', en: 'Excel workbook' },
  'app.export.xlsx-text': {
    nb: 'Turnusen med farger og formler: summene følger det du skriver. Kan leses inn igjen uten at noe går tapt.',
    nn: 'Turnusen med fargar og formlar: summane følgjer det du skriv. Kan lesast inn att utan at noko går tapt.',
    en: 'The rota with colours and formulas: the sums follow what you type. Can be read back without losing anything.',
  },
  'app.export.csv': { nb: 'Turnusen som tekstfil (CSV)', nn: 'Turnusen som tekstfil (CSV)', en: 'The rota as a text file (CSV)' },
  'app.export.csv-text': {
    nb: 'Koder, linjer og dager uten farger, til programmer som bare leser tekst.',
    nn: 'Kodar, linjer og dagar utan fargar, til program som berre les tekst.',
    en: 'Codes, lines and days without colours, for programs that only read text.',
  },
  'app.export.shifts': { nb: 'Vaktliste til lønnssystemet (CSV)', nn: 'Vaktliste til lønssystemet (CSV)', en: 'List of shifts for the payroll system (CSV)' },
  'app.export.shifts-text': {
    nb: 'Én rad per vakt med dato, uke, kode, klokkeslett og timer, klar til å føres inn.',
    nn: 'Éi rad per vakt med dato, veke, kode, klokkeslett og timar, klar til å førast inn.',
    en: 'One row a shift with date, week, code, times and hours, ready to be keyed in.',
  },
  'app.export.ics': { nb: 'Kalender (.ics)', nn: 'Kalender (.ics)', en: 'Calendar (.ics)' },
  'app.export.ics-text': {
    nb: 'Vaktene til én linje i telefonens eller PC-ens kalender. En grunnturnus gjentas av seg selv.',
    nn: 'Vaktene til éi linje i kalenderen på telefonen eller PC-en. Ein grunnturnus kjem att av seg sjølv.',
    en: 'The shifts of one line in the calendar of a phone or PC. A base rota repeats by itself.',
  },
  'app.export.line': { where: 'Choice of a line', nb: 'Hvem', nn: 'Kven', en: 'Who' },
  'app.export.all-lines': { where: 'Choice of a line', nb: 'Alle linjer (én zip-fil)', nn: 'Alle linjer (éi zip-fil)', en: 'All lines (one zip file)' },
  'app.export.days-off': { nb: 'Ta med fridager og fravær', nn: 'Ta med fridagar og fråvær', en: 'Include days off and leave' },
  'app.export.make': { nb: 'Lag og last ned filen', nn: 'Lag og last ned fila', en: 'Make and download the file' },
  'app.export.making': { nb: 'Lager filen …', nn: 'Lagar fila …', en: 'Making the file …' },
});
