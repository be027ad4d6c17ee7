import { type AppError, appError } from '../../errors/app-error.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { DAY_OFF, DAY_OFF_NAME, type RotationInstance, type RotationShift, type RunLength } from './rotation-instance.ts';

/** Sizes beyond these are no rota; they keep a broken file from filling the memory. */
const MOST = { days: 31, employees: 2000, shifts: 20, sequences: 400, minutes: 2880 };

/**
 * Reads the public text format of rotating-workforce problems: one fact a line, `#` begins a comment.
 * Error: `rotation.invalid` with line and column (from 1), what was found and what is accepted.
 * @source contract, section 7
 */
export function parseRotation(text: string, file: string): Result<RotationInstance, AppError> {
  try {
    return ok(readInstance(new Reader(text)));
  } catch (problem) {
    if (!(problem instanceof Unexpected)) throw problem;
    const { line, column, found, accepted, values } = problem;
    return err(appError('rotation.invalid', { file, line, column, found, accepted, ...values }));
  }
}

function readInstance(reader: Reader): RotationInstance {
  const days = reader.onlyNumber(1, MOST.days);
  const employees = reader.onlyNumber(1, MOST.employees);
  const count = reader.onlyNumber(1, MOST.shifts);
  const demand = Array.from({ length: count }, () => reader.numbers(days, 0, employees));
  const shifts: RotationShift[] = [];
  for (const row of demand) {
    const [name, ...rest] = reader.words(5, 5);
    const letter = reader.newName(name as Word, shifts);
    const [start = 0, length = 0] = rest.slice(0, 2).map((word) => reader.number(word, 0, MOST.minutes));
    shifts.push({ name: letter, start, length, block: reader.runLength(rest.slice(2)), demand: row });
  }
  const daysOff = reader.runLength(reader.words(2, 2));
  const workBlock = reader.runLength(reader.words(2, 2));
  const [pairs = 0, triples = 0] = reader.numbers(2, 0, MOST.sequences);
  const labels = new Map([[DAY_OFF_NAME, DAY_OFF], ...shifts.map((shift, index) => [shift.name, index] as const)]);
  const sequences = (number: number, length: number) => Array.from({ length: number }, () => reader.labels(length, labels));
  const forbidden = [...sequences(pairs, 2), ...sequences(triples, 3)];
  reader.end();
  return { days, employees, shifts, daysOff, workBlock, forbidden };
}

interface Word {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

class Unexpected extends Error {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly accepted: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor({ text, line, column }: Word, accepted: string, values: Readonly<Record<string, string | number>> = {}) {
    super(accepted);
    this.line = line;
    this.column = column;
    this.found = text === '' ? '@missing' : JSON.stringify(text.slice(0, 40));
    this.accepted = accepted;
    this.values = values;
  }
}

/** The words of the text, row by row, without comments and empty rows. */
class Reader {
  readonly #rows: readonly (readonly Word[])[];
  readonly #last: Word;
  #next = 0;

  constructor(text: string) {
    const lines = text.split(/\r\n|\r|\n/);
    this.#rows = lines.map(wordsOf).filter((row) => row.length > 0);
    this.#last = { text: '', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }

  words(least: number, most: number): readonly Word[] {
    const row = this.#rows[this.#next];
    if (row === undefined) throw new Unexpected(this.#last, '@words', { count: least });
    this.#next += 1;
    const surplus = row[most];
    if (surplus !== undefined) throw new Unexpected(surplus, '@end-of-line');
    if (row.length < least) {
      const last = row.at(-1) as Word;
      throw new Unexpected({ text: '', line: last.line, column: last.column + last.text.length }, '@words', { count: least });
    }
    return row;
  }

  number(word: Word, min: number, max: number): number {
    const value = Number(word.text);
    if (!/^\d+$/.test(word.text) || value < min || value > max) throw new Unexpected(word, '@between', { min, max });
    return value;
  }

  numbers(count: number, min: number, max: number): readonly number[] {
    return this.words(count, count).map((word) => this.number(word, min, max));
  }

  onlyNumber(min: number, max: number): number {
    return this.numbers(1, min, max)[0] as number;
  }

  runLength([least, most]: readonly Word[]): RunLength {
    const from = this.number(least as Word, 1, MOST.employees * MOST.days);
    return { least: from, most: this.number(most as Word, from, MOST.employees * MOST.days) };
  }

  newName(word: Word, shifts: readonly RotationShift[]): string {
    const isOneLetter = [...word.text].length === 1 && word.text !== DAY_OFF_NAME;
    if (!isOneLetter || shifts.some((shift) => shift.name === word.text)) throw new Unexpected(word, '@new-letter');
    return word.text;
  }

  labels(count: number, known: ReadonlyMap<string, number>): readonly number[] {
    return this.words(count, count).map((word) => {
      const label = known.get(word.text);
      if (label === undefined) throw new Unexpected(word, [...known.keys()].join(', '));
      return label;
    });
  }

  end(): void {
    const more = this.#rows[this.#next]?.[0];
    if (more !== undefined) throw new Unexpected(more, '@end-of-file');
  }
}

function wordsOf(text: string, index: number): readonly Word[] {
  const content = text.replace(/#.*$/, '').replace(/^\uFEFF/, ' ');
  return [...content.matchAll(/\S+/g)].map((match) => ({ text: match[0], line: index + 1, column: match.index + 1 }));
}
