import { describe, expect, it } from 'vitest';
import { texts } from './texts/index.ts';
import type { Locale } from './translate.ts';

const LOCALES = ['nb', 'nn', 'en'] as const;
const ENTRIES = Object.entries(texts).map(([key, text]) => ({ key, text }));

// Words that belong to another form or language, with the form we write. README.md says why.
const INSTEAD: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  nb: [
    [/\buken\b/i, 'uka'],
    [/\bhelgen\b/i, 'helga'],
    [/\b\w*linjen\b/i, 'linja'],
    [/\b\w*vakten\b/i, 'vakta'],
    [/\b\w*lønna\b/i, 'lønnen'],
    [/\blista\b/i, 'listen'],
    [/\bplandokument/i, 'planfil'],
    [/\bhverdag/i, 'ukedag'],
    [/låste? celle|celler? er låst/i, 'fast celle: versions are locked, cells are pinned'],
    [/\b(veke|vekene|ikkje|berre|frå)\b/i, 'the bokmål word'],
  ],
  nn: [
    [/\b(uke|uka|uker|mandag|tirsdag|lørdag)\b/i, 'veke, veka, veker, måndag, tysdag, laurdag'],
    [/\b(ikke|bare|kun|fra|hvis|hva|hvor|noe|noen|også)\b/i, 'ikkje, berre, frå, om, kva, kvar, noko, nokon, òg'],
    [/\b(sykepleier\w*|helsefagarbeider\w*|enhet\w*)\b/i, 'sjukepleiar, helsefagarbeidar, eining'],
    [/\b(avtaler|koder|plasser|timer|dager|planer|stillinger|regler)\b/i, 'the plural in -ar'],
    [/\b\w*gj(ev|eving|evar)\b/i, 'gir, -giving, -givar'],
    [/\bInga \w+a?r\b/, 'Ingen in the plural'],
    [/\bbegynn/i, 'byrje'],
    [/\bhelga(r|ne)\b/i, 'helger, helgene'],
    [/\bkvardag/i, 'vekedag'],
    [/låste? celle|celler? er låst/i, 'fast celle: versions are locked, cells are pinned'],
    [/\bplandokument/i, 'planfil'],
  ],
  en: [
    [/\b(roster|schedule|timetable)\b/i, 'rota'],
    [/\btariff\b/i, 'collective agreement'],
    [/\bparagraph\b/i, 'clause'],
    [/\bplan document\b/i, 'plan file'],
    [/\blocked cell/i, 'pinned cell'],
    [/\b(repeating rota|calendar plan)\b/i, 'base rota, calendar rota'],
  ],
};

describe('every text', () => {
  it.each(LOCALES)('keeps to the forms chosen for %s', (locale) => {
    const found = ENTRIES.flatMap(({ key, text }) =>
      INSTEAD[locale].filter(([word]) => word.test(text[locale])).map(([word, instead]) => `${key}: "${word.exec(text[locale])?.[0]}", write ${instead}`),
    );
    expect(found).toEqual([]);
  });

  it.each(LOCALES)('shouts nowhere in %s', (locale) => {
    // The sign of a breach is the one exclamation mark there is.
    const loud = ENTRIES.filter(({ key, text }) => key !== 'report.legend.signs' && text[locale].includes('!'));
    expect(loud.map(({ key }) => key)).toEqual([]);
  });
});
