import { type CodeLook, codeLook } from '#shared/domain/model/code-look.ts';
import type { CodeColour, CodePattern } from '#shared/domain/model/code-paint.ts';
import type { Plan, ShiftCode } from '#shared/domain/model/plan.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import type { Words } from '../app/locale/use-text.ts';

/** How a cell's text is drawn and spoken. */
export interface CellLook {
  readonly look: CodeLook;
  readonly isLong: boolean;
  /** As the department wants the code drawn; undefined leaves it with the looks of its kind. */
  readonly colour?: CodeColour | undefined;
  readonly pattern?: CodePattern | undefined;
  /** `D, dag 07:30–15:00` */
  readonly content: string;
}

/** Looks up every text once; there are few different ones in thousands of cells. */
export type CellLooks = (text: string) => CellLook;

export function cellLooks(plan: Pick<Plan, 'shiftCodes'>, words: Words): CellLooks {
  const known = new Map<string, CellLook>();
  return (text) => {
    let look = known.get(text);
    if (!look) {
      const found = codeLook(plan, text);
      look = { look: found.look, isLong: found.isLong, ...found.shiftCode?.look, content: contentOf(text, found.look, found.shiftCode, words) };
      known.set(text, look);
    }
    return look;
  };
}

function contentOf(text: string, look: CodeLook, shiftCode: ShiftCode | null, words: Words): string {
  if (look === 'empty') return words.t('rota.cell.empty');
  if (shiftCode === null) return words.t('rota.cell.unknown', { code: text });
  if (shiftCode.kind === 'work') {
    return words.t('rota.cell.work', { code: text, part: words.td(`day-part.${look}`), start: shiftCode.start, end: shiftCode.end });
  }
  return words.t('rota.cell.other', { code: text, what: kindOfTimeOff(shiftCode, words) });
}

/** What a code for time off stands for, in words. */
export function kindOfTimeOff(shiftCode: Exclude<ShiftCode, { kind: 'work' }>, words: Words): string {
  if (shiftCode.kind === 'off') return words.td(`day-off.${shiftCode.dayOff}`);
  const key = `leave.${shiftCode.leave}`;
  return words.td(isTextKey(key) ? key : 'leave.other');
}
