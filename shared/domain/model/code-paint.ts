/** Colours that colour-blind people tell apart (Okabe–Ito), by name; what each looks like stands in code-look.ts. */
export const CODE_COLOURS = ['orange', 'sky-blue', 'bluish-green', 'yellow', 'blue', 'vermillion', 'reddish-purple', 'grey'] as const;
export type CodeColour = (typeof CODE_COLOURS)[number];

/** Patterns that a code may have besides its colour, for prints in grey and for those who see no colours. */
export const CODE_PATTERNS = ['stripes', 'dots', 'checks'] as const;
export type CodePattern = (typeof CODE_PATTERNS)[number];

/** How a department wants a code drawn. It changes nothing but its looks. */
export interface CodePaint {
  readonly colour: CodeColour;
  readonly pattern?: CodePattern | undefined;
}
