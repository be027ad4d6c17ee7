import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { DAY_PARTS, type DayFigures, type DayPart } from '#shared/domain/model/results.ts';
import type { Words } from '../app/locale/use-text.ts';

/** Groups of footer rows that can be opened. The differences of people are always there. */
export const FOOT_GROUPS = ['heads', 'hours', 'codes'] as const;
export type FootGroup = (typeof FOOT_GROUPS)[number];

export type FootTone = 'surplus' | 'deficit' | 'balanced' | 'plain';

/** One row of the footer: its name, and what it says of a day. */
export interface FootRow {
  readonly id: string;
  readonly label: string;
  readonly isDifference: boolean;
  /** Set on the first row of a group of codes, to draw its look. */
  readonly part: DayPart | null;
  value(day: DayFigures): { readonly text: string; readonly tone: FootTone };
}

/** The rows of the footer, top to bottom: people by part of the day, hours, then one row a code. */
export function footRows(open: readonly FootGroup[], codes: readonly ShiftCode[], words: Words): readonly FootRow[] {
  return [
    ...DAY_PARTS.flatMap((part) => headRows(part, open.includes('heads'), words)),
    ...(open.includes('hours') ? hourRows(words) : []),
    ...(open.includes('codes') ? codes.filter((code) => code.kind === 'work').map((code) => codeRow(code.code, words)) : []),
  ];
}

function headRows(part: DayPart, isOpen: boolean, words: Words): readonly FootRow[] {
  const name = capitalised(words.td(`day-part.${part}`));
  const plain = (id: string, label: string, read: (day: DayFigures) => number): FootRow => ({
    id: `${id}-${part}`,
    label,
    isDifference: false,
    part,
    value: (day) => ({ text: String(read(day)), tone: 'plain' }),
  });
  const difference: FootRow = {
    id: `difference-${part}`,
    label: words.t('rota.foot.difference', { part: name }),
    isDifference: true,
    part,
    value: (day) => {
      const { planned, wanted } = day.heads[part];
      if (planned === 0 && wanted === 0) return { text: '', tone: 'plain' };
      return { text: words.signed(planned - wanted), tone: tone(planned - wanted) };
    },
  };
  if (!isOpen) return [difference];
  return [
    plain('planned', words.t('rota.foot.planned', { part: name }), (day) => day.heads[part].planned),
    plain('wanted', words.t('rota.foot.wanted', { part: name }), (day) => day.heads[part].wanted),
    difference,
  ];
}

function hourRows(words: Words): readonly FootRow[] {
  const hours = (value: number): string => words.number(value, decimalsFor(value, 100));
  const row = (id: string, label: string, value: FootRow['value'], isDifference: boolean): FootRow => ({ id, label, isDifference, part: null, value });
  return [
    row('on-duty', words.t('rota.foot.hours-on-duty'), (day) => ({ text: hours(day.onDuty), tone: 'plain' }), false),
    row('wanted', words.t('rota.foot.hours-wanted'), (day) => ({ text: hours(day.wanted), tone: 'plain' }), false),
    row('surplus', words.t('rota.foot.surplus'), (day) => signedHours(day.surplus, 1, words), true),
    row('deficit', words.t('rota.foot.deficit'), (day) => signedHours(day.deficit, -1, words), true),
  ];
}

function signedHours(hours: number, sign: 1 | -1, words: Words): { readonly text: string; readonly tone: FootTone } {
  if (hours === 0) return { text: '0', tone: 'balanced' };
  return { text: words.signed(hours * sign, decimalsFor(hours, 10)), tone: sign === 1 ? 'surplus' : 'deficit' };
}

/** Half hours are shown where they fit into the width of a day; the day's panel has them all. */
function decimalsFor(hours: number, limit: number): 0 | 1 {
  return Number.isInteger(hours) || Math.abs(hours) >= limit ? 0 : 1;
}

function codeRow(code: string, words: Words): FootRow {
  return {
    id: `code-${code}`,
    label: words.t('rota.foot.code', { code }),
    isDifference: false,
    part: null,
    value: (day) => ({ text: String(day.byCode[code] ?? 0), tone: (day.byCode[code] ?? 0) === 0 ? 'balanced' : 'plain' }),
  };
}

function tone(difference: number): FootTone {
  if (difference === 0) return 'balanced';
  return difference > 0 ? 'surplus' : 'deficit';
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
