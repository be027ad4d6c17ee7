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
