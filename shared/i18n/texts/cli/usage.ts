import { defineTexts } from '../../define-texts.ts';

/** What is wrong with a command line, and what is accepted. */
export const usageTexts = defineTexts({
  'cli.usage.unknown-command': {
    nb: 'Det finnes ingen kommando «{found}». Velg en av: {accepted}.',
    nn: 'Det finst ingen kommando «{found}». Vel ein av: {accepted}.',
    en: 'There is no command "{found}". Use one of: {accepted}.',
  },
  'cli.usage.unknown-option': {
    nb: '{command} har ikke valget {option}. Disse finnes: {accepted}.',
    nn: '{command} har ikkje valet {option}. Desse finst: {accepted}.',
    en: '{command} has no option {option}. It has: {accepted}.',
  },
  'cli.usage.no-value-wanted': {
    nb: '{option} er en bryter og tar ingen verdi.',
    nn: '{option} er ein brytar og tek ingen verdi.',
    en: '{option} is a switch and takes no value.',
  },
  'cli.usage.value-missing': {
    nb: '{option} mangler verdi: {option} {value}.',
    nn: '{option} manglar verdi: {option} {value}.',
    en: '{option} lacks a value: {option} {value}.',
  },
  'cli.usage.not-one-of': {
    nb: '{option} kan ikke være «{found}». Velg en av: {accepted}.',
    nn: '{option} kan ikkje vere «{found}». Vel ein av: {accepted}.',
    en: '{option} cannot be "{found}". Use one of: {accepted}.',
  },
  'cli.usage.operand-missing': {
    nb: '{command} mangler {operand}. Se vaktbalanse {command} --help.',
    nn: '{command} manglar {operand}. Sjå vaktbalanse {command} --help.',
    en: '{command} lacks {operand}. See vaktbalanse {command} --help.',
  },
  'cli.usage.option-missing': {
    nb: '{command} mangler {option}.',
    nn: '{command} manglar {option}.',
    en: '{command} lacks {option}.',
  },
  'cli.usage.too-many-operands': {
    nb: '{command} tar ikke imot «{found}».',
    nn: '{command} tek ikkje imot «{found}».',
    en: '{command} does not take "{found}".',
  },
  'cli.usage.port': {
    nb: '--port må være et helt tall fra 0 til 65535, ikke «{found}».',
    nn: '--port må vere eit heilt tal frå 0 til 65535, ikkje «{found}».',
    en: '--port must be a whole number from 0 to 65535, not "{found}".',
  },
  'cli.usage.port-taken': {
    nb: 'Port {port} er i bruk. Velg en annen, eller utelat --port.',
    nn: 'Port {port} er i bruk. Vel ein annan, eller utelat --port.',
    en: 'Port {port} is in use. Choose another one, or leave out --port.',
  },
  'cli.usage.line-unknown': {
    nb: 'Planen har ingen linje «{found}». Linjene er: {accepted}.',
    nn: 'Planen har inga linje «{found}». Linjene er: {accepted}.',
    en: 'The plan has no line "{found}". The lines are: {accepted}.',
  },
  'cli.usage.not-built': {
    nb: 'Appen er ikke bygget. Kjør npm run build først.',
    nn: 'Appen er ikkje bygd. Køyr npm run build først.',
    en: 'The app has not been built. Run npm run build first.',
  },
});
