import type { CSSProperties } from 'react';
import { PAINT_COLOURS } from '#shared/domain/model/code-look.ts';
import { CODE_COLOURS, type CodeColour } from '#shared/domain/model/code-paint.ts';

const STYLES = Object.fromEntries(
  CODE_COLOURS.map((colour) => [colour, { color: PAINT_COLOURS[colour].ink, background: PAINT_COLOURS[colour].fill }]),
) as Readonly<Record<CodeColour, CSSProperties>>;

/** The colours that a department has given a code; undefined leaves it with the looks of its kind. The same object for the same colour. */
export function codeStyle(colour: CodeColour | undefined): CSSProperties | undefined {
  return colour === undefined ? undefined : STYLES[colour];
}
