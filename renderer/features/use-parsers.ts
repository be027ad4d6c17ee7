import { useMemo } from 'react';
import { type ClockTime, clockTime } from '#shared/time/clock-time.ts';
import { addDays, type LocalDate, parseLocalDate, weekdayIndex } from '#shared/time/local-date.ts';
import { useText, type Words } from '../app/locale/use-text.ts';
import type { Parsed } from '../ui/CellField.tsx';
import { parseDateText, parseDecimal, parseTime } from '../ui/parse-input.ts';

type Parser<T> = (text: string) => Parsed<T>;

/** Readers of what people type, each with a sentence for what it cannot read. */
export interface Parsers {
  whole(min: number, max: number): Parser<number>;
  decimal(min: number, max: number): Parser<number>;
  /** Empty text means that the fact is not known. */
  maybe<T>(parser: Parser<T>): Parser<T | null>;
  text(max: number): Parser<string>;
  readonly time: Parser<ClockTime>;
  readonly date: Parser<LocalDate>;
  readonly monday: Parser<LocalDate>;
}

/** Parsers in the language of the screen. */
export function useParsers(): Parsers {
  const words = useText();
  return useMemo(() => parsersOf(words), [words]);
}

function parsersOf({ t, number, date }: Words): Parsers {
  const fail = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });
  const readDate: Parser<LocalDate> = (text) => {
    const plain = parseDateText(text);
    const value = plain === null ? null : parseLocalDate(plain);
    return value === null ? fail(t('app.field.date')) : { ok: true, value };
  };
  return {
    whole: (min, max) => (text) => {
      const value = parseDecimal(text);
      const isRight = value !== null && Number.isInteger(value) && value >= min && value <= max;
      return isRight ? { ok: true, value } : fail(t('app.field.whole', { min: number(min), max: number(max) }));
    },
    decimal: (min, max) => (text) => {
      const value = parseDecimal(text);
      return value !== null && value >= min && value <= max ? { ok: true, value } : fail(t('app.field.decimal', { min: number(min), max: number(max) }));
    },
    maybe: (parser) => (text) => (text.trim() === '' ? { ok: true, value: null } : parser(text)),
    text: (max) => (text) => {
      const value = text.trim();
      return value.length >= 1 && value.length <= max ? { ok: true, value } : fail(t('app.field.text', { max: number(max) }));
    },
    time: (text) => {
      const value = parseTime(text);
      return value === null ? fail(t('app.field.time')) : { ok: true, value: clockTime(value) };
    },
    date: readDate,
    monday: (text) => {
      const parsed = readDate(text);
      if (!parsed.ok || weekdayIndex(parsed.value) === 0) return parsed;
      return fail(t('app.field.monday', { date: date(addDays(parsed.value, -weekdayIndex(parsed.value))) }));
    },
  };
}
