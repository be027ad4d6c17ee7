import { defineTexts } from '../../define-texts.ts';

/** Lists and calendars. */
export const exportFileTexts = defineTexts({
  'export.entry.number': { where: 'Heading in the list of shifts', nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  'export.entry.line': { where: 'Heading in the list of shifts', nb: 'Linje', nn: 'Linje', en: 'Line' },
  'export.entry.date': { where: 'Heading in the list of shifts', nb: 'Dato', nn: 'Dato', en: 'Date' },
  'export.entry.week': { where: 'Heading in the list of shifts', nb: 'Uke', nn: 'Veke', en: 'Week' },
  'export.entry.weekday': { where: 'Heading in the list of shifts', nb: 'Ukedag', nn: 'Vekedag', en: 'Weekday' },
  'export.entry.code': { where: 'Heading in the list of shifts', nb: 'Kode', nn: 'Kode', en: 'Code' },
  'export.entry.start': { where: 'Heading in the list of shifts', nb: 'Fra', nn: 'Frå', en: 'From' },
  'export.entry.end': { where: 'Heading in the list of shifts', nb: 'Til', nn: 'Til', en: 'To' },
  'export.entry.hours': { where: 'Heading in the list of shifts', nb: 'Timer', nn: 'Timar', en: 'Hours' },
  'export.entry.what': { where: 'Heading in the list of shifts: shift, day off, leave', nb: 'Hva', nn: 'Kva', en: 'What' },

  'export.change.empty': { where: 'In place of a code, in a list of changes', nb: 'tom', nn: 'tom', en: 'empty' },
  'export.change.cell': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Endret i regnearket: linje {line}, {when}: {before} → {after}',
    nn: 'Endra i reknearket: linje {line}, {when}: {before} → {after}',
    en: 'Changed in the spreadsheet: line {line}, {when}: {before} → {after}',
  },
  'export.change.label': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Endret i regnearket: linje {line} heter nå {after} (før: {before})',
    nn: 'Endra i reknearket: linje {line} heiter no {after} (før: {before})',
    en: 'Changed in the spreadsheet: line {line} is now called {after} (before: {before})',
  },
  'export.change.position': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Endret i regnearket: linje {line} har nå {after} prosent stilling (før: {before})',
    nn: 'Endra i reknearket: linje {line} har no {after} prosent stilling (før: {before})',
    en: 'Changed in the spreadsheet: line {line} is now a position of {after} per cent (before: {before})',
  },
  'export.change.line-missing': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Raden til linje {line} ({label}) er borte fra regnearket. Linja er beholdt som den var; slett den i Vaktbalanse om det er meningen.',
    nn: 'Rada til linje {line} ({label}) er borte frå reknearket. Linja er halden som ho var; slett ho i Vaktbalanse om det er meininga.',
    en: 'The row of line {line} ({label}) is gone from the spreadsheet. The line is kept as it was; delete it in Vaktbalanse if that is meant.',
  },
  'export.change.line-twice': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Linje {line} ({label}) står to ganger i regnearket. Linja er beholdt som den var.',
    nn: 'Linje {line} ({label}) står to gonger i reknearket. Linja er halden som ho var.',
    en: 'Line {line} ({label}) stands twice in the spreadsheet. The line is kept as it was.',
  },
  'export.change.row-without-number': {
    where: 'List of what was changed in a spreadsheet',
    nb: 'Rad {row} i regnearket ({label}) har koder, men ikke noe linjenummer. Den er ikke lest inn; legg linja til i Vaktbalanse.',
    nn: 'Rad {row} i reknearket ({label}) har kodar, men ikkje noko linjenummer. Ho er ikkje lesen inn; legg linja til i Vaktbalanse.',
    en: 'Row {row} of the spreadsheet ({label}) has codes but no line number. It was not read; add the line in Vaktbalanse.',
  },
  'export.change.no-grid': {
    where: 'When a spreadsheet is read back',
    nb: 'Fant ikke arket med turnusen. Planen er lest slik den var da filen ble laget.',
    nn: 'Fann ikkje arket med turnusen. Planen er lesen slik han var då fila vart laga.',
    en: 'The sheet with the rota was not found. The plan was read as it was when the file was made.',
  },

  'export.usage.line-only-ics': {
    where: 'Command line',
    nb: '--line gjelder bare kalendere. Bruk den sammen med --format ics, eller la den være.',
    nn: '--line gjeld berre kalendrar. Bruk han saman med --format ics, eller lat han vere.',
    en: '--line is for calendars only. Use it with --format ics, or leave it out.',
  },
  'export.usage.no-line': {
    where: 'Command line',
    nb: 'Planen har ingen linje "{found}". Linjene er: {accepted}.',
    nn: 'Planen har inga linje "{found}". Linjene er: {accepted}.',
    en: 'The plan has no line "{found}". The lines are: {accepted}.',
  },

  'export.calendar.name': { where: 'Name of a calendar', nb: '{unit}: {line}', nn: '{unit}: {line}', en: '{unit}: {line}' },
  'export.calendar.name-cycle': {
    where: 'Name of a calendar that repeats',
    nb: '{unit}: {line} ({weeks, plural, one {gjentas hver uke} other {gjentas hver #. uke}})',
    nn: '{unit}: {line} ({weeks, plural, one {kjem att kvar veke} other {kjem att kvar #. veke}})',
    en: '{unit}: {line} ({weeks, plural, one {repeats every week} other {repeats every # weeks}})',
  },
  'export.calendar.shift': {
    where: 'Description of a shift in a calendar',
    nb: '{hours} teller. {plan}',
    nn: '{hours} tel. {plan}',
    en: '{hours} count. {plan}',
  },
});
