import { defineTexts } from '../../define-texts.ts';

/** Colour and pattern of shift codes. */
export const codeLookTexts = defineTexts({
  'app.codes.col.look': { where: 'Column: how the code is drawn', nb: 'Utseende', nn: 'Utsjånad', en: 'Looks' },
  'app.codes.look.open': {
    where: 'Button; {code} is a shift code',
    nb: 'Endre utseendet til {code}',
    nn: 'Endre utsjånaden til {code}',
    en: 'Change the looks of {code}',
  },
  'app.codes.look.title': { where: 'Dialog', nb: 'Utseendet til {code}', nn: 'Utsjånaden til {code}', en: 'Looks of {code}' },
  'app.codes.look.note': {
    nb: 'Fargene kan skilles også av fargeblinde. Samme farge brukes på skjermen, i PDF og i regnearket; mønsteret på skjermen og i PDF.',
    nn: 'Fargane kan skiljast òg av fargeblinde. Same farge blir brukt på skjermen, i PDF og i reknearket; mønsteret på skjermen og i PDF.',
    en: 'Colour-blind people can tell these colours apart. The same colour is used on the screen, in PDF and in the spreadsheet; the pattern on the screen and in PDF.',
  },
  'app.codes.look.colour': { where: 'Group of choices', nb: 'Farge', nn: 'Farge', en: 'Colour' },
  'app.codes.look.pattern': { where: 'Group of choices', nb: 'Mønster', nn: 'Mønster', en: 'Pattern' },
  'app.codes.look.default': { where: 'Choice: as codes of its kind are drawn', nb: 'Standard', nn: 'Standard', en: 'Default' },
  'app.codes.look.reset': { where: 'Button', nb: 'Tilbake til standard', nn: 'Tilbake til standard', en: 'Back to the default' },
  'app.codes.look.none': { where: 'Choice of pattern', nb: 'ingen', nn: 'ingen', en: 'none' },
  'app.codes.look.pattern.stripes': { nb: 'striper', nn: 'striper', en: 'stripes' },
  'app.codes.look.pattern.dots': { nb: 'prikker', nn: 'prikkar', en: 'dots' },
  'app.codes.look.pattern.checks': { nb: 'ruter', nn: 'ruter', en: 'checks' },
  'app.codes.look.preview': { where: 'Heading', nb: 'Slik ser det ut', nn: 'Slik ser det ut', en: 'What it looks like' },
  'app.codes.look.preview.light': { nb: 'lyst', nn: 'lyst', en: 'light' },
  'app.codes.look.preview.dark': { nb: 'mørkt', nn: 'mørkt', en: 'dark' },
  'app.codes.look.preview.grey': { nb: 'gråtoner', nn: 'gråtonar', en: 'greyscale' },
  'colour.orange': { nb: 'oransje', nn: 'oransje', en: 'orange' },
  'colour.sky-blue': { nb: 'himmelblå', nn: 'himmelblå', en: 'sky blue' },
  'colour.bluish-green': { nb: 'blågrønn', nn: 'blågrøn', en: 'bluish green' },
  'colour.yellow': { nb: 'gul', nn: 'gul', en: 'yellow' },
  'colour.blue': { nb: 'blå', nn: 'blå', en: 'blue' },
  'colour.vermillion': { nb: 'sinoberrød', nn: 'sinoberraud', en: 'vermillion' },
  'colour.reddish-purple': { nb: 'rødlilla', nn: 'raudlilla', en: 'reddish purple' },
  'colour.grey': { nb: 'grå', nn: 'grå', en: 'grey' },
});
