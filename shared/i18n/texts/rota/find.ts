import { defineTexts } from '../../define-texts.ts';

/** The bar over the grid that finds and replaces. */
export const rotaFindTexts = defineTexts({
  'rota.find.title': { where: 'Name of the bar, and the button that opens it', nb: 'Finn', nn: 'Finn', en: 'Find' },
  'rota.find.hint': {
    where: 'Tooltip of the button that opens the bar',
    nb: 'Finn og erstatt koder og tekst.',
    nn: 'Finn og byt ut kodar og tekst.',
    en: 'Find and replace codes and text.',
  },
  'rota.replace.title': { where: 'Command that opens the bar with a second field', nb: 'Finn og erstatt', nn: 'Finn og byt ut', en: 'Find and replace' },
  'rota.find.text': { where: 'Field', nb: 'Finn', nn: 'Finn', en: 'Find' },
  'rota.find.by': { where: 'Field', nb: 'Erstatt med', nn: 'Byt ut med', en: 'Replace with' },
  'rota.find.where': { where: 'Choice', nb: 'I', nn: 'I', en: 'In' },
  'rota.find.where.all': { where: 'Choice', nb: 'hele turnusen', nn: 'heile turnusen', en: 'the whole rota' },
  'rota.find.where.lines': { where: 'Choice', nb: 'linja', nn: 'linja', en: 'the line' },
  'rota.find.where.selection': { where: 'Choice', nb: 'utvalget', nn: 'utvalet', en: 'the selection' },
  'rota.find.whole': { where: 'Check box', nb: 'Hele cellen', nn: 'Heile cella', en: 'Whole cell' },
  'rota.find.count': {
    where: 'How many cells hold it',
    nb: '{count, plural, =0 {Ingen treff} one {# treff} other {# treff}}',
    nn: '{count, plural, =0 {Ingen treff} one {# treff} other {# treff}}',
    en: '{count, plural, =0 {None found} one {# found} other {# found}}',
  },
  'rota.find.at': { where: 'Which of the cells found one is at', nb: '{number} av {count}', nn: '{number} av {count}', en: '{number} of {count}' },
  'rota.find.next': { where: 'Button', nb: 'Neste', nn: 'Neste', en: 'Next' },
  'rota.find.previous': { where: 'Button', nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  'rota.find.replace': { where: 'Button: this one', nb: 'Erstatt', nn: 'Byt ut', en: 'Replace' },
  'rota.find.replace-all': {
    where: 'Button',
    nb: 'Erstatt alle {count}',
    nn: 'Byt ut alle {count}',
    en: 'Replace all {count}',
  },
});
