/** One visible text in the three languages, with a word on where it is shown. Placeholders are ICU: `{count, plural, one {…} other {…}}`. */
export interface Text {
  /** Where a reader meets it, for translators. */
  readonly where?: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** Gives a table of texts its literal key type. The compiler refuses a missing language. */
export function defineTexts<const K extends string>(texts: Readonly<Record<K, Text>>): Readonly<Record<K, Text>> {
  return texts;
}
