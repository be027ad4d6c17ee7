import type { RotaLine } from '#shared/domain/model/plan.ts';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import type { Wish } from '#shared/domain/model/wish.ts';
import type { Words } from '../app/locale/use-text.ts';

/** The signs that a cell may have besides the marks of findings, as bits of one number. */
export const NOTE_SIGNS = { comment: 1, commentDone: 2, pinned: 4, wish: 8, elsewhere: 16 } as const;

/** What is noted on a cell, and what the person does elsewhere that day. */
export interface CellNote {
  /** Bits of NOTE_SIGNS. */
  readonly signs: number;
  /** The code worked in another department; '' for none. */
  readonly elsewhere: string;
  /** Each note in words. */
  readonly parts: readonly string[];
  /** All of them as one text, for the name of the cell. */
  readonly words: string;
}

type NotedLine = Pick<RotaLine, 'pinnedDays' | 'wishes' | 'elsewhere'>;

const NO_NOTES: ReadonlyMap<number, CellNote> = new Map();

/** The notes of a line by day. Days without any are left out. */
export function cellNotes(line: NotedLine, comments: readonly PlanComment[], words: Words): ReadonlyMap<number, CellNote> {
  if (line.pinnedDays === undefined && line.wishes === undefined && line.elsewhere === undefined && comments.length === 0) return NO_NOTES;
  const notes = new Map<number, { signs: number; elsewhere: string; parts: string[] }>();
  const note = (day: number, sign: number, text: string): void => {
    const known = notes.get(day) ?? { signs: 0, elsewhere: '', parts: [] };
    notes.set(day, known);
    known.signs |= sign;
    known.parts.push(text);
  };
  for (const { day, isDone, text } of comments) {
    if (day === undefined) continue;
    if (isDone) note(day, NOTE_SIGNS.commentDone, words.t('rota.note.comment-done', { text }));
    else note(day, NOTE_SIGNS.comment, words.t('rota.note.comment', { text }));
  }
  for (const day of line.pinnedDays ?? []) note(day, NOTE_SIGNS.pinned, words.t('rota.note.pinned'));
  for (const wish of line.wishes ?? []) note(wish.day, NOTE_SIGNS.wish, wishInWords(wish, words));
  if (line.elsewhere) {
    const { unit, shiftCodes } = line.elsewhere;
    line.elsewhere.cells.forEach((text, day) => {
      const code = shiftCodes.find((each) => each.code === text);
      if (!code) return;
      note(day, NOTE_SIGNS.elsewhere, words.t('rota.note.elsewhere', { unit, code: text, start: code.start, end: code.end }));
      const known = notes.get(day);
      if (known) known.elsewhere = text;
    });
  }
  return new Map([...notes].map(([day, { signs, elsewhere, parts }]) => [day, { signs, elsewhere, parts, words: parts.join('. ') }]));
}

/** `Ønsker fri, viktig` */
export function wishInWords(wish: Wish, words: Words): string {
  const text = wish.want === 'code' ? words.t('rota.note.wish.code', { code: wish.code }) : words.t(`rota.note.wish.${wish.want}`);
  return wish.isStrong ? words.t('rota.note.wish.strong', { wish: text }) : text;
}
